"""A zip that is the same bytes whenever and wherever it is made."""

from __future__ import annotations

import gzip
import io
import zipfile
from collections.abc import Mapping

# A zip keeps the time of each file; one fixed time makes two builds of the same text the same bytes.
NO_TIME = (1980, 1, 1, 0, 0, 0)


def of(content: Mapping[str, bytes]) -> bytes:
    """Deflated, because the host sends a zip as it is."""
    return _of(content, zipfile.ZIP_DEFLATED)


def as_a_whole(content: Mapping[str, bytes]) -> bytes:
    """A zip of plain files, and all of it gzipped: a tenth smaller, for whoever can undo that (docs/assets/worker.js)."""
    return gzip.compress(_of(content, zipfile.ZIP_STORED), 9, mtime=0)


def _of(content: Mapping[str, bytes], how: int) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", how, compresslevel=9) as archive:
        for name in sorted(content):
            archive.writestr(zipfile.ZipInfo(name, NO_TIME), content[name], how)
    return buffer.getvalue()
