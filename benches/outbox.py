"""Times `excx render --roster` beside its peers, in one run, turn by turn, and prints the ratio of each pair.

    cargo build --release
    python3 benches/outbox.py [--runs 3] [--people 200000] [--folder /dev/shm] [--excx PATH]

A roster of 200,000 people (some 17 MB) becomes one mbox, one file of JSON lines, and single files. The mail has the person's name, team, role
and manager in it, some 5 KB of HTML and a text part. What is compared:

- `raw write`: the same bytes written in pieces of 1 MiB and handed to the disk, which excx does as well. In a folder in memory
  (`--folder /dev/shm`) the disk is left out of it.
- `raw files`: the same files created in folders of a thousand, and nothing else.
- nodemailer with handlebars, and Python's `email` with Jinja2, each making finished messages one after another; what says that one
  is not there is printed in the place of its figures:

      npm install nodemailer handlebars        (found in ./node_modules, or where --node-modules says)
      pip install jinja2                       (for the Python that runs this, or for the one that --python names)
"""

import argparse
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from raw import raw_files

ROOT = Path(__file__).resolve().parent.parent
MOMENT = "measure-before"
FIRST = ["Sanne", "Youssef", "Zoë", "Pieter", "Anouk", "Daan", "Fatima", "Lars", "Noor", "Joris"]
LAST = ["de Wit", "Jansen", "van den Berg", "Öztürk", "O'Neil", "Bakker", "Visser", "Smit", "Meijer", "de Groot"]
PROGRAM = """\
excx: 1
id: bench
title: {nl: Twee seconden, en: Two seconds}
organization: {name: Noorderlicht, employees: 200000}
languages: [nl, en]
timezone: Europe/Amsterdam
holidays: {country: NL}
owner: {name: Team Customer, email: team@noorderlicht.example}
privacy: {notice: "https://noorderlicht.example/privacy"}
unsubscribe: "https://noorderlicht.example/stop"
roster: {fields: [manager]}
drivers: [{id: attention, side: customer, name: {nl: Aandacht, en: Attention}}]
journey:
  - id: call
    name: {nl: Bellen, en: The call}
    customer: {does: {nl: Belt, en: Calls}, needs: [attention]}
    employee: {roles: [agent], does: {nl: Neemt op, en: Answers}}
roles:
  - id: agent
    name: {nl: Medewerker, en: Agent}
    layer: frontline
    headcount: 200000
    menu:
      - id: breathe
        driver: attention
        step: call
        routine: {nl: ik de telefoon pak, en: I pick up the phone}
        behavior: {nl: adem ik uit, en: I breathe out}
timeline: {campaign_starts: 2027-03-01}
measurement: {before: campaign - 8w, metrics: [{id: enps, kind: enps, audience: everyone}]}
emails:
  measure-before:
    subject: {nl: "Hoe is het in {{ recipient.team }}?", en: "How are things in {{ recipient.team }}?"}
    preheader: {nl: Drie vragen, en: Three questions}
    heading: {nl: Hoe is het, en: How are things}
    body:
      nl: "Je bent {{ recipient.role }}, en {{ recipient.manager }} is je leidinggevende. **Drie vragen** over je werk; het kost twee minuten."
      en: "You are {{ recipient.role }}, and {{ recipient.manager }} leads your team. **Three questions** about your work; it takes two minutes."
"""
LAYOUT = """\
<mjml lang="{{ lang }}"><mj-head><mj-title>{{ subject }}</mj-title><mj-preview>{{ preheader }}</mj-preview></mj-head>
<mj-body><mj-section><mj-column>
<mj-text>{% if recipient.first_name %}Hello {{ recipient.first_name }},{% else %}Hello,{% endif %}</mj-text>
<mj-text>{{ body | safe }}</mj-text><mj-button href="https://noorderlicht.example/questions">Answer</mj-button>
</mj-column></mj-section></mj-body></mjml>
"""
TEXT = "{% if recipient.first_name %}Hello {{ recipient.first_name }},{% else %}Hello,{% endif %}\n\n{{ body_text }}\n\nhttps://noorderlicht.example/questions\n"
NODE = """\
const MailComposer = require('nodemailer/lib/mail-composer'), Handlebars = require('handlebars'), fs = require('fs');
const html = Handlebars.compile(fs.readFileSync('mail.hbs', 'utf8')), text = Handlebars.compile(fs.readFileSync('text.hbs', 'utf8'));
const people = JSON.parse(fs.readFileSync('people.json', 'utf8'));
(async () => {
  const out = fs.openSync('node.mbox', 'w');
  const start = process.hrtime.bigint();
  for (const person of people) {
    const mail = new MailComposer({from: 'Team Customer <team@noorderlicht.example>', to: {name: person.name, address: person.email},
      subject: `How are things in ${person.team}?`, html: html(person), text: text(person)});
    fs.writeSync(out, await mail.compile().build());
  }
  console.log(Number(process.hrtime.bigint() - start) / 1e9);
})();
"""


PYTHON = """\
import json, sys, time
from email.message import EmailMessage
import jinja2
environment = jinja2.Environment(autoescape=True)
html, text = (environment.from_string(open(name, encoding="utf-8").read()) for name in ("mail.hbs", "text.hbs"))
people = json.load(open("people.json", encoding="utf-8"))[: int(sys.argv[1])]
start = time.perf_counter()
with open("python.mbox", "wb") as out:
    for person in people:
        message = EmailMessage()
        message["From"], message["To"] = "Team Customer <team@noorderlicht.example>", f'"{person["name"]}" <{person["email"]}>'
        message["Subject"] = f"How are things in {person['team']}?"
        message.set_content(text.render(person))
        message.add_alternative(html.render(person), subtype="html")
        out.write(bytes(message))
print(time.perf_counter() - start)
"""
# Enough to measure by, of a peer that makes some hundreds a second.
PYTHON_MESSAGES = 1000


def roster(path, count):
    chance = random.Random(2027)
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write("email,first_name,name,role,language,team,manager\r\n")
        for number in range(count):
            first, last = chance.choice(FIRST), chance.choice(LAST)
            manager = f"{chance.choice(FIRST)} {chance.choice(LAST)}"
            language = "en" if number % 3 else "nl"
            file.write(f"person.{number}@noorderlicht.example,{first},{first} {last},agent,{language},Team {number % 800},{manager}\r\n")


def excx(binary, place, people, form):
    """Makes an outbox: seconds, peak memory in MiB, and where the messages are."""
    out = place / "out"
    shutil.rmtree(out, ignore_errors=True)
    command = [binary, "render", place / "program", "--only", "outbox", "--roster", people, "--outbox", form, "--out", out, "-q"]
    start = time.perf_counter()
    child = subprocess.Popen([str(part) for part in command])
    _, status, usage = os.wait4(child.pid, 0)
    took = time.perf_counter() - start
    assert status == 0, status
    return took, usage.ru_maxrss / 1024, out / "bench" / "outbox"


def raw_write(place, size):
    piece, path = os.urandom(1 << 20), place / "raw"
    start = time.perf_counter()
    with path.open("wb", buffering=0) as file:
        for at in range(0, size, len(piece)):
            file.write(piece[: size - at])
        os.fsync(file.fileno())
    took = time.perf_counter() - start
    path.unlink()
    return took


def peers(given, place, sample):
    """Messages a second of each peer, from a mail that excx made as their template; of one that cannot run, what it says."""
    html = sample.replace("Zq1", "{{first_name}}").replace("Zq2", "{{team}}").replace("Zq3", "{{manager}}")
    text = "Hello {{first_name}},\n\nYou are Agent, and {{manager}} leads your team.\n"
    people = [
        {"first_name": first, "name": f"{first} {last}", "team": f"Team {index}", "manager": f"{last} {first}", "email": f"p{index}{first_at}@x.example"}
        for index in range(40) for first_at, first in enumerate(FIRST) for last in LAST
    ]
    for name, content in (("mail.hbs", html), ("text.hbs", text), ("people.json", json.dumps(people)), ("peer.js", NODE), ("peer.py", PYTHON)):
        (place / name).write_text(content, encoding="utf-8")
    modules = {**os.environ, "NODE_PATH": str(given.node_modules.resolve())}
    return {
        "nodemailer with handlebars": rate(["node", "peer.js"], place, len(people), modules),
        "Python's email with Jinja2": rate([given.python, "peer.py", str(PYTHON_MESSAGES)], place, PYTHON_MESSAGES, os.environ),
    }


def rate(command, place, messages, environment):
    try:
        ran = subprocess.run(command, cwd=place, capture_output=True, text=True, env=environment)
    except OSError as why:
        return str(why)
    if ran.returncode == 0:
        return messages / float(ran.stdout)
    return next((line for line in reversed(ran.stderr.splitlines()) if "Error" in line), ran.stderr.strip())


def told(what, ratios):
    print(f"{what:44} {min(ratios):9.2f} {statistics.median(ratios):9.2f} {max(ratios):9.2f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--people", type=int, default=200_000)
    parser.add_argument("--folder", type=Path, default=None, help="where to write; a folder of the system's own when left out")
    parser.add_argument("--excx", type=Path, default=ROOT / "target" / "release" / "excx")
    parser.add_argument("--node-modules", type=Path, default=Path("node_modules"), help="where nodemailer and handlebars are installed")
    parser.add_argument("--python", default=sys.executable, help="a Python that has jinja2")
    given = parser.parse_args()
    place = Path(tempfile.mkdtemp(dir=given.folder))
    try:
        run(given, place)
    finally:
        shutil.rmtree(place, ignore_errors=True)


def run(given, place):
    templates = place / "program" / "templates" / "emails"
    templates.mkdir(parents=True)
    (place / "program" / "program.yaml").write_text(PROGRAM, encoding="utf-8")
    (templates / "measurement.mjml").write_text(LAYOUT, encoding="utf-8")
    (templates / "measurement.txt").write_text(TEXT, encoding="utf-8")
    people = place / "people.csv"
    roster(people, given.people)
    one = place / "one.csv"
    one.write_text("email,first_name,team,manager,role,language\na@x.example,Zq1,Zq2,Zq3,agent,en\n", encoding="utf-8")
    _, _, made = excx(given.excx, place, one, "jsonl")
    sample = json.loads((made / f"{MOMENT}.jsonl").read_text(encoding="utf-8"))["html"]
    print(f"{given.people} people, {people.stat().st_size / 1e6:.1f} MB; a mail of {len(sample.encode())} bytes of HTML\n")
    print(f"{'':44} {'minimum':>9} {'median':>9} {'maximum':>9}")
    ratios, rates, sizes = {"mbox": [], "jsonl": [], "eml": []}, [], {}
    beside = {}
    for _ in range(given.runs):
        for form in ("mbox", "jsonl"):
            took, _, made = excx(given.excx, place, people, form)
            sizes[form] = (made / f"{MOMENT}.{form}").stat().st_size
            shutil.rmtree(made.parent)
            ratios[form].append(took / raw_write(place, sizes[form]))
            if form == "mbox":
                rates.append(given.people / took)
        for name, found in peers(given, place, sample).items():
            beside.setdefault(name, []).append(found if isinstance(found, str) else rates[-1] / found)
        # Each in a folder that was never filled before: creating files after a mass delete is another thing.
        some = place / "some.csv"
        roster(some, given.people // 10)
        took, _, made = excx(given.excx, place, some, "eml")
        first = next(made.glob("*/000/*.eml")).stat().st_size
        shutil.move(made.parent, place / f"kept-{time.monotonic_ns()}")
        raw, _ = raw_files(place, given.people // 10, first, "eml", synced=True)
        ratios["eml"].append(took / raw)
    for form in ("mbox", "jsonl"):
        told(f"{form} to raw write of {sizes[form] / 1e6:.0f} MB (at most 2.0)", ratios[form])
    told("eml to raw files (at most 1.2)", ratios["eml"])
    for name, values in beside.items():
        measured = [value for value in values if not isinstance(value, str)]
        if measured:
            told(f"times {name}" + (" (at least 80)" if "nodemailer" in name else ""), measured)
        else:
            print(f"times {name}: not measured, since it does not run: {values[0]}")
    told("messages a second, mbox", rates)
    print("\npeak memory, mbox (at most 48 MiB):")
    for count in (20_000, 200_000, 500_000):
        roster(people, count)
        _, peak, made = excx(given.excx, place, people, "mbox")
        shutil.rmtree(made.parent)
        print(f"{count:9} people {peak:8.1f} MiB")


if __name__ == "__main__":
    main()
