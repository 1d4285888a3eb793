"""What stands in a message and is none of its words: greetings' ends, signatures, disclaimers, footers."""

from __future__ import annotations

import re

# From here to the message's end nobody speaks any more.
_FOOTER = re.compile(
    r"\b(?:confidential(?:ity)?\b.{0,80}\b(?:intended|privileged|addressee|recipient|notice)|(?:intended|solely) (?:only )?for (?:the )?(?:use of )?(?:the )?(?:named|addressee|individual|recipient|person)|"
    r"intended (?:only|solely) for|(?:is )?for the named (?:person|recipient|addressee)|intended recipient|if (?:it|this|you)(?: (?:e-?mail|message))? (?:has |have )?(?:reached|received|are not the)(?: you)? .{0,40}(?:error|addressee|mistake)|"
    r"notice to recipient|legally privileged|this e-?mail (?:and any|is|was sent|has been)|this (?:message|communication|transmission) (?:and any|may contain|contains|is (?:only )?(?:for|intended|confidential))|"
    r"registered (?:in (?:england|scotland|wales|ireland|northern|the)|office|company|charity|no\b|number)|company (?:no|number|reg)|authorised and regulated|all rights reserved|equal opportunit(?:y|ies) employer|unsubscribe|"
    r"manage (?:alerts|notifications|preferences)|you(?:'re| are)? (?:receive|receiving|received) this|consider the environment|scanned for viruses|freedom of information|"
    r"privacy (?:policy|notice|statement)|opt out|reply stop|(?:std|standard|msg|message)(?: ?(?:&|and) ?data)? rates|refer a friend|follow us on|"
    r"view (?:this|in) (?:email|browser|your browser)|(?:an )?automatically generated|rev\. \d|\bVAT (?:no|reg|\d)|acts as an employment (?:agency|business))",
    re.IGNORECASE,
)
# A sentence or line by itself, after which words may come.
_MAILBOX = re.compile(
    r"\b(?:do not|don't|cannot) reply(?: (?:to|directly)|[.!]|$)|\bdo-?not-?reply\b|(?:mailbox|inbox|address) is (?:not|un)|(?:not|un) ?monitored|automated (?:e-?mail|message|notification)|"
    r"session (?:expires|ends|times out)|\bwithdraw application|portal (?:is |will be )?(?:unavailable|down|closed)|(?:^|[-–:]\s{0,3})(?:pending|not started|in progress|under review|submitted|awaiting \w+)\s*$|"
    r"^[ *-]*interview(?:ed)?\b.{0,40}\b(?:completed?|held|attended|done)\b|\b(?:tel|fax|mobile|mob|direct|phone|t|m|w|e)\b ?[:.] ?[+(\d]|\bwww\.|https?:|need help\?|live chat|\bposted \d|scheduled maintenance",
    re.IGNORECASE,
)
# The same, unless it goes on with what they will do for the reader.
_OFFICE = re.compile(
    r"\b(?:answer|reply to|respond to|return|deal with)s? (?:all |your |to )?(?:e-?mails?|enquiries|inquiries|queries|calls|messages|tickets)\b|\b(?:e-?mails|enquiries|inquiries|queries|messages|tickets|complaints)(?: to \S+)? (?:are|will be|get) (?:answered|dealt|handled|read|returned)|"
    r"\b(?:response|turnaround) times?\b|\bno (?:phone|telephone) (?:calls|in?quiries|enquiries)\b|"
    r"\b(?:office|opening|business|store|shop|working|visiting|reception|cell|desk|line) (?:hours?|times?|timings?)\b|\b(?:help ?(?:desk|line)|reception|switchboard|office|lines)\b.{0,12}\b\d{1,2}(?:[.:h]?\d{2})? ?(?:[ap]m)? ?(?:-|–|to) ?\d|\bopen (?:mon|tue|wed|thu|fri|sat|sun|daily)|"
    r"(?:office|offices|head office|school|branches|building|reception)(?: is| are| will be)? closed|closing date|(?:requisition|vacancy|posting) (?:closes|closed|close)|"
    r"\bi work (?:part[- ]time|flexibl)|my working days|out of office (?:\d|mon|tue|from)",
    re.IGNORECASE,
)
_FOR_READER = re.compile(
    r"(?:\b(?:will|shall|should)|(?:'|’)ll)\b.{0,60}\b(?:you|candidates|applicants|everyone)\b|\byou(?:'ll|’ll| will| should| can expect)\b",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many|with(?: kind| best| warm)?|very best)? ?(?:regards|wishes|rgds|greetings)|sincerely|yours (?:sincerely|faithfully|truly)|"
    r"(?:many )?thanks(?: (?:&|and) regards| again| so much)?|thank you(?: so much| again)?|cheers|best|all the best|talk soon|speak soon|respectfully(?: yours)?|kr|br|rgds|"
    r"pozdrawiam|mit freundlichen gr[uü](?:ß|ss)en|viele gr[uü](?:ß|ss)e|cordialement|saludos|med v[aä]nlig h[aä]lsning|met vriendelijke groet|groeten|warmly|yours|love|ta|xx?)"
    r"[ ,.!]*(?:[^\W\d_][\w.'’-]{0,20}(?: [^\W\d_][\w.'’-]{0,20})?)?[ ,.!]*$",
    re.IGNORECASE,
)
_DASHES = re.compile(r"(?:--|—|__+|==+|\*\*+|–) *$")
_POSTSCRIPT = re.compile(r"p\.? ?s\.? ?[:.,-]?(?: |$)|pps", re.IGNORECASE)
_SENTENCE = re.compile(
    r"(?:(?!\s(?:Please )?(?:Do not reply|This (?:is an automated|mailbox|inbox)))[^.!?\n]){1,400}[.!?]*\s*"
)
# What asks the reader something, and what counts from the message itself.
_QUESTION = re.compile(
    r"(?:^|(?<=[.!?;,:\n]))[^.!?\n;,:]{0,20}?\b(?:can|could|would|will|does|do|did|are|is|may|shall|how about|what about|hows?)\b[^.!?\n]{0,160}\?",
    re.IGNORECASE,
)
_ASKS_FOR_TIME = re.compile(r"\b(?:give|bear|wait|hold|allow|patien)", re.IGNORECASE)
_FROM_HERE = re.compile(
    r",? ?\b(?:(?:reckoned|counted|counting|running|starting|commencing|beginning) )?(?:of|from|after|following|upon|on) (?:the )?(?:(?:date|receipt|day) of )?this (?:message|e-?mail|mail|notice|notification|text|note|letter|date)\b",
    re.IGNORECASE,
)
_INVITATION = re.compile(
    r"(?:(?:when|where|location|invitees|organi[sz]er|join with) ?(?::|$)|joining info|going\?|(?:updated )?invitation:)",
    re.IGNORECASE,
)
_REQUEST = re.compile(
    r"(?:^|(?<=[.!?…;\n]))[ ]*(?:(?:also|and|so|hi|dear|hello)[^.!?…;,]{0,30}, ?)?(?:please|pls|kindly)(?: also| kindly| please)? "
    r"(?:send|fill|revert|confirm|reply|submit|share|sign|return|complete|provide|bring|accept|upload|book|register|attend|find|keep|let (?:me|us)|respond|forward|attach|print|read|make sure|ensure|answer|correct|tell|prepare|review)\b[^.!?…\n]{0,200}?(?=$|[.!?…\n]|,? (?:and|so|then)? ?(?:we|i|you|he|she|they|hr|the (?:result|outcome|decision))(?:'|’|\b))",
    re.IGNORECASE,
)
_HOUR = re.compile(
    r"(?<=day) (?:after|before|from|around|at|about|till|until) (?:1[0-2]|[1-9])(?= (?:and|or|so|if|ok|pls|please)\b| ?[,.;!?…]| *$)",
    re.IGNORECASE,
)
# A figure said again, and a feast with its day: "five (5)", "before Loy Krathong (24 Nov)".
_AGAIN = re.compile(r"(?<=[a-z])\s?\(\d{1,3}\)(?=\s)", re.IGNORECASE)
_NAMED = re.compile(
    r"\b(before|after|by|until|till)( [^\W\d_][^.!?…,;:()\d]{1,40} ?\()((?:[^\W\d_]{3,9},? )?(?:\d{1,2}(?:st|nd|rd|th)? [^\W\d_]{3,9}|[^\W\d_]{3,9} \d{1,2}(?:st|nd|rd|th)?))\)",
    re.IGNORECASE,
)
# What becomes of the reader, and not when they hear it: "he'd take you on from the 19th".
_START = re.compile(
    r"\b(?:take|taking|have|want|wants|bring|need|needs|like|love) (?:you|u|ya)(?: to)?(?: (?:on|in|aboard|start|join(?: us)?|begin|with us)){1,2}(?: (?:with us|as an? [\w ]{2,30}))?,? (?:from|on|as of|by|starting)\b[^.!?…\n;]{0,60}",
    re.IGNORECASE,
)
# What the reader may do some day: "we'd be glad to hear from you again after September".
_AGAIN_SOME_DAY = re.compile(
    r"\b(?:glad|happy|love|pleased|delighted|welcome|encourage|invite)\b[^.!?…\n]{0,30}\b(?:hear from you|you (?:to )?(?:re-?)?apply)[^.!?…\n]{0,160}",
    re.IGNORECASE,
)
# A row of a history tells what was: "06/14/2027  Hiring manager review".
_LOGGED = re.compile(
    r"^[ >]*(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}[ -][^\W\d_]{3,9}[ -]\d{4})(?: \d{1,2}:\d{2})?(?:  +|\t+)(?!.*\b(?:by|due|expected|will|target|planned|estimated)\b)",
    re.IGNORECASE,
)
_TAKEN_BACK = re.compile(r"\b(?:ignore|disregard)\b[^.!?…\n]{0,160}", re.IGNORECASE)
_NOT_NEXT = re.compile(r", (?:and )?not (?:next|this|last|the other)(?= *(?:[.,!…)]|$))", re.IGNORECASE)
_GREETING = re.compile(
    r"(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day))\b[^.!?]{0,50}[,!.:]?$", re.IGNORECASE
)


MOST_WORDS_OF_A_HEADING = 7
_CALLED = re.compile(r"\s*([^\W\d_][\w'’-]*) ?(?:,|!|-|–|$)")
_GREETS = re.compile(
    r"^\s*(?:dear|hi+|hiya|hello|hey+|good (?:morning|afternoon|evening|day)|morning|greetings)\b(?:[ ,]+[^\s,.!?:;–-]{1,25}\.?){0,4}[ ]*(?:[,!:–-]|$)",
    re.IGNORECASE,
)


def own_words(
    pieces: list[tuple[str, bool]], signer: frozenset[str], names: frozenset[str], is_mail: bool
) -> list[str]:
    """The lines of one message, `(text, is the first of a paragraph)`, each blank where it is furniture."""
    kept: list[str] = []
    is_over = False
    shouts = all(text.isupper() or not text.strip() for text, _ in pieces)
    for at, (text, _) in enumerate(pieces):
        if is_mail and is_over and _POSTSCRIPT.match(text.strip()):
            is_over = False
        if not is_over and is_mail and at and _ends(text, pieces, at, signer):
            is_over = True
        is_heading = is_mail and not shouts and text.isupper() and len(text.split()) <= MOST_WORDS_OF_A_HEADING
        if is_over or is_heading:
            kept.append(" " * len(text))
            continue
        cut = _FOOTER.search(text) if is_mail or len(text) > 60 else None
        if cut:
            start = _sentence_start(text, cut.start())
            below_greets = any(_GREETING.match(other.strip()) for other, _ in pieces[at + 1 : at + 4])
            is_over = is_mail and not below_greets
            text_kept = text[:start] + " " * (len(text) - start)
        else:
            text_kept = text
        kept.append(_without_asides(_LOGGED.sub(_blank, text_kept)))
    first = next((at for at, line in enumerate(kept) if line.strip()), None)
    if first is not None:
        kept[first] = _GREETS.sub(_blank, kept[first], count=1)
        called = _CALLED.match(kept[first])
        if called and called[1].lower() in names:
            kept[first] = _blank(called) + kept[first][called.end() :]
    return kept


def _ends(text: str, pieces: list[tuple[str, bool]], at: int, signer: frozenset[str]) -> bool:
    """Whether a signature begins with this line."""
    line = text.strip()
    if not line or len(line) > 90:
        return False
    if _DASHES.match(line):
        return True
    if _CLOSING.match(line):
        # "Thank you" may open a message; a closing has little below it.
        return len(line.split()) <= 5 and (at > 1 or len(pieces) - at < 4)
    words = re.findall(r"[^\W\d_][\w'’]*", line.lower())
    return bool(signer) and len(words) > 0 and words[0] in signer and (len(words) <= 3 or _titled(line, signer))


def _titled(line: str, signer: frozenset[str]) -> bool:
    """ "HR Desk, Palm Grove Resort, Doha"."""
    head = re.split(r"[,|•]", line, maxsplit=1)[0].lower()
    words = re.findall(r"[^\W\d_][\w'’]*", head)
    return len(line) > len(head) and len(words) <= 4 and all(word in signer for word in words)


def _sentence_start(text: str, at: int) -> int:
    return max((text.rfind(sign, 0, at) + 1 for sign in ".!?\n"), default=0)


def _without_asides(text: str) -> str:
    if not (_MAILBOX.search(text) or _OFFICE.search(text)):
        return text
    made = list(text)
    for found in _SENTENCE.finditer(text):
        sentence = found.group()
        if _MAILBOX.search(sentence) or (_OFFICE.search(sentence) and not _FOR_READER.search(sentence)):
            made[found.start() : found.end()] = " " * len(sentence)
    return "".join(made)


def is_invitation(lines: list[str]) -> bool:
    """Whether a calendar wrote it: the meeting's day is no promise."""
    return len({found.group().lower() for line in lines if (found := _INVITATION.match(line.strip()))}) > 1


def promising(words: str) -> str:
    """The words without what cannot promise: questions, requests, and what says "from here on"."""
    words = _NAMED.sub(lambda found: f"{found[1]}{' ' * len(found[2])}{found[3]} ", words)
    for pattern in (_FROM_HERE, _NOT_NEXT, _TAKEN_BACK, _HOUR, _AGAIN, _START, _AGAIN_SOME_DAY):
        words = pattern.sub(_blank, words)
    for pattern in (_QUESTION, _REQUEST):
        words = pattern.sub(
            lambda found: found.group() if _ASKS_FOR_TIME.search(found.group()) else _blank(found), words
        )
    return words


def _blank(found: re.Match) -> str:
    return " " * len(found.group())
