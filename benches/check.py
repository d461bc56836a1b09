"""Times `excx check` beside its peers, in one run, turn by turn, and prints the ratio of each pair.

    cargo build --release
    python3 benches/check.py [--runs 5] [--programs 1000] [--slow] [--excx target/release/excx]

The programs are variants of one of some 275 lines (7.5 KB): roles with menus of ten, five videos, eight nudges, questions. What is
compared is whole processes, started cold. The peers know the JSON Schema and nothing of the method; `excx` runs all lints as well and knows
every place. Dates are quoted, since some of the peers read YAML 1.1 and would make them something else. A peer that is not installed is left out:

    npm install ajv-cli@5 ajv-formats @sourcemeta/jsonschema      (found in ./node_modules, or on the PATH; of the second its own binary)
    pip install check-jsonschema yamllint                         (found on the PATH)
    cargo install jsonschema-cli                                  (found on the PATH; reads JSON only)
"""

import argparse
import json
import os
import platform
import re
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

NUDGES = [
    ("Today one call", "Pick the first call of the day. One is enough."),
    ("Skipped it? That is fine", "Habits grow with gaps in them; the next ring is a new chance."),
    ("What did you hear?", "Write down three words a customer used this morning."),
    ("Halfway through the month", "Which moment went differently from what you expected?"),
    ("A colleague noticed", "Ask the person beside you what works for her."),
    ("Smaller still", "Too busy? Do half of it while you breathe out."),
    ("Thursday, ten past nine", "Put a note where your hand rests when it rings."),
    ("The last week", "Keep what you like, drop the rest, and tell us which."),
]
SLOW = {"check-jsonschema", "yamllint"}
ROOT = Path(__file__).resolve().parent.parent
SCHEMA = ROOT / "schemas" / "program.schema.json"


def program(number):
    """One program of the bench: sound in every way, and unlike the others in its texts."""
    lines = [
        "excx: 1",
        f"id: program-{number}",
        "title: Two seconds",
        "organization: {name: Noorderlicht, employees: 200}",
        "languages: [en]",
        "timezone: Europe/Amsterdam",
        "holidays: {country: NL}",
        "owner: {name: Team Customer, email: team@noorderlicht.example}",
        "drivers:",
        "  - {id: attention, side: customer, name: Attention}",
        "journey:",
        "  - id: call",
        "    name: The call",
        "    customer: {does: Calls, needs: [attention]}",
        "    employee: {roles: [agent, lead], does: Answers}",
        "roles:",
    ]
    for role, layer in (("agent", "frontline"), ("lead", "team-lead")):
        lines += [f"  - id: {role}", f"    name: Role {role}", f"    layer: {layer}", "    headcount: 90", "    menu:"]
        for habit in range(10):
            lines += [
                f"      - id: habit-{habit}",
                "        driver: attention",
                "        step: call",
                f"        routine: I pick up the phone {habit}",
                f"        behavior: I take two seconds {number}",
            ]
    lines += [
        'privacy: {notice: "https://noorderlicht.example/privacy"}',
        "timeline: {campaign_starts: '2027-03-01'}",
        "campaign:",
        "  goal: 10%",
        '  signup: {url: "https://noorderlicht.example/join"}',
        "  videos:",
    ]
    for video, layer in enumerate(("executive", "frontline", "team-lead", "frontline", "management")):
        lines += [
            f"    - id: video-{video}",
            "      presenter:",
            f"        name: Person {video}",
            f"        layer: {layer}",
            "        consent: {given: '2027-01-18'}",
            "      duration: 2m30s",
            f'      url: "https://video.example/{video}"',
            "      captions: true",
            f"      subject: Why I join {video}",
            "      preheader: Two minutes",
            "      body: |",
            "        I heard a number, she told about her cellar.",
            "",
            "        What will it be for you?",
        ]
    lines += ["kickoff: {place: Hall}", "experiment: {weeks: 4}", "nudges:", "  messages:"]
    for nudge, (subject, body) in enumerate(NUDGES):
        lines += [
            f"    - id: nudge-{nudge}",
            f"      subject: {subject}",
            "      preheader: The next call is coming",
            f"      body: {body}",
            "      short: One call is enough.",
        ]
    lines += ["feedback:", '  url: "https://noorderlicht.example/back"', "  questions:", "    - standard"]
    for question in range(6):
        lines += [f"    - id: question-{question}", "      about: other", "      kind: scale", f"      text: Did it help {question}?"]
    return "\n".join(lines) + "\n"


def found(name):
    packages = ROOT / "node_modules"
    if name == "jsonschema":  # the binary itself: its npm package starts it through node, which takes longer than the work
        system = {"Darwin": "darwin"}.get(platform.system(), "linux")
        machine = {"aarch64": "arm64", "arm64": "arm64"}.get(platform.machine(), "x86_64")
        native = packages / "@sourcemeta/jsonschema/build/github-releases" / f"jsonschema-{system}-{machine}"
        if native.exists():
            return str(native)
    local = packages / ".bin" / name
    return str(local) if local.exists() else shutil.which(name)


def peers(files, folder):
    """The peers that are installed, each with its command over these files."""
    listed = [str(file) for file in files]
    schema = str(SCHEMA)
    commands = {
        "sourcemeta jsonschema": ("jsonschema", ["validate", "-f", schema, *listed]),
        "ajv": ("ajv", ["validate", "--spec=draft2020", "--strict=false", "-c", "ajv-formats", "-s", schema, "-d", f"{folder}/**/program.yaml"]),
        "check-jsonschema": ("check-jsonschema", ["--schemafile", schema, *listed]),
        "yamllint": ("yamllint", ["-d", "relaxed", *listed]),
    }
    ready = {name: [found(tool), *rest] for name, (tool, rest) in commands.items() if found(tool)}
    if len(files) == 1 and found("jsonschema-cli"):
        ready["jsonschema-cli"] = [found("jsonschema-cli"), schema, "-i", str(files[0].with_suffix(".json"))]
    return ready


def with_mistakes(text):
    """The same program with twenty mistakes, each of which is a diagnostic of its own: a misspelled key in ten habits, a number for a text in ten."""
    head, *habits = text.split("      - id: habit-")
    keys = [habit.replace("        step:", "        stp:") for habit in habits[:10]]
    texts = [re.sub(r"routine: .*", "routine: [5]", habit) for habit in habits[10:20]]
    return "      - id: habit-".join([head, *keys, *texts, *habits[20:]])


def timed(command, may_fail=False):
    """Seconds of one run from start to end."""
    start = time.perf_counter()
    run = subprocess.run(command, capture_output=True, check=False)
    seconds = time.perf_counter() - start
    if run.returncode != 0 and not may_fail:
        raise SystemExit(f"{command[0]} failed: {(run.stderr or run.stdout).decode()[:400]}")
    return seconds


def memory(command):
    """The most memory of one run, in MiB."""
    pid = os.posix_spawn(command[0], command, os.environ, file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)])
    _, _, usage = os.wait4(pid, 0)
    return usage.ru_maxrss / 1024


def spread(values, form):
    return " ".join(form.format(value) for value in (min(values), statistics.median(values), max(values)))


def compare(title, ours, others, runs, may_fail=False):
    print(f"\n{title}: {memory(ours):.0f} MiB at most")
    print(f"  {'peer':24} {'seconds (min median max)':28} {'excx (min median max)':28} excx / peer (min median max)")
    for name, command in others.items():
        timed(ours, may_fail)
        timed(command, may_fail)
        pairs = [(timed(ours, may_fail), timed(command, may_fail)) for _ in range(runs)]
        mine, theirs = zip(*pairs)
        ratio = [a / b for a, b in pairs]
        print(f"  {name:24} {spread(theirs, '{:.3f}'):28} {spread(mine, '{:.3f}'):28} {spread(ratio, '{:.3f}')}")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--runs", type=int, default=5)
    arguments.add_argument("--programs", type=int, default=1000)
    arguments.add_argument("--slow", action="store_true", help="also time the peers that take half a minute over a thousand programs")
    arguments.add_argument("--excx", type=Path, default=ROOT / "target" / "release" / "excx", help="the binary to time")
    asked = arguments.parse_args()
    excx = asked.excx.resolve()
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number in range(asked.programs):
            file = Path(folder) / f"p{number:05}" / "program.yaml"
            file.parent.mkdir()
            file.write_text(program(number), encoding="utf-8")
            files.append(file)
        try:
            import ruamel.yaml

            loaded = ruamel.yaml.YAML(typ="safe", pure=True).load(files[0])
            files[0].with_suffix(".json").write_text(json.dumps(loaded, default=str), encoding="utf-8")
        except ImportError:
            pass
        one = files[:1]
        compare("One program, a cold process", [str(excx), "check", "-q", str(one[0].parent)], peers(one, one[0].parent), asked.runs * 4)
        quick = {name: command for name, command in peers(files, folder).items() if asked.slow or name not in SLOW}
        compare(f"{len(files)} programs", [str(excx), "check", "-q", folder], quick, asked.runs)
        for file in files:
            file.write_text(with_mistakes(file.read_text(encoding="utf-8")), encoding="utf-8")
        ours = [str(excx), "check", folder, "--format", "json"]
        told = json.loads(subprocess.run(ours, capture_output=True, check=False).stdout)["summary"]["errors"]
        compare(f"{len(files)} programs with 20 mistakes each, {told} told", ours, quick, asked.runs, may_fail=True)


if __name__ == "__main__":
    main()
