"""Plans, letters, forms and tables as HTML: the only writer of tags, escaped by default (htpy).

What a person sees before Python is there (`plan_tool`, `letter_tool`, `timetable`) is printed into the page when
the site is built. What an answer changes (`plan`, `letters`, `draft`, and the problems of either) comes as a
dictionary: `html` by the slot it fills, and `parts`, which say whether a part of the form is open.
"""

from calculator.show.answer import plan, plan_problems
from calculator.show.forms import plan_tool, sheet_tool
from calculator.show.interviews_page import interviews_tool
from calculator.show.letter_form import letter_tool
from calculator.show.letters import draft, letter_problems, letters
from calculator.show.steps import in_brief
from calculator.show.sheet import sheet, sheet_problems
from calculator.show.timetable import timetable

__all__ = [
    "draft", "in_brief", "interviews_tool", "letter_problems", "letter_tool", "letters", "plan", "plan_problems",
    "plan_tool", "sheet", "sheet_problems", "sheet_tool", "timetable",
]  # fmt: skip
