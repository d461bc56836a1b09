#!/usr/bin/env python3
"""Checks the holidays as the engine reads them against the package they were made from.

    pip install holidays==0.109 babel==2.18.0
    python3 data/test_holidays.py DAYS.csv

The test `tests/holidays.rs` writes DAYS.csv and runs this.
"""

import datetime
import re
import sys
from collections import defaultdict

from make_holidays import COUNTRIES, LANGUAGES, YEARS, calendar, code_of, load_package, split_name, years_of

package = load_package()


class Known:
    """What the engine knows of a country or region."""

    def __init__(self):
        self.years, self.weekend, self.days = None, None, defaultdict(list)


def read(path):
    """(country, region) -> what the engine knows of it."""
    found = defaultdict(Known)
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            code, region, what, *rest = line.rstrip("\n").split("\t")
            known = found[code, region]
            if what == "years":
                known.years = range(int(rest[0]), int(rest[1]) + 1)
            elif what == "weekend":
                known.weekend = rest[0]
            else:
                names = dict(one.split("=", 1) for one in rest[1:])
                known.days[datetime.date.fromisoformat(what)].append((rest[0] == "estimated", names))
    return found


def test_dates(engine):
    """For every country, region and year: the dates, how many holidays fall on each, and which of them are estimates."""
    combinations = dates = holidays = estimates = 0
    left_out = set()
    for code in COUNTRIES:
        kind = getattr(package, code)
        for region in (None, *kind.subdivisions):
            known = engine.get((code, code_of(region or "")))
            if known is None:  # a region of schools: it has the days of the country
                left_out.add(f"{code}-{region}")
                known = engine[code, ""]
            assert list(known.years) == list(years_of(code, region)), (code, region, known.years)
            truth = calendar(package, code, region, kind.default_language)
            expected = {day: sorted(split_name(truth, one)[2] for one in truth.get_list(day)) for day in truth}
            found = {day: sorted(estimated for estimated, _ in those) for day, those in known.days.items()}
            differ = {day for day in {*expected, *found} if expected.get(day) != found.get(day)}
            assert not differ, (code, region, sorted(differ)[:9])
            combinations += len(known.years)
            dates += len(found)
            holidays += sum(map(len, found.values()))
            estimates += sum(map(sum, found.values()))
    assert left_out == {"BE-Flemish", "BE-French", "BE-German", "FR-Zone A", "FR-Zone B", "FR-Zone C", "NL-Midden", "NL-Noord", "NL-Zuid"}, left_out
    return f"{combinations} calendars (country, region, year), {dates} dates, {holidays} holidays, {estimates} of them estimates"


def test_names(engine):
    """Every name of the package in the country's own language is there on its day, with the corrections and the words for a substitute."""
    from make_holidays import CORRECTIONS

    names = 0
    for code in COUNTRIES:
        kind = getattr(package, code)
        language = (kind.default_language or "en").split("_")[0]
        for (land, region), known in engine.items():
            if land != code:
                continue
            whole = next((one for one in kind.subdivisions if code_of(one) == region), None)
            truth = calendar(package, code, whole, kind.default_language)
            for day in truth:
                here = [those.get(language, "") for _, those in known.days[day]]
                for text in truth.get_list(day):
                    bare, observed, _ = split_name(truth, text)
                    bare = CORRECTIONS.get((language, bare), bare)
                    assert any(bare in name if observed else bare == name for name in here) or "substituted" in bare, (code, region, day, bare, here)
                    names += 1
    return f"{names} names in the countries' own languages"


def test_known_days(engine):
    """A few days from outside the package, so that a mistake in it can show."""

    def has(code, region, day, english, there=True):
        those = engine[code, region].days.get(datetime.date.fromisoformat(day), [])
        names = [names["en"] for _, names in those]
        assert (english in names) == there, (code, region, day, names)

    known = [
        ("NL", "", "2025-04-26", "King's Day"),  # the 27th is a Sunday
        ("NL", "", "2027-04-27", "King's Day"),
        ("NL", "", "2027-05-06", "Ascension Day"),
        ("NL", "", "2027-05-17", "Pentecost Monday"),
        ("BE", "", "2026-07-21", "National Day"),
        ("DE", "BY", "2027-01-06", "Epiphany"),
        ("DE", "BE", "2028-06-17", "75th anniversary of the East German uprising of 1953"),
        ("FR", "", "2026-07-14", "National Day"),
        ("FR", "57", "2026-04-03", "Good Friday"),
        ("GB", "ENG", "2027-03-29", "Easter Monday"),
        ("GB", "", "2027-12-27", "Christmas Day (substitute day)"),
        ("GB", "SCT", "2026-06-15", "Scotland's participation in the FIFA World Cup"),
        ("PL", "", "2027-12-24", "Christmas Eve"),  # a day off since 2025
        ("SE", "", "2027-06-25", "Midsummer Eve"),
        ("IT", "", "2026-10-04", "Saint Francis of Assisi, Patron Saint of Italy"),
        ("GR", "", "2027-05-03", "Easter Monday"),  # the Orthodox one
        ("US", "", "2027-11-25", "Thanksgiving Day"),
        ("US", "", "2027-06-18", "Juneteenth National Independence Day (substitute day)"),
        ("AU", "VIC", "2027-11-02", "Melbourne Cup Day"),
        ("HK", "", "2027-03-26", "Good Friday"),
        ("SR", "", "2027-07-01", "Day of Freedoms"),
        ("CW", "", "2027-10-10", "Curaçao Day"),
    ]
    for one in known:
        has(*one)
    has("DE", "", "2027-01-06", "Epiphany", there=False)
    has("GB", "SCT", "2027-03-29", "Easter Monday", there=False)
    for year in range(YEARS[0], YEARS[1] + 1):
        has("NL", "", f"{year}-05-05", "Liberation Day", there=year % 5 == 0)
    return f"{len(known) + 2 + YEARS[1] - YEARS[0] + 1} known days"


def test_whole_years(engine):
    """No holiday that is kept every year stops before the last year that is said to be known: then the source would end earlier."""
    ended = set()
    for (code, region), known in engine.items():
        years = defaultdict(set)
        for day, those in known.days.items():
            for _, names in those:
                years[names["en"].removesuffix(" (substitute day)")].add(day.year)
        for name, kept in years.items():
            last = max(kept)
            if last <= known.years[-1] - 2 and {*range(last - 7, last + 1)} <= kept:
                ended.add((code, region, name, last))
    assert not ended, ended
    return f"{len(engine)} countries and regions, known whole to their last year"


def test_shape(engine):
    """Every country is there, names are clean, in English at least, and weekends are two days."""
    assert {code for code, _ in engine} == set(COUNTRIES), "the engine and COUNTRIES differ"
    names, languages = set(), defaultdict(int)
    for (code, _), known in engine.items():
        assert known.weekend in ("6,7", "5,6"), (code, known.weekend)
        for day, those in known.days.items():
            assert day.year in known.years
            for _, by_language in those:
                assert by_language["en"], (code, day)
                names.add((code, tuple(by_language.items())))
    for code, those in names:
        for language, text in those:
            languages[language] += 1
            assert text == text.strip() and text, (code, text)
            assert not re.search(r"observed|estimated|[;%_|]|\s\s", text), text
    said = ", ".join(f"{languages[language]} in {language}" for language in LANGUAGES)
    return f"{len(COUNTRIES)} countries, {len(names)} names ({said})"


if __name__ == "__main__":
    days = read(sys.argv[1])
    for test in (test_dates, test_names, test_known_days, test_whole_years, test_shape):
        print("ok:", test(days))
