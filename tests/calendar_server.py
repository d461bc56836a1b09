"""Has a CalDAV server and a client of it keep calendars as people do, and holds what the client shows against what the plan says.

Usage: calendar_server.py RUN..., where each RUN is a folder with a folder for each time that the calendar is imported (`1`, `2`, …): in it the
`calendar.ics` to import, and `plan.json`, as `excx plan --format json` tells it. Needs `radicale`, `caldav` and `icalendar`.

The client imports as calendar programs do: an event that it has gives way only to one with a higher SEQUENCE, or with a later DTSTAMP at the
same (RFC 5546, 2.1.5).
"""

import json
import logging
import sys
import tempfile
import threading
from datetime import datetime, timezone
from pathlib import Path
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

try:
    import caldav
    import icalendar
    import radicale
    import radicale.config
except ImportError as missing:
    sys.exit(f"{missing}: ./test installs the packages of tests/clients/requirements.txt")


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class Silent(WSGIRequestHandler):
    def log_message(self, *_):
        pass


class Warnings(logging.Handler):
    """What the server has to say of what it is sent."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.said = []

    def emit(self, record):
        self.said.append(record.getMessage())


def served(folder):
    """A server on a free port of this machine alone; its address."""
    config = radicale.config.load()
    config.update({"storage": {"filesystem_folder": folder}, "auth": {"type": "none"}, "logging": {"level": "warning"}}, "test")
    server = make_server("127.0.0.1", 0, radicale.Application(config), Server, Silent)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/"


def version(event):
    """What tells which of two versions of an event is the later one."""
    return int(event.get("SEQUENCE", 0)), event["DTSTAMP"].dt


def alone(calendar, event):
    """An event with the zones of its file, as a client sends it to a server. What comes from a server has no METHOD (RFC 4791, 4.1)."""
    one = icalendar.Calendar()
    one.add("VERSION", "2.0")
    one.add("PRODID", "-//test//EN")
    for zone in calendar.walk("VTIMEZONE"):
        one.add_component(zone)
    one.add_component(event)
    return one.to_ical().decode()


def imports(shelf, path):
    """Imports a file as people do."""
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    held = {str(event.icalendar_component["UID"]): event for event in shelf.events()}
    for event in calendar.walk("VEVENT"):
        known = held.get(str(event["UID"]))
        if known is None:
            shelf.save_event(alone(calendar, event))
        elif version(event) > version(known.icalendar_component):
            known.data = alone(calendar, event)
            known.save()


def told(at):
    if isinstance(at, datetime):
        assert at.tzinfo is not None, f"{at} is in no zone"
        return at.astimezone(timezone.utc).isoformat()
    return at.isoformat()


def shown(shelf):
    """What people see: all that is not cancelled, with when it starts."""
    events = [event.icalendar_component for event in shelf.events()]
    return {str(event["UID"]).split("@")[0]: told(event["DTSTART"].dt) for event in events if str(event["STATUS"]) != "CANCELLED"}


def planned(path):
    moments = json.loads(path.read_text("utf-8"))["moments"]
    # The experiment is the one moment that takes whole days.
    at = lambda moment: moment["starts"][:10] if moment["id"] == "experiment" else told(datetime.fromisoformat(moment["starts"]))
    return {moment["id"]: at(moment) for moment in moments}


def main(runs):
    warnings = Warnings()
    with tempfile.TemporaryDirectory() as folder:
        client = caldav.DAVClient(url=served(folder), username="lead", password="lead")
        logging.getLogger("radicale").addHandler(warnings)
        principal = client.principal()
        for number, run in enumerate(runs):
            shelf = principal.make_calendar(name=f"run {number}", cal_id=f"run-{number}")
            for state in sorted(run.iterdir()):
                imports(shelf, state / "calendar.ics")
                plan = state / "plan.json"
                if plan.exists():
                    is_shown, wanted = shown(shelf), planned(plan)
                    difference = dict(is_shown.items() ^ wanted.items())
                    assert not difference, f"{state}: {difference}"
    assert not warnings.said, warnings.said
    print(f"{len(runs)} calendars are shown as planned")


if __name__ == "__main__":
    main([Path(run) for run in sys.argv[1:]])
