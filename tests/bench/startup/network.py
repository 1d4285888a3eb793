"""A server on a line as slow as asked for: shaped here, because a browser's own throttle misses its workers.

All connections share the line's rate, and every request waits for its latency first. Connecting costs nothing,
and there are the six connections of HTTP/1.1: both are the same for every variant.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.browser import serve

PIECE = 4096  # bytes that one connection sends before another may


@dataclass(frozen=True)
class Network:
    name: str
    megabits: float = 0  # a second; 0 is as fast as this machine can
    latency: float = 0  # seconds


UNTHROTTLED = Network("no throttle")
FAST_4G = Network("fast 4G", 9, 0.060)
SLOW_4G = Network("slow 4G", 1.6, 0.150)


class Line:
    """Counts what goes over it, headers too."""

    def __init__(self, network: Network):
        self.network = network
        self.carried = 0  # bytes
        self.used = time.monotonic()  # when something last went over it
        self._free = 0.0  # when it will have carried what was given to it
        self._lock = threading.Lock()

    def carry(self, data: bytes, write: Callable) -> None:
        for start in range(0, len(data), PIECE):
            piece = data[start : start + PIECE]
            self._wait(len(piece))
            write(piece)

    def _wait(self, size: int) -> None:
        with self._lock:
            self.carried += size
            self.used = time.monotonic()
            if not self.network.megabits:
                return
            self._free = max(self._free, self.used) + size * 8 / (self.network.megabits * 1e6)
            wait = self._free - self.used
        time.sleep(wait)

    def wait_until_quiet(self, seconds: float, most: float) -> None:
        end = time.monotonic() + most
        while time.monotonic() < min(end, self.used + seconds):
            time.sleep(0.05)


class Server(serve.Server):
    """Set `line` before each visit."""

    def __init__(self, site: Path):
        super().__init__(site)
        self.RequestHandlerClass = Handler
        self.line = Line(UNTHROTTLED)

    def handle_error(self, *about) -> None:
        """A browser that was closed in the middle of a file is no error."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(*about)


class Handler(serve.Handler):
    server: Server

    def setup(self) -> None:
        super().setup()
        self.wfile = _Shaped(self.wfile, self.server)

    def do_GET(self) -> None:
        time.sleep(self.server.line.network.latency)
        super().do_GET()

    do_HEAD = do_GET


class _Shaped:
    """What a handler writes to: the socket's file, at the pace of the line."""

    def __init__(self, socket, server: Server):
        self._socket = socket
        self._server = server

    def write(self, data: bytes) -> None:
        self._server.line.carry(data, self._socket.write)

    def __getattr__(self, name: str):
        return getattr(self._socket, name)
