#!/usr/bin/env python3
"""Writes data/holidays/*.txt: the public holidays of each country and its regions, with their names; and data/countries.rs, which lists them.

    pip install holidays==0.109 babel==2.18.0
    python3 data/make_holidays.py            write the files
    python3 data/make_holidays.py --check    compare only: exit 1 when a file differs
    python3 data/make_holidays.py --gaps     also list the names that are missing in a language

The dates come from the PyPI package `holidays` (MIT), the names of countries from `babel` (CLDR). The names of holidays are the
package's where it has them; `holiday-names.tsv` adds what it lacks. A country more is one line in COUNTRIES. README.md says what the
files hold.
"""

import argparse
import inspect
import re
import sys
import warnings
from collections import defaultdict
from datetime import date
from pathlib import Path

VERSION = "0.109"  # of the package; also in the docstring above
YEARS = (2024, 2040)

# Each country with its own languages, whose names are kept beside those in LANGUAGES.
COUNTRIES = {
    "AE": "ar",
    "AR": "es",
    "AT": "de",
    "AU": "en",
    "AW": "nl pap",
    "BE": "nl fr de",
    "BG": "bg",
    "BQ": "nl pap",
    "BR": "pt",
    "CA": "en fr",
    "CH": "de fr it",
    "CL": "es",
    "CO": "es",
    "CW": "nl pap",
    "CY": "el",
    "CZ": "cs",
    "DE": "de",
    "DK": "da",
    "EE": "et",
    "EG": "ar",
    "ES": "es ca",
    "FI": "fi sv",
    "FR": "fr",
    "GB": "en",
    "GR": "el",
    "HK": "zh en",
    "HR": "hr",
    "HU": "hu",
    "ID": "id",
    "IE": "en ga",
    "IL": "he",
    "IN": "en hi",
    "IS": "is",
    "IT": "it",
    "JP": "ja",
    "KE": "en sw",
    "KR": "ko",
    "LI": "de",
    "LT": "lt",
    "LU": "lb fr de",
    "LV": "lv",
    "MA": "ar fr",
    "MT": "mt en",
    "MX": "es",
    "MY": "ms",
    "NG": "en",
    "NL": "nl fy",
    "NO": "no",
    "NZ": "en",
    "PH": "en fil",
    "PL": "pl",
    "PT": "pt",
    "RO": "ro",
    "RS": "sr",
    "SA": "ar",
    "SE": "sv",
    "SG": "en",
    "SI": "sl",
    "SK": "sk",
    "SR": "nl",
    "TH": "th",
    "TR": "tr",
    "UA": "uk",
    "US": "en",
    "ZA": "en",
}

LANGUAGES = ["en", "nl", "fr", "de"]

# Which of the package's categories count, where those are not the public holidays alone.
CATEGORIES = {
    "HK": ("optional",),  # the general holidays, which offices and banks keep: the public ones, and Good Friday, say
    "SE": ("public", "de_facto"),  # with the eves that the law on leave puts on a level with Sundays
}

# The last year, or that of a region, that the package knows whole, where that is not the last of YEARS. After it, days are missing.
LAST = {
    ("IN", None): 2035,  # the Hindu calendar of the package ends
    ("IN", "SK"): 2032,  # the same for a day of Sikkim
    ("SR", None): 2035,  # the same
    ("US", "CA"): 2035,  # the same, for Diwali
    ("UA", None): 2026,  # martial law: no holidays as long as it lasts, and nobody knows how long
}

# Where offices do not work by the weekend that the package has for moving holidays. Monday is 1.
WEEKENDS = {"HK": (6, 7)}

# Names that people give to countries beside those of CLDR and their codes of three letters.
NAMES = {
    "AE": "UAE|VAE",
    "CZ": "Czech Republic|Tsjechische Republiek|République tchèque",
    "GB": "UK|England|Great Britain|Groot-Brittannië|Engeland|Grande-Bretagne|Angleterre|Großbritannien|EN",
    "HK": "Hong Kong|Hongkong",
    "IE": "Eire",
    "KR": "Korea|Corée",
    "NL": "Holland|The Netherlands|Hollande|HO|HL",
    "TR": "Turkey|Türkiye",
    "US": "America|Amerika|Amérique|VS|United States of America",
}

# Names that people give to regions beside those of the package, by code.
REGIONS = {
    "AT": {
        "1": "Burgenland",
        "2": "Carinthia|Karinthië|Carinthie",
        "3": "Lower Austria|Neder-Oostenrijk|Basse-Autriche",
        "4": "Upper Austria|Opper-Oostenrijk|Haute-Autriche",
        "5": "Salzbourg",
        "6": "Styria|Stiermarken|Styrie",
        "7": "Tyrol|Tirol",
        "9": "Vienna|Wenen|Vienne",
    },
    "CH": {
        "BE": "Bern",
        "BL": "Baselland",
        "BS": "Basel|Bâle",
        "GE": "Geneva|Genf",
        "GR": "Grisons|Graubünden",
        "LU": "Lucerne|Luzern",
        "SG": "St. Gallen|Saint-Gall",
        "TI": "Tessin",
        "VD": "Waadt",
        "VS": "Wallis",
        "ZH": "Zurich",
    },
    "DE": {
        "BW": "Baden-Wurttemberg",
        "BY": "Bavaria|Beieren|Bavière",
        "HE": "Hesse",
        "MV": "Mecklenburg-Western Pomerania|Mecklenburg-Voorpommeren",
        "NI": "Lower Saxony|Nedersaksen|Basse-Saxe",
        "NW": "NRW|North Rhine-Westphalia|Noordrijn-Westfalen|Rhénanie-du-Nord-Westphalie",
        "RP": "Rhineland-Palatinate|Rijnland-Palts|Rhénanie-Palatinat",
        "SH": "Sleeswijk-Holstein",
        "SL": "Sarre",
        "SN": "Saxony|Saksen|Saxe",
        "ST": "Saxony-Anhalt|Saksen-Anhalt|Saxe-Anhalt",
        "TH": "Thuringia|Thüringen|Thuringe",
    },
    "ES": {
        "AN": "Andalusia|Andalusië|Andalousie",
        "CT": "Catalonia|Catalonië|Catalogne|Catalunya",
        "IB": "Balearic Islands|Balearen",
        "MD": "Madrid",
        "PV": "Basque Country|Baskenland|Euskadi",
    },
    "FR": {"57": "Moezel", "6AE": "Elzas|Bas-Rhin|Haut-Rhin|67|68"},
    "GB": {
        "ENG": "Engeland|Angleterre",
        "NIR": "Noord-Ierland|Ulster",
        "SCT": "Schotland|Écosse|Schottland",
        "WLS": "Pays de Galles|Cymru",
    },
}

# What a day off in place of a holiday on a weekend is called.
SUBSTITUTE = {
    "en": "%s (substitute day)",
    "nl": "%s (vervangende vrije dag)",
    "fr": "%s (jour de remplacement)",
    "de": "%s (Ersatzfeiertag)",
}

# (language, name in the package) -> the customary name.
CORRECTIONS = {
    ("nl", "Goede vrijdag"): "Goede Vrijdag",
    ("nl", "O. L. H. Hemelvaart"): "Onze-Lieve-Heer-Hemelvaart",
    ("nl", "O. L. V. Hemelvaart"): "Onze-Lieve-Vrouw-Hemelvaart",
    ("de", "Erster Mai"): "Tag der Arbeit",
    ("en", "Mi-Careme"): "Mid-Lent",
    (
        "en",
        "Scotland's participation in the FIFA World Cup final",
    ): "Scotland's participation in the FIFA World Cup",
}

# What the package calls a weekday off for which a Saturday is worked, with the date of that Saturday.
EXCHANGED = re.compile(r"Day off \(substituted from .*\)")

HERE = Path(__file__).resolve().parent
FOLDER = HERE / "holidays"
LIST = HERE / "countries.rs"
BETWEEN = " | "  # the names of one line


def load_package():
    # Without the package, `import holidays` finds the folder of that name beside this file.
    try:
        import holidays
    except ImportError:
        holidays = None
    found = getattr(holidays, "__version__", "none")
    if found != VERSION:
        print(f"needs holidays {VERSION}, found {found}: pip install holidays=={VERSION}", file=sys.stderr)
        sys.exit(2)
    return holidays


def own_names():
    """English name -> language -> name, from the table beside this file."""
    names = {}
    for line in (HERE / "holiday-names.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            english, *others = line.split("\t")
            if english in names:
                sys.exit(f"holiday-names.tsv has {english} twice")
            names[english] = {language: name for language, name in zip(LANGUAGES[1:], others) if name}
    return names


def years_of(code, region=None):
    return range(YEARS[0], LAST.get((code, region), LAST.get((code, None), YEARS[1])) + 1)


def calendar(package, code, region=None, locale=None):
    """The holidays of a country or region as the package knows them, with the dates marked that are estimates."""
    kind = getattr(package, code).get_entity()
    options = {"categories": CATEGORIES.get(code, ("public",))}
    if "islamic_show_estimated" in inspect.signature(kind).parameters:
        options["islamic_show_estimated"] = True
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # a year that the package does not know whole
        return kind(subdiv=region, years=years_of(code, region), expand=False, language=locale, **options)


def locale_of(kind, language):
    """The package's locale for a language, or None."""
    if not kind.supported_languages:  # the names stand in the code, in English
        return "en" if language == "en" else None
    found = [one for one in sorted(kind.supported_languages) if one.split("_")[0] == language]
    return kind.default_language if kind.default_language in found else next(iter(found), None)


def split_name(cal, text):
    """A name of the package as (bare name, is observed, is estimated)."""
    for attribute, observed, estimated in (
        ("observed_estimated_label", True, True),
        ("estimated_label", False, True),
        ("observed_label", True, False),
        ("observed_label_before", True, False),
    ):
        before, _, after = cal.tr(getattr(cal, attribute, None) or "%s").partition("%s")
        if (before or after) and text.startswith(before) and text.endswith(after):
            return text[len(before) : len(text) - len(after)], observed, estimated
    return text, False, False


def code_of(region):
    """A region as the files write it: without spaces."""
    return region.replace(" ", "_")


class Country:
    def __init__(self, package, code, names):
        self.package, self.code, self.known = package, code, names
        self.kind = getattr(package, code)
        self.languages = list(dict.fromkeys(LANGUAGES + COUNTRIES[code].split()))
        self.years = years_of(code)
        self.gaps, self.used = set(), set()
        self.holidays = defaultdict(lambda: defaultdict(set))  # names -> (day, is estimated) -> the regions
        self.regions = [one for one in self.kind.subdivisions if self.is_region(one)]
        for region in (None, *self.regions):
            self.add(region)

    def is_region(self, region):
        """The package also has regions that only school holidays know ("Zone A"); those stay out."""
        if re.fullmatch("[A-Z0-9]{1,3}", region):
            return True
        own, whole = (calendar(self.package, self.code, one) for one in (region, None))
        return dict(own.items()) != dict(whole.items())

    def add(self, region):
        """Takes in the holidays of a region, or of the country without one."""
        cals = {}
        for language in self.languages:
            locale = locale_of(self.kind, language)
            if locale:
                cals[language] = calendar(self.package, self.code, region, locale)
        source = calendar(self.package, self.code, region, self.kind.default_language)
        named = {}
        for day in sorted(source):
            for text in source.get_list(day):
                bare, observed, estimated = split_name(source, text)
                if (bare, observed) not in named:
                    named[bare, observed] = self.names_of(cals, day, bare, observed)
                self.holidays[named[bare, observed]][day, estimated].add(region)

    def names_of(self, cals, day, bare, observed):
        """The names of one holiday, one for each language; empty where none is known."""
        names = {}
        for language, cal in cals.items():
            that_day = {split_name(cal, one)[0] for one in cal.get_list(day)}
            name = cal.tr(bare)
            if name not in that_day:
                name = that_day.pop() if len(that_day) == 1 else None
            if name:
                names[language] = CORRECTIONS.get((language, name), name)
        names.setdefault("en", bare)
        names["en"] = EXCHANGED.sub("Day off in exchange for a Saturday", names["en"])
        for language, name in self.known.get(names["en"], {}).items():
            if names.setdefault(language, name) == name:
                self.used.add(names["en"])
        for language in LANGUAGES:
            if language not in names:
                self.gaps.add((language, names["en"]))
        if observed:
            for language, name in names.items():
                label = SUBSTITUTE.get(language) or cals[language].tr(cals[language].observed_label)
                names[language] = label % name
        return tuple(names.get(language, "") for language in self.languages)

    def set_of(self, regions):
        """Regions in the shorter of two ways: those that have a holiday, or all but some. `.` is the country without a region."""
        everywhere = [None, *self.regions]
        code = {one: code_of(one) if one else "." for one in everywhere}
        lacking = [one for one in everywhere if one not in regions]
        if len(lacking) * 2 < len(everywhere):
            return " ".join(["*", *("-" + code[one] for one in lacking)])
        return " ".join(code[one] for one in everywhere if one in regions)

    def days_of(self, days):
        """The days of one holiday in the same regions: `0101` in every year, `270329` once, each with `~` where it is an estimate."""
        every = defaultdict(set)
        for day, estimated in days:
            every[day.month, day.day].add((day.year, estimated))
        whole = {(year, False) for year in self.years}
        fixed = [one for one in sorted(every) if every[one] == whole]
        single = [(day, estimated) for day, estimated in days if (day.month, day.day) not in fixed]
        return " ".join(
            [f"{month:02}{day:02}" for month, day in fixed]
            + [day.strftime("%y%m%d") + "~" * estimated for day, estimated in sorted(single)]
        )

    def lines_of(self, days):
        """One line for each set of regions that keep a holiday on the same days."""
        by_set = defaultdict(list)
        for (day, estimated), regions in days.items():
            by_set[self.set_of(regions)].append((day, estimated))
        return [f" {regions}: {self.days_of(found)}" for regions, found in sorted(by_set.items(), key=lambda one: min(one[1]))]

    def head(self):
        """What is said of the country before its holidays."""
        yield f"name {BETWEEN.join(self.names_of_country())}"
        yield f"years {self.years[0]}-{self.years[-1]}"
        for (code, region), last in LAST.items():
            if code == self.code and region:
                yield f"years {self.years[0]}-{last} {code_of(region)}"
        yield f"weekend {self.weekend(None)}"
        others = defaultdict(list)
        for region in self.regions:
            others[self.weekend(region)].append(code_of(region))
        for weekend, regions in others.items():
            if weekend != self.weekend(None):
                yield f"weekend {weekend} {' '.join(regions)}"
        for region in self.regions:
            yield f"region {code_of(region)} {BETWEEN.join(self.names_of_region(region))}".rstrip()
        yield f"languages {' '.join(self.languages)}"

    def names_of_country(self):
        """What people call the country, in its languages and in ours, and its code of three letters."""
        from babel import Locale
        from babel.core import get_global

        names = [Locale(one).territories.get(self.code) for one in self.languages]
        codes = get_global("territory_aliases").items()
        three = [code for code, meant in codes if list(meant) == [self.code] and re.fullmatch("[A-Z]{3}", code)]
        return dict.fromkeys(one for one in [*names, *NAMES.get(self.code, "").split("|"), *three] if one)

    def weekend(self, region):
        """The days of the weekend in the last year, Monday being 1."""
        kind = self.kind(subdiv=region)
        days = WEEKENDS.get(self.code) or sorted(1 + one for one in kind._get_weekend(date(self.years[-1], 6, 1)))
        return ",".join(str(one) for one in days)

    def names_of_region(self, region):
        """What else people call a region: its names, and with a `=` its other codes."""
        aliases = [alias for alias, code in getattr(self.kind, "subdivisions_aliases", {}).items() if code == region]
        own = REGIONS.get(self.code, {}).get(region, "").split("|")
        spaced = [region] if " " in region else []
        found = [one for one in dict.fromkeys([*spaced, *aliases, *own]) if one and one != region]
        return ["=" + one if re.fullmatch("[A-Z0-9]{1,3}", one) else one for one in found]

    def render(self):
        source = f"holidays {VERSION} (MIT)"
        lines = [f"# Public holidays of {self.code}, made by data/make_holidays.py from {source}; not to be edited by hand."]
        lines += self.head()
        for names, days in sorted(self.holidays.items(), key=lambda one: (min(one[1])[0].strftime("%m%d"), one[0])):
            lines += [BETWEEN.join(names).rstrip(" |"), *self.lines_of(days)]
        return "\n".join(lines) + "\n"


def list_of_countries():
    """The list by which the engine takes the files in."""
    lines = "".join(f'    ("{code}", include_str!("holidays/{code}.txt")),\n' for code in sorted(COUNTRIES))
    return f"// Each country and its file, made by data/make_holidays.py; not to be edited by hand.\n&[\n{lines}]\n"


def keep(path, text, check):
    """Writes a file where it differs, or only says so; whether it was the same."""
    same = path.is_file() and path.read_bytes() == text.encode()
    if not check and not same:
        path.write_bytes(text.encode())
    print(f"{path.relative_to(HERE)}: " + ("unchanged" if same else "differs" if check else "written"))
    return same


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare with the files; write nothing")
    parser.add_argument("--gaps", action="store_true", help="list the names that are missing in a language")
    asked = parser.parse_args()
    package, names = load_package(), own_names()

    differs, gaps, used = False, defaultdict(set), set()
    for code in COUNTRIES:
        country = Country(package, code, names)
        differs |= not keep(FOLDER / f"{code}.txt", country.render(), asked.check)
        used |= country.used
        for language, name in country.gaps:
            gaps[name].add(f"{code}:{language}")
    differs |= not keep(LIST, list_of_countries(), asked.check)
    for path in sorted(FOLDER.iterdir()):
        if path.suffix != ".txt" or path.stem not in COUNTRIES:
            print(f"holidays/{path.name}: no such country in COUNTRIES", file=sys.stderr)
            differs = True
    for name in sorted(set(names) - used):
        print(f"holiday-names.tsv: no holiday needs {name}", file=sys.stderr)
        differs = True
    if asked.gaps:
        for name, where in sorted(gaps.items()):
            print(f"{name}\t{' '.join(sorted(where))}")
    sys.exit(1 if asked.check and differs else 0)


if __name__ == "__main__":
    main()
