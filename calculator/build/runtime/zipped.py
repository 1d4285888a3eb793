"""A zip that is the same bytes whenever and wherever it is made."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

# A zip keeps the time of each file; one fixed time makes two builds of the same text the same bytes.
NO_TIME = (1980, 1, 1, 0, 0, 0)


def of(content: Mapping[str, bytes]) -> bytes:
    """Deflated, because the host sends a zip as it is."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(content):
            archive.writestr(zipfile.ZipInfo(name, NO_TIME), content[name], zipfile.ZIP_DEFLATED)
    return buffer.getvalue()
