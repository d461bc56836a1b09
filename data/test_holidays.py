#!/usr/bin/env python3
"""Checks data/holidays/*.json against the package they were made from.

    pip install holidays==0.109
    python3 data/test_holidays.py
"""

import datetime
import json
import re

from make_holidays import COUNTRIES, FOLDER, YEARS, load_package

package = load_package()
files = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.json"))}
years = range(YEARS[0], YEARS[1] + 1)


def rows_of(data, region, year):
    rows = list(data["days"].get(str(year), []))
    if region in data["regions"]:
        rows += data["regions"][region].get(str(year), [])
    return rows


def test_dates():
    """For every country, region and year: the dates, and how many holidays fall on each."""
    combinations = dates = holidays = 0
    for code, data in files.items():
        kind = getattr(package, code)
        for region in (None, *kind.subdivisions):
            for year in years:
                truth = kind(subdiv=region, years=year, expand=False, categories=package.PUBLIC)
                expected = sorted(day.strftime("%m-%d") for day in truth for _ in truth.get_list(day))
                found = sorted(row[0] for row in rows_of(data, region, year))
                assert found == expected, (code, region, year, set(found) ^ set(expected))
                combinations += 1
                dates += len(truth)
                holidays += len(found)
    total = sum(len(rows) for data in files.values() for rows in data["days"].values())
    extra = sum(
        len(rows) for data in files.values() for region in data["regions"].values() for rows in region.values()
    )
    return (
        f"{combinations} calendars (country, region, year) with {dates} dates and {holidays} holidays; "
        f"in the files {total} national and {extra} regional rows"
    )


def test_known_days():
    """A few days from outside the package, so that a mistake in it can show."""

    def has(code, region, day, english, there=True):
        data = files[code]
        names = [data["names"][row[1]]["en"] for row in rows_of(data, region, day[:4]) if row[0] == day[5:]]
        assert (english in names) == there, (code, region, day, names)

    known = [
        ("NL", None, "2025-04-26", "King's Day"),  # the 27th is a Sunday
        ("NL", None, "2027-04-27", "King's Day"),
        ("NL", None, "2027-05-06", "Ascension Day"),
        ("NL", None, "2027-05-17", "Pentecost Monday"),
        ("BE", None, "2026-07-21", "National Day"),
        ("DE", "BY", "2027-01-06", "Epiphany"),
        ("DE", "BE", "2028-06-17", "75th anniversary of the East German uprising of 1953"),
        ("FR", None, "2026-07-14", "National Day"),
        ("FR", "57", "2026-04-03", "Good Friday"),
        ("GB", "ENG", "2027-03-29", "Easter Monday"),
        ("GB", None, "2027-12-27", "Christmas Day (substitute day)"),
        ("GB", "SCT", "2026-06-15", "Scotland's participation in the FIFA World Cup"),
    ]
    for one in known:
        has(*one)
    has("DE", None, "2027-01-06", "Epiphany", there=False)
    has("GB", "SCT", "2027-03-29", "Easter Monday", there=False)
    for year in years:
        has("NL", None, f"{year}-05-05", "Liberation Day", there=year % 5 == 0)
    return f"{len(known) + 2 + len(years)} known days"


def test_shape():
    """The shape of the files, their order, and names that are clean and there in every language."""
    assert list(files) == sorted(COUNTRIES), "files and COUNTRIES differ"
    names = 0
    for code, data in files.items():
        assert list(data) == ["country", "source", "years", "names", "days", "regions"]
        assert data["country"] == code and data["years"] == list(YEARS)
        assert list(data["days"]) == [str(year) for year in years]
        used = set()
        for days in (data["days"], *data["regions"].values()):
            for year, rows in days.items():
                assert rows and [row[0] for row in rows] == sorted(row[0] for row in rows)
                for row in rows:
                    datetime.date.fromisoformat(f"{year}-{row[0]}")
                    assert row[2:] in ([], [True])
                    used.add(row[1])
        assert used == set(range(len(data["names"]))), "a name that no day uses, or the other way round"
        for name in data["names"]:
            names += 1
            assert {"en", "nl", "fr", "de", *COUNTRIES[code]} <= set(name), (code, name)
            for text in name.values():
                assert text == text.strip() and not text[0].islower()
                assert not re.search(r"observed|estimated|[;%_]|\s\s", text), text
            # a substitute day is one in every language
            assert len({text.endswith(")") for text in name.values()}) == 1, (code, name)
    return f"{len(files)} files, {names} names, each in all its languages"


if __name__ == "__main__":
    for test in (test_dates, test_known_days, test_shape):
        print("ok:", test())
