"""Has the tools of others look at rendered PDFs: whether they are sound, carry their fonts, and read aloud in the right order.

Usage: sheets.py PROGRAM.YAML PLAN.JSON FOLDER. Needs the packages of requirements.txt, qpdf, and pdffonts, pdfinfo and pdftotext of poppler.
"""

import re
import subprocess
import sys
import unicodedata
from datetime import datetime

from program import Faults, arguments, say

# What hangs or lies as one sheet in the programs that ship.
ONE_PAGE = ["/card-", "/driver-chart.", "/leaders-checklist.", "/menu-"]

MONTHS = {
    "nl": "januari februari maart april mei juni juli augustus september oktober november december".split(),
    "en": "January February March April May June July August September October November December".split(),
}
DAYS = {
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(),
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
}


def tool(name, *words):
    """What a tool prints."""
    try:
        done = subprocess.run([name, *map(str, words)], capture_output=True, check=False)
    except FileNotFoundError:
        sys.exit(f"`{name}` is not there: install qpdf and poppler (on Debian `apt-get install qpdf poppler-utils`)")
    return done.returncode, done.stdout.decode("utf-8", "replace") + done.stderr.decode("utf-8", "replace")


def squash(text):
    """Text without what setting it adds: spaces, line breaks, hyphens and ligatures."""
    return re.sub(r"[\s\u00ad\u2010\u2011-]+", "", unicodedata.normalize("NFKC", text))


def deadline(at, language):
    """A day as people write it."""
    day, month = DAYS[language][at.weekday()], MONTHS[language][at.month - 1]
    return f"{day}, {month} {at.day}, {at.year}" if language == "en" else f"{day} {at.day} {month} {at.year}"


def sound(faults, path, file):
    """The file is a good PDF, of one page where it is one sheet, tagged, titled and with its own fonts."""
    code, told = tool("qpdf", "--check", file)
    faults.expect(code == 0 and "No syntax or stream encoding errors found" in told, path, "qpdf", told)
    _, told = tool("pdffonts", file)
    fonts = [line.split() for line in told.splitlines()[2:] if line.strip()]
    faults.expect(fonts, path, "no fonts", told)
    for font in fonts:
        faults.expect(re.fullmatch(r"([A-Z]{6}\+)?IBMPlexSans(-\w+)?", font[0]), path, "another font", font[0])
        embedded = font[-5:-2]
        faults.expect(embedded == ["yes", "yes", "yes"], path, "not embedded, subset and readable", font)
    _, told = tool("pdfinfo", file)
    info = dict(re.findall(r"^([A-Z][\w ]*):\s*(.*)$", told, re.MULTILINE))
    faults.expect(info.get("Title", "").strip(), path, "no title")
    faults.expect(info.get("Tagged") == "yes", path, "not tagged")
    if any(kind in path for kind in ONE_PAGE):
        faults.expect(info.get("Pages") == "1", path, "pages", info.get("Pages"))
    faults.expect(info.get("JavaScript") == "no" and info.get("Encrypted") == "no", path, "more than a sheet", info)
    return info


def menu(program, role, language):
    """The habits of a role in the order of the drivers that they serve; those without one come last."""
    drivers = [driver["id"] for driver in program["drivers"]]
    place = {driver: index for index, driver in enumerate(drivers)}
    habits = sorted(role["menu"], key=lambda habit: place.get(habit.get("driver"), len(drivers)))
    return [(say(habit["routine"], language), say(habit["behavior"], language)) for habit in habits]


def in_order(faults, path, how, text, expected):
    """Texts stand in a text one after the other."""
    text, at = squash(text), 0
    for words in expected:
        found = text.find(squash(words), at)
        where = "out of order" if squash(words) in text else "missing"
        faults.expect(found >= 0, path, how, where, words)
        at = max(at, found + len(squash(words)))


def poster(faults, program, plan, file, entry, info):
    """A menu poster holds every habit of its role, under the theme and the role, with the last day to join in."""
    path, language = entry["path"], entry["language"]
    role = next(role for role in program["roles"] if role["id"] == entry["audience"])
    theme = say(program.get("theme", {}).get("name") or program["title"], language)
    name = say(role["name"], language)
    expected = [theme, name]
    for habit in menu(program, role, language):
        expected += habit
    closes = [moment for moment in plan["moments"] if moment["id"] == "signup-closes"]
    signup = program.get("campaign", {}).get("signup")
    if closes and signup:
        expected.append(deadline(datetime.fromisoformat(closes[0]["starts"]), language))
        expected.append(re.sub(r"^https?://|/$", "", signup["url"]))
    faults.expect(squash(name) in squash(info["Title"]), path, "the title does not name the role", info["Title"])
    faults.expect(info["Title"] == entry["title"] or "(" in info["Title"], path, "title", info["Title"], entry["title"])
    # In the order in which it is drawn: a reader that looks for columns takes a voice beside a sentence for a part of it.
    _, seen = tool("pdftotext", "-raw", "-enc", "UTF-8", file, "-")
    in_order(faults, path, "as it is seen", seen, expected)
    # The lines of the structure that hold text, in quotes: what a screen reader says.
    _, structure = tool("pdfinfo", "-enc", "UTF-8", "-struct-text", file)
    spoken = "".join(re.findall(r'^\s*"(.*)"$', structure, re.MULTILINE))
    in_order(faults, path, "as it is read aloud", spoken, expected)


def timeline(faults, program, plan, file, entry, info):
    """A timeline holds the day of every moment, read aloud as well as seen, and what was moved from where."""
    path, language = entry["path"], entry["language"]
    _, seen = tool("pdftotext", "-enc", "UTF-8", file, "-")
    _, structure = tool("pdfinfo", "-enc", "UTF-8", "-struct-text", file)
    spoken = "".join(re.findall(r'^\s*"(.*)"$', structure, re.MULTILINE))
    for how, text in [("as it is seen", seen), ("as it is read aloud", spoken)]:
        text = squash(text).replace("'", "’")
        for moment in plan["moments"]:
            at = datetime.fromisoformat(moment["starts"])
            month = MONTHS[language][at.month - 1]
            day = f"{month} {at.day}" if language == "en" else f"{at.day} {month}"
            faults.expect(squash(day) in text, path, how, "no day of", moment["id"])
        moved = sum(moment["moved_from"] is not None for moment in plan["moments"])
        faults.expect(len(re.findall(r"was(ma|di|wo|do|vr|za|zo|Mon|Tue|Wed|Thu|Fri|Sat|Sun)", text)) == moved, path, how, "moved", moved)
        for nudge in program.get("nudges", {}).get("messages", []):
            subject = squash(say(nudge["subject"], language)).replace("'", "’")
            faults.expect(subject in text, path, how, "no nudge", nudge["id"])
    faults.expect("Table" in structure and "TH" in structure, path, "no table with headers")
    faults.expect(info["Title"].startswith(entry["title"]), path, "title", info["Title"], entry["title"])


def main():
    program, plan, tree, files = arguments()
    faults = Faults()
    sheets = [entry for entry in files if entry["path"].endswith(".pdf")]
    for entry in sheets:
        info = sound(faults, entry["path"], tree / entry["path"])
        if "/menu-" in entry["path"]:
            poster(faults, program, plan, tree / entry["path"], entry, info)
        if "/timeline." in entry["path"]:
            timeline(faults, program, plan, tree / entry["path"], entry, info)
    menus = {(role["id"], language) for role in program["roles"] if role["menu"] for language in program["languages"]}
    posters = {(entry["audience"], entry["language"]) for entry in sheets if "/menu-" in entry["path"]}
    faults.expect(menus == posters, "a poster for each role with a menu, in each language", menus ^ posters)
    timelines = {entry["language"] for entry in sheets if "/timeline." in entry["path"]}
    planned = set(program["languages"]) if plan["moments"] else set()
    faults.expect(timelines == planned, "a timeline in each language", timelines)
    faults.end(len(sheets), "sheets")


main()
