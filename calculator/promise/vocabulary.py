"""The words themselves: names of days, months and numbers, ways of writing them, and usual slips.

Data only. A new spelling is one entry here and needs no other change.
"""

from __future__ import annotations

WEEKDAYS = {
    "monday": 0, "mon": 0,
    "tuesday": 1, "tue": 1, "tues": 1,
    "wednesday": 2, "wed": 2, "weds": 2,
    "thursday": 3, "thu": 3, "thur": 3, "thurs": 3,
    "friday": 4, "fri": 4,
    "saturday": 5, "sat": 5,
    "sunday": 6, "sun": 6,
}  # fmt: skip

# "Fridays" is a habit, not a day.
WEEKDAYS_EVERY = {f"{name}s": number for name, number in WEEKDAYS.items() if name.endswith("day")}

MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4,
    "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8,
    "september": 9, "sep": 9, "sept": 9, "october": 10, "oct": 10,
    "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip

NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90}

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip

# What a count is a count of. Hours of the clock round to days; working hours to days of eight hours.
UNITS = {
    "day": "day", "days": "day", "nights": "day", "week": "week", "weeks": "week",
    "fortnight": "fortnight", "fortnights": "fortnight", "month": "month", "months": "month",
    "hour": "hour", "hours": "hour",
}  # fmt: skip

CONTRACTIONS = {"ll": "will", "d": "would", "ve": "have", "re": "are", "m": "am"}

# Words that soften or fill and move no date. They are dropped before any pattern is tried.
HEDGES = frozenset(
    """like maybe probably possibly perhaps hopefully likely presumably ideally realistically
    potentially really literally basically honestly simply just even kinda sorta
    um uh er erm hmm lol haha tbh imo imho ngl btw po naman lang sir madam maam please kindly pls plz
    sometime say certainly definitely surely normally usually typically generally also already
    inshallah insha allah probs prob proly def defo deffo very quite fairly pretty still tentatively provisionally somewhere""".split()
)

# One way of writing -> the words that were meant.
SPELLINGS = {
    "nxt": "next", "nex": "next", "netx": "next", "nx": "next", "nextweek": "next week",
    "thisweek": "this week", "ths": "this", "dis": "this", "d": "the", "teh": "the", "da": "the",
    "wk": "week", "wks": "weeks", "wek": "week", "weeek": "week", "weel": "week", "eeek": "week",
    "mth": "month", "mths": "months", "mnth": "month", "mnths": "months", "mos": "months",
    "mo": "month", "hrs": "hours", "min": "minutes", "mins": "minutes", "yr": "year",
    "yrs": "years", "dys": "days", "dayz": "days", "yesturday": "yesterday",
    "tmrw": "tomorrow", "tmr": "tomorrow", "tmw": "tomorrow", "tmro": "tomorrow", "2moro": "tomorrow",
    "tommorow": "tomorrow", "tommorrow": "tomorrow", "tomorow": "tomorrow", "tomo": "tomorrow",
    "2mrw": "tomorrow", "tomoz": "tomorrow", "morrow": "tomorrow", "tonite": "tonight",
    "2day": "today", "tday": "today",
    "wensday": "wednesday", "wendsday": "wednesday", "wedsday": "wednesday", "wednsday": "wednesday",
    "thurday": "thursday", "thirsday": "thursday", "tusday": "tuesday", "firday": "friday",
    "febuary": "february", "janurary": "january", "septemer": "september",
    "biz": "business", "bus": "business", "bizness": "business", "wkg": "working", "wkng": "working",
    "bday": "business day", "bdays": "business days", "wday": "working day", "wdays": "working days",
    "workday": "working day", "workdays": "working days", "weekdays": "working days",
    "eob": "cob", "cop": "cob", "eow": "end of week", "eom": "end of month",
    "eoy": "end of year", "eoq": "end of quarter", "midweek": "mid week", "midmonth": "mid month",
    "midnovember": "mid november", "midyear": "mid year", "yearend": "year end", "monthend": "month end",
    "wkend": "weekend", "wknd": "weekend", "weekends": "weekend",
    "weeksend": "weeks end", "arvo": "afternoon", "aft": "afternoon",     "til": "until", "till": "until", "untill": "until", "unti": "until", 
    "thru": "through", "b4": "before", "bfore": "before", "befor": "before", "bef": "before",
    "btwn": "between", "bw": "between", "aprox": "about", "approx": "about",
    "approximately": "about", "roughly": "about", "circa": "about", "abt": "about",
    "coupla": "couple of", "cpl": "couple", "cple": "couple", "fortnite": "fortnight",
    "latests": "latest", "lates": "latest", "maximum": "max", "mx": "max", 
    "begining": "beginning", "beggining": "beginning", "beg": "beginning", "erly": "early",
    "midde": "middle", "thx": "thanks", "ty": "thanks",
    "xmas": "christmas", "chrimbo": "christmas", "crimbo": "christmas", "xmass": "christmas",
    "thanksgivin": "thanksgiving", "diwalli": "diwali", "deepavali": "diwali", "dewali": "diwali",
    "deepawali": "diwali", "divali": "diwali", "nye": "new years eve", "cny": "chinese new year",
        "havnt": "havent", "cannot": "cant",
    "shant": "wont", "theyll": "they will", "theyd": "they would", "youll": "you will",
    "youd": "you would", "ull": "you will", "u": "you", "ur": "your", "hed": "he would",
    "shell": "she will", "itll": "it will", "thatll": "that will", "im": "i am", "ive": "i have",
    "youve": "you have", "theyve": "they have", "weve": "we have", "theyre": "they are",
    "youre": "you are", "itd": "it would", "kno": "know", "knw": "know", "no1": "noone",
    "heer": "hear", "herd": "heard", "recieve": "receive", "wen": "when",
    "w8": "wait", "msg": "message", "mail": "email", "emails": "email", "mails": "email",
    "2nite": "tonight", "gonna": "going to",     "decisons": "decisions", "decison": "decision", "desicion": "decision", "descision": "decision",
    "organisation": "organization", "finalised": "finalized", "finalise": "finalize",
    "finalising": "finalizing", "succesful": "successful", "successfull": "successful",
    "sucessful": "successful", "unsuccesful": "unsuccessful", "shud": "should", "wud": "would",
    "wil": "will", "geting": "getting", "bck": "back", "gt": "get", "wit": "with", "afta": "after",
    "intervew": "interview", "interveiw": "interview", "interveiws": "interviews",
}  # fmt: skip

# A stop right after one of these does not end the sentence.
ABBREVIATIONS = frozenset(
    [name for name in (*WEEKDAYS, *MONTHS) if len(name) <= 4 and name not in ("may", "june", "july")]
    + "approx bus hr hrs wk wks mr mrs ms dr max min appx e g i a p inc ltd no c o b d".split()
)

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
    """week weeks month months mouth mouths hour hours ours yours tours fours hors fourth seeks weeds
    weeps geeks meeks reeks weekly monthly wees weaks weakest latent lates lattes late later latter
    latex couples coupled couple morning mornings warning moaning mourning worming wording works worked
    working worker workings walking waking wonky evenings eveninng mends fortnightly holiday holidays
    befores beforehand easterly eastern eater faster master caster laster middles midday mid quarters
    quarterly quarter decisions decision notices noticed notice novice candidate candidates successful
    business businesses within without wither withing month followings follow followed maundy sundry
    sundays mondays fridays interview interviews interviewing interviewed marches august augusts april
    tonight nights night tenth months hoursly house houses horse horses course hurts hosts honours
    yearly nearly pearly earlier north moth moths monty ninth wits wines wicked withins mother diary dial""".split()
)

# Words that tell nothing about what a clause is about. A clause of these and a time only goes on about
# what was said before; one with other words in it, and no topic that we know, is about something else.
PLAIN = frozenset(
    """i you he she it we they me us him her them my your his our their this that these those there here
    hr recruiter interviewer manager lady guy chap someone somebody everyone people
    a an the some any all no not and or but so then if as at by in on of for to from with within until
    before after around about up out over off into than too also more most less least very much well
    be am is are was were been being will would shall should can could may might must do does did done
    have has had having get gets got getting go goes going gone come comes coming make makes made
    take takes taking took give gives giving gave say says said saying tell tells told think thinks
    thinking thought reckon reckons reckoned guess hope hopes hoping hoped believe imagine suppose
    expect expects expecting expected aim aims aiming aimed plan plans planning planned try tries trying
    want wants wanted need needs like looking looks look seem seems likely sound sounds feel feels
    know knows knew let lets allow allowing wait waiting happen happens happening be sure certain maybe
    hopefully honestly realistically ideally probably possibly perhaps definitely target timeline
    timeframe time date day days week weeks month months deadline estimate eta answer first last next
    early late end start latest earliest soonest sooner later soon best worst case case scenario bet
    luck lucky ok okay yes yeah yep no nope right now today good great fine cool sorry thanks thank
    bit little long longer quick quickly fast slow push stretch drag slip slips move dates schedule
    permitting realistic meant mean well goes according plan everything anything something nothing things stuff else
    otherwise either way another other both each one two""".split()
)
