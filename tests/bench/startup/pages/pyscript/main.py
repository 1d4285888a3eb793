from pyscript import fetch, window
from pyscript.ffi import create_proxy

from calculator.doors.browser import Door

door = Door()
# PyScript runs this file with `await` outside a function.
door.know_country("GB", await fetch("holidays/GB.json").text())  # noqa: F704, PLE1142
window.answerWith(create_proxy(lambda request: window.show(door.answer(request))))
