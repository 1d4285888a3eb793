"""What the employer said about timing, read as a careful person would. The grammar is on its way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Reading:
    kind: str = "none"
    earliest: date | None = None
    latest: date | None = None
    heard: str = ""
    sure: bool = True
    silence_means_no: bool = False
    others: tuple = ()

    def as_json(self) -> dict:
        return {"ok": True, "kind": self.kind, "earliest": None, "latest": None, "heard": "",
                "as_text": "", "sure": True, "silence_means_no": False, "others": []}  # fmt: skip


def read(said: str, interview: date, closed, country: str | None) -> Reading:
    return Reading()
