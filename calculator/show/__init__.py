"""Plans, letters, forms and tables as HTML: the only writer of tags, escaped by default (htpy).

What a person sees before Python is there (`plan_tool`, `letter_tool`, `timetable`) is printed into the page when
the site is built. What an answer changes (`plan`, `problems`, `letter`) comes as a dictionary: `html` by the
slot it fills, and `parts`, which say whether a part of the form is open.
"""

from calculator.show.answer import plan, problems
from calculator.show.forms import letter_tool, plan_tool
from calculator.show.timetable import timetable

__all__ = ["letter_tool", "plan", "plan_tool", "problems", "timetable"]
