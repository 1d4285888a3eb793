"""Hear Back: from an interview date and the employer's own words to a dated plan and letters.

How to read it, in the order a fact travels:

    problem     Problem, Problems: the only error written for the reader
    dates       plain dates, working days, closed days
    rules       the rulebook: checked rules, sources, fields, advice
    facts       a JSON object -> checked facts
    promise     what the employer said about timing -> a reading
    clock       what they said last: the day everything is counted from
    steps       one thing to do, the days a rule allows for it, and why
    spans       the days on which a follow-up may go
    plan        facts + rulebook + closed days -> a plan
    headline    the plan's first sentence
    letters     a letter's text + fields -> letters, blanks, warnings
                (letter_texts: what the files may hold; cautions: what to look at before copying)
    reminders   the plan -> what goes into a calendar
    share       the facts as a link may hand them on
    answers     one request -> one answer: what every door calls
    record      several interviews: one saved document, its versions, merging
    changes     what a person does with it, and the way back
    agenda      what is due across interviews; two messages to one person
    sheets      tables to take along, as CSV
    address     facts as the part of an address behind the #
    show        answers -> HTML; the only writer of tags
    picture     the plan as a picture
    text        answers -> plain text
    edges       files, browser, holidays, guides, pack: everything that touches the world
    data        what a writer can change without programming

Do                                              Don't
  put a number in data/rules.toml, with its       type a number of days into code or a guide
  source and its basis
  pass in "today", closed days and data           ask a clock, a file, the network or a browser
                                                  outside `edges` and `__main__`
  raise Problems for what the reader can mend     catch anything else: a bug must be loud
  use the contract's names in every layer         translate a name between layers
  write HTML in show and picture, with htpy       paste tags into strings

Imports point one way: edges -> core -> data objects. `tests/test_purity.py` reads them.
"""
