"""Writes mobile-numbers.txt: with which digits mobile numbers begin, country by country, from the metadata of libphonenumber.

    pip install phonenumbers==9.0.43
    python3 data/make_mobile_numbers.py          # writes it
    python3 data/make_mobile_numbers.py --check  # holds what is written against the package, quickly
"""

import itertools
import pathlib
import random
import sys

import phonenumbers
from phonenumbers import PhoneMetadata, PhoneNumber, PhoneNumberType

FILE = pathlib.Path(__file__).parent / "mobile-numbers.txt"
# Europe, and where its organizations often have people besides. In the United States and Canada a number does not show whether it is mobile.
COUNTRIES = """AD AL AT AU BA BE BG BR BY CH CY CZ DE EE ES FI FR GB GR HR HU IE IN IS IT JP LI LT LU LV MC MD ME MK MT NL NO NZ PL PT RO
RS RU SE SI SK SM TR UA XK ZA""".split()
# Numbers of machines and pagers, which no person is called on.
NOT_OF_PEOPLE = {"NL": ("97",), "GB": ("76",)}
MOBILE = (PhoneNumberType.MOBILE,)
DEPTH, TRIES = 3, 60
HEAD = """# Mobile numbers by country, and what a line says of them: the country, its code for calls from abroad, what stands before a number within
# the country (- where nothing does), the fewest and the most digits of a number without those, and with which of them a mobile number begins.
# Made by data/make_mobile_numbers.py; data/README.md names the source.
"""


def kinds(code, prefix, lengths, chance):
    """What numbers with this beginning are, of those that are numbers at all."""
    found = {}
    for length in lengths:
        for _ in range(TRIES):
            digits = prefix + "".join(chance.choice("0123456789") for _ in range(length - len(prefix)))
            number = PhoneNumber(country_code=code, national_number=int(digits), italian_leading_zero=digits[0] == "0")
            kind = phonenumbers.number_type(number)
            if kind != PhoneNumberType.UNKNOWN:
                found.setdefault(kind, set()).add(length)
    return found


def line(country):
    metadata = PhoneMetadata.metadata_for_region(country)
    code, chance = metadata.country_code, random.Random(country)
    lengths, begins = set(), {}
    for digits in itertools.product("0123456789", repeat=DEPTH):
        prefix = "".join(digits)
        found = kinds(code, prefix, metadata.mobile.possible_length, chance)
        if prefix.startswith(NOT_OF_PEOPLE.get(country, ())):
            found = {PhoneNumberType.PAGER: set()} if found else {}
        begins[prefix] = None if not found else all(kind in MOBILE for kind in found)
        if begins[prefix]:
            lengths |= found[PhoneNumberType.MOBILE]
    trunk = metadata.national_prefix or "-"
    trunk = trunk if trunk.startswith("0") else "-"
    return " ".join([country, str(code), trunk, str(min(lengths)), str(max(lengths)), *shortest(begins)])


def shortest(begins, start=""):
    """The fewest beginnings that hold all that is mobile, and nothing else that is a number."""
    below = [known for prefix, known in begins.items() if prefix.startswith(start)]
    if True not in below:
        return []
    if False not in below and start:
        return [start]
    return [] if len(start) == DEPTH else [one for digit in "0123456789" for one in shortest(begins, start + digit)]


def check():
    """That the example of a mobile number in each country is held to be one, and that of a number on a desk is not."""
    lines = [row.split() for row in FILE.read_text().splitlines() if not row.startswith("#")]
    assert [row[0] for row in lines] == sorted(COUNTRIES), "another list of countries"
    for country, code, _, fewest, most, *begins in lines:
        def is_mobile(kind):
            number = phonenumbers.example_number_for_type(country, kind)
            digits = phonenumbers.national_significant_number(number)
            return int(fewest) <= len(digits) <= int(most) and digits.startswith(tuple(begins))

        assert PhoneMetadata.metadata_for_region(country).country_code == int(code), country
        assert is_mobile(PhoneNumberType.MOBILE), f"{country}: a mobile number is not known"
        assert not is_mobile(PhoneNumberType.FIXED_LINE), f"{country}: a number of a desk is taken for a mobile one"
    print(f"{len(lines)} countries as libphonenumber {phonenumbers.__version__} has them")


if __name__ == "__main__":
    if "--check" in sys.argv:
        check()
    else:
        FILE.write_text(HEAD + "".join(line(country) + "\n" for country in sorted(COUNTRIES)))
