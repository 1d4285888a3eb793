"""Libraries in JavaScript that others made, as npm brings them: copied beside our own scripts, and nothing bundles them."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parents[3] / "node_modules"


@dataclass(frozen=True)
class Library:
    """`files` by the name they get below assets/: each must import nothing, or only what stays beside it."""

    what: str
    files: Mapping[str, str]


NPM = {
    "lean-qr": Library("draws the QR code of a plan", {"lean-qr.js": "index.mjs", "lean-qr-svg.js": "extras/svg.mjs"})
}


def into(site: Path) -> None:
    for package, library in NPM.items():
        for name, file in library.files.items():
            shutil.copyfile(FOLDER / package / file, site / "assets" / name)
