"""Holidays by name: what people call each, when it is, and where that name means that day.

Data only: a new holiday, or another name for one, is one entry here.
"""

from __future__ import annotations

from ..holidays import Feast, easter_plus, fixed, monday_by, nth

# The first entry that fits the country is taken.
FEASTS = (
    Feast(
        "thanksgiving, thanksgiving day, thanksgiving break, thanksgiving holiday, thanksgiving weekend, turkey day",
        nth(2, 0, 10),
        countries="CA",
    ),
    # People are away from the Thursday to the Sunday.
    Feast(
        "thanksgiving, thanksgiving day, thanksgiving break, thanksgiving holiday, thanksgiving weekend, turkey day",
        nth(4, 3, 11),
        lasts=4,
    ),
    Feast("christmas, christmas day", fixed(12, 25)),
    Feast("christmas eve", fixed(12, 24)),
    Feast("boxing day, st stephens day", fixed(12, 26)),
    Feast("new years, new year, new years day, new year day, first of the year, turn of the year", fixed(1, 1)),
    Feast("new years eve, new year eve", fixed(12, 31)),
    # From Christmas Eve to New Year's Day many offices are shut.
    Feast(
        "holidays, holiday season, festive season, festive period, festive break, holiday break, "
        "christmas break, christmas holidays, christmas holiday, christmas vacation, christmas shutdown, "
        "christmas period, christmas closure, winter break, winter holidays, december holidays, "
        "christmas and new year, new year break, new year holidays, year end break, shutdown, "
        "year end holidays, christmas season, december break",
        fixed(12, 25),
        lasts=8,
    ),
    Feast(
        "easter, easter sunday, easter weekend, easter break, easter holiday, easter bank holiday, easter long weekend",
        easter_plus(0),
    ),
    Feast("good friday", easter_plus(-2)),
    Feast("easter monday, family day", easter_plus(1), countries="GB IE AU NZ ZA NG KE"),
    Feast("holy week, semana santa", easter_plus(-6), lasts=7),
    Feast("maundy thursday", easter_plus(-3)),
    Feast("black saturday", easter_plus(-1)),
    Feast("valentines, valentines day", fixed(2, 14)),
    Feast("st patricks day, saint patricks day, paddys day, st paddys day, patricks day", fixed(3, 17)),
    Feast("halloween", fixed(10, 31)),
    Feast("bonfire night, guy fawkes", fixed(11, 5)),
    Feast(
        "fourth of july, 4th of july, july 4th, july fourth, july 4, 4 july, fourth of july weekend, "
        "4th of july weekend, july 4th weekend, july fourth weekend",
        fixed(7, 4),
        countries="US",
    ),
    Feast("fourth", fixed(7, 4), countries="US", near=30),
    Feast("independence day, independence day weekend", fixed(7, 4), countries="US"),
    Feast("independence day", fixed(8, 15), countries="IN"),
    Feast("independence day", fixed(6, 12), countries="PH"),
    Feast("independence day, october 1st celebration", fixed(10, 1), countries="NG"),
    Feast("republic day", fixed(1, 26), countries="IN"),
    Feast("gandhi jayanti", fixed(10, 2)),
    Feast("memorial day, memorial day weekend", nth(-1, 0, 5), countries="US"),
    Feast("labor day, labour day, labor day weekend, labour day weekend", nth(1, 0, 9), countries="US CA"),
    Feast("labor day, labour day, workers day, may day", fixed(5, 1), countries="IN PH NG ZA SG KE"),
    Feast("juneteenth", fixed(6, 19)),
    Feast("mlk day, mlk, martin luther king day, mlk weekend", nth(3, 0, 1)),
    Feast("presidents day, presidents day weekend, presidents weekend", nth(3, 0, 2)),
    Feast("columbus day, indigenous peoples day", nth(2, 0, 10)),
    Feast("veterans day", fixed(11, 11)),
    Feast("super bowl sunday, super bowl, superbowl", nth(2, 6, 2)),
    Feast("canada day", fixed(7, 1)),
    Feast("victoria day, may long weekend, may two four", monday_by(5, 24), countries="CA"),
    Feast("australia day", fixed(1, 26)),
    Feast("anzac day", fixed(4, 25)),
    Feast("melbourne cup, melbourne cup day, cup day", nth(1, 1, 11)),
    Feast("waitangi day", fixed(2, 6)),
    Feast("kings birthday", known_as=("King's Birthday",)),
    Feast("heritage day, braai day", fixed(9, 24), countries="ZA"),
    Feast("freedom day", fixed(4, 27), countries="ZA"),
    Feast("youth day", fixed(6, 16), countries="ZA"),
    Feast("womens day", fixed(8, 9), countries="ZA"),
    Feast("human rights day", fixed(3, 21), countries="ZA"),
    Feast("day of reconciliation, reconciliation day", fixed(12, 16), countries="ZA"),
    Feast("democracy day", fixed(6, 12), countries="NG"),
    Feast("bonifacio day", fixed(11, 30)),
    Feast("rizal day", fixed(12, 30)),
    Feast("undas, all saints day, all saints, all souls", fixed(11, 1), lasts=2),
    Feast("early may bank holiday", nth(1, 0, 5)),
    Feast("may bank holiday", nth(1, 0, 5), countries="IE"),
    Feast("june bank holiday", nth(1, 0, 6), countries="IE"),
    Feast("spring bank holiday, whitsun, late may bank holiday", nth(-1, 0, 5), countries="GB"),
    Feast("august bank holiday", nth(1, 0, 8), countries="IE"),
    Feast("summer bank holiday, august bank holiday", nth(-1, 0, 8), countries="GB"),
    Feast("october bank holiday", nth(-1, 0, 10), countries="IE"),
    # Found among the country's public holidays, or not at all.
    Feast("diwali, diwali holidays, diwali break, diwali festival, diwali vacation", known_as=("Diwali", "Deepavali")),
    Feast("holi, holi festival", known_as=("Holi",)),
    Feast("dussehra, dasara, dussera, dasera, vijayadashami", known_as=("Dussehra", "Vijaya")),
    Feast(
        "eid, sallah, eid break, eid holidays, eid holiday, sallah break, sallah holiday, sallah holidays, "
        "eid festival",
        known_as=("Eid al-", "Id-ul", "Hari Raya"),
    ),
    Feast(
        "eid al fitr, eid ul fitr, eidul fitr, eid fitr, hari raya, hari raya puasa, small eid",
        known_as=("Eid al-Fitr",),
    ),
    Feast(
        "eid al adha, eid ul adha, eidul adha, eid adha, bakrid, bakra eid, big sallah, hari raya haji",
        known_as=("Eid al-Adha",),
    ),
    Feast("chinese new year, lunar new year, tet", known_as=("Chinese New Year", "Lunar New Year")),
    Feast("janmashtami", known_as=("Janmashtami",)),
    Feast("guru nanak jayanti, gurpurab", known_as=("Guru Nanak",)),
    Feast("vesak, vesak day", known_as=("Vesak",)),
    Feast("republic day, national day", known_as=("Republic Day", "National Day")),
    Feast("independence day", known_as=("Independence Day", "National Day")),
    Feast("labor day, labour day, workers day, may day", known_as=("Labor Day", "Labour", "Workers", "May Day")),
    Feast("family day", known_as=("Family Day",)),
    # No calendar settles these.
    Feast(
        "school holidays, summer holidays, summer break, summer vacation, summer, half term, half terms, "
        "spring break, spring, fall, autumn, winter, ramadan, ramzan, puja, pujas, puja holidays, "
        "durga puja, pongal, onam, navratri, ganesh chaturthi, easter holidays, easter school holidays, "
        "term, mid term break, midterm break, midterm, reading week, monsoon, hanukkah, passover, "
        "rosh hashanah, yom kippur, elections, election, exams, school term, local holiday, raya, "
        "busy season, carnival, kwanzaa, new financial year, new fiscal year, ber months"
    ),
)
