"""Has SpamAssassin score every rendered mail, with its local tests alone.

Usage: spam.py FOLDER. Needs `spamassassin` on the path.
"""

import email
import re
import subprocess
import sys
import tempfile
from pathlib import Path

# What is asked of every mail: to stay below this many points, of the 5 at which mail programs call it spam.
MOST = 2.0


def mbox(paths):
    """All mails as one file, so that the rules are read once."""
    mails = []
    for path in paths:
        raw = path.read_bytes().replace(b"\r\n", b"\n")
        mails.append(b"From test@excx.example Mon Mar  1 08:30:00 2027\n" + re.sub(rb"(?m)^From ", b">From ", raw) + b"\n\n")
    return b"".join(mails)


def main():
    paths = sorted(Path(sys.argv[1]).rglob("*.eml"))
    with tempfile.TemporaryDirectory() as home:
        box = Path(home, "mails")
        box.write_bytes(mbox(paths))
        # Its own folder of preferences, so that nothing learned or set on this machine counts.
        command = ["spamassassin", "-L", "--mbox", "-p", "/dev/null", str(box)]
        scored = subprocess.run(command, capture_output=True, check=True, env={"HOME": home, "PATH": "/usr/bin:/bin", "LC_ALL": "C"})
    found = re.split(rb"(?m)^From \S+ \w{3} \w{3} ", scored.stdout)[1:]
    if not paths or len(found) != len(paths):
        sys.exit(f"{len(found)} mails were scored, of {len(paths)}")
    told = []
    for path, raw in zip(paths, found):
        status = email.message_from_bytes(raw.split(b"\n", 1)[1])["X-Spam-Status"] or ""
        score = re.search(r"score=(-?[\d.]+)", status)
        if score is None or float(score[1]) >= MOST:
            told.append(f"{path}: {' '.join(status.split())}")
    if told:
        sys.exit("\n".join(told[:20]))
    print(f"{len(paths)} mails are no spam")


main()
