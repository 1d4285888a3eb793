"""Times as they are told in the English of India, the Philippines and the Americas: "kal tak", "sa Lunes", "la próxima
semana". Whole sentences of another language are not read (`language`)."""

from __future__ import annotations

from dataclasses import replace

from ...dates import days
from ..grammar import Grammar
from ..moment import Moment, one
from ..times import Amount, Range, Span, Window
from .waits import in_so_long, within

BORROWED = Grammar()
idiom, either, phrases = BORROWED.idiom, BORROWED.either, BORROWED.phrases


# Words


@idiom("weekday_elsewhere", example="el lunes I get the call", reads="2026-11-23")("lunes|somvar|somwar")
def monday(_moment: Moment) -> int:
    return 0


for _number, _names in enumerate(
    (
        "martes|mangalvar|mangalwar",
        "miercoles|miércoles|miyerkules|miyerkoles|budhvar|budhwar",
        "jueves|huwebes|guruvar|guruwar",
        "viernes|biyernes|shukravar|shukrawar",
        "sabado|sábado|shanivar|shaniwar",
        "domingo|ravivar|raviwar",
    ),
    start=1,
):
    phrases("weekday_elsewhere", _names, value=_number)

for _number, _names in {
    1: "ek|isang|un|una",
    2: "do|dalawang|dos",
    3: "teen|tatlong|tres",
    4: "char|chaar|cuatro\n apat na",
    5: "paanch|panch|limang|cinco",
    6: "chhe|seis\n anim na",
    10: "das|diez|sampung",
    15: "pandrah|quince",
}.items():
    phrases("number_elsewhere", _names, value=_number)

for _unit, _names in {
    "day": "din|dino|araw|dia|dias|día|días",
    "week": "hafte|hafta|hafton|linggo|semana|semanas",
    "month": "mahine|mahina|mahino|buwan|mes|meses",
    "hour": "ghante|ghanta|oras|hora|horas",
}.items():
    phrases("unit_elsewhere", _names, value=_unit)


@idiom("numbers_elsewhere", example="call will come ek hafte baad", reads="2026-11-25")("{number:number_elsewhere}")
@idiom("numbers_elsewhere", example="We will confirm you in 5 din", reads="2026-11-23")("{number}")
def so_many(_moment: Moment, number: float) -> Range:
    return number, number


@idiom("numbers_elsewhere", example="We will confirm you in 2-3 din", reads="2026-11-20..2026-11-21")("""
    {low:number} -|to|o|se {high:number}
    {low:number_elsewhere} [-|o|se] {high:number_elsewhere}
""")
def from_to(_moment: Moment, low: float, high: float) -> Range | None:
    return (low, high) if low < high else None


@idiom("amount_elsewhere", example="result in 3 semanas", reads="2026-12-09")("""
    {numbers:numbers_elsewhere} {unit:unit_elsewhere}
""")
@idiom("amount_elsewhere", example="they'll call in a semana", reads="2026-11-25")("a|an|another {unit:unit_elsewhere}")
def so_long(_moment: Moment, unit: str, numbers: Range = (1, 1)) -> Amount | None:
    return Amount.meant(numbers, unit)


either("amount_either", example="HR said 2 days ke andar", reads="2026-11-19..2026-11-20")("""
    {amount_elsewhere}
    {amount}
""")


# Days


@idiom("day_elsewhere", example="They'll text me the result bukas daw", reads="2026-11-19")("""
    bukas
    [pag] bukas ng umaga|hapon|gabi
    manana|mañana
    [por|en] la manana|mañana
""")
def tomorrow(moment: Moment) -> Span:
    return moment.day(1)


@idiom("day_elsewhere", example="HR said the call will come kal", reads="2026-11-19")("kal [subah|shaam|sham]")
def tomorrow_or_yesterday(moment: Moment) -> Span:
    """The one word is said for both."""
    return replace(moment.day(1), doubtful=True)


@idiom("day_elsewhere", example="HR will call parso", reads="2026-11-20")("parso|parson")
@idiom("day_elsewhere", example="they'll call sa makalawa", reads="2026-11-20")("""
    sa makalawa
    pasado manana|mañana
""")
def day_after_tomorrow(moment: Moment) -> Span:
    return moment.day(2)


@idiom("day_elsewhere", example="result will come aaj", reads="2026-11-18")("""
    aaj [subah|shaam|sham|raat]
    mamaya
    mamayang umaga|hapon|gabi
    ngayong araw|hapon|gabi
    hoy [mismo]
""")
def today(moment: Moment) -> Span:
    return one(moment.interview)


@idiom("day_elsewhere", example="final decision sa Lunes", reads="2026-11-23")("""
    {weekday:weekday_elsewhere} [ko]
    el|sa|ngayong|this|on [este] {weekday:weekday_elsewhere}
    [sa] darating na {weekday:weekday_elsewhere}
    este|itong {weekday:weekday_elsewhere}
    el|sa|ngayong|ang {weekday}
    {weekday} ko
""")
def coming_weekday(moment: Moment, weekday: int) -> Span:
    return one(moment.coming(weekday), "weekday")


@idiom("day_elsewhere", example="they call el proximo viernes", reads="2026-11-27")("""
    [el] proximo|próximo {weekday:weekday_elsewhere}
    [el] {weekday:weekday_elsewhere} que viene|entra
    [sa] susunod na {weekday:weekday_elsewhere}
    [sa] susunod na {weekday}
    next {weekday:weekday_elsewhere}
    agle {weekday:weekday_elsewhere}
    agle {weekday}
""")
def next_weekday(moment: Moment, weekday: int) -> Span:
    """Said for the coming one as often as for that of the next week."""
    soonest = moment.coming(weekday)
    later = moment.interview + days(7 + weekday - moment.interview.weekday())
    return Span(later, later, "weekday", others=() if soonest == later else (one(soonest, "weekday"),))


@idiom("day_elsewhere", example="result 27 tarikh ko", reads="2026-11-27")("{number:two_digits} tarikh|tareekh [ko]")
def day_of_month(moment: Moment, number: int) -> Span | None:
    return one(moment.next_month_with(number), "day of month") if 1 <= number <= 31 else None


# Weeks and months


@idiom("period_elsewhere", example="They said la proxima semana", reads="2026-11-23..2026-11-27")("""
    [la] proxima|próxima semana
    [la] semana que viene|entra
    [sa] susunod na linggo
    agle|agla hafte|hafta|week
    [sa] next week pa
    next semana|hafte|linggo
""")
def next_week(moment: Moment) -> Span:
    return moment.week(1)


@idiom("period_elsewhere", example="HR said is hafte", reads="2026-11-19..2026-11-20")("""
    is|isi hafte|hafta|week
    esta semana
    [sa] ngayong linggo
    this hafte|linggo|semana
""")
def this_week(moment: Moment) -> Span:
    return moment.this_week()


@idiom("period_elsewhere", example="they said el proximo mes", reads="2026-12-01..2026-12-31")("""
    [el] proximo|próximo mes
    [el] mes que viene|entra
    [sa] susunod na buwan
    agle|agla mahine|mahina|month
""")
def next_month(moment: Moment) -> Span:
    return moment.month(1)


either("span_elsewhere", example="agle hafte HR will update", reads="2026-11-23..2026-11-27")("""
    {day_elsewhere}
    {period_elsewhere}
""")
either("span_either", example="Monday tak HR will update", reads="2026-11-19..2026-11-23")("""
    {span_elsewhere}
    {day}
    {timed_day}
    {period}
    {part}
""")


# Windows


@idiom("either_of_two", example="I'd get a call el lunes o martes", reads="2026-11-23..2026-11-24")("""
    [el] {first:weekday_elsewhere} o [el] {last:weekday_elsewhere}
""")
def one_or_the_other(moment: Moment, first: int, last: int) -> Span:
    begins = moment.coming(first)
    return Span(begins, moment.at(begins).coming(last), "range")


@idiom("time", example="they'll tell us bukas", reads="2026-11-19")("""
    [on|in|by|for|around|mga|siguro] {span:span_elsewhere} [pa|daw|na|hi]
    {span:either_of_two}
""")
def on(moment: Moment, span: Span) -> Window:
    return moment.on(span)


@idiom("time", example="HR said next hafte tak", reads="2026-11-19..2026-11-27")("""
    {span:span_either} tak
    by|until|till|para|hanggang|hasta [sa|el|la] {span:span_elsewhere}
    hanggang|hasta [sa|el|la] {span:span_either}
    para el {span:span_either}
    bago matapos [ang] {span:span_either}
    bago matapos [ang] linggo
""")
def by(moment: Moment, span: Span | None = None) -> Window:
    return moment.by(span or moment.this_week())


@idiom("time", example="bago mag Friday they will update", reads="2026-11-19")("""
    bago [mag|ang|sa] {span:span_either}
    {span:span_either} se pehle
    antes del|de [el|la] {span:span_either}
""")
def before(moment: Moment, span: Span) -> Window:
    return moment.before(span)


@idiom("time", example="27 tarikh ke baad final hoga", reads="2026-11-28..")("""
    {span:span_either} ke baad [hi]
    after {span:span_elsewhere}
    pagkatapos ng {span:span_either}
""")
def after(moment: Moment, span: Span) -> Window:
    return moment.after(span)


@idiom("time", example="call will come do hafte baad", reads="2026-12-02")("""
    {amount:amount_elsewhere} [ke] baad
    {amount:amount_either} ke baad
    [in|after|en|mga|pagkatapos ng] {amount:amount_elsewhere} [mein|me|pa|time]
    {amount:amount_either} mein
""")
def in_so_many(moment: Moment, amount: Amount) -> Window:
    return in_so_long(moment, amount)


@idiom("time", example="HR said 5 din ke andar", reads="2026-11-19..2026-11-23")("""
    {amount:amount_either} [ke] andar
    {amount:amount_elsewhere} tak
    within|dentro|loob [de|ng] {amount:amount_elsewhere}
    sa loob ng {amount:amount_either}
    dentro de {amount:amount_either}
""")
def within_so_many(moment: Moment, amount: Amount) -> Window:
    return within(moment, amount)
