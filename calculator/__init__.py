"""Hear Back: from an interview date and the employer's own words to a dated plan and letters.

How to read it, in the order a fact travels; each room says in its first line what it is for.

    problem       Problem, Problems: the only error written for the reader
    dates         plain dates, how a country writes them, working days, closed days
    fields        what a person may be asked, each question once
    reader        JSON that somebody else wrote -> values, and every fault by its path
    rules         the rulebook: rules, sources, fields, advice, kinds of events, and their numbers in words
    checker       what these must be, and the advisers; it runs where texts are read, and does not ship
    promise/      what the employer said about timing -> a reading
        tells/        and what else their words say: a no, who will call, an offer, ...
    plan/         facts + rulebook + closed days -> a plan
        facts         a JSON object -> checked facts, and back
        lastword      what they said last: the day everything is counted from
        steps         one thing to do, the days a rule allows for it, and why; the kinds there are
        spans         the days on which a follow-up may go
        planner       the plan itself
        headline      what a plan comes to: its status, and its first sentence
        reminders     the plan -> what goes into a calendar
        share         the facts as a link may hand them on
    letters/      a letter's text + fields -> letters
        texts         what the files may hold
        parse         the files, read; as the checker, it does not ship
        offers        which letters a plan offers beside its own
        names         how one greets a person
        request       what may be asked for, and what comes of it
        write         letters, their blanks and warnings
        cautions      what to look at before copying
    answers       one request -> one answer: what every door calls
    opinions/     what other advisers would have a person do, on the same dates; fetched when it is opened
        advisers      what each says, and what its number comes to
        plans         their plan, by our planner
    interviews/   My interviews
        record        one saved document, its versions, merging
        changes       what a person does with it, and the way back
        agenda        what is due across interviews; two messages to one person
        tables        tables to take along, as CSV
    address       facts as the part of an address behind the #
    json_text     JSON that no request can break
    show/         answers -> HTML; the only writer of tags that ships (`picture`: the plan as a picture)
    text          answers -> plain text
    doors/        what answers the world: the browser, and files. What these import is shipped, and nothing else is
                  (`parts`: what comes only when a page asks for it)
    countries/    weekends, public holidays and time zones, asked of the packages that know; ships nothing
    build/        what makes the site, and ships nothing (`letter_checks`: what the letters must be)
        examples/     the worked examples, read
        pages/        what is printed into the pages: tokens of the guides, forms, charts, examples
        runtime/      Python for the browser: which parts of it are needed, compiled and packed
        pyodide/      Pyodide's own runtime in two files, the second fetched when it is called
    data/         what a writer can change without programming

Do                                              Don't
  put a number in data/rules.toml, with its       type a number of days into code or a guide
  source and its basis
  pass in "today", closed days and data           ask a clock, a file, the network or a browser
                                                  outside `doors`, `build`, `countries` and `__main__`
  raise Problems for what the reader can mend     catch anything else: a bug must be loud
  use the contract's names in every layer         translate a name between layers
  write HTML in show and build/pages, with htpy   paste tags into strings

Imports point one way: build -> doors -> core -> data objects. `tests/test_purity.py` and `tests/test_rooms.py` read them.
"""
