"""Reads rendered calendars with two parsers, and holds them against what the plan says.

Usage: calendars.py FOLDER, where FOLDER/expected.json lists the files and their events. Needs `icalendar` and `vobject`.
"""

import functools
import json
import re
import sys
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

try:
    import icalendar
    import vobject
except ImportError as missing:
    sys.exit(f"{missing}: install the packages with `{sys.executable} -m pip install icalendar vobject`")

# What no text may hold but as an escaped line break.
CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def check_bytes(raw):
    """Lines end in CRLF, hold 75 octets at most, and are UTF-8 each by themselves."""
    assert raw.endswith(b"END:VCALENDAR\r\n"), "the last line"
    assert not CONTROL.search(raw), "a control character"
    assert raw.count(b"\r") == raw.count(b"\n") == raw.count(b"\r\n"), "a line break that is not CRLF"
    for line in raw.split(b"\r\n"):
        assert len(line) <= 75, f"a line of {len(line)} octets"
        line.decode()


def told(at):
    """A date as it is, an hour in UTC."""
    if isinstance(at, datetime):
        assert at.tzinfo is not None, f"{at} is in no zone"
        return at.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    assert isinstance(at, date)
    return at.isoformat()


def same_words(text, words):
    """Whether a text holds the words; space may have been joined."""
    join = lambda some: re.sub(r"[ \n]+", " ", some)
    return join(words) in join(text)


def check_event(expected, uid, starts, ends, status, summary, place):
    assert uid == expected["uid"], uid
    assert starts == expected["starts"], f"{uid} starts {starts}, not {expected['starts']}"
    assert ends == expected["ends"], f"{uid} ends {ends}, not {expected['ends']}"
    assert status == expected["status"], f"{uid} is {status}"
    if expected["subject"]:
        assert same_words(summary, expected["subject"]), f"{uid}: {summary}"
    if expected["place"]:
        assert same_words(place, expected["place"]), f"{uid}: {place}"


def check_icalendar(raw, expected):
    calendar = icalendar.Calendar.from_ical(raw)
    assert not calendar.errors, calendar.errors
    assert str(calendar["METHOD"]) == "PUBLISH" and calendar["NAME"] == calendar["X-WR-CALNAME"]
    zones = {str(zone["TZID"]): zone.to_ical() for zone in calendar.walk("VTIMEZONE")}
    events = calendar.walk("VEVENT")
    assert len(events) == len(expected["events"])
    for event, one in zip(events, expected["events"], strict=True):
        assert not event.errors, event.errors
        starts = event["DTSTART"]
        ends = event.get("DTEND", starts)
        if zone := starts.params.get("TZID"):
            at = starts.dt.replace(tzinfo=own_zone(zones[zone], zone, starts.dt.year))
            assert told(at) == one["starts"], f"{one['uid']}: its VTIMEZONE says {told(at)}"
        assert "\n\n" in event["DESCRIPTION"], event["DESCRIPTION"]
        place = str(event.get("LOCATION", ""))
        check_event(one, str(event["UID"]), told(starts.dt), told(ends.dt), str(event["STATUS"]), str(event["SUMMARY"]), place)


@functools.cache
def own_zone(component, name, year):
    """The zone by its VTIMEZONE, which tells each hour of a year with an event as the IANA database does, but for the hours that happen twice or never."""
    zone = icalendar.Timezone.from_ical(component).to_tz(lookup_tzid=False)
    real = ZoneInfo(name)
    hour = datetime(year, 1, 1)
    while hour < datetime(year, 12, 31):
        wanted = {hour.replace(tzinfo=real, fold=fold).utcoffset() for fold in (0, 1)}
        assert hour.replace(tzinfo=zone).utcoffset() in wanted, f"{name} at {hour}"
        hour += timedelta(minutes=30)
    return zone


def check_vobject(raw, expected):
    calendar = vobject.readOne(raw.decode())
    calendar.validate(raiseException=True)
    events = calendar.contents["vevent"]
    assert len(events) == len(expected["events"])
    for event, one in zip(events, expected["events"], strict=True):
        starts = event.dtstart.value
        ends = event.dtend.value if "dtend" in event.contents else starts
        place = event.location.value if "location" in event.contents else ""
        check_event(one, event.uid.value, told(starts), told(ends), event.status.value, event.summary.value, place)


def main(folder):
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    for file in expected:
        raw = (folder / file["path"]).read_bytes()
        for check in (lambda raw, _: check_bytes(raw), check_icalendar, check_vobject):
            try:
                check(raw, file)
            except Exception as error:
                raise SystemExit(f"{file['path']}: {type(error).__name__}: {error}") from error
    written = {path.relative_to(folder).as_posix() for path in folder.rglob("*.ics")}
    assert written == {file["path"] for file in expected}
    print(f"{len(expected)} files agree")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
