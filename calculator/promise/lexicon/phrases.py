"""Phrases that say the same as far as an idiom goes, by the rule that idioms name them by.

Data only: one phrase a line, in the notation of the idioms. A new way of saying "by" is one line here.
"""

from __future__ import annotations

# The words around a time. They are matched and hand nothing on.
CONNECTIVES: dict[str, str] = {
    # What comes after an amount and makes it the length of something.
    "lasting": """
        notice [period]
        contract|contracts|ftc|secondment|assignment|project|trial|rotation|internship|placement
        probation|probationary [period]
        [of] experience|training|orientation|induction|onboarding|handover|overlap|notice|service|employment|employment|pay|salary|testing
        interview|interviews|test|assessment|exercise|task|presentation|call|chat|meeting|session|slot|conversation|screening|video|workshop
        long|old|off|leave|holiday|vacation|break|pto
        maternity|paternity|parental cover|leave
        fixed term
        of [annual|paid|unpaid|garden|gardening] leave|holiday|vacation|pto|interviews|interviewing|meetings|rounds|assessments
        a|per|each|every|in|out|/ [of] [a|the] <unit_name>
        shift|shifts|job|role|post|position|term|temp|cover|programme|program|course
        commute|drive|bond|lease|deposit
        in [the|our] office
        on site
        onsite|remote|remotely
        working week
        week
        behind|ahead of schedule
        to serve|relocate|join|prepare
        in a row
    """,
    "hour_range": """
        <two_digits> [am] to|-|until <two_digits> [pm]
        <hour> to|-|until <hour>
    """,
    "from_now": """
        from now|today|this|here [on]
        of|after today|now
        hence
        from|after|of|following|post|since [the|your|this|our|todays|my|their] [final|last|first] interview|interviews|call|conversation|chat|meeting|discussion [date|day|today|with us]
        from|of|after [the] date|day of [the|your|this|my] interview
        from the|this date
        after meeting|interviewing [with] you|us
        of meeting|interviewing [with] you|us
        of your interview with us
        after|of|from this status|update|notice|message|email|letter [is|was] [set|sent|dated|issued]
    """,
    "in": """
        in [another|only]
        in as little as
        after [another|only]
        another
        at
        in the space of
        give|giving [for] [at|another]
        take|takes|taking|need|needs|want|wants [us|them|me|it|him|her] [at|another]
    """,
    "away": "out|away|off|time|yet",
    "within": """
        within [the] [next|coming|following]
        with in [the] [next|coming|following]
        latest [in|within]
        within at most
        within a maximum|max|period|timeframe|window|span [of]
        inside [of] [the] [next]
        w / in|i
        [in] under
        [in] less than
        fewer than
        up to [a maximum of]
        anything up to
        no|not more|longer|later than
        in no|not more than
        at [the] most|max|maximum
        [a|at|in] maximum|max [of]
        as much|long as
        not exceeding|over|above
        over|during|in|for|throughout [the] next|coming|following|upcoming
        over|during|in [the] course|space of [the] [next|coming]
        over a period of
        [the] next
        by|at the next
        sometime|anytime in|within|over|during [the] [next|coming]
        some|any time in|within|over|during [the] [next|coming]
        at some point in|within|over|during [the] [next|coming]
        wait|allow [for] up to
    """,
    "at_most": """
        [,] max|tops|maximum|latest|limit
        [,] at [the] [very|absolute] most|latest|max|maximum|outside
        [,] or less|sooner|under|fewer|before|earlier
        [,] if not sooner|before|earlier
        ( max )
        or so max|tops|at most
        period|timeframe|window|turnaround|timeline
    """,
    "at_least": """
        [for|in|after|before|take|takes|another] at least|minimum [another]
        at the [very] least
        a minimum of
        minimum|min [of]
        upwards|upward of
        not|no less|sooner|earlier than
        not|nothing for [at least] [another]
        not|nothing|never|hardly before|until|in [at least] [another]
        for a minimum of
        a good
    """,
    "or_more": """
        [,] at [the] [very] least|minimum|earliest|best
        [,] at a minimum
        [,] minimum|min|plus|earliest
        or more|longer|later
        and more|up|counting|change
        and then some
        [,] if not more|longer
        or so at least
    """,
    "after_that": """
        after|following|from|of|past that|this|then|which|there|it|those [date|day|point|meeting]
        afterwards|afterward|thereafter|later
        from then|there [on]
        on from that|there
        on top [of that|this|it]
    """,
    "week_after": """
        [the|that] week after|following|thereafter [that|this|it]
        [the] following week
        [the] one after [that]
        the next one|week
    """,
    "on": """
        on|in|at|to|during|over|for|this|of|within|about|around [the]
        sometime [in|on|during|around]
        some time [in|on|during|around]
        [at] some point|stage [in|on|during|over|within|around]
        [at] any time|point [in|on|during]
        anytime [in|on|during]
        as early|soon as
        in|over|during the course of
    """,
    "around": """
        around|about
        on or around|about
        somewhere around
    """,
    "or_so": """
        or so
        or thereabouts
        [-] ish
    """,
    "by": """
        by [the] [time] [of]
        by on|around|about|at
        by or on|before
        no|not later than [by]
        no|not any later than
        by no later than
        on or before|by
        on / before|by
        before or on|by
        by|at|on the latest [by|on]
        at latest [by]
        latest [by|on|at|is]
        latest would|will be
        the latest by|is
        the latest would|will be
        by latest
        up to|until
        anytime up to
        any time up to|until
        not past|beyond
        at least by
        as late as
        come
        deadline is
        in time for
        between now and
        from now until|till|to
    """,
    "latest": """
        [,] [at] [the] latest
        [,] [at] the [very|absolute] latest
        [,] max|tops|maximum|latest
        [,] at [the] most|max|maximum|outside
        [,] or before|sooner|earlier|beforehand
        [,] or even before|sooner|earlier
        [,] if not before|sooner|earlier
        ( latest )
        - latest
        as the|an absolute latest
        is the [very|absolute] latest
    """,
    "before": """
        [well|just|sometime|right|anytime] before|pre
        any time before
        [well|just] ahead of
        prior to
        in advance of
        this side of
        in the run up to
        before we|they|the [office] close|closes|break|breaks|shut|shuts|finish [up|down|off] for
    """,
    "after": """
        [just|right|straight|shortly|soon|sometime|anytime] after|following|past|post
        any|some time after
        not long after
        beyond
        later than
        [on] the other side of
        the far side of
    """,
    "is_over": """
        is|are [all] over|done|finished|through
        is|are out of the way
        is|are behind us
        have|has passed|finished|ended|gone
        passes|ends|finishes
        over|done
    """,
    "not_before": """
        not|no|nothing|never before|until
        no|not [any] earlier|sooner than [until]
        nothing much before|until
        not much before
        no|not until or after
        no|not at least|until until
        not until at least
        until at least
        at least until
        at [the] earliest [by|on|in]
        [the] earliest is|by|on
        [the] earliest would|will be
        from [as early as]
        anytime from
        any time from
        on or after
        as of
        no sooner than|before
    """,
    "or_later": """
        [,] at the [very|absolute] earliest|soonest
        [,] at best
        is|would|will [be] the [very|absolute] earliest|soonest
        [,] [the] earliest|soonest
        onwards|onward|forward
        on|and onwards|onward|on
        and|or later|after|beyond|afterwards|onwards
    """,
    "put_off": "push|pushed|move|moved|moving|shift|shifted|delayed|changed|postponed|slipped",
}

# The parts of a week, a month or a year, by what a part is called in the code.
PARTS: dict[str, str] = {
    "early": """
        [the] early
        [the] early in|on
        [the] early on in
        [the] early part of
        [the] early - ish
        [the] beginning|begin|start|top of
        [the] first part of
        [the] first few days of
        [the] earlier part of
        [the] opening days of
        [the] first couple of days of
    """,
    "middle": """
        [the] mid
        [the] mid [-] of
        [the] middle [of]
        [the] midpoint of
        [the] mid part of
        [the] midway|halfway through
        [the] middle part of
    """,
    "late": """
        [the] late
        [the] late in|on
        [the] late on in
        [the] later in
        [the] later part of
        [the] back|tail|latter end of
        [the] backend of
        [the] latter part of
        [the] last part of
        [the] towards|toward|nearer|near the end of
        [the] closer to the end of
        [the] towards|toward end of
        [the] last few days of
        [the] rear end of
    """,
    "end": """
        [the] end [of]
        [the] very end of
        [the] close|closing of
        [the] ending of
        [the] ends of
    """,
    "first half": """
        [the] first|1st half [of]
    """,
    "second half": """
        [the] second|latter|last|back|2nd half [of]
    """,
}
# The same where they follow what they are a part of.
PARTS_SAID_AFTER: dict[str, str] = {
    "early": """
        early on
        at|from the start|beginning
        early doors
        early
    """,
    "middle": """
        in the middle
        mid week
        midway through
    """,
    "late": """
        late on
        towards|toward the end
        later on
        late
    """,
    "end": """
        at|by the end
    """,
}
