"""Verbs by their tense, as far as they tell whether a day named beside them is past or to come. Data only."""

from __future__ import annotations

# What follows these is to come, or was to come when it was said.
AHEAD = frozenset(
    """will would shall should can could may might must going gonna hope hopes hoping expect expects expecting plan
    plans planning aim aims aiming due intend intends intending try trying want wants wanting need needs gets get let
    looking look targeting ready available know hear call ring email text come go decide start starts begin begins""".split()
)
# Of these, what is named is what was said or set, not the day it was said on.
SAID = frozenset(
    """said told mentioned promised thought reckoned guessed guesstimated estimated suggested indicated stated quoted hinted
    assured agreed confirmed meant asked wanted expected planned hoped aimed targeted intended scheduled
    rescheduled booked moved pushed postponed delayed shifted changed extended bumped needed heard supposed slated
    pencilled penciled arranged fixed proposed specified committed guaranteed understood believed
    assumed figured tipped pegged timed dated set put slipped slid drifted""".split()
)
# Of these a weekday is the one just past.
PAST = frozenset(
    """rang went came met saw made chose sent spoke left got took found held had did was were sat began lost wrote
    flew fell became paid ran brought drew threw bought caught taught kept slept broke woke won lied led withdrew been
    gone seen done spoken chosen written taken gave given""".split()
)
# Words that end like a past tense and are none.
NO_VERBS = frozenset(
    """need indeed hundred feed speed exceed proceed succeed bleed breed seed weed wed shed red bed unlimited interested
    excited delighted pleased worried tired bored shortlisted qualified experienced advanced related required limited
    supposed based led retired sacred rugged naked ahmed mohammed muhammad hamed saeed majeed rasheed fred ted jed ned
    alfred reed creed biased dedicated detailed combined unmatched""".split()
)
# Before these a past participle tells what is or will be done.
BE = frozenset("be is are am being get gets getting its im theyre youre".split())
# Of these it tells what will be done, without another verb ("results announced Monday").
WILL_BE = frozenset(
    """result results decision decisions outcome outcomes feedback offers letters candidates applicants winners names
    shortlist list everyone everybody all contracts""".split()
)
# Before these it tells which one ("the selected candidate").
WHICH = frozenset("the a an our your my their all only any each every some no of successful most".split())
# "Was meant to", "were going to": what was to come, and has not.
WAS_TO = frozenset("meant supposed due scheduled going expected".split())
