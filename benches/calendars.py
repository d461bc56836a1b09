"""Times personal calendars beside the Rust crate `icalendar` and Python's, in one run, turn by turn, and prints the ratio of each pair.

    cargo build --release
    python3 benches/calendars.py [--runs 5] [--people 20000] [--folder /dev/shm] [--excx PATH] [--target-dir target]

What is compared:

- in memory, on one core: `excx` for the people of `programs/twee-seconden`, some thirty events each (`benches/calendars.rs`), and the crate
  `icalendar` with thirty events each, a habit of its own in every event (`benches/peers/icalendar`).
- Python's `icalendar` with thirty events each, where it is installed (`pip install icalendar`).
- whole: `excx render --only calendars --roster` for so many people, from the roster to a file for each, beside the same files created and
  written, and nothing else.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from raw import raw_files

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "programs" / "twee-seconden"
FAST = ["--config", "profile.release.package.excx.opt-level=3", "--config", "profile.release.package.excx.incremental=false"]
HABITS = [("service-agent", "two-seconds"), ("", "")]


def roster(path, count):
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write("email,first_name,role,language,habit,signed_up,manager\r\n")
        for number in range(count):
            role, habit = HABITS[number % 8 == 0]
            file.write(f"person.{number}@noorderlicht.example,Sanne,{role},{'en' if number % 3 else 'nl'},{habit},yes,Iris\r\n")


def whole(binary, place, people):
    out = place / "out"
    shutil.rmtree(out, ignore_errors=True)
    command = [binary, "render", PROGRAM, "--only", "calendars", "--roster", people, "--out", out, "-q"]
    start = time.perf_counter()
    child = subprocess.Popen([str(part) for part in command])
    _, status, usage = os.wait4(child.pid, 0)
    took = time.perf_counter() - start
    assert status == 0, status
    files = sorted((out / "two-seconds" / "calendars" / "people").rglob("*.ics"))
    return took, usage.ru_maxrss / 1024, len(files), sum(file.stat().st_size for file in files[:1000]) // len(files[:1000])


def ours(bench):
    said = subprocess.run([str(bench)], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return float(re.search(r"personal: (\d+)", said)[1]), float(re.search(r"shared: (\d+)", said)[1])


def rust_peer(peer):
    said = subprocess.run([str(peer), "2000", "30"], capture_output=True, text=True, check=True).stdout
    return float(said.split()[0])


def python_peer(count=20):
    try:
        import icalendar
    except ImportError:
        return None
    zone, start = ZoneInfo("Europe/Amsterdam"), time.perf_counter()
    for person in range(count):
        calendar = icalendar.Calendar()
        calendar.add("VERSION", "2.0")
        calendar.add("PRODID", "-//peer//EN")
        for number in range(30):
            event = icalendar.Event()
            starts = datetime(2027, 3, 1, 9, 15, tzinfo=zone) + timedelta(days=number)
            event.add("UID", f"nudge-{number}@two-seconds.excx")
            event.add("DTSTAMP", datetime(2026, 3, 1, tzinfo=ZoneInfo("UTC")))
            event.add("SEQUENCE", 1)
            event.add("DTSTART", starts)
            event.add("DTEND", starts + timedelta(minutes=15))
            event.add("SUMMARY", "Two seconds: start small")
            event.add("DESCRIPTION", f"Your habit:\nAfter I pick up phone {person}, I take two seconds\n\nQuestions? Team Customer")
            event.add("CATEGORIES", ["Reminder"])
            calendar.add_component(event)
        calendar.to_ical()
    return count / (time.perf_counter() - start)


def built(target):
    """The bench and the peer, built; where they are."""
    listed = subprocess.run(
        ["cargo", "bench", "--bench", "calendars", "--no-run", "--target-dir", target, *FAST], cwd=ROOT, capture_output=True, text=True
    )
    assert listed.returncode == 0, listed.stderr
    bench = ROOT / re.search(r"\((\S*calendars-[0-9a-f]+)\)", listed.stderr)[1]
    subprocess.run(["cargo", "build", "--release", "-q", "--target-dir", Path(target) / "peers"], cwd=ROOT / "benches/peers/icalendar", check=True)
    return bench, ROOT / target / "peers" / "release" / "peer-icalendar"


def spread(name, figures, unit=""):
    print(f"{name:<44} {min(figures):>12,.2f} {statistics.median(figures):>12,.2f} {max(figures):>12,.2f} {unit}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--people", type=int, default=20_000)
    parser.add_argument("--folder")
    parser.add_argument("--excx", default=ROOT / "target/release/excx", type=Path)
    parser.add_argument("--target-dir", default="target")
    chosen = parser.parse_args()
    bench, peer = built(str((ROOT / chosen.target_dir).resolve()))
    figures = {name: [] for name in ("ours", "shared", "rust", "python", "whole", "raw", "memory")}
    with tempfile.TemporaryDirectory(dir=chosen.folder) as folder:
        place = Path(folder)
        people = place / "roster.csv"
        roster(people, chosen.people)
        for _ in range(chosen.runs):
            personal, shared = ours(bench)
            figures["ours"].append(personal)
            figures["shared"].append(shared)
            figures["rust"].append(rust_peer(peer))
            if (python := python_peer()) is not None:
                figures["python"].append(python)
            took, memory, count, size = whole(chosen.excx, place, people)
            assert count == chosen.people, count
            figures["whole"].append(took)
            figures["memory"].append(memory)
            figures["raw"].append(raw_files(place, count, size, "ics")[0])
    print(f"{'':<44} {'minimum':>12} {'median':>12} {'maximum':>12}")
    spread("excx, personal, in memory", figures["ours"], "calendars/s")
    spread("excx, shared, in memory", figures["shared"], "files/s")
    spread("Rust icalendar", figures["rust"], "calendars/s")
    spread("  excx personal / Rust icalendar", [a / b for a, b in zip(figures["ours"], figures["rust"])], "times")
    if figures["python"]:
        spread("Python icalendar", figures["python"], "calendars/s")
        spread("  excx personal / Python icalendar", [a / b for a, b in zip(figures["ours"], figures["python"])], "times")
    spread(f"excx render, {chosen.people:,} people ({size:,} bytes each)", figures["whole"], "s")
    spread("  peak memory", figures["memory"], "MiB")
    spread("raw files", figures["raw"], "s")
    spread("  excx render / raw files", [a / b for a, b in zip(figures["whole"], figures["raw"])], "times")


if __name__ == "__main__":
    sys.exit(main())
