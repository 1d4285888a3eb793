"""The processes in which pages and their workers run: how much memory they hold, and how to slow them from outside,
because a browser's own throttle slows the page but not its workers.

    python -m tests.bench.startup.processor TIMES

slows the pages of whatever browsers the calling process started, until it is ended.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import psutil

RUN = 0.005  # seconds in which a slowed process runs before it is stopped again
LOOK = 0.1  # seconds after which new processes are looked for


def pages_of(pid: int) -> list[psutil.Process]:
    """The processes that run pages, of the browsers that this process has started; never anybody else's."""
    return [process for process in psutil.Process(pid).children(recursive=True) if _runs_pages(process)]


def _runs_pages(process: psutil.Process) -> bool:
    with suppress(psutil.NoSuchProcess, psutil.ZombieProcess):
        command = process.cmdline()
        return "--type=renderer" in command and "--top-chrome-webui" not in command  # the latter draws the browser
    return False


def megabytes() -> float:
    """What is theirs alone, not shared with the rest of the browser."""
    return sum(process.memory_full_info().uss for process in pages_of(os.getpid())) / 1e6


@contextmanager
def slowed(times: int) -> Iterator[None]:
    """A process of its own keeps the pace, undisturbed by what the bench itself does."""
    if times == 1:
        yield
        return
    pacer = subprocess.Popen([sys.executable, "-m", __name__, str(times)])
    try:
        yield
    finally:
        pacer.terminate()
        pacer.wait()


def _pace(times: int) -> None:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    pages, looked = [], 0.0
    try:
        while True:
            _tell(pages, signal.SIGCONT)
            time.sleep(RUN)
            _tell(pages, signal.SIGSTOP)
            stopped = time.monotonic()
            if stopped - looked > LOOK:
                looked, pages = stopped, pages_of(os.getppid())
            time.sleep(max(0, stopped + RUN * (times - 1) - time.monotonic()))
    finally:
        _tell(pages, signal.SIGCONT)


def _tell(pages: list[psutil.Process], what: int) -> None:
    for page in pages:
        with suppress(psutil.NoSuchProcess):
            page.send_signal(what)


if __name__ == "__main__":
    _pace(int(sys.argv[1]))
