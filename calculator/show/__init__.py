"""Plans, letters and tables as HTML, when somebody asks: escaped by default (htpy).

An answer comes as a dictionary: `html` by the slot it fills, and `parts`, which say whether a part of the form is open.
Whoever shows something imports the module for it: a browser shall import no more than it needs. What a person sees
before Python is there, the forms among it, is printed by `build.pages`.
"""
