"""Which letters a plan offers beside its own, once something has happened: all that a plan needs to know of letters."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Offer:
    """`link` are the words of the link to the letter, `place` its place among those that are offered `after` the same."""

    id: str
    after: str
    link: str
    place: int


Offers = Callable[[], Iterable[Offer]]


def offered_after(what: str, offers: Iterable[Offer]) -> list[Offer]:
    return sorted((offer for offer in offers if offer.after == what), key=lambda offer: offer.place)
