"""What else people say, as patterns, each with a sentence that it is for.

Data only. Which words count, in whose mouth and whether they are denied, asked or hang on an if, is not told
here: `scope` knows that for all of them. The sentences beside the patterns are comments, so that they do not
travel to a browser; a test holds each pattern to its own.
"""

from __future__ import annotations

REJECTION = (
    "they|we|<their> ~ promoted|employed|recruited a|an|his|her|their|one|somebody|someone ~ <person>|from",  # They promoted a guy from the night team.
    "gave|given it to ~~ nephew|niece|son|daughter|cousin|brother|sister|mate|friend|wife|husband|girl|lad|guy|lady|man|woman|temp|intern",  # They gave it to the owner's daughter.
    "<choose>|bringing|having|using|taking|took|hiring|picking ~~ ~~ instead_of|rather_than|over|ahead_of you|me",  # They're bringing on the guy from Melbourne instead of you.
    "you|i ~ <not> ~ meet|reach|attain|achieve|hit the|our|that ~ threshold|bar|mark|score|standard|minimum|grade|cutoff",  # You did not meet the threshold for appointment.
    "made|gave|sent|offered you|me ~ offer|letter but it ~ cancelled|canceled|withdrawn|void|off",  # We made you an offer but it stands cancelled now.
    "went|go|gone|going|chosen|chose|take|taking|took|taken ~ different|another|other way|direction|route|road|path|line",  # They went a different route.
    "<no> ~ thought|think|felt|feel|believe ~~ <job> ~ for you|me",  # Nobody thought this was the job for you.
    "we|i be leaving it|things there <end>",  # So we're leaving it there.
    "give|offer|send|bring you|me no|not positive|favourable|better|good|happier answer|reply|decision|response|news|outcome",  # We can give you no positive answer.
    "no [,|.|-] sorry [,|.] good|best|all [of] luck|wishes|the_best",  # No. Sorry. Good luck.
    "<another> ~~ , so|and she|he|they|it [have|be] got|has|gets|get it|<job>|the|<end>",  # The other girl had her Level 3, so she's got it.
    "would have loved|liked [to] ~ you ~~ but",  # We'd have loved to have you but she has it.
    "<another>|number_one|first_choice|the_first|favourite ~ say|said|saying yes",  # Number one said yes last night.
    "<another>|number_one|first_choice|the_first|favourite|winner ~ has|have|is|'s accepted|signed|taken|agreed",  # The other one has accepted.
    "say|told|tell ~ i be out <end>",  # Recruiter says I'm out.
    "<application> ~~ <not> ~ <picked>|taken|progressed",  # Your application for Night Porter has not been taken any further.
    "<application> ~~ been|was|is <reject>|unsuccessful",  # Your application for Night Porter has been rejected.
    "taken|took|taking [on] <another>",  # They have taken another person.
    "<their> ~ <reject> your|my ~ <application>",  # The client rejected my profile.
    "the other got|had|won|gets|has it|the|<job>",  # It was you and one other, and the other got it.
    "between|to you and one|another [other] [,] and she|he|they got|has it|the",  # It was between you and one other and she got it.
    "<another> ~ edged|nicked|clinched|bagged|pipped|snapped|snaffled|took ~ it|<job>",  # The other candidate edged it.
    "let <another> have ~ <job>|hours|shifts|it",  # I've had to let the other lady have the hours.
    "someone|somebody|<another> ~ beat|pipped|edged|pip you|me",  # Somebody beat you to it.
    "your <not> ~ <picked>",  # Your not shortlisted for the final list.
    "part|casting|gig ~ went|gone|goes ~ to <another>",  # The casting went to someone else.
    "you|it|i ~ <not> ~~ choice|pick|preference",  # You were not the committee's choice.
    "turn|turning|turned|knock|knocked you|me|<application> down|back",  # We're turning you down.
    "you|i|<application> ~ <not> ~ taken|put|brought|carried|moved|progressed ~ <forward>|on|through",  # You are not being taken forward.
    "<not> ~ take|bring|carry|put|get ~ your|my|the ~ <application> ~ <forward>|on|onto|through",  # We cannot take your application forward.
    "<job>|it|that|this ~ gone|went|going to a|an|the|one|our ~ <person>",  # It's gone to the lad from Hull.
    "<job> ~ gone|went to a|an|one|somebody|someone",  # The post went to an existing member of staff.
    "decision|vote|choice|nod ~ for|to <another>",  # It was a unanimous decision for the other applicant.
    "vote|decision|verdict|choice|result ~ against you|me",  # The vote went against you.
    "below|under ~ pass_mark|threshold|cutoff|cut_off|bar|required_score",  # Your score was below the pass mark.
    "you|i be <not> in|on [the|our] [list|shortlist|team] <end>",  # They told me I'm not in.
    "<not> ~ find|feel|think|believe|consider you|me ~ suitable|right|fit|ready|strong|match",  # The committee did not find you suitable.
    "decision ~ be to hire|appoint|choose|take|go ~ <person>|<another>",  # The decision was to hire the intern.
    "<not> ~ go|going|gone with|for you|me",  # They are not going with me.
    "<not> ~ needing|wanting you|me",  # We won't be needing you.
    "<not> ~ want|wanted|choose|picked|like|liked me",  # They did not want me.
    "closed|close|closing your|my ~ <application>",  # We have closed your application.
    "your|my <application> ~ be|have ~ closed|ended|terminated|archived|discontinued|over",  # Your application has been closed.
    "hard pass",  # It's a hard pass.
    "you be out <end>",  # You're out, I'm afraid.
    "<not> have ~ place|job|role|position|space|room for you|me <end>|here|this|at|on",  # We don't have a place for you this time.
    "no|nothing [place|job|role|position|space|room] for you|me [here|this|at|on|<end>]",  # There is no place for you here.
    "<not> ~ work out this|for|with|between",  # It's not going to work out this time.
    "<not> ~ meant to be",  # It just wasn't meant to be.
    "<not> ~ recommend|recommending you|me|your|<application>",  # The committee will not be recommending you.
    "<not> <another>|someone|you ~ we|they ~ <choose>",  # It is not you that they have chosen.
    "it be <not> me",  # I have been told it isn't me.
    "thank|thanks [you] but no",  # They said thank you but no.
    "choice|decision|pick|preference ~ be ~ <another>",  # The committee's choice is somebody else.
    "status|outcome|result|decision|update|> [update] [:|-] [interviewed] [-] <not> ~ <picked>|consideration",  # Outcome: Interviewed - not selected.
    "status|outcome|result|decision|update|> [update] [:|is|-] <reject>|unsuccessful",  # Status: Rejected.
    "status ~~ to|as rejected|unsuccessful|declined|not_selected|regretted",  # Your application status has changed to Unsuccessful.
    "no joy [for|with|this|on|<end>]",  # No joy, I'm afraid.
    "went|go|gone the_other|another|a_different way",  # It went the other way.
    "<not> [able] [to] take you|me [on|for|this|<end>]",  # He can't take me.
    "gave|given ~ <job> to <party>|<person>|his|her|their|a|an|my|our|the",  # They gave my job to the boss's son.
    "<not> ~ experienced|qualified|senior|strong enough",  # You weren't experienced enough.
    "gone|went|going with|for a|an|the ~ <person>",  # They went with a guy from the Leeds office.
    "chose|chosen|picked|hired|appointed|selected a|an|his|her|their|one [of] [<quality>] <person>",  # They hired an engineer.
    "it ~~ be <another> <end>",  # It's going to be the other girl.
    "it be <another> for|who|that ~ job|role|post|got|chosen|picked",  # It is somebody else who got it.
    "you|i|<application> ~ <not> ~ one|among|amongst ~ <success>|two|three|ones|names|taking|people",  # You are not one of the two we are taking.
    "you|i|<application> ~ <not> ~ among|amongst|of those [that|who|whom] [we] [be] <picked>|<success>|taking|taken|called",  # You are not among those we selected.
    "you|i|<application> ~ missing|absent|off [from] [the|our] [final|merit|short|selected] list|selection",  # My name was missing from the list.
    "<not> ~ part of ~~ taking|took|chosen|selected",  # You're not part of the group we're taking forward.
    "you|i|number|<application> ~ <not> ~ on|in|appear|feature|included [on|in] [the|our|this|that] [final|merit|short|selected] list|selection <end>|of|for",  # Your name did not appear on the final list.
    "it|and was <not> you|me [that|who|<end>]",  # It wasn't you.
    "you|i ~ fall|come short",  # You fell short.
    "accepted by <another>|someone|somebody",  # Accepted by another candidate.
    "<their> ~ drop your|my ~ <application>",  # The client has dropped your candidature.
    "<another> ~ be|have|get ~ <another>",  # Another applicant was a better match.
    "thanks but no thanks",  # It's a thanks but no thanks.
    "<job>|it ~ <not> ~ go|come ~ to you|me",  # The post won't be coming to me.
    "got|found someone|somebody [else] <end>|already|for|now|instead|starting|who",  # We got someone for the weekends already.
    "<not> to offer ~ you|me [the|this|a] <job>|contract|place|it",  # They decided not to offer me the job.
    # Not chosen
    "you|i|<application> ~ <not> ~ <picked>",  # Your application was not successful this time.
    "<not> ~ <picked> you|your|<application>",  # The panel has not selected you.
    "<not> [been] successful",  # We are sorry that you have not been successful.
    "you|application|i|<application> ~ unsuccessful",  # You were unsuccessful on this occasion.
    "unsuccessful on|at this|the|in|for",  # Sadly unsuccessful on this occasion.
    "you|i be <not> through [to] [the|this] [<job>|next|final|second|last|stage|round|time]",  # You're not through to the job this time.
    "you|i|<application> ~ <not> ~ make ~ it|cut|grade|shortlist|list|final|finals",  # You didn't make the cut.
    "you|i ~ <not> ~ get [the|this|that] <job>|it|in|part <end>",  # I'm afraid you didn't get the job.
    "you|i ~ <not> ~ pass|clear|qualify [the|our|this|in] [technical|hr|final|written|aptitude|coding|oral|first|second|last|selection|for|through] <interview>|test|assessment|bar|selection|exam|process|<end>|us",  # You did not clear the technical round.
    "you|<application> ~ <not> ~ right|good|best|strongest|ideal|perfect fit|match|person|candidate|one|choice",  # You're not the right fit for us.
    "<not> ~ [a|the] [right|good|strong|close|best] fit|match",  # It isn't a match, sorry.
    "<not> ~ what|who|quite we|they|<party>|this|the ~ looking|after|need|want|needs|wants",  # Your profile is not what we're looking for.
    "<not> ~ match|meet|fit ~ requirement|requirements|criteria|needs|profile|expectations|bar|standard",  # Your profile does not match our requirements.
    "<not> ~ suitable|suited|right for|to us|this|the|our|him|them",  # You're not suitable for this role.
    "you|<application> ~ <no> ~ considered|consideration|running|contention",  # You are no longer under consideration.
    "you|<application> ~ out|removed|taken|dropped [of|from] [the|our|this] running|race|process|picture|competition|list|contention|reckoning",  # You're out of the running.
    "<their> ~ <not> ~ <picked> you|me",  # They did not choose me.
    "<not> ~ be|have you|me|yourself this|the|time|occasion|round|<end>",  # It won't be you this time.
    "was|is <not> to|meant [to] be|you|yours",  # It was not to be this time.
    "you|i ~ miss|lost|lose|miss out",  # You narrowly missed out.
    "<not> you [this|on] [time|occasion]",  # Sadly it's not you this time.
    "you ~ pip|beat|edge|outscored [at|to|by|out]",  # You were pipped at the post.
    "you|i came|finish [a|in] [very|close] second|runner|third|last",  # You came a close second.
    "<not> [on] this time|occasion [i|we|though|sorry|unfortunately|sadly]",  # Not this time, I'm afraid.
    "better|best luck|wishes next|with|elsewhere time|other|your",  # Better luck next time.
    # Not going on with them
    "<not> ~ <go> ~ <forward> ~ you|your|me|my|<application>|us",  # We will not be moving forward with your application.
    "<not> ~ <go> ~ <forward> [at|on|this] [this] [time|point|stage|occasion|juncture] <end>",  # We have decided not to move forward.
    "<not> ~ <go>|<proceed> with you|your|me|my|<application>",  # We won't be proceeding with your application.
    "<not> ~ <proceed> ~ you|your|me|my|<application> [any] [<forward>]",  # They are not progressing my application.
    "<not> ~~ take|bring|carry|put you|me|it|this|things|us [any] <forward>|on|onto|through",  # We won't be taking you forward.
    "<not> ~ <go> ~ next|second|final|last round|stage|phase|interview|step|level",  # You won't be going to the next stage.
    "<not> to <proceed>|hire|engage|employ|appoint|pursue|select|interview|<go> [with] [you|your|<application>|further|it|this] [<application>|any|further] <end>",  # We've decided not to proceed.
    "decide|choose|vote against ~ you|<application>|hire|proceed|<go>|offer|appoint|take",  # The committee decided against hiring you.
    "<their> ~ decide|voted against it|you|me|this",  # The manager decided against it.
    "<their> ~~ pass|passed on you|me|your|my",  # The client has decided to pass on your profile.
    "decide|choose|going to pass <end>|this_time|this_one|on_you|on_this",  # The client decided to pass.
    "<their> ~ not interested [in] [you|me|your|<application>|continuing|going]",  # The client is not interested.
    "<not> ~ invite|call|bring|have|see you back|again|in|for|to [again|for|to] [<next>] [<interview>]",  # We won't be inviting you back.
    "<no> ~ take ~ you|<application> ~ any|<forward>|on",  # Nobody wants to take your application further.
    "part ways [here|now|with]",  # We have to part ways here.
    "leave it there|here with|for you|your",  # We'll leave it there with you.
    "end of the road|line [for]",  # It's the end of the road for your application.
    "journey|process|application|candidature ~ ends|stops|ended|finishes here|there|now",  # Your journey with us ends here.
    # Another was chosen
    "<choose> ~ <another>",  # We have decided to go with someone else.
    "<choose>|moving|going|ahead ~ with|for|to|from|on|among <another>",  # We are moving ahead with other candidates.
    "<give> ~~ to <another>",  # They gave the position to another applicant.
    "<give> <another> ~ <job>|it|contract|offer",  # They offered somebody else the role.
    "<another> ~ <picked>",  # Another candidate was selected.
    "<another> ~ get|win|have ~ it|<job>|offer|nod|vote|place",  # The other candidate got it.
    "<another> ~ be|have|get ~ given|awarded|offered ~ it|<job>|offer",  # Someone else has been given the role.
    "it ~ be <another> for ~ <job>|it|us|them|now",  # It's someone else for the job, sorry.
    "hire|appoint|recruit|employ someone|somebody <end>|else|already|instead|yesterday|today|last|this|on|from|with|more",  # They have hired someone.
    "found|identified ~ <another>",  # We have found a stronger candidate.
    "found|identified|secured|got|have [our|the|their|a] right|ideal|perfect person|candidate|match|hire|fit",  # They have found the right person.
    "be|prove|were|had|scored ~ stronger|better|closer|ahead|above|suited|higher than|to you|yours|me|mine",  # Other candidates were stronger than you.
    "<another> ~ be|have|had|came|scored|edged|pip|beat ~~ edge|stronger|better|closer|ahead|out|higher|first|suited|more|you",  # The other candidate was a bit ahead.
    "choice|vote|decision|nod|verdict|post|job|role|position|place|preference ~ fell|went|go|gone|goes ~ <another>|another",  # The choice fell on another.
    "it|this|that|<job> ~ went|gone|goes|going ~ to <another>",  # It went to somebody else.
    "it|this|<job> ~ going|go to <another>",  # The job is going to someone else.
    "lose|lost|losing [out] to <another>",  # You lost out to an internal candidate.
    "in|down [a] different|another direction|way|route|road|path",  # We have decided to go in a different direction.
    # Said as a no
    "be|have|got|get|as|mean|afraid|say|give ~ a [firm|definite|clear|sad|polite|flat|straight|final|big|hard|soft|kind|simple] no <end>|from|on|for|this|at|again",  # It's a no this time.
    "be|have|with|got|get|a|received|sent ~ rejection [letter|email|mail|note|message|from]",  # I got a rejection letter.
    "answer|decision|verdict|outcome|result|response|reply|word ~~ be ~ no|negative|rejected|unsuccessful <end>",  # The answer from the panel is no.
    "they|he|she|hr|we|client|manager|<@hr>|<@manager> ~ say no <end>|this|to_you|to_me|on|here|at",  # They said no.
    "no from us|them|him|her|me|hr|the|our",  # It's a no from us.
    "be|have|got|get ~ a regret|negative",  # Yours is a regret, sorry.
    "regret letter|mail|email|message",  # The regret mail came today.
    "you|i|<application> ~ been|were|was|are|is|am|stands|got|get|hereby <reject>",  # Your application has been rejected.
    "<their> ~ <reject> you|me",  # They rejected me.
    "<reject> ~ your|my ~ <application>|candidature",  # The client has rejected your profile.
    "say|say|saying goodbye|no to you|your",  # We're saying goodbye to you here.
    "<not> ~~ offer|give|make|extend ~ you|me ~ <job>|it|offer|this|employment|work|anything|something|opportunity|contract|one|place",  # They won't be making me an offer after all.
    "<not> ~ offer|give|make|extend ~ <job>|offer|employment to you|me",  # We are unable to extend an offer to you.
    "<no> offer [will|from|for] [be] [made] us|you|me|from|to [us|you|me|them]",  # There will be no offer from us.
    "<not> ~ make|extend ~ offer [to|on|this|after|at]",  # They are not making an offer.
    "<not> ~ hire|employ|appoint|recruit|engage you|me",  # They are not hiring me.
    "<not> ~~ right|best|ideal role|job|position|post|opportunity|place|move|step|one for you",  # I don't think this is the right role for you.
    "<not> ~ enough to win|get|take|put|carry|bring|push|see it|you <end>|over_the|through|across_the|for|ahead|in|this",  # It wasn't quite enough to get you over the line.
    "<not> ~ see|think this|it ~ work|working out [sorry] <end>|for|with|here|between",  # We don't see this working out.
    "<not> ~ in your|my favour|favor <end>|this",  # The vote was not in your favour.
    "it|vote|decision|result|this|things ~ <not> ~ go|going|gone your|my way",  # It hasn't gone your way.
    "have|had to say no <end>|this|on|here|to_you",  # We'll have to say no this time.
    "it be a pass from|on_you|on_me|this_time",  # It's a pass from us.
    "this one|job|role|time it be a pass",  # For this one it's a pass.
    "offer ~ <no> longer|more ~ table|stands|stand|valid|open|available",  # The offer is no longer on the table.
    "offer we|they|he|she|that|made ~~ be|have|get ~ withdrawn|off|pulled|rescinded",  # The offer they made me has been pulled.
    "offer ~ be|have|get ~ withdrawn|rescinded|retracted|revoked|cancelled|canceled|pulled|off",  # The offer has been withdrawn.
    "withdraw|withdrawn|rescind|retract|revoke|pull|take|cancel|withdrew|pulled|took ~ offer|back [back]",  # They have taken back the offer.
    "<no> longer|more offering|want|need|interested|require you|me|in [you|me]",  # We are no longer offering you the position.
    "let|letting you down",  # We have to let you down.
    "disappoint|disappointing you",  # I'm sorry to disappoint you.
    "not [the] news|answer|result|outcome|response you|i [were|was|are|would] hoping|hope|for|want|wanted",  # It's not the news you were hoping for.
    "bad|sad news for you <end>",  # Bad news for you, I'm afraid.
    "you ~ <not> ~ join|joining us|the",  # You won't be joining us.
    "<not> ~ see|have you ~ team|role|job|here",  # We can't see you in this role.
    "it is|'s <not> a yes",  # It's not a yes, sorry.
    "no luck this time",  # No luck this time.
)

FILLED = (
    "slot|opening|position|post|vacancy|job for ~ is|are|was|been filled|closed|taken|gone",  # Slot for cashier is filled up already.
    "hire|appointment has|have been made|finalised|finalized|completed",  # A hire has been made for this opening.
    "all|both [of] [the|our|these] ~ <job>|vacancies|positions|posts ~~ be|have ~ <closed>",  # All vacancies in the hotel are filled now.
    "<their> has|have ~ appointed|hired|recruited <end>",  # The school has appointed.
    "'s|the|a|his|her|their|our nephew|niece|son|daughter|cousin|mate|wife|husband|temp|intern|apprentice|deputy ~ got|gets|landed|bagged|has ~ <job>",  # The manager's nephew got the job.
    "<their> ~ deleted|scrapped|abolished|axed|binned|cancelled|withdrawn the|this|that|your <job>",  # The council has deleted the post.
    "<hiring>|intake|cohort|batch|scheme|rota|crew|register ~ be|is ~ full|complete <end>|already|now",  # This intake is full already.
    "<job> ~ went|gone|goes|go|given|awarded|offered to mr|mrs|ms|dr|prof|professor|sir|herr|frau|señor",  # The appointment went to Dr Farrow.
    "<job> ~~ given|gone|went|awarded to the|a|an|their|his|her temp|intern|graduate|nephew|cousin|son|daughter|insider|<person>",  # The job has been given to the temp.
    "officer|acting|employee|one|<person> ~~ confirmed in ~ <job>",  # The officer who was acting has since been confirmed in the position.
    "<not> be filling|recruiting|hiring|appointing ~ <job>|anyone|for|to|this",  # We will not be filling the role.
    "snapped it|<job> up",  # An internal lad snapped it up.
    "found our|the|their <person>",  # We've found our person.
    "<their> ~ filled it|that",  # We have filled it.
    "<job> you|i [were|was|have|had] interviewed|applied|came|come|saw|seen|met|went [in|us|me] for|about ~ be|have|get ~ <closed>",  # The spot you interviewed for is taken.
    "decide ~ to close|cancel|withdraw|scrap|drop|pull|abolish|delete ~ <job>",  # They decided to close the position.
    "<their> ~ appointed|hired|recruited to|for ~ <job>",  # We have now appointed to this role.
    "<no> longer a|any|the <job>",  # There's no longer a vacancy here.
    "<job>|cover ~ <not> ~ needed|required",  # The cover isn't needed any more.
    "slot na filled|closed|taken",  # Slot na filled po, sorry.
    "<job> [status] ~ :|- <closed> <end>",  # Requisition status: Filled
    "<job> be no more <end>",  # That opening is no more.
    "it|that|this stand closed|filled|withdrawn|cancelled",  # It stands closed from our end.
    "<person>|employee|resource|someone|somebody ~ be mapped|redeployed|deployed|allocated|absorbed|moved|transferred|promoted to|into|against the|this|that <job>",  # An internal resource has been mapped against this vacancy.
    "<job> [na|now|already] filled|closed|withdrawn|cancelled <end>",  # Position filled.
    "leave|keep ~ <job> vacant|empty|unfilled",  # We have decided to leave the post vacant.
    "<not> going to fill|recruit|hire ~ <job>|anyone|for",  # We are not going to fill the role.
    "closing|cancelling|withdrawing|pulling|scrapping|deleting ~ <job>",  # We are closing this requisition.
    "<job> ~ <not> ~ happen|exist|exists|proceeding|running",  # The secondment is not happening at all.
    "<job> ~ <not> ~ go|going ahead|forward",  # The role is not going ahead.
    "<job>|offer accepted by",  # Post accepted by candidate.
    "<job> ~ be|have|get|stand ~ <closed>",  # The vacancy was filled on Tuesday.
    "it|that|this|one be|have|got [been] filled|withdrawn|cancelled|scrapped|axed|pulled",  # It has been filled.
    "it|that|this|one be|have|got [been] taken|snapped",  # It's taken, sorry.
    "<their> ~ filled|closed|cancelled|canceled|scrapped|withdrawn|withdrew|pulled|axed|cut ~ <job>|requisition|recruitment",  # We filled the role on Monday.
    "<job> ~ <no> ~ open|available|exists|exist|vacant|advertised|going|there|required|needed",  # The vacancy is no longer open.
    "it|this|that ~ <no> longer|more available|exists|exist|vacant|open",  # It is no longer available.
    "<no> ~ <job> ~ any more|longer|left|now|anymore",  # There is no vacancy any more.
    "<no> longer|more have|need ~ <job>|anyone|anybody|person",  # We no longer have the post.
    "there be no <job> [left|now|anymore|any|here] [more|any] <end>",  # There's no job now.
    "someone|somebody|<another>|candidate|person|choice|applicant|finalist|she|he ~ accepted|taken|took ~ it|<job>|offer|contract",  # Somebody has accepted it.
    "<another>|candidate|choice accepted",  # The other candidate accepted.
    "offer|<job>|it ~ be|have|get [been] accepted",  # The position has been accepted.
    "<not> to fill|recruit|refill|hire|appoint ~ <job>|anyone|anybody|for|at|to|it|after|this",  # We have decided not to fill the post.
    "<not> ~ hiring|recruiting for|to|this|anyone ~ <job>|it|that|anymore|more|all",  # We're not hiring for this role any more.
    "funding|money for ~ <job> ~ went|gone|cut|disappeared|pulled",  # The funding for the role has gone.
    "<job> ~ given|gone|went|go|allocated|awarded|assigned ~ to someone|somebody|another|<another>|internal",  # The job has been given to someone.
    "<job> ~ made_redundant|disappeared|vanished|fell_through|lapsed",  # The role has been made redundant.
    "<their> ~ have|got|found|hired ~ all|everyone ~~ need|needed",  # We have all the people we need.
    "<job> be ~ off",  # The job is off.
    "cancelled|closed|scrapped ~ recruitment|hiring|search|requisition|competition",  # They have cancelled the recruitment.
    "recruitment|hiring|search|requisition|competition|process ~ be|have ~ closed|cancelled|canceled|scrapped|withdrawn|ended|over|abandoned",  # The search has been cancelled.
)

ON_HOLD = (
    "<not> ~ hire|recruit|hiring|recruiting ~ right_now|now|moment|present|until|till",  # I can't hire for this right now.
    "<their> ~ put|putting|stick|stuck a pin|stop|pause|hold|brake|halt|freeze in|on|to ~ <job>|<hiring>|this|it|hire|things|recruiting",  # We put a pin in this hire.
    "no new starters|recruits|hires|joiners|starts|appointments ~ till|until|for",  # No new starters anywhere till further notice.
    "press|hit pause",  # We've had to press pause.
    "told|asked ~ us|them|me to <hold> ~ <hiring>|<job>",  # The board has told us to hold off on recruiting.
    "put|call|place ~ stop|halt|brake|brakes|freeze|moratorium|hold|pause ~ to|on ~ <hiring>|recruitment|<job>",  # Head office has put a stop to all recruitment.
    "<job>|<hiring>|candidature|application|profile|it|everything|file|hire|appointments|that|this ~ be|have|get|stays|remains|put|gone|went|keep|goes|kept ~ <held>",  # All hiring is frozen until April.
    "<their> ~ <hold> ~ <job>|<hiring>|it|everything|this",  # We've shelved the role for the moment.
    "put|place|keep|have|held ~~ <job>|<hiring>|it|everything|candidature|application|profile|decision ~ on hold|ice|pause|one",  # They have put the position on hold.
    "hiring|recruitment|headcount|budget|recruiting|spending freeze",  # There is a hiring freeze.
    "<job>|<hiring>|status ~ :|-|> <held> <end>",  # Requisition R-10928: ON HOLD
    "hold|freeze|stop|halt|pause|moratorium|embargo ~ be placed|put|imposed|declared on ~ <job>|<hiring>|posts",  # A hold has been placed on this vacancy.
    "freeze|moratorium|embargo|ban on ~ filling|hiring|recruitment|headcount|posts|jobs|recruiting|appointments|vacancies|new",  # There's a freeze on recruitment.
    "total|complete|company|corporate|global|group freeze",  # Corporate announced a company freeze.
    "<their> be|have|get [all] ~ frozen|paused|suspended|shelved|stalled ~ <hiring>|<job>|it|recruitment",  # They have frozen all recruitment.
    "not|no ~ hiring|recruiting right|at|currently|now|until [now|the|moment|time]",  # We're not hiring at the moment.
    "<no> hiring|recruitment until|at|for|right|this|hires|now",  # No hiring until the new budget.
    "stopped|stop|ceased all|hiring|recruiting|recruitment|any [hiring|recruitment|recruiting]",  # They've stopped hiring.
    "be|have|being|undergoing|under ~ reorganised|restructured|reorganized|reorganising|restructuring|reorg|reorganisation|reorganization|restructure|reorganizing",  # The department is being reorganised.
    "<job>|hiring|recruitment|process|it|everything|search ~ be|has ~ in limbo|abeyance|suspense|suspension",  # The post is in abeyance.
    "paused|frozen|suspended|shelved|parked until|till|for|indefinitely|pending further|notice|now|the|next|new",  # Paused until further notice.
    "<job>|hiring|recruitment|it|start|process|everything ~ been|be|was ~ postponed|delayed|deferred indefinitely|until|till|to|for|further",  # The recruitment has been postponed until further notice.
)

OFFER_WRITTEN = (
    "offer|<letter> [pack] ~ came|arrived|landed in|through|this|today|yesterday|on|by",  # The offer pack came through this morning.
    "only|just ~ countersign",  # I've only got to countersign.
    "here be your|the|my ~ <letter>",  # Here is your contract.
    "<letter> ~ be|have ~~ attached|enclosed|signed|inbox|here|arrived|come|received|hand|sent|issued|released|emailed|ready|table|desk",  # Your offer letter is attached.
    "attached|enclosed|find|herewith ~~ <letter>",  # Please find attached your offer letter.
    "have|get|receive|hold ~~ <letter> ~ front|hand|writing|black|email|signed|paper|here",  # I've the offer in front of me in black and white.
    "sent|emailed|issued|released|posted|attached|given|gave|handed|signed ~~ <letter>",  # They have sent me the contract.
    "<letter> come|arrive|land|receive|reach [in|by|on|this|today|yesterday|through|me|us]",  # The offer letter came this morning.
    "written|formal|signed|official <letter>",  # I have a written offer.
    "received|got|have|hold ~ offer|appointment|job letter",  # I have got my offer letter.
    "received|got|have|hold ~ contract",  # I have the contract.
    "received|got|have|hold ~ letter of offer|appointment",  # I hold a letter of appointment.
)

OFFER_SPOKEN = (
    "jobs|spots|posts|places yours [if|<end>]",  # The jobs yours if you want it.
    "make|extend|send|prepare|draft|issue|release an|a|the|formal|official [formal|official|written] offer|contract <end>|to_you|to_me|letter|this|next|today",  # HR will send the contract.
    "<their> ~ will take|hire you|me <end>|if|once|provided|subject|on",  # We will take you if your references are good.
    "you|i ~ be|have ~ given|offered|awarded ~ <job>",  # You've been given the job!
    "you|i can have ~ <job>|it <end>",  # He said I can have the job.
    "you|me|i ~ start|begin|join in|from <month>",  # You start in June.
    "you be in <end>",  # Yes, you're in!
    "have|see you|me join|on_board|aboard|onboard",  # We would be delighted to have you join us.
    "offer [be|been|is] confirmed|approved|agreed",  # Offer confirmed.
    "offer be ~ subject|conditional|dependent|contingent|pending",  # The offer is subject to references.
    "<their> ~ <want> you|me to be|become|start|join",  # The governors would like you to be our new deputy head.
    "<their> <want> you|me [to] [have|take|do|join|fill|start] [in|for|on|as|with] [the|this|our] <job>|team|us|board|<end>",  # We want you for the job.
    "<their> ~ offer|offering you|me ~ <job>|it|employment|contract|permanent",  # We're offering you the job.
    "offer you|me [the|a|this] [<quality>] <job>|contract|employment|it",  # They want to offer me the role.
    "offer ~ <job> to you|me",  # We'd like to offer the job to you.
    "<job>|it|place|offer be ~ yours|mine [if|,|.]",  # The job is yours.
    "you|i [have] got|have|landed|won|bagged|get [the|this|that] <job>|it <end>|at|as|with|provided|subject|if|pending",  # You've got the job.
    "you|i be ~ hired|appointed",  # You're hired.
    "you|i ~ be|have ~ selected|chosen|successful|appointed|accepted|picked|finalised|finalized|confirmed",  # Congratulations, you have been selected.
    "<application> ~ be|have ~ successful|selected|accepted|approved",  # Your application has been successful.
    "<their> ~ <choose> you|me [for|as|to|.|,|!|over]",  # We have chosen you.
    "<their> ~ decide|choose|go|going|gone|chose ~ with|on|for you|me",  # We're going with you.
    "<their> ~ <want> [to] have|hire|appoint|take|employ|bring|recruit|get you|me [to|on|in|for|as|onboard|join] <end>|board|team|role|job|the|our|us",  # We want to hire you.
    "welcome to ~ <party>|family|board|company|firm",  # Welcome to the team.
    "welcome aboard|onboard",  # Welcome aboard.
    "you|me|i ~ start|starting|begin|join|joining ~ on|next|monday|tuesday|wednesday|thursday|friday|tomorrow",  # You start on Monday.
    "make|extend|send|prepare|draw|get|draft|raise|write|issue|release|roll [up|out] you|me|your [your|an|a|the|formal|official] [formal|official|written|employment|labour|labor] [formal|official|written] offer|contract [letter|of]",  # We'd like to make you an offer.
    "<letter> ~ follow|come|on_its_way|on_the_way|being_prepared|coming|be_sent|be_released|be_issued",  # The offer letter will follow.
    "be|have|got ~ a [big|definite|firm|clear|resounding] yes",  # It's a yes from us.
    "answer|decision|verdict|result be yes|positive",  # The answer is yes.
    "yes from us|them|him|her|me|the|our|everyone|all",  # A yes from all of us.
    "they|he|she|hr|we|client|manager|<@hr>|<@manager> say yes <end>",  # They said yes.
    "take|bring|have you|me on board|<end>",  # We'd love to take you on.
    "join us|our|the|them [team|as|on|in|company|.|,|from]",  # We'd like you to join us.
    "consider yourself hired|in|employed|part",  # Consider yourself hired.
    "verbal|oral|spoken offer|yes",  # It's a verbal offer for now.
    "<their> ~ made|make|makes me|you ~ offer",  # They made me an offer on the phone.
    "congratulations ~~ job|role|position|post|team|appointment|selected|hired|offer",  # Congratulations on your new role.
    "you|i ~ first|preferred|top|number choice|candidate|one",  # You are our preferred candidate.
)

NEXT_ROUND = (
    "l_2|l_3|l2|l3|second|next|final [round|interview|stage] will be ~ scheduled|arranged|fixed",  # L2 will be scheduled shortly.
    "you be ~ seeing|meeting ~ ceo|cfo|cto|coo|director|owner|founder|md|president|partners|board|governors|trustees|chair|head|directors|principal|team ~ on|at|next|tomorrow|monday|tuesday|wednesday|thursday|friday",  # You're seeing the governors on Thursday.
    "called|invited|selected|shortlisted for ~ <next> ~ <interview>|panel",  # You have been called for the final panel.
    "you be coming back [in] [again] [on] monday|tuesday|wednesday|thursday|friday|tomorrow|next",  # You're coming back Thursday.
    "bring|have|get you|me [in|back] again|back",  # They're bringing me in again.
    "second|final|next|third <interview> monday|tuesday|wednesday|thursday|friday|tomorrow|on",  # Second interview Tuesday 10am.
    "you|i|me ~~ do|attend ~ <interview>|trial|demo|lesson ~ on|at|next|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday",  # I've been asked to do a trial shift on Saturday.
    "your final|second|next ~ be ~ on|with|at|next",  # Your final will be on the 30th.
    "<party> will|is see|seeing|meet|meeting you|me ~ on|tomorrow|at|next|monday|tuesday|wednesday|thursday|friday",  # The MD will see you on Tuesday.
    "you|come|down ~ do|have|attend|for a|an|your|the ~ <interview>|trial|demo|lesson ~ on|at|next|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday",  # You will do a working interview on Saturday.
    "a|your <next> <interview> ~ be ~ requested|required|expected|arranged|planned",  # Your attendance at a second interview is requested.
    "you|i ~ invited ~ <next>|<interview>|trial",  # You're invited to a second round.
    "asked|invited|called|had ~ me|you back",  # They asked me back for a second interview!
    "could|can you do|make|manage ~ final|second|<next> [<interview>]",  # Could you do the final on Wednesday?
    "one|a final|last step|hurdle|stage|round",  # One final step: a call with our CEO.
    "moved|shifted|rescheduled|changed your <next> [<interview>] to",  # We have moved your final to Friday.
    "that|it|this is your <next>|trial [<interview>|shift]",  # That is your trial shift.
    "the <next> <interview> ~~ on|at|with monday|tuesday|wednesday|thursday|friday|the|<ordinal>",  # The second interview is on Friday.
    "will|to meet ~ ceo|cfo|cto|coo|director|team|owner|founder|md|president|partners|board next|on|then",  # You will meet the CFO next.
    "there be a|an <interview> for you|me",  # There's a trial shift for you.
    "you|i ~ called|invited|asked back",  # I'm being called back to do a presentation.
    "you|i ~ make it ~~ <next>|<interview> [<interview>|final|finals]",  # You've made it to the last stage!
    "there will be ~ <next> <interview>",  # There will be one more interview.
    "there is ~ <next> <interview>",  # There is one more round.
    "round|stage|interview two|2|three|3|second|third ~ be|with|on|at",  # Round two will be with the engineers.
    "can|could|would you come [back|in] [again|back|in] ~~ chat|interview|meet|trial|talk|presentation|meeting|shift",  # Can you come in again for a chat?
    "you|i be ~ in|into|for [the|our] <next> <interview>",  # You are in the last round.
    "[your] final|second be with|on|at|next|to",  # Final is with Sir Rahul.
    "your|the final|second [<interview>] with|on|at",  # That is your final with the MD.
    "<want> [to] [see|have] you|me [in] back|again",  # They want me back for a panel.
    "progress|advance|move to [the|our|a] <interview>|assessment",  # You have progressed to the assessment centre.
    "you|i present to ~ on",  # We would be delighted if you presented to the faculty on 14 October.
    "<interview> [to|with] [<party>] :|- monday|tuesday|wednesday|thursday|friday|saturday|<ordinal>",  # Presentation to the board: Wednesday 14 October.
    "trial shift|day|lesson monday|mon|tuesday|tue|wednesday|wed|thursday|thu|friday|fri|saturday|sat|sunday|sun|tomorrow|<ordinal>",  # Trial shift sat 6pm.
    "you be through <end>",  # You're through!
    "you|me|i ~ through|forward|on|onto|up|proceed|progress|advance|move|go|got|made|shortlisted|selected|qualified|cleared|pass ~ <next> ~ <interview>",  # You go to the last round.
    "invite|inviting|invited|like|want|love|have|meet|see|call|bring|called|put|calling ~ you|me ~~ <next> ~ <interview>|lesson",  # We'd like to invite you for a second interview.
    "invite|inviting|invited|like|want|love|have|meet|see|call|bring|called|put|calling ~ you|me ~~ trial|assessment|presentation ~ <interview>|shift|day|to|for|in|lesson",  # We'd love to have you for a trial shift.
    "your|my <next> [<next>] <interview> ~ be|will|with|at|on|has",  # Your second interview is Wednesday at 2.
    "one|1|two|2 more <interview> ~ to|for|left|remaining|pending|go|you|remains",  # One more round to go for you.
    "<want>|would|will|going ~ see|meet|have|interview|bring ~ you|me ~ again|back|once|more|too|also|second|next|round|in",  # We'd like to see you again.
    "<want> ~ speak|talk|chat ~ you|me ~ again|back|once|more|too|also|second|next|round",  # They'd like to speak to me again.
    "<want>|would|will|going ~ get|call ~ you|me [back] in again|for|to|on",  # They will call me in for a chat.
    "<want>|would|will|wants|going ~ you|me ~ meet|come|present|speak|talk|spend|do|visit|shadow|join|see|sit|work|cook|teach ~~ ceo|director|team|back|founder|boss|owner|md|again|manager|client|shift|trial|partners|panel|us|presentation|second|colleagues|lesson|head|chef|final|round|next|president|vp|founders|board|partner",  # We want you to meet the director.
    "<their>|ceo|director|boss ~ <want>|would|likes|wishes ~ to meet|see|interview|speak|talk [to|with] you|me",  # The CEO wants to meet you.
    "come|coming back|in|again ~ for|to_meet|to_see|to_do|to_present ~~ <next>|<interview>|trial|meet|team|director|ceo",  # Come back in for a trial shift.
    "you|i|we ~ have|got|be ~ a|an|another|your|the [<next>] trial|interview|presentation|assessment|round ~ on|at|with|monday|tuesday|wednesday|thursday|friday|next|tomorrow|this|booked|arranged",  # You have an interview with the board on Monday.
    "your|the trial shift|day|lesson be ~ on|at|next|this|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday",  # Your trial shift is on Saturday.
    "schedule|arrange|book|set|fix|organise|organize|setting|confirm|confirming ~ you|your|a|the|another|up ~ <next> ~ <interview>|one",  # HR will arrange the next interview.
    "final|<interview> ~ be ~ booked|scheduled|arranged|set|fixed|confirmed ~ for|on|at|with|tomorrow|next",  # The final is booked for the 5th.
    "you|i|application|<application> ~ be|have ~ moved|moving|progressed|progressing|going|advanced|through|forwarded|put|promoted|proceeding ~~ next|second|final|last|third [round|stage|phase|interview|step|level]",  # You have been put through to the final stage.
    "see|meet|seeing you [again] on|next|at|in|for|tomorrow|monday|tuesday|wednesday|thursday|friday ~~ <next>|<interview>|trial",  # See you on Friday for the second round.
    "[your|the] next step|stage|round be a|an|with|on|at",  # The next step is a chat with the CTO.
    "you be|have|made [in|it|to] [the] final|finals [two|three|round]",  # You're in the final.
    "through to the|our|a next|final|second|last|third",  # You are through to the final.
    "through to ~ round|stage|assessment|<interview>",  # You are through to the next stage.
)

ASKED = (
    "need|want|require [a|an] yes_or_no|yes_or_a_no|answer|decision from you",  # I need a yes or no from you by noon.
    "bring|send|post|email|drop|return|hand them|it|these|those [in|over|back|round|to_us|along] tomorrow|today|asap|by|before|on",  # Bring them tomorrow.
    "[just] say yes|the_word and",  # Just say yes and I'll tell them.
    "do|sort that|it|this|these by|before|today|tomorrow|asap",  # Do that by Thursday.
    "<their> be after ~~ <paper>",  # They're after my police clearance certificate.
    "<their> ~ would_like|would_love|would_appreciate ~~ <paper>",  # They would like a reference from my last boss.
    "could|can|would you tell|let|advise|inform us|me|hr ~~ when|which|what|whether|your|if",  # Could you tell us when you would be available?
    "do you still|all want|wish|accept|agree",  # Do you still want the job?
    "<paper>|attached|enclosed ~ must|has_to|have_to|needs_to|need_to|to_be|should|is_to ~ done|filled|completed|signed|returned|submitted|sent|uploaded|in|reach",  # The online test has to be done before Sunday.
    "could|can|may we|i have|get|see|borrow ~ <paper>",  # Could we have your NI number?
    "let us|me|hr know ~ if|whether you|that|it|this ~ interested|available|accept|happy|able|free|can|want|still|agree|work|works|suits|ok|okay|fine",  # Let us know if you're still interested.
    "owe us|me|hr ~ <paper>",  # You still owe us a signed form.
    "acknowledge ~ receipt|mail|email|message",  # Kindly acknowledge receipt of this mail.
    "i need you to",  # I need you to ring me back.
    "when can|could|would|are you [able|free|available] [to] start|join|begin",  # When could you start?
    "give us|me|hr a [quick] ring|call|bell back",  # Could you give us a ring back?
    "return ~ call",  # Return my call please.
    "fill it in|out",  # Fill it in by Friday.
    "sign|return|complete|submit|upload|resend it|them",  # Sign it and send it back.
    "<their> ~ ask|asked ~ for ~~ <paper>",  # They have asked for my payslips.
    "revert|come|get|reply [back] with ~ <paper>",  # Kindly revert with your expected CTC.
    "which ~ time|slot|day|date|times|dates ~ work|suit|suits|works|best|prefer",  # Which of these times works for you?
    "let ~ know asap|today|now|urgently",  # Let me know asap.
    "please sign|return|complete|resubmit [and|it|them|this|<end>]",  # Please sign and return.
    "still|be missing ~ <paper>",  # I'm still missing your second reference.
    "can|could|will|would you ~ send|resend|provide|upload|forward|fill|complete|sign|email|share|bring|get|submit|scan ~ me|us|it|them|that|this|another|your|the|a|over|through",  # Can you send me another one?
    "please ~ <hand> it|them|one|this|that",  # Kindly resend it.
    "<hand> 1|2|3|two|three ~ <paper>",  # Please send 2 references.
    "please|now|would_you|could_you|can_you ~ call|ring|phone [me|us] back",  # Please call back.
    "<hand> ~ us|me|him|her|them|hr|over|through|your|a|the|two|three|copies|copy|scanned|back|all|some|any|it|this|that|last|clear ~~ <paper>",  # Please send me your certificates.
    "<hand> <paper>",  # Kindly submit documents.
    "<hand> [in|out] [us|me|hr] your|the|a|two|three|all|my|some|attached|enclosed|online|last|that|this|copies [of] [your|the|my|last|attached|enclosed] [<quality>] <paper>",  # Fill in the attached form.
    "let us|me|hr|them have ~~ <paper>|copy|time|date|dates|availability",  # Could you let us have your referees' details?
    "<their> ~ need|want|require|request|miss|missing [for|on] ~~ <paper>",  # They want a copy of my degree.
    "<paper> ~ be ~ needed|required|missing|outstanding|due|pending|awaited|incomplete",  # Your degree is missing.
    "what|when|which be|day|days|time|would|can|dates ~ your|you|suits|suit|work|works ~ availability|notice|available|suit|free|start|salary|join|best|suits|you|number|address|email",  # What is your availability?
    "be|are you|u available|free|able|ok|okay|happy|willing|still|interested",  # Are you free on Monday?
    "reply|respond|confirm ~ with|by_return|if|that|your|whether|asap|attendance|acceptance|receipt|yes",  # Please confirm your attendance.
    "let us|me|hr|them know ~ whether|your|when|which|what|by|that|accept",  # Let me know which day suits you.
    "call|ring|phone|text|message [me|us|hr] back|asap|urgently|immediately [today|now|please|on|asap|when|as|about|before|by|this|<end>]",  # Please call me back today.
    "do you accept|wish|agree",  # Do you accept the offer?
    "we|i|they|hr|he|she need|want|await|require|waiting ~ your answer|decision|yes|reply|response|confirmation|acceptance|signature|ok|consent|feedback",  # We need your answer by Friday.
    "waiting|awaiting|wait|await [for|on] ~ you|your ~ <paper>|reply|answer|response|confirmation|decision|acceptance|to",  # We're waiting for your references.
    "<hand> ~~ <paper>",  # Send by Friday the signed form.
    "pick|choose|book|select ~ slot|time|date|day|<paper>",  # Pick a time slot from the link.
    "click|use|follow|open ~ link|form|portal ~ to|and|for|below",  # Use the link to book.
    "complete|finish|do|take ~ test|task|assessment|form|exercise|assignment|challenge|survey|questionnaire|quiz|tests|quizzes",  # Please complete the test.
    "you|i must|have|need|should|got to|must|please ~ <hand> ~~ <paper>",  # You need to submit the forms.
    "<paper> please",  # Two references please.
    "report|go|come for|to ~ medical|fingerprints|biometrics",  # Go for your medical.
)

SLOW = (
    "<gate>|vetting|visas ~~ backed_up|backlog|backlogged|behind|snowed|swamped|overloaded|overwhelmed",  # The vetting people are badly backed up.
    "<gate> , whose approval|decision|clearance|consent",  # It is with the council, whose approval is awaited.
    "<gate>|committees|boards|approvals|signatures ~ between|stand|stands|stood|in_the_way|involved",  # There are three committees between you and an answer.
    "with|before|at <gate> for|now|at|still",  # Your file is with the Ministry for approval.
    "lot|lots|loads of red_tape|bureaucracy",  # There's a lot of red tape.
    "<gate> [approval|clearance] be ~ pending|awaited|needed|required|outstanding",  # Ministry approval is pending.
    "drag|drags|dragging on|out",  # It drags on for months.
    "<gate>|process|everything|it|hiring ~ drag",  # The process drags.
    "approval|clearance|visa|vetting ~ ministry|council|board|senate|government",  # Approval is from the ministry side.
    "take|takes time|while|patience",  # It takes time here.
    "<gate> ~~ take|takes|taking|need|needs|run|lasts [to] ~ <ages>|long|weeks|time|while|months",  # Clearance takes months.
    "need|require|await|wait|pending|subject|pass|go|get|through|still|before|until|once|after ~~ <gate>",  # It needs the council's approval.
    "<gate> ['s|side] [still] [has|have|to|must|will|needs] [to] approve|approval|approves|sign|signs|decide|decides|sit|sits|meet|meets|agree|agrees|clear|clears|confirm|process|must|ratify|issue|comes|come",  # The ministry must approve it.
    "process|things|everything|hr|wheels|it|we|they|this|which|that|hiring|recruitment|system|approvals|approval|university|council|<gate> ~ be|move|work|turn|go|run ~ <slow> <end>|here|process|at|with|as|in|because|place|procedure",  # Everything moves slowly here.
    "take|need|allow|wait|expect ~ <ages>",  # It takes ages.
    "<slow> process|here|procedure|organisation|organization|employer|place|approvals|machine",  # It is a slow process.
    "long process|procedure|wait|haul",  # It's a long process.
    "not|nothing ~ quick|fast|quickly|soon|rush|rushed",  # These things are not quick.
)

NO_CONTACT = (
    "<not> ~ send|make ~ <asking>|reminder|chase",  # Please don't send follow-up emails.
    "no [phone|more] calls|calling|phoning|ringing [please] , [and] no [more|follow] email|emails|mails|emailing|mailing|visits|texts|texting|messages|whatsapp|visiting|messaging",  # No phoning, no mailing.
    "refrain|desist|abstain from ~ <asking>|contact",  # Refrain from any enquiries.
    "<not> ~ want|like|need|appreciate anyone|people|candidates|you ~ chase|chasing|contacting|calling|ringing",  # We don't want anyone chasing.
    "no further|more contact [please|<end>]",  # No further contact please.
    "no [phone|more|further] call|calls|email|visits|texts|contact [,] or|and|nor [no] call|calls|email|visits|texts|message ~ about|regarding|asking|chasing",  # No phone calls or emails about this please.
    "no <asking>|chase|pestering [calls|emails|please|thanks] [please] <end>",  # No follow-ups please.
    "<asking>|calls ~~ ~~ <not> ~ welcome|encourage|entertain|accept|allowed|permitted|answer|enter",  # Follow-up calls will not be entertained.
    "no ~ <asking>|calls ~~ ~~ welcome|encourage|entertain|accept|allowed|permitted|answer",  # No correspondence about the result of the interview will be entertained.
    "<not> ~ entertain|accept|answer|take|welcome|encourage|respond|reply ~ <asking>",  # We do not entertain follow-ups.
    "<asking>|call|ask|contact|enquire ~~ ~~ disqualify|disqualification",  # Any candidate who calls about the result will be disqualified.
    "nobody phones|calls|writes|rings|contacts|chases [and|,] [and] nobody",  # Nobody phones, nobody writes.
    "wait ~ to be contacted",  # Wait to be contacted.
)

# General: whoever is not among these hears nothing.
SILENCE = (
    "only ~ <told> ~ <success>",  # We are only able to contact successful candidates.
    "<told> ~ <person>|those|whoever ~ got|get it ~ nobody|no_one|only",  # We contact people who got it and nobody else.
    "<told> ~ only if|when|should",  # You will be contacted only if successful.
    "only people|those|candidates|applicants|ones ~~ ~~ get|hear|receive|<told>",  # Only people we want to take forward will get a call.
    "<told>|called|phoned|contacted|emailed , [and|but] the others|rest ~ <not> <end>",  # Whoever is chosen will be phoned, the rest won't.
    "<not> ~ <told> ~~ those|people|anyone|candidates|applicants ~ <not>",  # We don't write to those who were not chosen.
    "only hear|get|receive|know ~~ if|when|should|unless",  # You'll only hear from us if you've got it.
    "<told> ~~ forward|hire|want|choose|through|on|select|shortlist|succeed|take and no_one|nobody|no_more",  # We answer those we take and no one else.
    "only ~ <person>|one who|that ~~ <told>",  # Only the person who gets the job is phoned.
    "only [the|those] <success>|candidates|those|applicants|people|ones ~~ <told>",  # Only candidates moving forward will be contacted.
    "only [ever] <told> [to] [the|those|if] <person>|those|successful|<success>|if|when",  # We only get back to people we want to see again.
    "you ~ <not> ~ hear ~~ unless",  # You won't hear from us unless it's a yes.
    "unless ~~ you ~ <not> ~ hear",  # Unless it is a yes you won't hear from us.
    "rest|others|unsuccessful ~ <not> ~ hear|<told>",  # We text whoever got it, the rest won't hear.
    "only|just those|people|candidates|ones|successful ~~ <told>|hear|get|receive",  # Only those selected get a call.
    "only|just ~ <success> ~~ <told>",  # Only shortlisted candidates will be contacted.
    "<told> ~~ only|just ~~ <success>|through|forward|interviewed",  # We contact only those who are selected.
    "<success> [<person>] alone ~ <told>|receive|get|hear|invited|considered|notified|see",  # Shortlisted candidates alone will receive a call.
    "if we|i|they|he|she|you do|have not [,] [then] it|that be [a] no|unsuccessful|rejection",  # If we don't, it's a no.
    "<told> ~~ <success>|<ones> ~ only|alone|and|nobody|no [no|nobody|one|else]",  # We phone the chosen ones only.
    "<told> ~~ forward|hire|want|choose|through|on|select|shortlist|succeed ~ nobody|only",  # We answer the people we take forward and nobody else.
    "<not> ~ <told> ~~ unsuccessful|rejected|rest",  # We don't notify unsuccessful candidates.
    "unsuccessful|rejected [<person>] ~~ <not> ~ <told>|hear|receive|get",  # Unsuccessful applicants will not hear from us.
    "no news|word|reply|answer|response|call|letter|email|silence mean|be|equals|= [a] no|unsuccessful|rejection",  # No news means a no.
    "silence ~ no|rejection",  # Silence means no.
)

# What it means when nothing is heard.
TAKEN_AS_NO = (
    "went|gone elsewhere",  # Assume the post went elsewhere.
    "has|have <not> ~ get it|job|place|in",  # Whoever it is has not got it.
    "bad news",  # That is bad news.
    "= [a] no [job]",  # = no job.
    "no job|go|luck|offer",  # No job.
    "count yourself|themselves|himself|itself out",  # Count themselves out.
    "not me|you|for",  # Then it is not me.
    "matter|application|process|file ~ closed|ended|over",  # Consider the matter closed.
    "read|treat|seen|taken as a decline|refusal|regret|rejection",  # It should be read as a decline.
    "take|treat|consider|regard|read|see|interpret|count|as|deem|view|assume|presume|understand|accept|mean|know|conclude|be|= [as|its|it|a|is|that|this] [is] [as] [a] no|decline|rejection|negative|over|unsuccessful",  # Take it as a no.
    "assume|presume|consider|take|means|mean|conclude|understand|know|suppose|regard|accept|infer|deem|treat|deemed|it|then|have ~~ <not> ~ <picked>|successful|you|get|through|happening|forward",  # Presume that they were not chosen.
    "unsuccessful|regretted",  # Consider yourself unsuccessful.
    "gone|go|went|chose|chosen|hired|picked|found|selected|filled|offered|taken|appointed|decided ~ with|to|someone|somebody|<another>|the|elsewhere|by",  # We have gone with someone else.
    "<job> ~ filled|gone|closed|taken|given",  # The position has been filled.
    "you ~ <not> ~ <picked>|get|through|forward|it|in|made",  # You were not selected.
    "<not> ~ <go>|<proceed> ~ <forward>|with|you|further",  # We are not going forward.
    "move_on|forget_it|forget_about|look_elsewhere|apply_elsewhere|give_up|stop_waiting|worst|out_of_luck",  # Look elsewhere.
    "not ~ this time|occasion",  # Not this time.
    "a_no|be_no|rejected|rejection|regret|declined",  # That is a no.
)

# What the six questions look for.

# Others tell it, or nobody knows: what such a sentence says is not the employer's word.
HEARSAY = (
    "mum|mom|mam|dad|wife|husband|gran|nan|sister|brother|boyfriend|girlfriend|flatmate|mates thinks|think|reckons|reckon|says|say|guesses",  # Mum thinks it's a no.
    "someone|somebody|she|he|friend|girl|guy|lad|bloke|mate|woman|man ~~ heard",  # A girl in my class heard it has gone.
    "class|classmates|uni|college group|chat|mate",  # The class group says so.
    "a|my|her|his|our|another|same|some [<quality>] friend|mate|buddy|cousin|brother|sister|uncle|aunt|mum|mom|dad|father|mother|wife|husband|partner|neighbour|neighbor|roommate|flatmate|classmate|ex|boyfriend|girlfriend|housemate|gf|bf|pal",  # My friend says they have filled it.
    "glassdoor|reddit|quora|forum|blog|rumour|rumor|rumours|rumors|gossip|grapevine|chatgpt|tiktok|youtube|twitter|nairaland|trustpilot",  # Glassdoor says they never answer.
    "someone|somebody|people|guy|girl|others|person|man|woman|candidate|<another>|everyone|chap|bloke|lad in|on|at|from|who ~ queue|lobby|waiting|online|group|forum|bus|internet|same|works|worked|there|tiktok|gym|pub|applied|room",  # Someone in the queue told me they never answer.
    "people|everyone|everybody|others|folks say|says|reckon|reckons|think",  # People say they are not hiring.
    "i heard|read|saw ~ that|they|the|on|in|online|somewhere",  # I heard they hired somebody.
    "word is|on",  # Word is they have filled it.
    "former|ex employee|worker|staff|employees",  # A former employee told me it is a no.
    "<another>|candidate|applicant told|says|said|thinks|reckons|heard [me|us]",  # Another candidate told me it was filled.
    "my [old|former|previous] colleague|coworker|workmate|housemate at|from|thinks|says|reckons|reckon",  # My old colleague thinks it is a no.
)

# The person's own guess.
GUESS = (
    "i take|took it [that]",  # I take it silence means no.
    "more or less",  # It is more or less a no.
    "as good as",  # It is as good as filled.
    "indeed says|said|shows",  # Indeed says it is closed.
    "tell|telling|told|convince|convinced myself|ourselves",  # I keep telling myself it is a no.
    "hint|hinted|imply|implied|suggested",  # She hinted that it is a no.
    "reckons",  # My driver reckons they stopped hiring.
    "apparently|supposedly|allegedly|rumoured|rumored",  # Apparently they hired somebody.
    "i ~ think|guess|suppose|feel|fear|suspect|assume|reckon|bet|imagine|believe|sense|worry|worried|wonder|dread|gather|presume|figure|doubt|expect|convinced|hope|scared|sure|positive|certain ~ they|he|she|it|the|hr|i|my|this|there|its|that|her|his|their|<party>",  # I think they hired someone else.
    "i would say|guess ~",  # I'd say they hired someone.
    "my guess|gut|hunch|feeling|fear|impression|bet|worry|hope|theory",  # My guess is that it was filled.
    "sound|seem|look|feel|smell like|as",  # It sounds like a no.
    "seems|looks|sounds|feels",  # It seems they went with another candidate.
    "chances|odds are",  # Chances are they picked someone else.
    "in_other_words|in_so_many_words",  # In other words a no.
    "i take|took|read|interpret ~ as",  # I took it as a no.
    "dream|dreamt|dreamed|nightmare|imagine|imagined|joke|joking|kidding",  # I dreamed that I got the job.
    "worst|best case",  # Worst case it is a no.
    "wonder|wondering|asked_if",  # I wonder if they hired someone.
)

# The same, for the words beside it alone.
DOUBT = (
    "would have",  # They would have chosen someone else.
    "almost|nearly|close_to",  # It is almost filled.
    "kind|sort of",  # She sort of said no.
    "pretty much",  # It's pretty much a no.
    "not [100] sure|certain|convinced|clear",  # We're not sure this is the right job for you.
    "basically|practically|virtually|effectively|essentially",  # They basically said no.
    "must|may|might|could have|be|of",  # They must have chosen someone else.
    "wanted|tried|trying|planned|planning|considered|considering|thought|thinking|tempted|threatened|threatening|intended|refused|debated|debating|discussed|discussing|proposed|suggested to|of|about|whether",  # They wanted to pause hiring.
    "maybe|perhaps|possibly|presumably|probably|likely|prob|probs|potentially",  # Maybe they hired somebody.
)

# Of the past, or no longer so.
PAST = (
    "at first",  # At first they said no.
    "previous|last|first|earlier|old <application>",  # My previous application was unsuccessful.
    "last|previous year|autumn|spring|summer|winter|season",  # Last year they hired someone else.
    "last|previous|other time",  # Last time they said no.
    "years|ages|decade ago",  # They turned me down years ago.
    "in the past",  # In the past they hired others.
    "back then",  # It was a no back then.
    "used to",  # The job used to be frozen.
    "previously|formerly|originally|initially",  # It was previously on hold.
    "at one|the time|stage|point",  # At one point it was a no.
    "when i ~ rang|called|applied|joined|phoned|started|asked|emailed|wrote|interviewed|visited",  # I was on hold when I rang.
    "before we|they|i|you met|interviewed|spoke|saw|applied|called|came",  # We turned you away before we met you.
    "in|from|since|of 2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025",  # In 2023 they hired somebody else.
)

# The past as well, unless somebody reports it ("she said it had been filled").
BEFORE_THEN = (
    "had been",  # It had been on hold.
)

# Other people, other jobs.
OTHERS = (
    "told|tell|tells|asked|ask|asks|warned|begged the|a|an|another|her|his|their|my|our|one [<quality>] [other] <person>|ex|rest|others|agencies|press|neighbours|salesman",  # They told the girl from Surrey never to write.
    "agencies|agency|journalists|suppliers|salesmen|vendors|recruiters ~ not",  # Agencies need not call.
    "for something|anything more|less|else|different|junior|senior",  # They'd see me again for something more junior.
    "<another> has|have|had her|his|their",  # The other finalist has her second meeting on Thursday.
    "colleague|friend|cousin|brother|sister|neighbour|classmate|flatmate ~ got|received|had|was|were",  # A colleague got a no from them in June.
    "offer|offers to someone|somebody|whoever|them",  # We make an offer to someone by Friday.
    "reply|answer|response|letter|message ~ to <another>",  # Our reply to the other candidate was a no.
    "my|his|her last|previous|old|former|current employer|company|job|boss|firm|place",  # My last employer froze hiring.
    "from|with|at another|other|different <party>",  # An offer from another firm.
    "one|some|any of you|them",  # An offer to one of you.
    "to anyone|anybody|nobody|whoever",  # No offer to anyone.
    "in|at ~ only",  # Frozen in Manchester only.
    "other|another|different firm|employer|company|place|hotel|school|shop|restaurant|bank",  # Another firm offered it.
    "other|another|different|sister|adjacent|neighbouring|second|previous|old|first|older|similar|junior|senior|night|part-time <job>|team|department|branch|vacancy|office|site|store|one|roles|positions|posts|jobs|openings|vacancies|teams|departments|school|hospital|shop|company|division|country",  # The other role is filled.
    "<job> next|beside|besides|above|below|near|opposite to|you|yours|it|that|this",  # The job next to yours was filled.
    "one|two|three|four|five|six|some|half|most|several of [the|our|these] two|three|four|five|six|ten|<job>|seats|posts|positions|roles|places|spots|panel|them|those",  # Two of the four seats are filled.
    "<job> you|i ~ not|never apply",  # The role you did not apply for.
    "not yours|mine",  # The post next door, not yours, was filled.
    "in|at|for|to our|the|their [<quality>] london|sister|parent|overseas|us|european|paris|berlin|dubai|other|second|northern|southern|manchester|singapore|lagos|manila|mumbai|it|sales|marketing|finance <party>|branch|site|store|arm|side|division",  # Hiring is frozen in our London office.
    "your friend|colleague|brother|sister|husband|wife|roommate|classmate|flatmate|predecessor",  # Your friend has been selected.
    "most|many|some ~ <person> ~ be <reject>",  # Most applicants are rejected.
    "<job>|offer|interview elsewhere",  # I got the job elsewhere.
    "with|at|by|for the first|last|old|previous <party>",  # It didn't work out with the first agency.
    "see|meet|interview|seeing|meeting|interviewing <another>",  # They see the other two for the final.
    "<person> who ~~ before|after me|you",  # The man who came out before me was given the job.
    "rest of company|business|group|firm|country|network|organisation|organization|department|hires|vacancies|posts|jobs|roles|offices|sites|stores|the_company|the_business|the_group|the_firm|the_country|the_network|the_organisation|the_department|the_hires|the_vacancies|the_posts|the_jobs|the_roles|the_offices|the_sites|the_stores|us|them|you",  # The rest of the company is frozen.
)

# How things are in general.
GENERAL = (
    "only those|people|candidates|applicants|ones through|on|in|at|with",  # Only those through to the assessment centre get a mail.
    "candidates|applicants|those for|in|at",  # Candidates for round two will be told.
    "chosen|successful|selected|winning|right|ideal <person> will|must|should|has_to|needs|can|would",  # The chosen person will need a medical.
    "always|usually|often|sometimes|normally|generally|typically|tend|tends|mostly|rarely|in_general|commonly",  # Jobs like this are usually filled fast.
    "as a rule",  # As a rule the post is filled within a week.
    "people|candidates|applicants|those|anyone|whoever|persons who|are|get|whose",  # Candidates who fail are rejected.
    "some|many|most|successful|unsuccessful|shortlisted|selected|rejected candidates|applicants|people|persons|employers|companies",  # Unsuccessful candidates are rejected by email.
)

# It is open again.
REOPENED = (
    "picked|pick|started|start|took|opened|began|kicked|switched|turned it|<hiring>|<job>|things [all] up|off|on again|back|afresh|anew",  # We paused the search and picked it up again.
    "reopened|unfrozen|relaunched|reinstated",  # It was closed and then reopened.
    "yours|mine ~ not|still|open",  # The job above is filled, yours is still open.
    "yours|it|interview|process ~ carries|goes|continues|go on|ahead|as",  # Yours carries on as normal.
    "continues|proceeds|goes_ahead|carries_on as|on|like planned|normal|usual|before",  # Ikeja continues as planned.
    "not affected|touched",  # You are not affected.
    "freeze|hold|pause|it|hiring|recruitment|<job> ~ reopened|unfrozen|lifted|thawed|resumed|restarted|revived|reinstated|relaunched",  # The freeze has been lifted.
    "freeze|hold|pause|moratorium ~~ ended|over|finished",  # The freeze we told you about ended on Monday.
    "be ~ back on|open|live|moving|running <end>|again|now",  # It is back on.
    "it|<job>|hiring|recruitment|process|things be ~ moving|open|going|live|running again",  # It is moving again.
    "no longer [on|in|a|the] hold|on_hold|ice|pause|limbo|freeze|frozen|paused|suspended|shelved|filled|parked|case|no",  # It is no longer on hold.
    "not ~ on_hold|frozen|paused any|anymore|now",  # It is not on hold any more.
    "by mistake|error|accident",  # The rejection was sent by mistake.
    "in error",  # It went out in error.
    "ignore|disregard|scrap|scratch|forget|strike that|it|my|our|the|this|previous|last|what",  # Ignore the rejection.
    "my|our mistake|error|bad",  # Sorry, our mistake.
    "wrong person|candidate|email|message|template|list|name|address|number",  # That went to the wrong person.
    "changed|reconsidered|reversed|overturned ~ mind|decision|their|our|your|it",  # They have changed their mind.
    "now|but ~ open|free|vacant|available again",  # But now it is open again.
    "fell|dropped|pulled|backed|drop|pulls through|out",  # Their first choice dropped out.
    "turned it|us|the|them down",  # She turned it down.
)

# What takes a stop back, before it or behind it.
CONTRARY = (
    "not ~ read|take|see|treat|regard|interpret ~ as|into",  # Please don't read this as a rejection.
    "not how i|we do|work|operate|run",  # That's not how I do things.
    "sleep on it",  # It's a yes from the team and Graham wants to sleep on it.
    "no bearing on",  # That's got no bearing on people joining us from outside.
    "not|nothing|neither|none ~ affect|touch|concern|hit [the] you|your|yours|people|this|<job>|those",  # It doesn't touch the post you saw.
    "account|profile|login ~ be ~ created|activated|registered",  # Your candidate account has been created.
    "gone for today|tonight|the_day|the_night",  # The post's gone for today.
    "not|never left|up to",  # It isn't left to Martin.
    "do not [you] worry|panic|fret",  # Don't you worry.
    "outside of it|this|that",  # Shops are outside of it.
    "exempt|unaffected|excluded|untouched|spared",  # You are exempt.
    "not|never ~ you|i went|go|applied|came|are|were|be|interviewed for",  # That's not the one you went for.
    "but|whereas|though [not] mine|yours|ours",  # The night porter job is taken but mine, days, is still open.
    "and not mine|yours|ours",  # Everything is frozen and not yours.
    "one ~~ be moving|open|live|active|fine|safe|unaffected",  # Contracting is parked, the permanent one you saw is moving.
    "yours be <party>|a|an|the|days|another|different|still|fine|safe|alive",  # Yours is the day job.
    "bad|sad news for you :",  # Bad news for you: the bus is on strike.
    "about the tea|coffee|weather|food|biscuits|parking|canteen|rota",  # It's a no, he said about the tea.
    "nothing ~ signed|decided|final|settled|certain",  # He edged it but nothing is signed.
    "redo|resend|resubmit|rewrite|retake ~ it|them|please|that",  # That's not what we wanted, redo it please.
    "first|winner|other has not",  # You came second, but the first hasn't signed.
    "hold ~ for a|an|one minute|moment|hour|sec|second|bit",  # Everything is on hold for an hour.
    "around|round the|our new hire|<person>",  # The team is being reorganised around the new hire.
    "still going|open|running|alive|live|available|free|looking|hiring|vacant|recruiting|interviewing|talking|deciding|happening",  # Yours is still going.
    "you be for <end>",  # It's the warehouse you're for.
    "be|have|do not <end>",  # Sales is, the warehouse isn't.
    "still ~ meeting|seeing|considering <person>|others|more",  # The clerk's job is filled, for yours we're still meeting people.
    "as far as i|we|he|she|they",  # You're hired as far as I'm concerned.
    "not my|his|her|our|their call|decision|say|choice|place",  # It's not my call.
    "except|apart for|from|this|yours",  # We aren't hiring, except for this one.
    "it|still stands <end>|for",  # It was cut but it stands.
    "opened it|in|again|afresh",  # We closed it and opened it again.
    "i could|can tell|feel|see",  # He didn't like me, I could tell.
    "up to me|him|her|us",  # If it was up to me.
    "not ~ have ~ money|budget|funding|funds",  # They don't have the money yet.
    "but|only|just ~ has|have|needs|must [to] say|agree|decide|approve|vote",  # But the board has to say.
    "so far",  # Two have gone so far.
    "talked|argued|voted them|it|him|her|us out|down",  # Our boss talked them out of it.
    "expect|brace|dread|prepare|ready|fear|wait [for] a|the no|rejection",  # I was half expecting a no.
    "either ~~ or",  # It's either a yes or a no.
    "yes or|and [a] no",  # They'll say yes or no.
    "no or|and [a] yes",  # A no or a yes.
    "i|we hope <end>",  # That would be you, I hope.
    "website|server|browser|upload|uploaded|attachment|pdf|glitch|typo|megabytes|format",  # It was rejected by the website.
    "freeze|pause|hold end|ends|stops|lifts|thaws",  # The freeze ends on the first.
    "post ~~ letter|parcel|envelope leaves|arrives|goes",  # The post has gone and the letter leaves tomorrow.
    "far from it",  # She laughed: far from it.
)

# The other one has not said yes.
PENDING = (
    "still [be] being ~ considered|reviewed|processed|discussed|looked",  # You are still being considered.
    "<party>|board|panel|they|we has|have <not> met|sat|voted|decided|finished|agreed|spoken",  # The panel hasn't met.
    "still ~ in|under ~ frame|running|mix|race|hunt|contention|picture|reckoning|consideration",  # You yourself are still very much in the frame.
    "who|she|he|they|<another>|<person> ~ has|have|had <not> ~ answer|accept|reply|decide|sign|respond|confirm",  # She has not answered.
    "wait|await ~ her|him|them|their|his|hear|whether|if|answer|on",  # We're waiting for her answer.
    "reserve|reserves|backup|back-up|waiting_list|second_choice|standby|plan_b|substitute|second_in_line|first_reserve",  # You are our reserve.
    "if she|he|they|that|it ~ decline|declines|say|says|turn|turns|falls|does|drop|drops|refuse|pull|pulls|doesn",  # If she declines it is yours.
    "still considering|open|deciding|in|interested|undecided|weighing",  # You're still in the running.
    "not out|over|ruled|closed|final|yet|finished",  # You are not out of it.
    "for now the|they|we lead|prefer",  # For now they lead.
    "has until|till",  # He has until Friday to answer.
    "lean|leaning|torn|favourite|front_runner|frontrunner",  # They are leaning to someone else.
)

# What the person is waiting for is only an answer, and no way of asking.
QUESTIONS = (
    "any|other|further|have|with|got [further|other|more|any] questions|queries|query|question|concerns|concern|doubts|doubt|issues|problems|clarification|clarifications|difficulty|trouble",  # If you have any questions, do not hesitate to call.
    "if|should anything|something|circumstances|things|you|your ~ change|changes|comes|happens|move|need|find|accept|require|decide|cannot|lose|withdraw",  # If anything changes, call me.
    "more|further information|info|details",  # For more information call us.
)

TABLES = {
    "rejection": REJECTION,
    "filled": FILLED,
    "on_hold": ON_HOLD,
    "written": OFFER_WRITTEN,
    "spoken": OFFER_SPOKEN,
    "next_round": NEXT_ROUND,
    "asked": ASKED,
    "slow": SLOW,
    "no contact": NO_CONTACT,
    "silence": SILENCE,
    "as no": TAKEN_AS_NO,
    "hearsay": HEARSAY,
    "guess": GUESS,
    "doubt": DOUBT,
    "past": PAST,
    "before then": BEFORE_THEN,
    "others": OTHERS,
    "general": GENERAL,
    "reopened": REOPENED,
    "contrary": CONTRARY,
    "pending": PENDING,
    "questions": QUESTIONS,
}
