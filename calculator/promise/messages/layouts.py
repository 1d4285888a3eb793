"""How programs lay out messages: which lines begin one, whose and when; which lines are the program's own."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import takewhile

from .lines import Line, lines
from .stamps import Calendar, Stamp

# The fields of a mail's header, by what they hold.
FIELDS = {
    name: kind
    for kind, names in {
        "from": "from,von,de,da,van,från,fra,od,expéditeur,afsender",
        "date": "sent,date,gesendet,datum,envoyé,enviado,enviado el,enviada,fecha,data,inviato,verzonden,skickat,sendt,"
        "wysłano,date sent,received",
        "to": "to,an,à,para,aan,till,til,do",
        "subject": "subject,betreff,objet,asunto,oggetto,onderwerp,ämne,emne,temat,assunto,re",
        "other": "cc,bcc,kopie,kopia,reply-to,reply to,importance,priority,attachments,attachment,mailed-by,signed-by,"
        "security,organization,message-id,x-mailer,list-unsubscribe",
    }.items()
    for name in names.split(",")
}
# Names that stand for the person, or for whoever is no person.
ME = frozenset(
    ("me", "you", "i", "myself", "you sent", "you replied", "sent by you", "me (you)", "you wrote", "my reply")
)
OTHERS = frozenset("him her them he she they hr recruiter manager boss employer company agency interviewer".split())
# What may stand before a colon and is no speaker.
NO_SPEAKER = frozenset(
    "status stage step subject ref reference date note notes ps p.s interview when where location time tel phone email mobile "
    "address job role position post title re update updates decision offer result outcome deadline next what who why how "
    "step contact website web http https office hours fax vat".split()
)

_FIELD = re.compile(r"\*{0,2}([^\W\d_][\w\- ]{0,18}?)\*{0,2} ?:\*{0,2}(?:[ \t]+|$)\*{0,2}(.*)$")
_RULE = re.compile(
    r"[-_=*—–]{3,}(?: ?[^\W\d_][\w .,'’()-]{0,60}?:? ?[-_=*—–]{3,})?$|begin forwarded message:?$|-+ ?(?:forwarded|original)[\w ]{0,30}-*$",
    re.IGNORECASE,
)
_WROTE = re.compile(
    r"(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|napisał\(a\)|napisała?|skrev)\b[^:]{0,80}:$",
    re.IGNORECASE,
)
_WROTE_BEGINS = re.compile(r"(?:on|am|le|el|il giorno|il|em|op|w dniu|den) ", re.IGNORECASE)
_ADDRESS = re.compile(r"<?\b[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}>?|<[^<>\s]{1,80}>|\[mailto:[^\]]{1,80}\]")
_AUTHOR = re.compile(
    r"<[^<>\n]{1,40}>:? ?|\((?:sent|received|outgoing|incoming)\):? ?|((?:\+\d[\d ()-]{5,20})|[^\W\d_@#(][^:\n]{0,58}?|@?\w[\w.-]{1,30}) ?: ?"
)
_SENT_BY = {"(sent)": "me", "(outgoing)": "me", "(received)": "them", "(incoming)": "them"}
_LABEL = re.compile(r"((?:\+\d[\d ()-]{5,20})|[^\W\d_][^:.!?\n]{0,40}?)(?: ?: +| [-–—] )(?=\S)")
_TO_LINE = re.compile(r"to(?: me\b.*| [^.!?]{1,60}|:.*)$|an mich.*$|à moi.*$", re.IGNORECASE)
_AGO = re.compile(
    r" ?(?:\((?:\d+ (?:minutes?|hours?|days?|weeks?|months?) ago|edited)\)|\[?\]?|ago|\(edited\)|edited)$",
    re.IGNORECASE,
)
_VIA = re.compile(r",? (?:via|from|on|in|by) [A-Z][\w ]{2,20}$")
_TIMED = re.compile(
    r"(?:([^\W\d_][\w.]{0,20}) )?(\d{1,2}[:.]\d{2}(?: ?[ap]m\b)?)(?! ?[ap]\.?m\b)[ \t]+(?=\S)", re.IGNORECASE
)
_CALLER = re.compile(
    r"(?:(?:\+\d[\d ()-]{5,20})|[^\W\d_@#][\w.'’&()-]{0,30}(?: [A-Z(&-][\w.'’&()-]{0,30}){0,5})(?: ?:(?= )|\t)"
)
_DATED = re.compile(
    r"(?:last |stage |status |application |page )?(?:updated?|issued|posted|sent|dated?|status changed|received|generated|printed|letter date|message date)"
    r"(?: on| at)?(?: date)? ?: *|(?:last |status )?(?:updated|issued|sent|dated)(?: on)? (?=\d)|(?:message|reply|update|note|e-?mail|sms|text)\b[^\d.!?]{0,50}?[ (](?=\d)",
    re.IGNORECASE,
)
PROGRAMS = re.compile(
    r"(?:delivered|(?:read|seen|sent|edited)(?: (?:at )?[\d:. apm]{1,12}|yesterday|today)?|imessage|text message(?: ?[•·] ?sms)?|sms|mms|rcs|chat|"
    r"new messages?|\d{1,3} (?:new |unread )?messages?|messages?|messenger|facebook messenger|microsoft teams|google chat|instagram|discord|skype|whatsapp|signal|telegram|viber|slack|teams|linkedin|inbox|"
    r"indeed messages|show (?:more|less|trimmed content)|reply|reply all|forward|unread|translate|see translation|active now|like|copy|"
    r"you (?:deleted|unsent) (?:this|a) message.*|this message was (?:deleted|removed|edited).*|.{0,120}\bomitted>?|\[?(?:sticker|photo|picture|image|video|gif|voice message|file|contact card)s?\]?|[\w .()-]{1,80}\.(?:pdf|docx?|xlsx?|jpe?g|png|heic|zip|mp4|ics|vcf|opus)\b.{0,60}|.{1,40} (?:liked|loved) (?:a|your) message|<attached:.*|<media.*|"
    r"(?:missed|declined|outgoing|incoming) (?:voice |video |group )?call.*|(?:voice|video) call.*|.{0,80}end-to-end encrypt.*|.{0,60} reacted (?:with|to) .*|"
    r"(?:liked|loved|laughed at|emphasi[sz]ed) [\"“].*|view .{1,60} profile.*|.{1,70} sent the following messages? at .*|"
    r"get outlook for .*|sent from (?:my |yahoo|outlook|mail for|proton|samsung|gmail).*|enviado desde mi .*|"
    r"you (?:were|blocked|unblocked|added|joined|created|changed|turned) .*|.{0,40}(?:joined using|created group|group created|created the group|added you|changed the|is a contact|left the).*|"
    r"\+?[\d(][\d ()-]{7,20}|voicemail|.{0,20}(?:type your|reply above|write above).{0,40}|#[\w-]+|[•·…\-–—.]+|\[image:.*\]|:[\w+-]+:|\d{1,3} (?:attachments?|replies)|\d of \d+)$",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"@?[a-z0-9]{2,30}(?:[._][a-z0-9]{1,30}){1,4}|@?[a-z]{2,30}\d{1,4}")
_ASIDE = re.compile(r"\([^()]{0,40}\)")
_BOT = re.compile(r"(?:[a-z]B|\b[Bb])ot\b|^(?:[Ss]lackbot|[Ss]ystem$)")  # and no "Talbot"
_AUTO = re.compile(
    r"auto(?:matic|mated)?[- ]?(?:reply|response)|out of (?:the )?office|abwesenheit|undeliver\w+|unzustellbar|delivery (?:status|failure|incomplete)|"
    r"returned mail|mail delivery|failure notice|^read: ",
    re.IGNORECASE,
)
_NAME_SMALL = frozenset("de van der den von da di la le el al bin und of the and at from for @ w & - – | / x".split())
_GREETING = re.compile(r"(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day))\b", re.IGNORECASE)


MOST_LINES_OF_A_HEAD = 8


@dataclass
class Head:
    """Who wrote what follows, to whom and when, as far as the layout tells."""

    kind: str  # mail, quote, chat, bubbles, letter or nothing
    author: str = ""
    to: str = ""
    stamp: Stamp | None = None
    subject: str = ""
    depth: int = 0
    is_quoted: bool = False

    @property
    def is_automatic(self) -> bool:
        return bool(_AUTO.search(self.subject))


@dataclass
class Part:
    """The lines that follow one head, each from the place where its words begin."""

    head: Head
    spans: list[tuple[int, int]] = field(default_factory=list)


@dataclass
class Sheet:
    """A paste taken apart: its parts, whose mailbox it is, and a day that stands over or under all of it."""

    parts: list[Part]
    owner: str = ""
    dated: Stamp | None = None


def sheet(text: str, calendar: Calendar) -> Sheet:
    return _Reader(text, calendar).read()


class _Reader:
    """Goes through the lines once; `at` is the line it looks at."""

    def __init__(self, text: str, calendar: Calendar) -> None:
        self.text = text
        self.calendar = calendar
        self.lines = lines(text)
        self.labels = _labels(self.lines, calendar)
        self.callers = _callers(self.lines)
        self.at = 0
        self.head = Head("")
        self.open: dict[int, Head] = {}
        self.sheet = Sheet([])
        self.day: Stamp | None = None  # the divider above
        self.fresh = True  # nothing was said under this head yet
        self.said = 0
        self.has_spoken = False  # more than a letter's head: lines of a name and an address
        self.timed = any(text.endswith((":", "\t")) for text in self.callers) and len(self.callers) > 1
        self.is_signed_below = self._ends_on_a_head()
        self.whose = ""  # the name over a day, in a chat where only the other side has its name in its lines

    def read(self) -> Sheet:
        while self.at < len(self.lines):
            line = self.lines[self.at]
            step = 0
            if not line.text:
                step = 1
            else:
                for opener in (
                    self._rule,
                    self._fields,
                    self._wrote,
                    self._chat_line,
                    self._timed_line,
                    self._author_and_stamp,
                    self._program,
                    self._author_above_stamp,
                    self._divider,
                    self._label,
                    self._dated,
                ):
                    if step := opener(line):
                        break
                else:
                    self._say(line, line.start)
                    step = 1
            self.at += step
        return self.sheet

    # What is said

    def _say(self, line: Line, start: int) -> None:
        if line.depth < self.head.depth and not self.fresh:
            below = [depth for depth in self.open if depth <= line.depth]
            self._begin(self.open[max(below)] if below else Head(""), line.depth)
        elif line.depth > self.head.depth and not self.fresh and self.head.kind != "bubbles":
            self._begin(Head("quote", is_quoted=True), line.depth)
        if self.fresh:
            self.head.depth = line.depth
            self.head.is_quoted |= line.depth > 0
            self.fresh = False
            self.sheet.parts.append(Part(self.head))
            self.open = {depth: head for depth, head in self.open.items() if depth < line.depth}
            self.open[line.depth] = self.head
        elif self.head.kind == "bubbles" or not self.sheet.parts or self.sheet.parts[-1].head is not self.head:
            self.sheet.parts.append(Part(self.head))
        self.sheet.parts[-1].spans.append((start, line.end))
        self.said += 1
        text = line.text
        is_full = len(text) > 60 or (len(text) > 12 and text.endswith((".", "?", "!"))) or _GREETING.match(text)
        self.has_spoken = self.has_spoken or bool(is_full) or self.said > MOST_LINES_OF_A_HEAD

    def _begin(self, head: Head, depth: int = 0) -> int:
        head.depth = depth
        self.head, self.fresh = head, True
        return 1

    def _text(self, ahead: int = 1) -> str:
        at = self.at + ahead
        return self.lines[at].text if at < len(self.lines) else ""

    @property
    def _is_below(self) -> bool:
        return bool(self.sheet.parts)

    # Mail

    def _rule(self, line: Line) -> int:
        if not _RULE.match(line.text) or (line.text.startswith("--") and len(line.text) < 4):
            return 0
        following = next((other.text for other in self.lines[self.at + 1 : self.at + 4] if other.text), "")
        named = re.search(r"[^\W_]", line.text)
        if named and self._whole(line.text.strip("-_=*—– ")):
            return 0
        if named or _is_field(following):
            self._begin(Head("quote", is_quoted=self._is_below), line.depth)
        else:
            self._say(line, line.start)  # a rule above a signature
        return 1

    def _fields(self, line: Line) -> int:
        if not _is_field(line.text):
            return 0
        found: dict[str, str] = {}
        at, last = self.at, ""
        while at < len(self.lines) and at < self.at + 14:
            text = self.lines[at].text
            field_ = _FIELD.match(text)
            kind = FIELDS.get(field_[1].lower()) if field_ else None
            if field_ and kind:
                if kind != "other" and kind in found and kind != "to":
                    break
                found.setdefault(kind, field_[2])
                last = kind if not field_[2] or field_[2].endswith((",", ";")) else ""
            elif text and last:
                found[last] = f"{found[last]} {text}"
                last = last if text.endswith((",", ";")) else ""
            elif (
                text
                and found.get("to") is not None
                and _ADDRESS.search(text)
                and len(text) < 80
                and not _is_sentence(text)
            ):
                pass  # one more recipient
            else:
                break
            at += 1
        if len(found) < 2 and not (set(found) == {"subject"} and self.at == 0):
            return 0
        if not found.keys() & {"from", "date", "subject"}:
            return 0
        if found.keys() <= {"date", "subject", "other"} and "date" in found and self._is_below:
            return 0
        stamp = self.calendar.stamp(found.get("date", ""))
        if "date" not in found and at < len(self.lines) and (stamp := self._whole(self.lines[at].text)):
            at += 1
        author = found.get("from", "")
        if not author and self.sheet.parts and (lone := self._lone_name()):
            author = lone
            self.sheet.parts.pop()
        if set(found) <= {"date", "other"}:
            return 0
        self._begin(
            Head("mail", author, found.get("to", ""), stamp, found.get("subject", ""), is_quoted=self._is_below),
            line.depth,
        )
        return at - self.at

    def _lone_name(self) -> str:
        """A name that stands by itself above a header."""
        last = self.sheet.parts[-1]
        text = self.text[last.spans[0][0] : last.spans[0][1]]
        return text if len(last.spans) == 1 and not last.head.kind and _is_name(text) else ""

    def _wrote(self, line: Line) -> int:
        """ "On Wed, 10 Jun 2026 at 16:30, Tamsin Poole <...> wrote:", wrapped or not."""
        if not _WROTE_BEGINS.match(line.text) and not _WROTE.search(line.text[-90:]):
            return 0
        text = ""
        for more in range(3):
            text = f"{text} {self._text(more)}".strip()
            if len(text) > 320 or not self._text(more):
                return 0
            if ending := _WROTE.search(text, max(0, len(text) - 90)):
                break
        else:
            return 0
        begin = _WROTE_BEGINS.match(text)
        stamp = self.calendar.stamp(text, begin.end() if begin else 0)
        if stamp is None and not _ADDRESS.search(text) and not begin:
            return 0
        author = text[stamp.end if stamp else 0 : ending.start()].strip(" ,;")
        if stamp is None and " on " in author:
            author, _, when = author.rpartition(" on ")
            stamp = self.calendar.stamp(when)
        self._begin(Head("quote", author, "", stamp, is_quoted=self._is_below), line.depth)
        return more + 1

    # Chats

    def _chat_line(self, line: Line) -> int:
        text = line.text
        opens = len(text) - len(text.lstrip("[( ")) if not text.startswith(("- ", "* ", "• ")) else 2
        if not text[opens : opens + 2].strip():
            return 0
        stamp = self.calendar.stamp(text[:90], opens) if opens or text[0].isdigit() else None
        if stamp is None:
            return self._telegram(line)
        if stamp.day is None and (stamp.minute is None or not opens):
            return 0
        end = stamp.end
        while end < len(text) and text[end] in " ,])-–":
            end += 1
        author = _AUTHOR.match(text, end)
        name = (author[1] or author.group().strip("<>: ")) if author else ""
        if stamp.minute is None and not (_is_name(name) or name.lower() in ME | OTHERS):
            return 0
        if author and _is_speaker(name):
            self._chat(_SENT_BY.get(name, name), stamp, line)
            self._words(line, author.end())
        elif end == len(text):
            return 0  # a divider
        elif opens and _is_name(text[end:]):
            self._chat(text[end:], stamp, line)
        elif opens or text[stamp.end : stamp.end + 3] in (" - ", " – "):
            self._begin(Head("system"), line.depth)
        else:
            return 0
        return 1

    def _telegram(self, line: Line) -> int:
        """ "Olga Hrytsenko, [25.11.2026 10:31]"."""
        text = line.text.rstrip(" :")
        name, bracket, when = text[:140].rpartition("[")
        stamp = self.calendar.stamp(when) if bracket and text.endswith("]") and len(text) < 140 else None
        if stamp is None or stamp.day is None or not _is_name(name.strip(" ,")):
            return 0
        self._chat(name.strip(" ,"), stamp, line)
        return 1

    def _ends_on_a_head(self) -> bool:
        """Whether name and stamp stand under each message ("- Ann, 5:58 pm"), and not above it."""
        said = [line for line in self.lines if line.text and not PROGRAMS.match(line.text[:200])]
        return len(said) > 2 and bool(self._stamped(said[-1].text)) and not self._stamped(said[0].text)

    def _chat(self, author: str, stamp: Stamp | None, line: Line) -> None:
        if self.is_signed_below:
            if not self.fresh:
                self.head.kind, self.head.author, self.head.stamp = "chat", author, self._on_its_day(stamp)
                self.day = stamp if stamp and stamp.day else self.day
            self._begin(Head(""), line.depth)
            return
        self._begin(Head("system" if _BOT.search(author) else "chat", author, "", self._on_its_day(stamp)), line.depth)

    def _on_its_day(self, stamp: Stamp | None) -> Stamp | None:
        """A time of day belongs to the day of the divider above."""
        if stamp and stamp.day is None and self.day and not stamp.is_relative:
            return self.day._replace(minute=stamp.minute)
        return stamp or self.day

    def _words(self, line: Line, at: int) -> None:
        rest = line.text[at:]
        if rest and not PROGRAMS.match(rest[:200]):
            self._say(line, line.start + at)

    def _timed_line(self, line: Line) -> int:
        """ "12:01 hiya mate" and "you 12:30 fair", under a day."""
        found = _TIMED.match(line.text)
        if not found or not self.timed:
            return 0
        name, begin = found[1] or "", found.end()
        if name and name.lower() not in ME and not _is_name(name):
            return 0
        if called := next((each for each in self.callers if line.text.startswith(each, begin)), ""):
            name, begin = called.rstrip(":\t "), begin + len(called)
        stays = self.whose or (self.head.author if self.head.kind == "chat" else "")
        self._chat(name or stays, self.calendar.stamp(found[2]), line)
        self._words(line, begin + len(line.text[begin:]) - len(line.text[begin:].lstrip()))
        return 1

    def _author_and_stamp(self, line: Line) -> int:
        """ "Elif Kaya  3:02 PM", "Priti  [9:02 AM]"."""
        found = self._stamped(line.text)
        if not found:
            return 0
        name, stamp = found
        if "@" in name:
            self._begin(Head("mail", name, "", stamp), line.depth)
            return self._to_lines(1)
        self._chat(name, stamp, line)
        return 1

    def _stamped(self, text: str) -> tuple[str, Stamp] | None:
        """The name, or name and address, and the stamp that a whole line is."""
        text = _VIA.sub("", _AGO.sub("", text.rstrip(": ")))
        if len(text) > 130 or not any(sign.isdigit() for sign in text) or self._whole(text):
            return None
        for place in [found.end() for found in re.finditer(r"[\s·•,|]+\[?", text[:110])][:9]:
            stamp = self.calendar.stamp(text, place)
            if stamp and stamp.minute is not None and stamp.end >= len(text.rstrip("] ")):
                name = _ADDRESS.sub("", text[:place]).strip(" []·•,|\t—–-")
                is_one = text[:place].endswith(("  ", "[")) and len(name.split()) == 1
                if name.lower() in ME or _is_name(name) or is_one or (not name and _ADDRESS.search(text[:place])):
                    return text[:place] if "@" in text[:place] else name, stamp
                return None
        return None

    def _author_above_stamp(self, line: Line) -> int:
        """A name, or a name with its address, over the stamp; below them perhaps to whom."""
        has_address = bool(_ADDRESS.search(line.text)) and len(line.text) < 140
        name = _ADDRESS.sub("", line.text).strip(" ,<>")
        if not has_address and not (len(line.text) < 70 and (_may_be_alone(name) or name.lower() in ME)):
            return 0
        skip = 1
        to = ""
        if self._text(1).lower() in ("to:", "to") and has_address:
            to, skip = self._text(2), 3
        elif has_address and _TO_LINE.match(self._text(1)):
            to, skip = self._text(1)[2:].strip(" :"), 2
        stamp = self._whole(self._text(skip))
        if not stamp and has_address and skip > 1:
            self._begin(Head("mail", line.text, to, None), line.depth)
            return skip
        if not stamp:
            if self.at == 0 and _GREETING.match(self._text(1)) and not has_address and name.lower() not in ME:
                return self._begin(Head("", line.text), line.depth)
            if name.lower() in ME and self._text(1) and self._text(-1 if self.at else 0):
                self._chat(name, None, line)
                return 1
            if line.text in self.labels:
                self._chat(name, None, line)
                return 1
            return 0
        below = self._text(skip + 1)
        if stamp.minute is None and not _TO_LINE.match(below) and not _TIMED.match(below) and not has_address:
            return 0
        if has_address or (re.match(r"to[ :]", below, re.IGNORECASE) and _TO_LINE.match(below)):
            self._begin(Head("mail", line.text, to, stamp), line.depth)
            return self._to_lines(skip + 1)
        self._chat(name, stamp, line)
        self.timed = stamp.minute is None
        self.whose = name if self.timed and self.callers else ""
        if stamp.day:
            self.day = stamp
        return skip + 1

    def _to_lines(self, ahead: int) -> int:
        while _TO_LINE.match(self._text(ahead)) and (len(self._text(ahead)) < 160):
            self.head.to = self.head.to or self._text(ahead)[2:].strip(" :")
            ahead += 1
        return ahead

    def _whole(self, text: str) -> Stamp | None:
        """The stamp that a whole line is."""
        if (
            not text
            or len(text) > 60
            or (text.endswith((".", "?", "!")) and not text.lower().endswith(("a.m.", "p.m.", " m.")))
        ):
            return None
        text = _AGO.sub("", text).strip(" ,•·-_=*—–()[]:")
        stamp = self.calendar.stamp(text)
        return stamp if stamp and stamp.end >= len(text) else None

    def _program(self, line: Line) -> int:
        if line.text[:5].lower() == "gmail" and "@" in line.text:
            self.sheet.owner = line.text[5:]
            return 1
        return 1 if len(line.text) < 200 and PROGRAMS.match(line.text) else 0

    def _divider(self, line: Line) -> int:
        stamp = self._whole(line.text)
        if stamp is None or (self._goes_on_from(line) and line.text[0].isalnum()):
            return 0
        below = [other.text for other in self.lines[self.at + 1 : self.at + 5] if other.text]
        following = below[0] if below else ""
        if stamp.minute is not None:
            if stamp.day is None and not stamp.is_relative:
                # A time alone: the same person goes on.
                author = self.head.author if self.head.kind == "chat" else ""
                if not author:
                    return 1
                self._chat(author, stamp, line)
                return 1
            if stamp.day:
                self.day = stamp
            else:
                self.day = None
            known = self.head.kind == "chat" and self.fresh and self.head.stamp is None
            author = self.head.author if known else ""
            self._begin(Head("chat" if author else "bubbles", author, "", stamp), line.depth)
            return 1
        leads = self._opens_next(following) or (len(below) > 1 and _is_name(below[0]) and bool(self._whole(below[1])))
        if line.text.isupper() or leads:
            self.day = stamp
            self.timed, self.whose = bool(_TIMED.match(following)), ""
            self._begin(Head("bubbles", stamp=stamp), line.depth)
            return 1
        if stamp.day and self._is_outside and self.sheet.dated is None:
            self.sheet.dated = stamp
            return 1
        return 0

    @property
    def _is_outside(self) -> bool:
        """Above or below all that is said."""
        return not self.has_spoken or self._is_foot

    @property
    def _is_foot(self) -> bool:
        """Whether hardly anything stands below in this message."""
        rest = 0
        for other in self.lines[self.at + 1 : self.at + 6]:
            if _is_field(other.text) or _RULE.match(other.text):
                break
            rest += len(other.text.split())
        return rest <= 8

    def _goes_on_from(self, line: Line) -> bool:
        """Whether it is the end of a sentence that was wrapped."""
        above = self._text(-1) if self.at else ""
        last = above.rsplit(" ", 1)[-1].lower()
        return last in (
            "by",
            "on",
            "before",
            "until",
            "till",
            "of",
            "the",
            "to",
            "and",
            "or",
            "from",
            "is",
            "at",
            "for",
            "after",
            "week",
            "about",
            "around",
        )

    def _opens_next(self, text: str) -> bool:
        if not text:
            return False
        if _TIMED.match(text):
            return True
        label = _LABEL.match(text)
        if label and label[1] in self.labels:
            return True
        tail = re.search(r"[\s\[]+\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?\]?$", text[-30:], re.IGNORECASE)
        return bool(tail) or bool(re.search(r" sent the following messages? at", text[:120]))

    def _label(self, line: Line) -> int:
        """ "Me: ok", "Greenacre Nursery: we'll let you know"."""
        label = _LABEL.match(line.text)
        if not label:
            return 0
        name, stamp = _split_label(label[1], self.calendar)
        if name not in self.labels:
            return 0
        self._chat(name, stamp, line)
        self._words(line, label.end())
        return 1

    def _dated(self, line: Line) -> int:
        """ "Last updated: 16 Sep 2026", and a letter's "Chester, 20 January 2027"."""
        if len(line.text) > 110:
            return 0
        if found := _DATED.match(line.text):
            stamp = self.calendar.stamp(line.text, found.end())
            if (
                stamp
                and stamp.day
                and stamp.has_year
                and len(line.text) - stamp.end < (70 if ":" in found.group() else 12)
            ):
                self.sheet.dated = self.sheet.dated or stamp
                return 1
        place, comma, _ = line.text.rpartition(", ")
        for begin in (len(place) + 2, place.rfind(", ") + 2):
            if (
                comma
                and begin > 1
                and self._is_outside
                and len(line.text[:begin].split()) <= 6
                and not _is_sentence(line.text)
            ):
                stamp = self.calendar.stamp(line.text, begin)
                if stamp and stamp.day and stamp.has_year and stamp.minute is None and stamp.end == len(line.text):
                    self.sheet.dated = self.sheet.dated or stamp
                    return 1
        return 0


def _is_field(text: str) -> bool:
    found = _FIELD.match(text[:400])
    return found is not None and found[1].lower() in FIELDS


def _is_sentence(text: str) -> bool:
    return text.rstrip().endswith((".", "?", "!")) and len(text.split()) > 6


def _is_name(text: str) -> bool:
    """Whether a piece of a line may be a name ("Raj Patel (Hiring)", "Sweet Crumbs Café")."""
    words = _ASIDE.sub(" ", text).split()
    if (
        not 0 < len(words) <= 7
        or len(text) > 60
        or (text[-1] in ".!?,:;" and not text.endswith((" N.", " S.", "Ltd.", "Inc.")))
    ):
        return bool(re.fullmatch(r".{1,40} [A-Z]\.", text)) and len(words) <= 4
    if any(word[0].isdigit() or ":" in word for word in words):
        return False
    return all(word[:1].isupper() or not word[:1].isalpha() or word.lower() in _NAME_SMALL for word in words) and any(
        word[:1].isalpha() for word in words
    )


def _may_be_alone(name: str) -> bool:
    """Whether a line may be no more than who speaks: a name, or a name as networks write it ("theplantbarn.leeds")."""
    return _is_name(name) or bool(_HANDLE.fullmatch(name))


def _is_speaker(name: str) -> bool:
    return len(name.split()) <= 8 and name.lower() not in NO_SPEAKER


def _split_label(name: str, calendar: Calendar) -> tuple[str, Stamp | None]:
    """ "Him, 5 May" is a name and a stamp."""
    plain, comma, when = name.partition(",")
    stamp = calendar.stamp(when.strip()) if comma else None
    if not stamp:
        plain, bracket, when = name.partition(" (")
        stamp = calendar.stamp(when) if bracket else None
    return (plain.strip(), stamp) if stamp else (name, None)


def _labels(found: list[Line], calendar: Calendar) -> frozenset[str]:
    """The names before colons that speak: the person's own beside others, or one that comes again and again."""
    counts: dict[str, int] = {}
    lone: dict[str, int] = {}
    dashed: set[str] = set()
    is_mail = has_me = False
    for line in found:
        is_mail |= _is_field(line.text) or bool(_WROTE.search(line.text[-90:]))
        has_me |= line.text.lower() in ME
        if len(line.text) < 45 and _may_be_alone(line.text):
            lone[line.text] = lone.get(line.text, 0) + 1
        label = _LABEL.match(line.text)
        if label:
            name, _ = _split_label(label[1], calendar)
            lowered = name.lower()
            if lowered not in FIELDS and lowered.split()[0] not in NO_SPEAKER and len(name.split()) <= 6:
                counts[name] = counts.get(name, 0) + 1
                if ":" not in label.group():
                    dashed.add(name)
    mine = {name for name in counts if name.lower() in ME}
    if not mine:
        counts = {name: count for name, count in counts.items() if name not in dashed}
    speaking = {
        name
        for name, count in counts.items()
        if name in mine or ((mine or count > 1) and (_is_name(name) or name.lower() in OTHERS or count > 1))
    }
    if is_mail and not (mine or has_me):
        return frozenset()  # what comes again in a mail's notices speaks to nobody
    if not is_mail and (mine or speaking or has_me):
        speaking |= {name for name, count in lone.items() if count > 1}
    return (
        frozenset(speaking)
        if mine or has_me or sum(counts[name] for name in speaking if name in counts) > 1
        else frozenset()
    )


def _callers(found: list[Line]) -> tuple[str, ...]:
    """What stands between the time and the words of a line: "10:05 Ann Lee: hi", or "10:05 Ann Lee hi" again and again."""
    said = [line.text[timed.end() :] for line in found if (timed := _TIMED.match(line.text)) and not timed[1]]
    labels = {label.group() for text in said if (label := _CALLER.match(text))}
    if labels:
        return tuple(sorted(labels, key=len, reverse=True))
    rows = [text.split() for text in said]
    firsts = Counter(row[0] for row in rows if row[0][0].isupper())
    names = []
    for first, count in firsts.items():
        mine = [row for row in rows if row[0] == first]
        name = [
            each[0]
            for each in takewhile(lambda each: len(set(each)) == 1 and _is_name(each[0]), zip(*mine, strict=False))
        ]
        greeted = any(f" {first}" in text[:60] for text in said if not text.startswith(first))
        if count > 1:
            names.append((" ".join(name) + " ", count))
        elif greeted:
            names.append((f"{first} ", count))
    is_told = len(rows) > 2 and 3 * sum(count for _, count in names) >= 2 * len(rows)
    return tuple(sorted((name for name, _ in names), key=len, reverse=True)) if is_told else ()
