"""Has the tools of others look at slides and cards: their size, the codes in them, and the words on them.

Usage: walls.py PROGRAM.YAML PLAN.JSON FOLDER. Needs zbarimg of zbar-tools, and pdfinfo, pdftoppm and pdftotext of poppler.
"""

import re
import struct
import subprocess
import sys
import tempfile
import unicodedata
from datetime import datetime
from pathlib import Path

from program import Faults, arguments

# A picture for a screen weighs less than this, in bytes.
LARGEST = 300_000


def tool(name, *words):
    """What a tool prints on standard output."""
    try:
        return subprocess.run([name, *map(str, words)], capture_output=True, check=False).stdout
    except FileNotFoundError:
        sys.exit(f"`{name}` is not there: install zbar and poppler (on Debian `apt-get install zbar-tools poppler-utils`)")


def codes(picture):
    """What the codes in a picture say."""
    return tool("zbarimg", "--quiet", "--raw", picture).decode("utf-8").split()


def squash(text):
    """Text without what setting it adds: spaces, line breaks, hyphens and ligatures."""
    return re.sub(r"[\s\u00ad\u200b\u2010\u2011-]+", "", unicodedata.normalize("NFKC", text))


def door(program, plan, entry):
    """The address that a code of this moment should lead to; nothing where no page is open."""
    if entry["moment"] in ("feedback-opens", "feedback-reminds"):
        return program["feedback"].get("url")
    signup = program.get("campaign", {}).get("signup", {})
    first = min((m["starts"] for m in plan["moments"] if m["kind"] == "video"), default=None)
    closes = [m["starts"] for m in plan["moments"] if m["id"] == "signup-closes"]
    day = datetime.fromisoformat(entry["at"]).date()
    is_open = closes and first and datetime.fromisoformat(first).date() <= day <= datetime.fromisoformat(closes[0]).date()
    return signup.get("url") if is_open else None


def slide(faults, path, file, expected):
    """A slide is a picture of 1920 by 1080 with a palette, and its code can be scanned."""
    raw = file.read_bytes()
    faults.expect(raw[:8] == b"\x89PNG\r\n\x1a\n", path, "no PNG")
    width, height, depth, color = struct.unpack(">IIBB", raw[16:26])
    faults.expect((width, height) == (1920, 1080), path, "size", width, height)
    faults.expect((depth, color) == (8, 3), path, "no palette", depth, color)
    faults.expect(len(raw) < LARGEST, path, "bytes", len(raw))
    faults.expect(codes(file) == expected, path, "codes", codes(file), expected)


def card(faults, path, file, entry, expected):
    """A card is an A6, says its line, and its code can be scanned."""
    info = tool("pdfinfo", file).decode("utf-8", "replace")
    size = re.search(r"Page size:\s*([\d.]+) x ([\d.]+) pts", info)
    faults.expect(size and [round(float(side) / 72 * 25.4) for side in size.groups()] == [105, 148], path, "not A6", info)
    shown = squash(tool("pdftotext", "-enc", "UTF-8", file, "-").decode("utf-8"))
    said = re.sub(r"\W", "", squash(entry["title"]))
    # The card of a video reads its quote instead of its line.
    faults.expect(entry["moment"].startswith("video-") or said in re.sub(r"\W", "", shown), path, "does not say", entry["title"])
    faults.expect(all(squash(address.split("://")[1].rstrip("/")) in shown for address in expected), path, "no address", expected)
    with tempfile.TemporaryDirectory() as place:
        picture = Path(place) / "card"
        tool("pdftoppm", "-r", "150", "-png", "-singlefile", file, picture)
        found = codes(picture.with_suffix(".png"))
    faults.expect(found == expected, path, "codes", found, expected)


def sheet(faults, path, file):
    """A sheet of cards to cut is an A4."""
    info = tool("pdfinfo", file).decode("utf-8", "replace")
    size = re.search(r"Page size:\s*([\d.]+) x ([\d.]+) pts", info)
    faults.expect(size and [round(float(side) / 72 * 25.4) for side in size.groups()] == [210, 297], path, "not A4", info)


def main():
    program, plan, tree, files = arguments()
    faults, count = Faults(), 0
    for entry in files:
        path = entry["path"]
        if entry["kind"] not in ("slide", "card"):
            continue
        count += 1
        if entry["moment"] is None:
            sheet(faults, path, tree / path)
            continue
        expected = [address for address in [door(program, plan, entry)] if address]
        if entry["kind"] == "slide":
            slide(faults, path, tree / path, expected)
        else:
            card(faults, path, tree / path, entry, expected)
    faults.expect(count, "there are no slides and cards")
    faults.end(count, "slides and cards")


main()
