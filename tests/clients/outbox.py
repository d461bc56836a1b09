"""Reads the messages of a roster as mail clients do: single files, an mbox, and lines of JSON, which must all say the same.

Usage: outbox.py FOLDER ROSTER. FOLDER holds what `excx render --roster` leaves in `outbox/`, in `eml`, `mbox` and `jsonl`.
"""

import csv
import email
import email.policy
import json
import mailbox
import sys
from email.header import decode_header, make_header
from email.utils import parseaddr
from pathlib import Path

forms, roster = Path(sys.argv[1]), Path(sys.argv[2])
HEADERS = {
    "message-id", "date", "from", "reply-to", "to", "subject", "list-unsubscribe", "list-id", "auto-submitted", "mime-version", "content-type",
}
people = {row["email"]: row for row in csv.DictReader(roster.open(encoding="utf-8-sig", newline=""), delimiter=";")}
faults = []


def expect(holds, *what):
    if not holds:
        faults.append(" ".join(str(part) for part in what))


def header(message, name):
    return str(make_header(decode_header(message[name].replace("\r", "").replace("\n", ""))))


def body(message, kind):
    return next(part for part in message.walk() if part.get_content_type() == kind).get_payload(decode=True).decode("utf-8")


def read(raw, where):
    """What a message says, after a look at how it says it."""
    lines = raw.splitlines()
    expect(all(byte < 128 for byte in raw), where, "not all is ASCII")
    expect(all(len(line) <= 998 for line in lines), where, "a line is too long")
    message = email.message_from_bytes(raw)
    names = [name.lower() for name in message.keys()]
    expect(set(names) <= HEADERS and len(names) == len(set(names)), where, "headers", names)
    expect(not message.defects and not any(part.defects for part in message.walk()), where, "defects", message.defects)
    strict = email.message_from_bytes(raw, policy=email.policy.default)
    address = strict["to"].addresses[0].addr_spec
    expect(len(strict["to"].addresses) == 1 and address in people, where, "to", strict["to"])
    person = people[address]
    name = " ".join((person["name"] or person["first_name"]).split())
    told, _ = parseaddr(message["to"].replace("\r", "").replace("\n", ""))
    expect(str(make_header(decode_header(told))) == name, where, "name", told, name)
    expect(strict["date"].datetime is not None, where, "date", message["date"])
    shown = {f"cid:{part['content-id'].strip('<>')}" for part in message.walk() if part["content-id"]}
    html = body(message, "text/html")
    expect(all(picture in html for picture in shown), where, "pictures", shown)
    expect(all(f'"{word}' not in html or word in shown for word in shown), where, "cid")
    text = body(message, "text/plain").replace("\r\n", "\n").rstrip("\n")
    return message["message-id"].strip(), {
        "to": address, "name": name, "subject": header(message, "subject"), "text": text, "html": " ".join(html.split()),
    }


def from_json(line):
    record = json.loads(line)
    return record["headers"]["Message-ID"], {
        "to": record["to"]["email"], "name": record["to"]["name"], "subject": record["subject"], "text": record["text"],
        "html": " ".join(record["html"].split()),
    }


single = dict(read(path.read_bytes(), path) for path in sorted(forms.glob("eml/*/*/*.eml")))
boxed = {}
for path in sorted(forms.glob("mbox/*.mbox")):
    for key, message in mailbox.mbox(path, create=False).iteritems():
        boxed.update([read(message.as_bytes(), f"{path}:{key}")])
lines = dict(from_json(line) for path in forms.glob("jsonl/*.jsonl") for line in path.read_text(encoding="utf-8").splitlines())

expect(len(single) > 50, "few messages", len(single))
for name, other in (("mbox", boxed), ("jsonl", lines)):
    expect(single.keys() == other.keys(), name, "other messages", len(single), len(other))
    for key, said in single.items():
        for part, value in said.items():
            expect(other.get(key, {}).get(part) == value, name, key, part, repr(other.get(key, {}).get(part))[:300], repr(value)[:300])
opted_out = {address for address, row in people.items() if row["opted_out"] == "ja"}
expect(not opted_out & {said["to"] for said in single.values()}, "someone who opted out got a message")
sys.exit("\n".join(faults[:20]) if faults else 0)
