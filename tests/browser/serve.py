"""Serve the built site as GitHub Pages does: below a sub-path, with its compression, cache time and 404 page.

python -m tests.browser.serve [--site site] [--port 8000]
"""

from __future__ import annotations

import argparse
import functools
import gzip
import mimetypes
import socket
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

BASE = "/hear-back/"

# Said here because each machine's own list differs, and a browser refuses a module or wasm of the wrong type.
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".xml": "application/xml",
    ".txt": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".ics": "text/calendar; charset=utf-8",
}
COMPRESSED = {".html", ".css", ".js", ".json", ".xml", ".txt", ".svg", ".wasm", ".webmanifest"}


class Server(ThreadingHTTPServer):
    """A site on its own thread. To see how a page bears it: `refuse` holds parts of paths that get a 503, `harm`
    what else happens to others: "missing" (404), "short" (cut in the middle), "wrong" (other bytes), "dropped"."""

    daemon_threads = True

    def __init__(self, site: Path, port: int = 0):
        super().__init__(("127.0.0.1", port), Handler)
        self.site = Path(site).resolve()
        self.refuse: set[str] = set()
        self.harm: dict[str, str] = {}
        self.asked: list[str] = []  # paths below BASE, in the order they were asked for

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}{BASE}"

    def __enter__(self) -> Server:
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_) -> None:
        self.shutdown()
        self.server_close()

    def handle_error(self, request, client_address) -> None:
        """Quiet about a browser that went away in the middle, as it does when its page is closed."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        if not path.startswith(BASE):
            return self.move(BASE) if path == "/" or path + "/" == BASE else self.plain(404)
        path = path.removeprefix(BASE)
        self.server.asked.append(path)
        if any(part in path for part in self.server.refuse):
            return self.plain(503)
        if harm := next((harm for part, harm in self.server.harm.items() if part in path), None):
            return getattr(self, harm)(path)
        file = (self.server.site / path).resolve()
        if not file.is_relative_to(self.server.site):
            return self.plain(404)
        if file.is_dir() and path and not path.endswith("/"):
            return self.move(f"{BASE}{path}/")
        if file.is_dir():
            file /= "index.html"
        if file.is_file():
            return self.file(200, file)
        missing = self.server.site / "404.html"
        return self.file(404, missing) if missing.is_file() else self.plain(404)

    do_HEAD = do_GET

    def file(self, status: int, file: Path) -> None:
        fresh = file.stat()
        tag = f'"{fresh.st_mtime_ns:x}-{fresh.st_size:x}"'
        if status == 200 and self.headers.get("If-None-Match", "").removeprefix("W/") == tag:
            return self.answer(304, b"", {"ETag": tag})
        kind = TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        headers = {"Content-Type": kind, "ETag": tag, "Vary": "Accept-Encoding"}
        body = file.read_bytes()
        if file.suffix in COMPRESSED and "gzip" in self.headers.get("Accept-Encoding", ""):
            body = zipped(body)
            headers["Content-Encoding"] = "gzip"
        return self.answer(status, body, headers)

    def missing(self, _) -> None:
        self.plain(404)

    def dropped(self, _) -> None:
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)

    def short(self, path: str) -> None:
        body = (self.server.site / path).read_bytes()
        self.head(
            200, {"Content-Type": TYPES.get(Path(path).suffix, "application/zip"), "Content-Length": str(len(body))}
        )
        self.wfile.write(body[: len(body) // 2])
        self.dropped(path)

    def wrong(self, path: str) -> None:
        """As from a proxy that puts its own page in the way."""
        kind = {"Content-Type": TYPES.get(Path(path).suffix, "application/zip"), "Content-Length": "18"}
        self.head(200, {**kind, "Cache-Control": "no-store"})
        self.wfile.write(b"<p>Please log in!\n")

    def move(self, to: str) -> None:
        self.answer(301, b"", {"Location": to})

    def plain(self, status: int) -> None:
        self.answer(status, f"{status}\n".encode(), {"Content-Type": "text/plain"})

    def answer(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.head(status, {"Content-Length": str(len(body)), "Cache-Control": "max-age=600", **headers})
        if self.command != "HEAD":
            self.wfile.write(body)

    def head(self, status: int, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def log_message(self, *_) -> None:
        """Quiet: a page asks for dozens of files."""


@functools.lru_cache(maxsize=1024)  # every file of the site: each visit that keeps them all asks for all
def zipped(body: bytes) -> bytes:
    return gzip.compress(body, 6, mtime=0)


def main() -> None:
    ask = argparse.ArgumentParser(description="Serve the built site below /hear-back/, as GitHub Pages would.")
    ask.add_argument("--site", type=Path, default=Path("site"))
    ask.add_argument("--port", type=int, default=8000)
    told = ask.parse_args()
    if not (told.site / "index.html").is_file():
        ask.error(f"{told.site} holds no built site: run `mkdocs build --strict` first")
    server = Server(told.site, told.port)
    print(f"Hear Back is at {server.url} (Ctrl+C stops it)", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
