"""Whose a message is: theirs, the person's own, or nobody can tell."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from .layouts import ME, OTHERS

# What each side says and the other does not; each hit counts once per message.
THEIRS = (
    r"\byour (?:interview|application|file|score|candidature|cv|resume|documents|availability|profile|patience|evaluation|references?|feedback)\b",
    r"\bthank(?:s| you)(?: (?:so much|very much|again|a lot))? for (?:coming|attending|popping|visiting|interviewing|applying|presenting|your (?:time|interest|patience|mail|e-?mail|message|application|call)|bearing|waiting|chasing|checking in|following up|asking|the (?:nudge|reminder)|honou?ring|meeting (?:with )?(?:us|our)|coming (?:in|by|back))",
    r"\b(?:sorry|apologies|apologise|apologize)\b.{0,30}\b(?:wait|delay|silence|hanging|late|short notice|inconvenience)",
    r"\b(?:i|we)(?:'|’)?(?:ll|d| will| shall| would| can| am going to)(?: \w+){0,3} (?:let|inform|notify|contact|communicate|revert|get back|write to|circle|offer|extend|decide|know more|reach|announce|pick|choose)\b",
    r"\b(?:i|we|il)(?:'|’)?(?:ll| will| shall)? (?:call|ring|text|txt|tell|let|email|mail|message|msg|drop|bell|phone|whatsapp|ping|give|shoot|hit) (?:you|u|ya)\b",
    r"\blet (?:you|u) (?:all )?know\b|\byou(?:'|’)?(?:ll| will| shall| should) (?:hear|know|get|be (?:informed|contacted|notified))\b|\bkeep you posted\b",
    r"\b(?:offer|select(?:ed)?|chosen|shortlist(?:ed)?|appointed|hire) (?:you\b|someone|somebody|another)",
    r"\b(?:we|the (?:panel|board|client|owner|boss|manager|committee|team|head|client)) (?:have|has|had|are|is|will|want|wants|loved|met|meets|need|needs|decided?|liked|really|were|see|would)\b",
    r"\b(?:candidates?|applicants?|shortlist|interviewees)\b|\bwe(?: a|(?:'|’))re (?:still )?(?:recruiting|hiring|interviewing)\b",
    r"\b(?:here from|from hr|it(?:'|’)?s \w+ (?:from|at|@|w/|with)|this is \w+ (?:from|at|@|w/|with)|\w+ (?:from|@|at) [\w&' ]{2,30} here)\b",
    r"\bnice (?:to (?:meet|have|see)|meeting) you\b|\bgood (?:to (?:meet|have|see)|meeting|seeing) you\b|\b(?:lovely|great|so nice) to (?:meet|have|see) you\b|\b(?:enjoyed|loved) (?:meeting|your|having) (?:you|energy)?",
    r"\b(?:unfortunately|regret|on this occasion|successful|unsuccessful|pleased to|delighted to|we have decided)\b",
    r"\b(?:could|can|please|pls|kindly) (?:you )?(?:send|fill|bring|confirm|accept|sign|share|provide|be advised|be informed|expect)\b",
    r"\bghost(?:ing|ed)\b|\bi owe you\b|\b(?:top of (?:my|our) (?:pile|list)|on (?:my|our) (?:list|pile))\b|\bapproved? you\b|\byou(?:'|’)?(?:re| are) (?:through|in|still|one of|our|the (?:one|only|first|preferred))\b|\b(?:profile|you|u) (?:is|are|r|got|has been|have been) (?:selected|shortlisted|approved|rejected|picked)\b|\b(?:it(?:'|’)?s|a) (?:a )?(?:yes|no) from\b",
    r"\b(?:verdict|results?|decision|answer|outcome)\b[^.!?\n]{0,40}\b(?:lands?|drops?|comes?|out|r|are|is|by|they|on|until|latest)\b",
    r"\b(?:hiring|onboarding|background check|contract (?:is )?attached|client (?:says|said|came|will|wants|is)|reference check|start date)\b",
)
OWN = (
    r"\bthank(?:s| you)(?: (?:so much|very much|again|a lot|both|all|ma'?am|sir|\w+))? for (?:the (?:interview|chat|opportunity|update|call|quick|trial|chance|tour|warm|lovely|reply)|having me|seeing me|letting me|getting back|meeting (?:with )?me|today|yesterday|this (?:morning|afternoon)|monday|tuesday|wednesday|thursday|friday|everything|going to bat|showing|taking the time|telling me|arranging|your (?:help|reply|kind))",
    r"\bmy (?:interview|application|current|landlord|lease|rent|house rent|notice|contract|visa|exams?|flight|train|trip|van|car|mot|lwd|resignation|husband|wife|partner|girlfriend|boyfriend|phone|last working|other (?:job|offer)|employer|manager here|mum|mam|mom|mother|dad|father|son|daughter|kids?|sister|brother|cousin|cousin's|wedding|school|uni|class|classes|degree|shift|course|background|clearance|panel interview|trial|assessment|dentist|doctor|hospital|surgery|operation|savings|temporary line|current \w+)\b",
    r"\bany (?:news|update|updates|word|feedback|decision|idea)\b|\bis there (?:any|a)\b.{0,20}\b(?:news|update|word)\b",
    r"\b(?<!s for )(?<!you for )(?:just )?(?:checking in|chasing|following up|follow(?:ed|ing)? up|wanted to (?:check|ask|follow|see)|wondering|compelled to ask|thought to check|quick nudge)\b|\bfollow up ko\b",
    r"\b(?:may|can|could|might) i (?:know|ask|expect|please|get|check|still)\b|\b(?:when|what time|how long)\b[^.!?\n]{0,50}\b(?:i|you|u|it|decision|decide|hear|know|start)\b[^.!?\n]{0,60}\?",
    r"\b(?:could|can|would|will|do|did) (?:you|u) (?:please |kindly )?(?:let me know|tell me|give me|update|know (?:how|when|if)|expect to|get to|have any)\b|\bkindly (?:update me|tell|let me know)\b|\bplease (?:let me know|update me|hurry)\b",
    r"\b(?:i was|i am|i'm|im|i’m|i've been) (?:told|given|away|on holiday|travell?ing|abroad|free|available|happy to|expecting|very interested|excited|in (?:wales|cali|lapland)|all about|looking forward|on (?:nights|reservist|leave from)|still (?:very )?interested)\b|\bi(?:'|’)?ll be (?:away|at|on|offline|in|out)\b",
    r"\b(?:looking forward|no worries|no probs?|no problem|no stress|no rush|no bother|will do|fingers crossed|take your time|of course|sounds (?:good|great)|appreciate (?:it|the|you)|got it|much appreciated|nae bother|salamat|yay+|omg|woop|perfect|cheers|aw+ thanks|okay?)\b[ ,!.]",
    r"\byou (?:said|mentioned|told me|expected|promised)\b|\bas (?:discussed|agreed) (?:at|in|during) (?:the|my) interview\b|\bhad .{3,20} in my notes\b|\bdid they come back\b",
    r"\bi (?:have|need|must|should|'ve|’ve)(?: got)? (?:to|a|an|another) (?:tell|let|decide|renew|confirm|sign|give|answer|second|other|pending|offer|deadline|exam|appointment|reply|deposition|trip|holiday)\b|\bi must\b",
    r"\b(?:my|another|other|second|pending) (?:job )?offer\b|\bwould (?:be great|love) to (?:hear|join|work)\b|\bi (?:really )?enjoyed (?:meeting|talking|the|our|learning)\b|\bi(?:'|’)?ve (?:another|a second|another) offer\b",
    r"\bi(?:'|’)?(?:ve| have)(?: got)? (?:a|an|my|to be|training|class(?:es)?|exams?|uni|school|work|plans|one more) ?(?:trip|wedding|flight|class|exam|training|course|train|appointment|holiday|other|second|funeral|party|offer|in|at|on)?\b|\b(?:i am|i(?:'|’)?m) (?:interviewing|flying|moving|off to|away|in|going to|on (?:a|the)|at (?:my|the)|free|around|working|available)\b|\bi (?:return|fly|leave|land|come back|get back|work|finish)\b",
    r"\b(?:great|glad|good|lovely|happy) to hear\b|\b(?:would|i(?:'|’)?d) (?:like|love) to know\b|\bstatus of my\b|\bi(?:'|’)?d hear\b|\b(?:ok|okay|yes|yeah|noted|sure|thanks|thank you|thank u|fine|hi|hello),? (?:ma(?:'|’)?a?m|sir|madam|ma|boss|chef|kuya|ate|mam)\b",
    r"^(?:ok|okay|thanks?|thank you|thx|cheers|ta|great|sharp|safe|cool|noted with thanks|sure|yes|aw|haha|yay|hala|amazing)\b",
    r"\bthank you for letting me know\b|\bthanks for (?:the update|letting me know|that|getting back)\b|\bsorry (?:to (?:bother|chase|pester)|was driving|in a meeting)\b",
)
SURE_APART = 2  # points between the two sides, from where on nobody doubts
_THEIRS = tuple(re.compile(pattern, re.IGNORECASE) for pattern in THEIRS)
_OWN = tuple(re.compile(pattern, re.IGNORECASE) for pattern in OWN)
# In a name or an address these tell an office.
_OFFICE = re.compile(
    r"\b(?:hr|hrops|h\.r|recruit\w*|talent|careers?|jobs?|hiring|staffing|agency|personnel|people|resourcing|admissions?|team|desk|"
    r"office|school|university|college|ltd|inc|gmbh|plc|llc|council|no-?reply|do ?not ?reply|noreply|scheduling|notifications?|"
    r"manager|foreman|coach|chef|salon|cafe|café|bakery|bar|shop|nursery|care|dental|clinic|recruiter|placement|temps|trust|"
    r"hotel|lodge|restaurant|farm|barbers?|workshop|garage|store|company|employer|interviewer|boss|them|they|him|her|he|she|applications?|ta)\b",
    re.IGNORECASE,
)
_HOME = re.compile(
    r"@(?:mail|gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|mac|aol|gmx|web|proton|protonmail|pm|fastmail|zoho|mail2|inbox|btinternet|sky|comcast|verizon|orange|free|libero|wp|o2|rediffmail)\.[\w.]+",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"[\w.+'-]{1,64}@[\w.-]{1,120}")
_TITLES = frozenset("mr mrs ms miss dr prof professor sir madam ma'am sister bro ma".split())
_GREETED = re.compile(
    r"^\W{0,3}(?:dear|hi+|hiya|hello|hey+|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|bonjour|walaikum assalam|aoa)[ ,]+"
    r"((?:(?:mr|mrs|ms|miss|dr|prof)\.? ?)?[^\W\d_][\w'’-]{0,25}(?: [A-Z][\w'’-]{1,25}){0,2})",
    re.IGNORECASE,
)


_NOBODY = frozenset(
    "it's its it there all everyone everybody team again just this that applicant candidate sorry thanks thank we i so and mate love pal guys girl dear bro hun from here".split()
)
_ADDRESSED = re.compile(
    r"\b(?:thanks|thank you|thx|thanx|cheers|know|ok|okay|sorry|problem|worries|perfect|great|ta),? ([A-Z][\w'’-]{1,20})\b"
)
_INTRODUCED = re.compile(
    r"(?:\b(?:it(?:'|’)?s|this is|i(?:'|’)?m|i am) ([A-Z][\w'’-]{1,20})(?= (?:from|at|@|w/|with|here|again|in)\b| @)|\b([A-Z][\w'’-]{1,20}) (?:here\b|(?:from|@|at) [^.!?]{2,40}? ?here\b|from (?:the )?[A-Z]|from the \w+|@ ?\w|again\b))"
)


def voice(words: str) -> int:
    """How much words sound like an employer's (above nought) or an applicant's (below)."""
    return sum(bool(p.search(words)) for p in _THEIRS) - sum(bool(p.search(words)) for p in _OWN)


def is_me(name: str) -> bool:
    return name.strip(" <>").lower() in ME


def names_in(name: str) -> frozenset[str]:
    plain = _ADDRESS.sub(" ", name.lower())
    return frozenset(w for w in re.findall(r"[^\W\d_][\w'’-]*", plain) if w not in _TITLES)


def greeted(words: str) -> frozenset[str]:
    """The name that a message greets."""
    found = _GREETED.match(words.lstrip()[:90])
    return names_in(found[1]) - _NOBODY if found else frozenset()


def addressed(words: str) -> frozenset[str]:
    """The name that thanks or an answer ends on ("Ok thanks Wayne")."""
    found = _ADDRESSED.search(words[:200])
    return names_in(found[1]) - _NOBODY if found else frozenset()


def introduced(words: str) -> frozenset[str]:
    """The name that a message gives its writer ("Tony from the garden centre", "it's Pav again")."""
    found = _INTRODUCED.search(words[:160])
    return names_in(found[1] or found[2]) - _NOBODY if found else frozenset()


class People:
    """Everyone who speaks in one paste, each under one number however they are written."""

    def __init__(self) -> None:
        self.names: list[frozenset[str]] = []
        self.score: list[int] = []
        self.side: list[str | None] = []
        self.is_guess = False  # nothing but a few words tells the sides apart
        self._known: dict[str, int] = {}

    def number(self, name: str) -> int | None:
        """Who that is; the same person may be written by their full name, first name or address."""
        address = found.group().lower() if (found := _ADDRESS.search(name)) else ""
        tokens = names_in(name)
        if not tokens and address:
            tokens = frozenset(t for t in re.split(r"[._\d-]+", address.partition("@")[0]) if len(t) > 2)
        if not tokens and not name.strip():
            return None
        keys = [key for key in (address, " ".join(sorted(tokens)), name.strip().lower() if not tokens else "") if key]
        for key in keys:
            if key in self._known:
                who = self._known[key]
                break
        else:
            # A first name alone is whoever had that name first.
            short = " ".join(sorted(tokens))
            who = self._known.get(f"part {short}", -1) if len(tokens) == 1 else self._same(tokens)
            if who < 0:
                who = len(self.names)
                self.names.append(tokens)
                self.score.append(
                    4 * bool(_OFFICE.search(name)) - bool(_HOME.search(name)) + bool(address and not _HOME.search(name))
                )
                self.side.append("you" if is_me(name) else None)
        for key in keys:
            self._known.setdefault(key, who)
        for token in tokens:
            self._known.setdefault(f"part {token}", who)
        return who

    @cached_property
    def all_names(self) -> frozenset[str]:
        """Every name by which somebody is known, once all are."""
        return frozenset().union(*self.names)

    def _same(self, tokens: frozenset[str]) -> int:
        seen = {self._known.get(f"part {token}", -1) for token in tokens}
        for who in seen - {-1}:
            if self.names[who] <= tokens or tokens <= self.names[who]:
                return who
        return -1

    def named(self, tokens: frozenset[str]) -> int | None:
        """Whoever among those known a greeting or a signature names; "Pav" is Pavel."""
        for token in sorted(tokens):
            if (who := self._known.get(f"part {token}")) is not None:
                return who
        for token in sorted(token for token in tokens if len(token) > 2):
            for who, names in enumerate(self.names[:9]):
                if any(name.startswith(token) for name in names):
                    return who
        return None

    def settle(self, owners: Iterable[int | None]) -> None:
        """Say whose side each is on, from what they are called and what they said."""
        for who in owners:
            if who is not None and self.side[who] is None:
                self.side[who] = "you"
        if "you" in self.side or (self.side and None not in self.side):
            self.side = [side or "them" for side in self.side]
        elif len(self.side) == 1:
            self.side = ["you" if self.score[0] <= -3 else "them"]
        elif self.side:
            self._by_voice()

    def _by_voice(self) -> None:
        """The one who sounds least like an employer is the person, where the others sound otherwise."""
        low, high = min(self.score), max(self.score)
        differs = low < high and (low < 0 or high - low >= 2)
        alone = self.score.count(low) == 1 and low <= 0
        self.is_guess = high - low < SURE_APART
        for who, score in enumerate(self.score):
            if differs and alone and score == low:
                self.side[who] = "you"
            elif score > 0 or (differs and alone and len(self.score) == 2):
                self.side[who] = self.side[who] or "them"


__all__ = ["OTHERS", "People", "greeted", "is_me", "voice"]
