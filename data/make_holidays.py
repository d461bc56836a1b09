#!/usr/bin/env python3
"""Writes data/holidays/*.json: the public holidays of each country, with their names.

    pip install holidays==0.109
    python3 data/make_holidays.py            write the files
    python3 data/make_holidays.py --check    compare only: exit 1 when a file differs

The dates come from the PyPI package `holidays` (MIT). Its names are used where it has them;
the tables below add what it lacks and correct a few. A country more is one line in COUNTRIES.
"""

import argparse
import json
import re
import sys
from pathlib import Path

VERSION = "0.109"  # of the package; also in the docstring above
YEARS = (2024, 2040)

# Each country with its own languages, whose names are kept beside those in LANGUAGES.
COUNTRIES = {
    "NL": ["nl", "fy"],
    "BE": ["nl", "fr", "de"],
    "DE": ["de"],
    "FR": ["fr"],
    "GB": ["en"],
}

LANGUAGES = ["en", "nl", "fr", "de"]

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

# English name -> (nl, fr, de), where the package has no name in that language.
# The package's own name goes first, so that a Belgian "Paasmaandag" stays one.
NAMES = {
    # Christian
    "Epiphany": ("Driekoningen", "Épiphanie", "Heilige Drei Könige"),
    "Mid-Lent": ("Halfvasten", "Mi-Carême", "Mittfasten"),
    "Good Friday": ("Goede Vrijdag", "Vendredi saint", "Karfreitag"),
    "Easter Sunday": ("Eerste paasdag", "Dimanche de Pâques", "Ostersonntag"),
    "Easter Monday": ("Tweede paasdag", "Lundi de Pâques", "Ostermontag"),
    "Ascension Day": ("Hemelvaartsdag", "Ascension", "Christi Himmelfahrt"),
    "Pentecost": ("Eerste pinksterdag", "Pentecôte", "Pfingstsonntag"),
    "Pentecost Monday": ("Tweede pinksterdag", "Lundi de Pentecôte", "Pfingstmontag"),
    "Corpus Christi": ("Sacramentsdag", "Fête-Dieu", "Fronleichnam"),
    "Assumption Day": ("Maria-Hemelvaart", "Assomption", "Mariä Himmelfahrt"),
    "Reformation Day": ("Hervormingsdag", "Fête de la Réformation", "Reformationstag"),
    "All Saints' Day": ("Allerheiligen", "Toussaint", "Allerheiligen"),
    "Repentance and Prayer Day": ("Boete- en bededag", "Jour de pénitence et de prière", "Buß- und Bettag"),
    "Christmas Day": ("Eerste kerstdag", "Noël", "Erster Weihnachtstag"),
    "Second Day of Christmas": ("Tweede kerstdag", "Lendemain de Noël", "Zweiter Weihnachtstag"),
    "Boxing Day": ("Tweede kerstdag", "Lendemain de Noël", "Zweiter Weihnachtstag"),
    "Saint Stephen's Day": ("Tweede kerstdag", "Saint-Étienne", "Zweiter Weihnachtstag"),
    "Saint Patrick's Day": ("Sint-Patricksdag", "Saint-Patrick", "Sankt-Patricks-Tag"),
    "Saint Andrew's Day": ("Sint-Andreasdag", "Saint-André", "Andreastag"),
    "Saints Peter and Paul Day": ("Feest van Petrus en Paulus", "Saints Pierre et Paul", "Peter und Paul"),
    "Feast of Saint Peter Chanel": (
        "Feest van de heilige Petrus Chanel",
        "Saint Pierre Chanel",
        "Fest des heiligen Peter Chanel",
    ),
    "Missionary Day": ("Komst van het Evangelie", "Arrivée de l'Évangile", "Ankunft des Evangeliums"),
    # civil
    "New Year's Day": ("Nieuwjaarsdag", "Jour de l'an", "Neujahr"),
    "New Year Holiday": ("Tweede nieuwjaarsdag", "Lendemain du jour de l'an", "Zweiter Neujahrstag"),
    "Women's Day": ("Internationale Vrouwendag", "Journée internationale des femmes", "Frauentag"),
    "King's Day": ("Koningsdag", "Jour du Roi", "Königstag"),
    "Labor Day": ("Dag van de Arbeid", "Fête du Travail", "Tag der Arbeit"),
    "Liberation Day": ("Bevrijdingsdag", "Jour de la Libération", "Befreiungstag"),
    "Victory Day": ("Dag van de Overwinning", "Fête de la Victoire", "Tag des Sieges"),
    "National Day": ("Nationale feestdag", "Fête nationale", "Nationalfeiertag"),
    "Armistice Day": ("Wapenstilstandsdag", "Armistice", "Tag des Waffenstillstands"),
    "World Children's Day": ("Wereldkinderdag", "Journée mondiale de l'enfance", "Weltkindertag"),
    # Germany
    "German Unity Day": ("Dag van de Duitse Eenheid", "Jour de l'Unité allemande", "Tag der Deutschen Einheit"),
    "Augsburg Peace Festival": (
        "Augsburgs Vredesfeest",
        "Fête de la Paix d'Augsbourg",
        "Augsburger Hohes Friedensfest",
    ),
    "75th anniversary of the East German uprising of 1953": (
        "75e verjaardag van de opstand van 17 juni 1953",
        "75e anniversaire du soulèvement du 17 juin 1953",
        "75. Jahrestag des Aufstandes vom 17. Juni 1953",
    ),
    "80th anniversary of the liberation from Nazism and the end of the Second World War in Europe": (
        "80e verjaardag van de bevrijding van het nazisme en het einde van de Tweede Wereldoorlog in Europa",
        "80e anniversaire de la libération du nazisme et de la fin de la Seconde Guerre mondiale en Europe",
        "80. Jahrestag der Befreiung vom Nationalsozialismus und der Beendigung des Zweiten Weltkriegs in Europa",
    ),
    # France
    "Abolition of Slavery": ("Afschaffing van de slavernij", "Abolition de l'esclavage", "Abschaffung der Sklaverei"),
    "Victor Schoelcher Day": ("Victor Schoelcherdag", "Fête de Victor Schoelcher", "Victor-Schoelcher-Tag"),
    "Internal Autonomy Day": ("Dag van de Autonomie", "Fête de l'autonomie", "Tag der Autonomie"),
    "Citizenship Day": ("Dag van het Burgerschap", "Fête de la Citoyenneté", "Tag der Staatsbürgerschaft"),
    "Territory Day": ("Dag van het Territorium", "Fête du Territoire", "Tag des Territoriums"),
    "Matāri'i": ("Matāri'i", "Matāri'i", "Matāri'i"),
    # United Kingdom
    "May Day": ("Meifeestdag", "Jour férié de mai", "Maifeiertag"),
    "Spring Bank Holiday": ("Lentefeestdag", "Jour férié de printemps", "Frühlingsfeiertag"),
    "Summer Bank Holiday": ("Zomerfeestdag", "Jour férié d'été", "Sommerfeiertag"),
    "Late Summer Bank Holiday": ("Nazomerfeestdag", "Jour férié de fin d'été", "Spätsommerfeiertag"),
    "Battle of the Boyne": ("Slag aan de Boyne", "Bataille de la Boyne", "Schlacht am Boyne"),
    "Scotland's participation in the FIFA World Cup": (
        "Deelname van Schotland aan het WK voetbal",
        "Participation de l'Écosse à la Coupe du monde de football",
        "Teilnahme Schottlands an der Fußball-Weltmeisterschaft",
    ),
}

FOLDER = Path(__file__).resolve().parent / "holidays"


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


def calendar(package, country, region=None, locale=None):
    years = range(YEARS[0], YEARS[1] + 1)
    return getattr(package, country)(
        subdiv=region, years=years, expand=False, language=locale, categories=package.PUBLIC
    )


def locale_of(kind, language):
    """The package's locale for a two-letter language, or None."""
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


class Country:
    def __init__(self, package, code):
        self.package, self.code = package, code
        self.kind = getattr(package, code)
        self.languages = LANGUAGES + [one for one in COUNTRIES[code] if one not in LANGUAGES]
        self.names, self.index, self.gaps = [], {}, []

    def name_of(self, cals, day, bare, observed):
        """The names of one holiday by language, the English one first."""
        names = {}
        for language in self.languages:
            if language not in cals:
                continue
            cal = cals[language]
            that_day = {split_name(cal, one)[0] for one in cal.get_list(day)}
            name = cal.tr(bare)
            if name not in that_day:
                name = that_day.pop() if len(that_day) == 1 else None
            if name:
                names[language] = CORRECTIONS.get((language, name), name)
        for language, name in zip(["nl", "fr", "de"], NAMES.get(names.get("en"), ())):
            names.setdefault(language, name)
        if not names:
            names[self.kind.default_language.split("_")[0]] = bare
        if observed:
            for language, name in names.items():
                label = SUBSTITUTE.get(language) or cals[language].tr(cals[language].observed_label)
                names[language] = label % name
        gaps = [one for one in LANGUAGES if one not in names]
        if gaps:
            self.gaps.append(f"{self.code}: no name in {', '.join(gaps)}: {bare}")
        return {one: names[one] for one in dict.fromkeys([*self.languages, *names]) if one in names}

    def rows(self, region=None):
        """Year -> rows [day, index of the name, true when estimated], in the order of the days."""
        source = calendar(self.package, self.code, region, self.kind.default_language)
        cals = {}
        for language in self.languages:
            locale = locale_of(self.kind, language)
            if locale:
                cals[language] = calendar(self.package, self.code, region, locale)
        years = {year: [] for year in range(YEARS[0], YEARS[1] + 1)}
        for day in sorted(source):
            for text in source.get_list(day):
                bare, observed, estimated = split_name(source, text)
                if (bare, observed) not in self.index:
                    self.index[bare, observed] = len(self.names)
                    self.names.append(self.name_of(cals, day, bare, observed))
                row = [day.strftime("%m-%d"), self.index[bare, observed]]
                years[day.year].append(row + [True] if estimated else row)
        return years

    def data(self):
        days = self.rows()
        regions = {}
        for region in self.kind.subdivisions:
            own = {}
            for year, rows in self.rows(region).items():
                lacking = [row for row in days[year] if row not in rows]
                if lacking:
                    sys.exit(f"{self.code}-{region} lacks {lacking} of {year}: the files have no place for that")
                own[year] = [row for row in rows if row not in days[year]]
            # The package also has regions that only school holidays know ("Zone A"); those stay out.
            if any(own.values()) or re.fullmatch("[A-Z0-9]{1,3}", region):
                regions[region] = own
        return {
            "country": self.code,
            "source": f"holidays {VERSION} (MIT)",
            "years": list(YEARS),
            "names": self.names,
            "days": days,
            "regions": regions,
        }


def to_json(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def lines(years):
    """One line a year; a year without rows is left out."""
    filled = [f"{to_json(str(year))}:{to_json(rows)}" for year, rows in years.items() if rows]
    return "{\n" + ",\n".join(filled) + "\n}" if filled else "{}"


def render(data):
    head = ",".join(f"{to_json(key)}:{to_json(data[key])}" for key in ("country", "source", "years"))
    names = ",\n".join(to_json(name) for name in data["names"])
    regions = ",\n".join(f"{to_json(region)}:{lines(years)}" for region, years in data["regions"].items())
    regions = "{\n" + regions + "\n}" if regions else "{}"
    return f'{{{head},\n"names":[\n{names}\n],\n"days":{lines(data["days"])},\n"regions":{regions}}}\n'


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare with the files; write nothing")
    check = parser.parse_args().check
    package = load_package()

    differs = False
    for code in COUNTRIES:
        country = Country(package, code)
        text = render(country.data())
        path = FOLDER / f"{code}.json"
        same = path.is_file() and path.read_bytes() == text.encode()
        differs |= not same
        if not check and not same:
            FOLDER.mkdir(exist_ok=True)
            path.write_bytes(text.encode())
        print(f"holidays/{path.name}: " + ("unchanged" if same else "differs" if check else "written"))
        for gap in country.gaps:
            print(f"  {gap}", file=sys.stderr)
    for path in sorted(FOLDER.glob("*.json")):
        if path.stem not in COUNTRIES:
            print(f"holidays/{path.name}: no such country in COUNTRIES", file=sys.stderr)
            differs = True
    sys.exit(1 if check and differs else 0)


if __name__ == "__main__":
    main()
