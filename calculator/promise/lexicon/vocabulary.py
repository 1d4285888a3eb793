"""The words themselves: names of days, months and numbers, ways of writing them, and usual slips.

Data only. A new spelling is one entry here and needs no other change.
"""

from __future__ import annotations


def _numbered(names: str, first: int = 1) -> dict[str, int]:
    """Names that count up, one entry after a comma, each in all its spellings."""
    entries = enumerate(names.split(","), start=first)
    return {name: number for number, spellings in entries for name in spellings.split()}


WEEKDAYS = _numbered(
    "monday mon, tuesday tue tues, wednesday wed weds, thursday thu thur thurs, friday fri, saturday sat, sunday sun",
    first=0,
)
# "Fridays" is a habit, not a day.
WEEKDAYS_EVERY = {f"{name}s": number for name, number in WEEKDAYS.items() if name.endswith("day")}
MONTHS = _numbered(
    "january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sep sept,"
    "october oct, november nov, december dec"
)

NUMBERS = _numbered(
    "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen,"
    "sixteen, seventeen, eighteen, nineteen"
)
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90}
ORDINALS = _numbered(
    "first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth,"
    "fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth"
) | {"thirtieth": 30}

# What a count is a count of. Hours of the clock round to days; working hours to days of eight hours.
UNITS = {
    "day": "day",
    "days": "day",
    "nights": "day",
    "week": "week",
    "weeks": "week",
    "fortnight": "fortnight",
    "fortnights": "fortnight",
    "month": "month",
    "months": "month",
    "hour": "hour",
    "hours": "hour",
}

CONTRACTIONS = {"ll": "will", "d": "would", "ve": "have", "re": "are", "m": "am"}

# Words that soften or fill and move no date. They are dropped before any pattern is tried.
HEDGES = frozenset(
    """like maybe probably possibly perhaps hopefully likely presumably ideally realistically potentially
    est edt pst pdt cst cdt gmt bst ist aest sast wat utc really literally basically honestly simply just even kinda sorta um uh er erm hmm lol haha tbh imo
    imho ngl btw po naman lang baka pa sir madam maam please kindly pls plz sometime say certainly definitely
    surely normally usually typically generally also already inshallah insha allah probs prob proly def
    defo deffo very quite fairly pretty still tentatively provisionally somewhere""".split()
)

# The words that were meant -> how people write them, by habit or by a slip.
WRITTEN = {
    "next": "nxt nex netx nx",
    "this": "ths dis",
    "the": "d teh da",
    "week": "wk wek",
    "weeks": "wks",
    "month": "mth mnth mo",
    "months": "mths mnths mos",
    "hours": "hrs h",
    "financial year": "fy",
    "minutes": "min mins",
    "year": "yr",
    "years": "yrs",
    "days": "dys dayz",
    "yesterday": "yesturday",
    "tomorrow": "tmrw tmr tmw tmro 2moro tommorow tommorrow tomorow tomo 2mrw 2morrow 2mro tomoz morrow",
    "tonight": "tonite 2nite",
    "today": "2day tday",
    "wednesday": "wensday wendsday wedsday wednsday",
    "thursday": "thurday thirsday",
    "tuesday": "tusday",
    "friday": "firday",
    "february": "febuary",
    "january": "janurary",
    "september": "septemer",
    "business": "biz bus bizness",
    "working": "wkg wkng",
    "business day": "bday",
    "business days": "bdays",
    "working day": "wday workday",
    "working days": "wdays workdays weekdays",
    "cob": "eob cop",
    "end of week": "eow",
    "end of month": "eom",
    "end of year": "eoy",
    "end of quarter": "eoq",
    "mid week": "midweek",
    "mid month": "midmonth",
    "mid year": "midyear",
    "year end": "yearend",
    "month end": "monthend",
    "weekend": "wkend wknd weekends",
    "weeks end": "weeksend",
    "afternoon": "arvo aft",
    "until": "til till untill unti",
    "through": "thru",
    "before": "b4 bfore befor bef",
    "between": "btwn bw",
    "about": "aprox approx approximately roughly circa abt",
    "couple of": "coupla",
    "couple": "cpl cple",
    "fortnight": "fortnite",
    "latest": "lates",
    "max": "maximum mx",
    "beginning": "begining beggining beg",
    "early": "erly",
    "middle": "midde",
    "thanks": "thx ty",
    "christmas": "xmas chrimbo crimbo xmass chrissie chrissy",
    "thanksgiving": "thanksgivin",
    "diwali": "diwalli deepavali dewali deepawali divali",
    "new years eve": "nye",
    "chinese new year": "cny",
    "havent": "havnt",
    "cant": "cannot",
    "wont": "shant",
    "they will": "theyll",
    "they would": "theyd",
    "you will": "youll ull",
    "you would": "youd",
    "you": "u",
    "your": "ur",
    "he would": "hed",
    "it will": "itll",
    "that will": "thatll",
    "i am": "im",
    "i have": "ive",
    "you have": "youve",
    "they have": "theyve",
    "we have": "weve",
    "they are": "theyre",
    "you are": "youre",
    "it would": "itd",
    "know": "kno knw",
    "noone": "no1 noones",
    "nobody": "nobodys",
    "hear": "heer",
    "heard": "herd",
    "receive": "recieve",
    "when": "wen",
    "wait": "w8",
    "message": "msg",
    "email": "mail emails mails",
    "going to": "gonna",
    "give me": "gimme",
    "decisions": "decisons",
    "decision": "decison desicion descision",
    "organization": "organisation",
    "finalized": "finalised",
    "finalize": "finalise",
    "finalizing": "finalising",
    "successful": "succesful successfull sucessful",
    "unsuccessful": "unsuccesful",
    "let you know": "lyk",
    "should": "shud shld shoud",
    "said": "sed sead",
    "would": "wud",
    "will": "wil",
    "getting": "geting",
    "back": "bck",
    "get": "gt",
    "with": "wit",
    "after": "afta",
    "interview": "intervew interveiw",
    "interviews": "interveiws",
    "next week": "nextweek",
    "this week": "thisweek",
}
SPELLINGS = {written: meant for meant, ways in WRITTEN.items() for written in ways.split()}

# A stop right after one of these ends the sentence only when a capital follows; after a title it never does.
ABBREVIATIONS = frozenset(
    [name for name in (*WEEKDAYS, *MONTHS) if len(name) <= 4 and name not in ("may", "june", "july")]
    + "approx bus hrs wk wks max min".split()
)
TITLES = frozenset("mr mrs ms dr st e g i a p c o b d".split())

# Words that a slip of the finger is corrected to. Short ones are left alone: too much lies near them.
TARGETS = frozenset(
    [name for name in (*WEEKDAYS, *MONTHS) if len(name) >= 6]
    + """tomorrow tonight business working fortnight weekend weeks month months hours within before
    beginning middle quarter thanksgiving christmas easter diwali holidays january latest couple
    morning afternoon evening following successful unsuccessful shortlisted notice decision
    probation interviewing candidates""".split()
)

# Of these, only a letter too many is put right.
SHORT_TARGETS = frozenset("week next early today".split())

# Real words that lie one slip away from a target and must stay what they are.
REAL_WORDS = frozenset(
    """april august augusts beforehand business businesses candidate candidates caster couple coupled couples
    course decision decisions dial diary earlier easterly eastern eater evenings faster follow followed
    followings fortnightly fours fourth fridays geeks holiday holidays honours horse horses hosts hour
    hours house houses hurts interview interviewed interviewing interviews laster late latent later
    lates latex latter lattes marches master maundy meeks mends mid midday middles moaning mondays month
    monthly months monty morning mornings moth mother moths mourning mouth mouths nearly night nights
    ninth north notice noticed notices novice ours pearly quarter quarterly quarters reeks seeks
    successful sundays sundry tenth tonight tours waking walking warning weakest weeds week weekly weeks
    weeps wicked wines wither within withing withins without wits wonky wording worked worker working
    workings works worming yearly yours""".split()
)

# Words that tell nothing about what a clause is about. A clause of these and a time only goes on about
# what was said before; one with other words in it, and no topic that we know, is about something else.
PLAIN = frozenset(
    """i you he she it we they me us him her them my your his our their this that these those there here hr
    recruiter interviewer manager lady guy chap someone somebody everyone people a an the some any all
    no not and or but so then if as at by in on of for to from with within until before after around
    about up out over off into toward towards than too also more most less least very much well be am is are was were
    been being will would shall should can could may might must do does did done have has had having get
    gets got getting go goes going gone come comes coming make makes made take takes taking took give
    gives giving gave say says said saying tell tells told think thinks thinking thought reckon reckons
    reckoned guess hope hopes hoping hoped believe imagine suppose expect expects expecting expected aim
    aims aiming aimed plan plans planning planned try tries trying want wants wanted need needs like
    looking looks look seem seems likely sound sounds feel feels know knows knew let lets allow allowing
    wait waiting happen happens happening sure certain maybe hopefully honestly realistically ideally
    probably possibly perhaps definitely target timeline timeframe time date day days week weeks month
    months deadline estimate eta answer first last next early late end start latest earliest soonest
    sooner later soon best worst case scenario bet luck lucky ok okay yes yeah yep nope right now today
    good great fine cool sorry thanks thank bit little long longer quick quickly fast slow push stretch
    drag slip slips move dates schedule permitting realistic meant mean according everything anything
    something nothing things stuff else otherwise either way another other both each one two""".split()
)
