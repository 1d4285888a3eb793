"""Pastes as programs make them, around words and days of one's choice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


@dataclass(frozen=True)
class Exchange:
    """What an employer wrote on a day, and what the person wrote before and after it."""

    employer: str
    person: str
    firm: str
    on: date
    theirs: str
    own: str
    after: str

    @property
    def first(self) -> str:
        return self.person.split()[0]

    @property
    def theirs_first(self) -> str:
        return self.employer.split()[0]

    @property
    def address(self) -> str:
        return f"{self.theirs_first.lower()}@{self.firm.lower()}.example"

    @property
    def home(self) -> str:
        return f"{self.first.lower()}@mail.example"

    @property
    def before(self) -> date:
        return self.on - timedelta(1)


def long(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def american(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"


def short(day: date, year: bool = True) -> str:
    return f"{day.day} {MONTHS[day.month - 1][:3]}" + (f" {day.year}" if year else "")


def weekday(day: date) -> str:
    return WEEKDAYS[day.weekday()]


def figures(day: date, sign: str = "/", year: str = "%Y") -> str:
    return day.strftime(f"%d{sign}%m{sign}{year}")


Layout = Callable[[Exchange], str]


def gmail(x: Exchange) -> str:
    return (
        f"{x.person} <{x.home}>\n{weekday(x.before)[:3]}, {short(x.before)}, 18:04 (3 days ago)\nto {x.theirs_first}\n\n{x.own}\n\n"
        f"{x.employer} <{x.address}>\n{weekday(x.on)[:3]}, {short(x.on)}, 09:12 (2 days ago)\nto me\n\nHi {x.first},\n\n{x.theirs}\n\nBest wishes,\n{x.employer}\n{x.firm} Ltd, Unit 4"
    )


def gmail_american(x: Exchange) -> str:
    return f"{x.employer} <{x.address}>\n{weekday(x.on)[:3]}, {MONTHS[x.on.month - 1][:3]} {x.on.day}, {x.on.year}, 9:12 AM\nto me\n\nHi {x.first}, {x.theirs}"


def gmail_reply(x: Exchange) -> str:
    return (
        f"Hi {x.first},\n\n{x.theirs}\n\nKind regards\n{x.theirs_first}\n\nOn {weekday(x.on)[:3]}, {short(x.on)} at 11:03, {x.person} <{x.home}> wrote:\n\n"
        f"> Hi {x.theirs_first},\n> {x.own}\n> {x.first}"
    )


def gmail_quoted(x: Exchange) -> str:
    return f"On {weekday(x.on)[:3]}, {short(x.on)} at 16:30, {x.employer} <{x.address}> wrote:\n\n> Hi {x.first},\n>\n> {x.theirs}\n>\n> {x.theirs_first}"


def gmail_quoted_wrapped(x: Exchange) -> str:
    return f"On {weekday(x.on)[:3]}, {MONTHS[x.on.month - 1][:3]} {x.on.day}, {x.on.year} at 4:30 PM {x.employer}\n<{x.address}> wrote:\n\n> Hi {x.first},\n>\n> {x.theirs}\n"


def gmail_forward(x: Exchange) -> str:
    return (
        f"---------- Forwarded message ---------\nFrom: {x.employer} <{x.address}>\nDate: {weekday(x.on)[:3]}, {short(x.on)} at 15:19\nSubject: Re: your interview\n"
        f"To: {x.person} <{x.home}>\n\n\nHi {x.first},\n\n{x.theirs}\n\n{x.theirs_first}"
    )


def gmail_print(x: Exchange) -> str:
    return (
        f"Gmail\t{x.person} <{x.home}>\nYour interview\n2 messages\n{x.person} <{x.home}>\t{long(x.before)} at 17:30\nTo: {x.employer} <{x.address}>\n{x.own}\n"
        f"{x.employer} <{x.address}>\t{long(x.on)} at 18:01\nTo: {x.person} <{x.home}>\n{x.theirs}"
    )


def outlook(x: Exchange) -> str:
    return (
        f"From: {x.employer} <{x.address}>\nSent: {long(x.on)} 11:20\nTo: {x.person}\nSubject: RE: Interview\n\nDear {x.first}, {x.theirs}\n\n"
        f"From: {x.person}\nSent: {long(x.before)} 15:05\nTo: {x.employer}\nSubject: Interview\n\nDear {x.theirs_first}, {x.own}\n\n"
        "This message is confidential and intended for the named person only. If it reached you in error, delete it within 48 hours."
    )


def outlook_american(x: Exchange) -> str:
    return (
        f"From: {x.employer.split()[1]}, {x.theirs_first} <{x.address}>\nSent: {weekday(x.on)}, {american(x.on)} 2:27 PM\nTo: {x.person} <{x.home}>\nSubject: RE: Interview\n\n{x.first},\n\n{x.theirs}\n\n"
        f"{x.theirs_first}\n\n-----Original Message-----\nFrom: {x.person} <{x.home}>\nSent: {weekday(x.before)}, {american(x.before)} 9:00 AM\nTo: {x.employer}\nSubject: Interview\n\n{x.own}"
    )


def outlook_german(x: Exchange) -> str:
    german = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
    return f"Von: {x.employer} <{x.address}>\nGesendet: {x.on.day}. {german[x.on.month - 1]} {x.on.year} 11:20\nAn: {x.person}\nBetreff: AW: Interview\n\nHello {x.first}, {x.theirs}"


def outlook_french(x: Exchange) -> str:
    french = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
    return f"De : {x.employer} <{x.address}>\nEnvoyé : lundi {x.on.day} {french[x.on.month - 1]} {x.on.year} 11:20\nÀ : {x.person}\nObjet : RE: Interview\n\nHello {x.first}, {x.theirs}"


def outlook_web(x: Exchange) -> str:
    return f"{x.employer}<{x.address}>\nTo:\nYou\n{weekday(x.on)[:3]} {figures(x.on)} 19:12\n\nHi {x.first},\n\n{x.theirs}\n\nThanks,\n{x.theirs_first}"


def outlook_phone(x: Exchange) -> str:
    return f"Get Outlook for iOS\n________________________________\nFrom: {x.employer} <{x.address}>\nSent: {weekday(x.on)}, {long(x.on)} 6:02:11 pm\nTo: {x.person} <{x.home}>\nSubject: Re: interview\n\nHi {x.first}, {x.theirs}\n"


def apple(x: Exchange) -> str:
    return f"Begin forwarded message:\n\nFrom: {x.employer} <{x.address}>\nSubject: Re: Interview\nDate: {long(x.on)} at 19:44:12 CEST\nTo: {x.home}\n\n{x.first}, {x.theirs}\n\n> On {short(x.before)}, at 12:10, {x.person} <{x.home}> wrote:\n> {x.own}"


def apple_quoted(x: Exchange) -> str:
    return f"On {short(x.on)}, at 21:37, {x.employer} <{x.address}> wrote:\n\nHi {x.first}, {x.theirs}\n\nSent from my iPhone"


def yahoo(x: Exchange) -> str:
    return f"Hi {x.first}, {x.theirs}\nSent from Yahoo Mail on Android\n\nOn {weekday(x.on)[:3]}, {short(x.on)} at 9:07, {x.person} <{x.home}> wrote:\nDear {x.theirs_first}, {x.own}"


def whatsapp_bracketed(x: Exchange) -> str:
    stamp = figures(x.on)
    return f"[{figures(x.before)}, 18:20:31] {x.person}: {x.own}\n[{stamp}, 09:21:02] {x.employer}: {x.theirs}\n[{stamp}, 09:40:11] {x.person}: {x.after}"


def whatsapp_dashed(x: Exchange) -> str:
    return f"{figures(x.on)}, 08:00 - Messages and calls are end-to-end encrypted.\n{figures(x.on)}, 16:09 - {x.firm} HR: {x.theirs}\n{figures(x.on)}, 16:31 - You: {x.after}"


def whatsapp_american(x: Exchange) -> str:
    stamp = f"{x.on.month}/{x.on.day}/{x.on:%y}"
    return f"[{stamp}, 8:05:01\u202fPM] {x.employer}: {x.theirs}\n[{stamp}, 8:10:44\u202fPM] {x.person}: {x.after}"


def whatsapp_german(x: Exchange) -> str:
    stamp = figures(x.on, ".", "%y")
    return f"\u200e[{stamp}, 08:03:11] {x.employer}: {x.theirs}\n[{stamp}, 08:30:45] {x.person}: {x.after}"


def whatsapp_iso(x: Exchange) -> str:
    return f"{x.on.isoformat()}, 10:22 - {x.employer}: {x.theirs}\n{x.on.isoformat()}, 10:31 - {x.person}: {x.after}"


def whatsapp_in_one_line(x: Exchange) -> str:
    return whatsapp_bracketed(x).replace("\n", " ")


def telegram(x: Exchange) -> str:
    stamp = figures(x.on, ".")
    return f"{x.employer}, [{stamp} 10:31]\n{x.theirs}\n\n{x.person}, [{stamp} 10:40]\n{x.after}"


def viber(x: Exchange) -> str:
    return f"[ {long(x.on)} 3:07 PM ] {x.employer}: {x.theirs}\n[ {long(x.on)} 3:15 PM ] {x.person}: {x.after}"


def teams(x: Exchange) -> str:
    return f"[{figures(x.on)} 09:12] {x.employer}\n{x.theirs}\n[{figures(x.on)} 09:20] {x.person}\n{x.after}"


def teams_copied(x: Exchange) -> str:
    return f"{x.employer} {figures(x.on)} 09:12\n{x.theirs}\n{x.person} {figures(x.on)} 09:20\n{x.after}"


def slack(x: Exchange) -> str:
    ending = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}.get(x.on.day, "th")
    return f"{weekday(x.on)}, {MONTHS[x.on.month - 1]} {x.on.day}{ending}\n{x.employer}  2:05 PM\n{x.theirs}\n{x.person}\n  2:11 PM\n{x.after}"


def linkedin(x: Exchange) -> str:
    day = f"{MONTHS[x.on.month - 1][:3].upper()} {x.on.day}"
    return (
        f"{day}\n{x.employer} sent the following message at 4:18 PM\nView {x.theirs_first}’s profile{x.employer}\n{x.employer} (She/Her) 4:18 PM\n{x.theirs}\n"
        f"{x.person} sent the following message at 4:40 PM\nView {x.first}’s profile{x.person}\n{x.person} 4:40 PM\n{x.after}"
    )


def messenger(x: Exchange) -> str:
    return f"Messenger\n\n{x.firm} Café\n{MONTHS[x.on.month - 1][:3]} {x.on.day}, {x.on.year}, 7:12 PM\n{x.theirs}\nYou sent\n{x.after}"


def sms(x: Exchange) -> str:
    return f"{weekday(x.on)[:3]}, {short(x.on)} at 10:11\nHello {x.first}, {x.theirs_first} from {x.firm} here. {x.theirs}\n{x.after} {x.theirs_first}"


def imessage(x: Exchange) -> str:
    return f"iMessage\n{MONTHS[x.on.month - 1][:3]} {x.on.day}, {x.on.year} at 10:04 AM\nHi {x.first}! It's {x.theirs_first} from {x.firm}. {x.theirs}\n{x.after}\nDelivered"


def signal(x: Exchange) -> str:
    return f"Signal\n{x.employer}\n{weekday(x.on)[:3]} {short(x.on)}\n12:01 {x.theirs}\nyou 12:30 {x.after}"


def portal(x: Exchange) -> str:
    return f"Application 77-1208 (Trainee)\nStatus: Interview held\nLast updated: {short(x.on)}\n{x.theirs} Do not reply to this message, the mailbox is not monitored."


def letter(x: Exchange) -> str:
    return f"{x.firm} Ltd\n{long(x.on)}\n\nDear {x.person},\n\nThank you for attending. {x.theirs}\n\nYours sincerely,\n{x.employer}\nHead of Personnel"


def letter_dated_below(x: Exchange) -> str:
    return f"Dear {x.person},\n\nThank you for attending. {x.theirs}\n\nYours sincerely,\n\n{x.employer}\nSecretary, {long(x.on)}"


def forum(x: Exchange) -> str:
    return f'Me, {x.before.day} {MONTHS[x.before.month - 1]}: "{x.own}"\n\nHer, {x.on.day} {MONTHS[x.on.month - 1]}: "{x.theirs}"\n\nWhat do you all think?'


LAYOUTS: tuple[Layout, ...] = (
    gmail,
    gmail_american,
    gmail_reply,
    gmail_quoted,
    gmail_quoted_wrapped,
    gmail_forward,
    gmail_print,
    outlook,
    outlook_american,
    outlook_german,
    outlook_french,
    outlook_web,
    outlook_phone,
    apple,
    apple_quoted,
    yahoo,
    whatsapp_bracketed,
    whatsapp_dashed,
    whatsapp_american,
    whatsapp_german,
    whatsapp_iso,
    whatsapp_in_one_line,
    telegram,
    viber,
    teams,
    teams_copied,
    slack,
    linkedin,
    messenger,
    sms,
    imessage,
    signal,
    portal,
    letter,
    letter_dated_below,
    forum,
)
# Those whose figures stand month first.
AMERICAN = (whatsapp_american,)
