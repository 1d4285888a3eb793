"""What a piece of a sentence is about, told from the words in it.

Data only: each topic lists the phrases that give it away, one a line, in the notation of the idioms
(`a|b` is either word, `[...]` may be missing). A time belongs to the topic nearest before it in its
clause, and the longest phrase wins, so a new way of saying something is one line here.
"""

from __future__ import annotations

from typing import Literal

# Checked wherever the code names one; "something else" is what no phrase here tells.
Topic = Literal[
    "contact",
    "decide",
    "invite",
    "meeting",
    "who",
    "checks",
    "seeing",
    "finish",
    "away",
    "return",
    "closing",
    "terms",
    "duty",
    "task",
    "past",
    "once",
    "when",
    "need",
    "itself",
    "if",
    "depends",
    "then",
    "not",
    "not yet",
    "instead of",
    "neutral",
    "invited",
    "correction",
    "no good",
    "at first",
    "own",
    "unsaid",
    "no luck",
    "earliest",
    "latest",
    "not meant",
    "only successful",
    "something else",
]

# The answer itself
ANSWER: dict[Topic, str] = {
    # "We'll let you know", "you'll hear", "HR will revert"
    "contact": """
        leave|leaving|keep|keeping you|them|people|anyone hanging|guessing|dangling
        ping|pinging|dm|dming|whatsapping you|u|them|everyone
        letters|decisions|results|offers leave|leaves [us|here]
        hear|hearing|heard [back]
        let|letting you|them|him|her|everyone|everybody|people|candidates|all|applicants|each|both|folks [all|both] know
        will|would|to|should|could|might|shall|gonna let me|us know
        lets you|me know
        know|knows|knowing
        get|gets|getting|got|come|comes|coming|be|circle|circling|ring|ringing|loop|write|writing|report|reporting back
        back to you|me|people|candidates|everyone|them|him|her|everybody|applicants
        reach|reaching|reached out
        touch|touching base
        in touch|contact
        make|making contact
        make|making|do|doing calls
        contact|contacts|contacting|contacted
        call|calls|calling|phone|phoning|ring|ringing|rings|phoned|telephone
        email|emailing|text|texting|message|messaging|whatsapp|write|letter|letters
        notify|notified|notifying|notification|notifications
        phones|texts|tells|pings|whatsapps
        writes|informs|notifies|updates|responds|replies|confirms
        inform|informed|informing|intimate|intimated|intimation
        update|updates|updating
        respond|response|responses|responding|reply|replies|replying
        revert|reverting
        feedback
        follow|follows|following up
        followup
        news|word|answer|answers
        feed|feeds|feeding back
        hand|hands|handing|send|sends|sending|post|posts|posting|issue|issuing|give|giving out [the] contract|contracts|offers|letters
        result|results|list|lists|letters|names|offers|decision|decisions|answers is|are|be|come|comes|coming|go|goes out
        be|get|gets|is|are posted|displayed|published|pinned|uploaded|listed|hosted|shown
        be|get|gets|is|are put|placed|added in|on|to|under|up
        be|get|gets|is|are put|placed|added|uploaded in|on|to|under your|the documents|messages|inbox|dashboard|portal|account|profile [tab|folder|page|area|section]
        correspondence
        land|lands|landing
        out of your|their misery
        have|get|receive|be a|the|our|my [final] decision|answer|response|reply from me|us
        decision|answer|response|reply|word|news from me|us [by|on|in|within]
        tell|telling you|people|everyone|candidates|them
        confirm|confirmed|confirmation|confirming
        connect|connecting
        communicate|communicated|communication
        advise|advised
        give|giving you|me|people|everyone a call|ring|shout|bell|buzz|tinkle
        drop|dropping|send|sending|shoot you|people|everyone
        find|finding out
        result|results|list|lists|decision|decisions|letters|offers will|should|would [all] be out
        go|goes|going|sent|send|rolled out
        receive|expect a|an|our|some
        i|we was|were|got told|given|promised|assured
        i|we have|need|got|want to tell|give|call|email|ring|phone|text|message you
        i|we have|need|got|want to let you know
        will|would|should|could|might tell me|us|her|him
        been told
        i|we am|are told
        call|called|calling|letter|letters for joining
        be|go|goes|come|comes out
        expect|expecting
        something|anything|details for you
        release|released|publish|published
        extend|extending an|the|offers|offer
        make|making an|the|you [an] offer
        making|make|sending offers
        offer letter|letters
        wait for our|their|the|my call|email|response|decision|feedback
        look|keep|watch out|eye [out] for
        next steps
        have|has|get|got|give|gives|giving [me|you|us|them|everyone] my|your|our|their|an|the answer|reply|decision|response|result|results|verdict
        speak|speaking|talk|talking again|soon|then
        will|would|should|can|to send|issue|email|post|forward [you|out|over] the|your|a [formal|written] contract|paperwork
        will|would|should|can get|have|receive the|your|a [formal|written] contract|paperwork
        [the|your|a] contract|paperwork will|would|should be with you
        [the|your|a] contract|paperwork will|would|should be sent|issued|emailed|posted|ready|out
        [the|your|a] contract|paperwork will|would|should follow|reach|come|arrive
    """,
    # "a decision", "we'll choose", "it takes"; also how people report what was said
    "decide": """
        make|makes|making|made a|the|that [final] call|choice|decision [on]
        sealed
        mine|hers|his|theirs|ours is due
        decide|decides|deciding|decided|decision|decisions
        choose|choosing|pick|picking
        finalize|finalizing|finalized
        result|results|outcome|outcomes|verdict
        select|selecting|selection|selections
        shortlist|shortlisting
        announce|announced|announcing|announcement|declared|declare
        sorted
        make|making|made a|the|our|their|its [final] call|choice
        you have|need|got|must [to] give|allow us|me|them
        have someone|somebody picked|chosen|selected|identified|hired
        make|makes|making|made [up] our|their|his|her|my mind|minds [up]
        select|selecting|choose|choosing|pick|picking|appoint|appointing|hire|hiring [the|a|our|on|its|their] [final|best|successful|right|winning|preferred|strongest|new] candidate|person|applicant|one|hire|starter|winner
        selects|picks|chooses|appoints [the|a|our|its|their] [final|best|successful] candidate|person|applicant
        picks|chooses|selects|appoints|decides|finalizes|announces|hires|appoint|appointing|voting
        pick|picking|picks|choose|chooses|choosing|select|selects a|the|our|their|someone|somebody|between|from [winner|one]
        close|closed|closing [this|it|that|things] off|out
        close|closing the|this|that position|role|post|vacancy|opening|requisition
        resolved|resolve
        turnaround|timeline|timeframe
        give|giving|allow|allowing it|us|me|them|him|her [at|for]
        allow|allowing [for]
        wait [for]
        bear|bearing with us|me for
        [exercise] patience|patient [with us] for
        [have] [it] [all] wrapped up
        conclusion
        make|making|made the|an|our|your appointment|appointments
        appointment|appointments is|are|be|being [being] made
        invite|invites|inviting whoever|whomever|whichever
        say|says|saying yes|yay|yea [or] no|nay
        yes|yay|yea or|and [a] no|nay
        name|names|naming the|a|our winner|appointee|person|candidate|successor
        picked
        rule|rules|ruling on it|this|that
        flip|flips|flipping|toss|tosses|tossing a|the coin
        plump|plumps|plumping for
        narrow|narrows|narrowing|whittle|whittling it|this|things|them|these down
        down to one|two|three
        move|moving forward
        they|he|she|hr|recruiter|manager|lady|guy said|say|says|told|mentioned|reckoned|reckons|thinks|think
        said|says|told
        aiming|aim|hoping|hope|planning|plan|looking|target|targeting
        take|takes|taking
        hr|we|they|it|he|she|that|this|process will|would|should|may|might|can|could take
        offer|offers
    """,
    # The candidate may ask from then on
    "invite": """
        pop|drop|swing|stop in|by|round|into
        feel free
        give me|us a call|ring|shout|bell|buzz|nudge|prod|poke|kick|email|text
        chase me|us|up|it|her|him|them
        nudge|ping me|us
        try me|us again
        check|checking in|back
        follow up with me|us|her|him|them
        you can|may|could|should|might call|ring|email|contact|phone|text|message|reach|check|follow|write|ping|ask|chase
        drop me|us a line|note|text|email|message
        shoot me|us an|a
        reach out to me|us
        get in touch with me|us
        remind me|us
        do call|ring|chase|follow|check|email
        touch base with me|us
    """,
}
# Steps on the way to it
STEPS: dict[Topic, str] = {
    # They meet: "the panel sits", "talk to the boss"
    "meeting": """
        panel|board|committee|council|governors|trustees votes|vote|sits|sit|meets|meet|meeting|convenes
        meeting|meetings|meet|meets|sits|sit|sitting|convene|convenes
        review|reviews|reviewing|debrief|debriefing|discuss|discussing|discussion|discussions
        get|gets|getting together
        regroup|regrouping|huddle
        talk|talking|speak|speaking|spoken to|with the|my|our|his|her|management
        compare notes
        hiring manager|managers schedule
        internal candidates|applicants
        schedule|schedules
    """,
    # Those who may have to be asked, or may be the ones who will call
    "who": """
        panel|board|committee|council|governors|trustees
        client|clients|corporate|headquarters|hq|management|partners|ceo|director|vp|md|boss|owner|chairman|principal|cfo
        head office
        hiring manager|managers
    """,
    # Something has to be checked or approved: "references", "budget"
    "checks": """
        references|reference [check|checks|call|calls] [back]
        background|credit|police|reference|medical|document|documents check|checks|screening|verification [back]
        bgv|dbs|vetting|clearance|medical|medicals|drug
        approval|approvals|approve|approved|approves|signoff
        sign|signed|signs off
        clears|cleared|clear
        budget|budgets|funding|headcount|freeze|requisition|grant|tender|bid|merger|restructure|restructuring|audit|reorg
        contract is|gets signed|awarded
        project gets|is approved|confirmed
    """,
    # They are seeing other people
    "seeing": """
        we|i|they are seeing
        interviewing|interviews
        [other|more|remaining|few|several|last|final|two|three|four|five|six|<n>|couple] [more|other|of] candidates|applicants|people|interviewees|contenders|finalists|others to see|interview|meet|speak|talk|go|get
        other|more|remaining|several|last|final|few candidates|candidate|applicants|interviewees|contenders|finalists|people
        <n>|two|three|four|five|six candidates|applicants|interviewees|finalists
        the rest|others
        more|others|another|two|three|four|five|<n> to see|interview|meet
        everyone else
        final|next|second|first|another|last|more round|rounds|stage of interviews
        other|remaining round|rounds
        see|seeing|meet|meeting|interview|talk|talking|speak|speaking [to|with] everyone|everybody|others|people|candidates|more|other|some|two|three|four
        see|seeing|meet|meeting|interview|interviewing another|one|a [more|last|final|further] candidate|applicant|person|finalist
        interviewed|seen|met|spoken everyone|everybody|all
        assessment centre|center|centres
    """,
    # Something is done by then; a step when it is the interviews that are done
    "finish": """
        finish|finishes|finished|finishing
        wrap|wraps|wrapped|wrapping [it|this|things|everything|these|them] up
        complete|completes|completed|completing|conclude|concludes|concluded
        done|ended|over
        end|ends|ending
        get|getting|through through
        closed|close out
        been interviewed|seen
        have|has seen|met|interviewed
        over and done
        take|takes|taking us [up] to|through|into
    """,
    "away": """
        on|from|off [annual|maternity|sick|parental|paternity|medical] leave
        annual|maternity|sick|parental|paternity leave
        on holiday|holidays|vacation|pto|honeymoon
        in hospital|surgery|court
        paused|frozen|suspended|parked|shelved
        paused|froze|suspended|parked|shelved|stopped [all|the|our|any] hiring|recruitment|recruiting|appointments|vacancies|jobs|offers
        is|are|been|on|in hold|ice|limbo|abeyance|frozen
        holiday|holidays|vacation|pto|leave
        away|travelling|traveling|abroad|overseas|ooo|travels
        out of office|town|country
        out of the office|country
        is|are|am|hes|shes|been|currently|both|manager|boss|director|hr|he|she out|off|unavailable
        be off|unavailable|away
        i|we|he|she|they will be out|off|away|unavailable
        be out until|all|for|of|on
        off sick|work
        at a conference|offsite
        conference|offsite|retreat|trip
    """,
    "return": """
        is|are|am|comes|come|hes|shes|be back [from|in|at|on]
        back in|at the|office|work|town
        back from|on
        back from [his|her|my|their|annual] leave|holiday|holidays|vacation|trip|pto|travels
        gets|get|got|is|are|comes back from [his|her|my|their|annual] leave|holiday|holidays|vacation|trip|pto|travels
        returns|return|returning
        gets|get|got back from
        lifted|lifts
    """,
    "closing": """
        closing date|day
        applications|application|vacancy|position|post|posting|role|job|advert|window|requisition|it closes|close|closing
        applications are open
        applications|application|vacancy|position|post|posting|role|job|advert is|are|stays|remains open until
        application deadline|window
        advertised until
        closes|close on
    """,
}
# Dates that belong to something else
ELSEWHERE: dict[Topic, str] = {
    # The job: when it starts, the notice to give, how long it lasts, when people work
    "terms": """
        office|offices|shop|store|building|branch|site|we|be|are|school shut|shuts
        claim|claims|claiming|claimed|refund|refunds|reimburse|reimbursed|reimbursement|fare|fares
        payslip|payslips
        start|starts|started|startdate
        start|starting|joining date
        you|someone|somebody|person|candidate|hire|job|role|position starting
        you|they|someone will|would|could|should|might be starting
        join|joins|joining|joined|joiner|onboard|onboarding|onboarded|doj
        notice [period]
        maternity|paternity|parental|sick|temporary cover
        cover
        will|would|should|can get|have|receive the|your|a [formal|written] contract of|for|from
        probation|probationary|contract|contracts|salary|pay|payday|lpa|ctc|bonus|benefits|wage|payroll|paid
        package|increment|appraisal|raise|hike|promotion
        experience|training|orientation|induction|bootcamp|freshers|batch|cohort|intake
        shift|shifts|rota|roster|hours|hybrid|remote|onsite|wfh
        on file|record
        keep|keeping|hold your|the|my application|cv|resume|details|profile|name
        valid|active
        posting|listing|advert|account|profile|password|link|session ends|expires|edited|changed
        reapply
        apply again
        closed
        relocate|relocation|relocating|visa|permit|internship|placement|secondment
        last working day|date
        last day
        resign|resignation
        lease|term|semester|tenure|fiscal
        budget year
        in the|that seat|chair
        in|fill the|this|that role|position|post by|on|from
        launch|launches|launching|opens|opening|opened|open
        go|goes live
        the|this job|role|position|post|contract|project is|will|begins|begin|would|runs|lasts|ends|end|was
        contract|project|position ends|runs|lasts|begins|starts|is|will
        begins|begin on|in
        runs|run from|for
        lasts|lasting|lasted
        available from|to|on|immediately
        availability
        commence|commences|commencing|commencement|employment
        work|works|working|worked
        need|want|wants|needs|like|looking|require|requires someone|somebody|you|me|them|person|people
        resume|resumes|resuming|resumption
        need|want|wants|needs|like|looking for someone|somebody
        need|want|like the|a person|candidate
        retire|retires|retiring|retirement|birthday|wedding
        i am <n>
        turn|turning <n>
        university|exams|graduate|graduation|degree
        transition|flight|flights
        trip|vacation|holiday planned|booked
    """,
    # What the candidate owes others: an answer they have to give is not the one they wait for
    "duty": """
        i will keep|look|search looking|around|about|elsewhere
        you|i have|need|got|had|want [got] to answer|decide|reply|respond|let|accept|sign|give|send|submit|complete|confirm|tell
        you must|should|could|can answer|decide|reply|respond|let|accept|sign|give|send|submit|complete|confirm|tell
        i must answer|decide|reply|respond|accept|sign
        i owe
        i will|may|might|should|can|could|shall|plan|want|am|must|need [going|planning|meant] [to] send|thank|drop them|her|him|hr|the
    """,
    # What the candidate has to do; other employers; the next interview
    "task": """
        stage one|two|three|four|1|2|3|4 [is|with]
        round one|two|three|four|1|2|3|4 is|with|on|at
        please|kindly|must send|submit|upload|email|return|complete|fill|provide|share|bring|sign|do|finish|reply|respond|confirm
        send|submit|upload|provide|share|bring|return [me|us] your|the|it|them|in|over|through|two|three|any|some|references|documents|copies
        email|post|scan|bring|send|forward [to] [us|me|hr|across|over] [your|the|a|scanned|attested|original|all|clear|copies|copy|of] [your|the] [scanned|attested|original] certificates|certificate|documents|document|transcripts|transcript|references|passport|degree|payslips|resume|portfolio|form|forms|papers|photo|photos
        submit|upload|submitting|submission
        send us|me [your|the|over]
        fill|filling in|out
        you|i have|need|got|had|want to know
        let us know
        let me know if|whether|about|your|when|which
        please let us|me know
        get|come back to us
        reply|respond to us
        confirm to|with us
        tell us
        your answer|reply|decision|deadline|response|acceptance|portfolio|references|documents|reference|availability
        my|your answer|deadline
        want|wants|need|needs|expect|expects an|my|your answer|decision|response|reply|commitment [from me|you]
        answer|decision|response|reply|commitment|acceptance from me|you
        other|another|competing|second|existing offer|offers|deadline|deadlines
        the|an|my|your|some other company|companies|employer|job|firm|place|offer|process
        another company|employer|firm|place|job|role|process|interview|organization
        competing
        expires|expire|expiring|explodes
        you|i|we have until
        i told|asked|explained|wrote|emailed|called
        [the|my] plan|idea is|was to email|ring|call|phone|text|message|chase|nudge|ping|contact|write [to] them|her|him|hr
        i will|may|might|should|can|could|shall|plan|want|am|must|need [going|planning|meant] [to] ring|call|phone|email|text|message|chase|nudge|ping|contact|write|ask [to] them|her|him|hr|the
        i will|may|might|should|can|could|shall|plan|want|am|must|need [going|planning|meant] [to] follow|check up|in|back with them|her|him|hr|the
        [my|the] last|previous|earlier|old|former|current company|employer|job|place|role
        i asked|ask|wondered|wanted|hoped
        asked if|whether|about|when|me|for|us|how|him|her|them
        assignment|homework|portfolio|assessment|task|hackerrank|presentation|questionnaire|test|exam|quiz|exercise
        case study
        take home
        form|forms|documents|document|paperwork
        [your|my|the|a] next|final|technical|another|followup interview|round|stage
        [the|a|your|our|my|for|in|at] <ordinal> [-] round|interview|interviews|stage|choice|phase|line|floor|call|step|meeting|look|option|team|person|candidate|candidates|one|applicant|time|place
        interview|interviews take|takes|taking place
        interview is|on|at|will|has|scheduled|with
        interview|interviews|call|test|assessment is|are|was|been [been] scheduled|booked|set|rescheduled
        appointment
        apply|applying
        accept|accepting|acceptance
        invited|attend|attending
        see you
        trial|shadow day|shift
        hr discussion|round
        when can|could|would you
        job|career|careers|recruitment fair|fairs|event
        open day|evening|house
        say hi|hello
        party|drinks|webinar|reception
        visit|tour|zoom|teams|skype
        google meet
    """,
    # The interview itself, and what was
    "past": """
        has|have been submitted|recorded|logged|received|uploaded
        what|as i|we said|wrote|mentioned [to] [you] [on]
        has|have submitted|recorded|uploaded
        thanks|thank|cheers
        coming|came in|along|by|round|over|down
        they|he|she|hr got|came back to me
        nice|great|good|lovely|pleasure|enjoyed|wonderful|delighted|enjoy [to] meeting|speaking|talking|chatting|meet|speak|talk|see|chat|seeing|interview|conversation
        met|spoke|talked|chatted [with|to]
        interviewed
        i|we had|did|went|attended|finished|completed|sent|got|made|saw|left|met|interviewed|applied
        i|we was|were there|at|in|on|with|interviewed|asked|nervous|late|early
        we|i|they have had
        last time
        waited|took|happened
        took place
        was|were held|conducted
        best|strongest|top|finest|nicest candidate|candidates|person|people|applicant|applicants|interview|one|ones
        my|our|phone|first|last|final|the|your interview|call|chat|conversation|screen was|went|lasted|took|on|happened|had|last|yesterday
        interview went|lasted|was
        have|has been|waiting looking|open|interviewing|trying|searching|hiring|recruiting|vacant|advertised|advertising|posted|waiting
        been advertised|open|vacant|waiting|looking
        was|were posted|advertised|opened|closed|filled
        applied|left|saw|lasted
        todays|this interview|conversation|meeting|mornings|afternoons
        ago
    """,
}
# How clauses hang together
HINGES: dict[Topic, str] = {
    # The rest waits for this, whatever it is
    "once": """
        once
        as|so soon as
        the moment|minute|second|instant we|they|he|she|i|it|that|you
        upon
        only after|when|once
        immediately|straight|soon|shortly|just|right|directly after
        waiting|awaiting on|for
        awaiting
    """,
    # The rest waits for this, if it is an event
    "when": """
        when|whenever|after|following|until
        by the time
    """,
    # It has to come first, if the sentence says so ("we need to see two more people first")
    "need": """
        need|needs|have|has|got|want to
        still have|need|got [to]
        before
    """,
    # What they wait for is only the answer itself: no condition
    "itself": """
        possible|practicable|feasible|able
        we|i|they can|could
        have|has|had|get|is more|something|anything|information|details|clarity|visibility|news
        an|any|some update
    """,
    "if": """
        if|unless|assuming|provided|providing
        should you|there|we
        in case
        in the event
        as long as
    """,
    "depends": """
        hangs|hang|hanging|rests|rest|turns on whether|if|the|what
        depends|depend|depending|dependent|contingent|conditional
        subject to
        pending
        up to the|them|head
        hinges|hinge on
        comes down to
        out of my|our hands
        however|how long|many
        whatever time|it|they|the
    """,
    # "... and after that"
    "then": """
        after that|this|which|then
        afterwards|afterward|thereafter|subsequently
        then
        at that point|stage
        from there|then
        following that|this|which
        once that|thats|this|these|those|they
        know more
        a better|clearer idea|picture
        before we|they|i|any|making|deciding
        before a|the|our|their [final] decision
        to decide|choose|discuss
        first
    """,
    "not": """
        not|nothing|never|neither|nobody|noone|hardly|silence
        neednt|mustnt|oughtnt|dont|doesnt|wont|cant|wouldnt|shouldnt|couldnt|isnt|arent|aint|mightnt
        [be] [very] surprised if|to
        unlikely|doubt|doubtful|impossible|unable|improbable
        no decision|decisions|news|word|update|updates|answer|response|feedback|result|results|one|movement|call|contact|communication|chance|way|offer|offers|progress|reply
        too early|soon|tight
        struggle|struggling
        out of the question
        little|not [much] point|sense|use
        isnt|aint [much|any] point|sense|use
        nothing to be gained
        [under] no circumstances
        rude|silly|foolish|unwise|unhelpful|cheeky|pushy to
        no email|message|text|letter|ring|phone|visit
        no point|sense|use|need|good|reason|reminder|reminders|calls|chasing|followup|followups|emails|visits|enquiries|messages|contacting|calling|ringing
        avoid|avoiding|refrain|refraining
        [is|be] pointless|useless|futile|premature|senseless
        hold off
        miracle
        too early|soon
        waste of time|breath
        wasting|waste your|my|our time|breath
        save your|yourself breath|effort
    """,
    # So far nothing: denies no time to come, but tells of silence ("if you haven't heard by then")
    "not yet": """
        havent|hasnt|hadnt|didnt
        have|has|had|did not
        heard|received nothing
    """,
    # The time right after these does not hold
    "instead of": """
        never|didnt said|say|promised|promise
        dont|neednt|not [have|need] [to] wait
        instead of
        any|every day but|except|bar
        rather than
        as opposed to
        no longer
        cant|couldnt|wont|wouldnt promise|guarantee
    """,
    # Words that would mislead if they were read one by one
    "neutral": """
        through|forward to the next one|bit|part|step|phase
        [the|our|a] notice board|boards
        on payday
        place|places|position|rank on the|our panel|list
        cant|couldnt|wont|hard|difficult [to] put|give a|any|an [exact] day|date|time|timeframe|timescale|figure on it|this|that
        but it|that|things|we might|may|could slip|run|drift|drag|spill|stretch
        not sure|certain|positive|guaranteed|promising|only|just|100|definite|confirmed|entirely|exactly|final|bad|fixed
        not to worry|mention|say
        not a promise|guarantee
        no reason [why] you|we|i|they wouldnt|shouldnt|wont|cant|couldnt
        not set in stone
        dont worry|hesitate|panic|stress|quote|fret|mind
        dont call us
        cant|couldnt|wont|dont|wouldnt promise|guarantee|wait|say|commit|swear [you] [anything] [but|when|if]
        cant|couldnt give you|me|a|an|any|exact [a|an] [exact|firm|definite] [date]
        no promises|promise|problem|worries|guarantee|guarantees|doubt|pressure|idea|matter|rush|later|earlier|more|longer
        no hard|firm|fixed|exact|specific|set timeline|date|deadline
        if not
        why not
        whether or not
        or not
        may or may not
        wouldnt|shouldnt be surprised
        dont|cant see why not
        didnt say|specify|give|mention|tell|know
        [either|one] way or [the|an] other|another
        either way
        you|we know
        to|will|would|should start|begin making|calling|contacting|letting|reaching|emailing|sending|ringing|phoning|issuing|informing|notifying
        start|starting|started|begin|beginning [to] making|calling|contacting|letting|reaching|emailing|sending|ringing|phoning|issuing|informing|notifying|make|call|contact|let|reach|email|send|notify|inform
        about|regarding|re [the|your|my] start|joining|notice|contract|salary|offer|role|second|next|references|background [date|period|details|round|steps|interview|checks]
        to set|arrange|schedule|book [up] [a|the|your|my] second|next|final|third|followup interview|interviews|round|stage
        good news|luck
        in other words
        phone|first|screening|initial interview|screen
        contact details|number
        call centre|center|handler
        any questions
        over the phone
        so far
        after all
        in the end
        right|straight away
        thank you email|note
        meets|meet our|the requirements|expectations|criteria|needs
        once again|more|or
        at once
        first of all
        first thing
        time off
        with|given|considering the|all [the] holidays|holiday|season [season]
        open to
        interview process
        one|a|two second|sec|moment|seconds|moments
        when asked
        when i asked|left|pushed|pressed
        say|know|tell|said|sure when|if|until
        know what|how|why|who
        how long it|this|that takes|lasts|will is|be|remains
        day off
        next in line
        last minute
        know you
        working on|with|through|hard
        from|by|with the|our|my|your|their|his|her [hiring|line] manager|managers|management|boss|director|client|team|recruiter|panel|board|committee|ceo|md|vp|partners
        work out|through|on
        get to work
        looking for
        i said
        i will|would|should|may|might|shall|hope|expect|think|guess|believe|reckon|imagine|suppose
        pleased|happy|delighted|glad|thrilled to confirm|tell|inform|say|advise [you] that
        i am afraid|sorry|sure|hopeful|hoping|told|confident|optimistic|guessing|thinking|aiming
        my guess|hunch|understanding|estimate|hope|plan|aim|goal|best [bet|guess]
        bring|get up|you
        my|your|our current job|role|employer|company
        call back number
    """,
    # A day right after these is that of an interview to come
    "invited": """
        invite|invited|inviting you|me|people|candidates for|to|back [for|to] [a|the|our] second|next|final|third|followup interview|interviews|round|stage
        invite|invited|inviting you|me for|to [an|a|the|our] interview|assessment|chat|call|meeting|presentation
        put|through|progressed [through] to the|our next|final|second|last stage|round|interview
    """,
    # What was said before no longer holds
    "correction": """
        lets|let us call|make|say it|that|them
        it|this|that|which is now
        no , sorry|wait|make|actually|its|it|that|scratch|i|we|not
        actually|sorry|apologies|correction|instead
        i|we mean|meant
        scratch|strike|ignore|forget that
        make|making that|it
        or rather
        no|wait no|wait|make
        hang|hold on
        , well ,
        on second thoughts|thought
        now [its|it|looking|saying|says|say|more|they|we|going|be]
        but [now] its|it|that [is|will|would|has|got] [now|going|looking|more|be|likely|been|changed|moved|pushed]
        but now|more|realistically
        more like|likely|realistic|realistically
        push|pushed|pushing|moved|delayed|postponed|extended|slipped|shifted|changed|bumped|put [it|this|that|things] [back|out|off] to|until
        closer|nearer to
        revised|updated to|date|timeline
        then|later|since|subsequently [they|he|she|hr] emailed|called|said|told|rang|wrote|texted|changed|messaged
        called|rang|emailed|texted|wrote back|again|today|later
        change of plan|plans
        it|that became|becomes
        turns out
        my mistake|bad
    """,
    # The time right before these does not hold
    "no good": """
        is [now] out|off|impossible|unlikely
        [is] no good
        wont|doesnt|does not|will not|cant work|happen
    """,
    # What was said first, where something else was said later
    "at first": """
        originally|initially
        at first
        first it|they|he|she was|said|told|thought
        first|originally|initially said|told|thought|mentioned
        when i|we applied|started|began|first
    """,
    # What the candidate does or has; not the employer's to promise
    "own": """
        i
        my|mine
    """,
    # Whether it is so was left open: a time after these is no promise
    "unsaid": """
        didnt|couldnt|wouldnt [tell|know|specify|confirm] [me|us] if|whether
        did|could|would not [tell|know|specify|confirm] [me|us] if|whether
        couldnt|cant|wouldnt|wont|not promise|guarantee|commit [to] [me|us] [to] anything|it|that|a
        no|any idea|clue if|whether
    """,
    "no luck": """
        unsuccessful
        not [been|be] successful|selected|shortlisted|chosen|picked|hired|progressed|progressing|moving|proceeding|taken|considered|proceed|progress|through
        havent|wasnt|werent|hasnt|wont|dont|didnt [been|be|have] successful|selected|shortlisted|chosen|picked|hired|considered|progressed|taken|made|proceed|progress|pass|qualify|make|get
        gone|went|go|going with|for someone|somebody|another|other|others|a
        gone|went|go|going [in] another|different|a [different] way|direction|route
        did not get|make|pass
        is|its|as|be|means|mean a no|rejection
        a no
        means|mean no
        rejected|rejection|declined|filled
        chosen|chose|hired|selected|picked|appointed|offered someone|another|somebody
        moved on
        hindi|di nakapasa|pasado|natanggap|pumasa
        no longer considered|under|in|being
        not you|me
        out of the running
        assume the worst
        regard|consider|treat your application|yourself|it
        another candidate
        bad news
    """,
    # "The earliest you'd hear is Tuesday"
    "earliest": """
        the|our|my earliest|soonest
        at the earliest|soonest
    """,
    "latest": """
        the|our|my latest
        at the latest
    """,
    "not meant": """
        dont assume|take|read|worry|think|panic
        doesnt|does|wont [not] [necessarily] mean
        not necessarily
    """,
    "only successful": """
        only [the] successful|shortlisted|selected|chosen
        only those|people|candidates|applicants [who] [are|have|been] successful|shortlisted|selected|chosen|been
        only call|contact|ring|inform|notify successful|those|shortlisted|selected|if
    """,
}

TOPICS: dict[Topic, str] = {**ANSWER, **STEPS, **ELSEWHERE, **HINGES}
# The topics that a time can belong to.
ABOUT = frozenset({*ANSWER, *STEPS, *ELSEWHERE})
