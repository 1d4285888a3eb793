"""Plans, letters, forms and tables as HTML: the only writer of tags, escaped by default (htpy).

    forms, letter_form, interviews_page, timetable      what a person sees before Python is there: printed into the page
                                                        when the site is built, and not shipped to the browser
    answer, letters, sheet, interviews                  what an answer changes

An answer comes as a dictionary: `html` by the slot it fills, and `parts`, which say whether a part of the form is open.
Whoever shows something imports the module for it: a browser shall import no more than it needs.
"""
