"""On the path of a Python, it lives HEARBACK_LATER seconds ahead: `date.today()` asks `time.time`."""

import os
import time

_now = time.time
_ahead = float(os.environ["HEARBACK_LATER"])
time.time = lambda: _now() + _ahead
