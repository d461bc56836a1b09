"""Reads rendered mails with two parsers, as mail clients do, and holds them against the manifest and the program.

Usage: mails.py PROGRAM.YAML PLAN.JSON FOLDER. Needs the packages of requirements.txt.
"""

import email
import email.policy
import re
import sys
from collections import Counter
from datetime import datetime
from email.header import decode_header, make_header
from email.utils import parseaddr
from html import unescape

from program import Faults, arguments

try:
    from fast_mail_parser import parse_email
except ImportError as missing:
    sys.exit(f"{missing}: install the packages with `{sys.executable} -m pip install -r tests/clients/requirements.txt`")

HEADERS = {
    "message-id", "date", "from", "reply-to", "to", "subject", "x-unsent", "auto-submitted", "list-unsubscribe", "list-id",
    "mime-version", "content-type", "content-transfer-encoding",
}
NEEDED = {"message-id", "date", "from", "reply-to", "to", "subject", "x-unsent", "mime-version", "content-type"}
MAGIC = {"image/png": b"\x89PNG\r\n\x1a\n", "image/jpeg": b"\xff\xd8\xff"}


def one_line(text):
    return " ".join(text.split())


def spoken(raw, name):
    """The name in an address. Python's newer parser keeps the space between two encoded words that RFC 2047 drops; the older does not."""
    written, _ = parseaddr(email.message_from_bytes(raw)[name].replace("\r", "").replace("\n", ""))
    return str(make_header(decode_header(written)))


def headers(faults, path, raw, message, entry, program):
    """The headers are ours and no others, once each, and say what the program says."""
    names = [name.lower() for name in message.keys()]
    faults.expect(set(names) <= HEADERS, path, "other headers", set(names) - HEADERS)
    faults.expect(NEEDED <= set(names), path, "headers are missing", NEEDED - set(names))
    if not NEEDED <= set(names):
        return
    owner = program["owner"]
    stop = program.get("unsubscribe")
    faults.expect(message["list-unsubscribe"] == (f"<{stop}>" if stop else None), path, "unsubscribe", message["list-unsubscribe"])
    faults.expect(max(Counter(names).values()) == 1, path, "a header stands twice", names)
    head = raw.split(b"\r\n\r\n", 1)[0]
    faults.expect(b"\n" not in head.replace(b"\r\n", b"") and b"\r" not in head.replace(b"\r\n", b""), path, "a bare line break")
    faults.expect(all(len(line) <= 998 for line in raw.split(b"\r\n")), path, "a line is too long")
    faults.expect(all(byte < 128 for byte in raw), path, "not all is ASCII")
    for name in ("from", "reply-to", "to"):
        addresses = message[name].addresses
        told = [(spoken(raw, name), address.addr_spec) for address in addresses]
        faults.expect(told == [(one_line(owner["name"]), owner["email"])], path, name, told)
    faults.expect(message["subject"] == one_line(entry["title"]), path, "subject", message["subject"], entry["title"])
    faults.expect(message["x-unsent"] == "1", path, "X-Unsent", message["x-unsent"])
    date = message["date"].datetime
    faults.expect(date is not None and date.tzinfo is not None, path, "date", message["date"])
    if entry["at"]:
        faults.expect(date == datetime.fromisoformat(entry["at"]), path, "date", date, entry["at"])
    domain = owner["email"].split("@")[1]
    faults.expect(re.fullmatch(rf"<[a-z0-9.-]+@{re.escape(domain)}>", message["message-id"]), path, message["message-id"])


def calendar(faults, path, message, tree):
    """A meeting comes along as a file, the same as the one of its event; gives what people read."""
    if message.get_content_type() != "multipart/mixed":
        return message
    read, attached = message.get_payload()
    name = attached.get_filename()
    faults.expect(attached.get_content_type() == "text/calendar", path, attached.get_content_type())
    faults.expect(attached.get_content_disposition() == "attachment", path, attached.get_content_disposition())
    beside = tree / "calendars/events" / name
    # Where only e-mails were rendered, there is nothing to hold it against.
    if (tree / "calendars").exists():
        faults.expect(beside.exists() and beside.read_bytes() == attached.get_payload(decode=True), path, name, "is another event")
    return read


def body(faults, path, message, tree):
    """The text and the HTML are alternatives in UTF-8, the same as in the files beside; pictures come along."""
    message = calendar(faults, path, message, tree)
    faults.expect(message.get_content_type() == "multipart/alternative", path, message.get_content_type())
    plain, *rest = message.get_payload()
    faults.expect(plain.get_content_type() == "text/plain" and len(rest) == 1, path, "the first part is the text")
    shown = rest[0]
    html, pictures = shown, []
    if shown.get_content_type() == "multipart/related":
        html, *pictures = shown.get_payload()
    faults.expect(html.get_content_type() == "text/html", path, "the last part is the HTML")
    for part in (plain, html):
        faults.expect(part.get_content_charset() == "utf-8", path, part.get_content_charset())
    text = plain.get_content()
    beside = (tree / path).with_suffix(".txt").read_text(encoding="utf-8")
    faults.expect(text.replace("\r\n", "\n").rstrip() == beside.rstrip(), path, "the text is not that of the .txt")
    page = html.get_content()
    faults.expect("</html>" in page, path, "the HTML has no end")
    asked = set(re.findall(r"cid:([^\"')\s]+)", page))
    given = {}
    for part in pictures:
        name = part["content-id"].strip().strip("<>")
        given[name] = part.get_content()
        magic = MAGIC.get(part.get_content_type(), b"?")
        faults.expect(given[name].startswith(magic), path, name, "is no", part.get_content_type())
        faults.expect(part.get_content_disposition() == "inline", path, name, part.get_content_disposition())
    faults.expect(asked == set(given), path, "pictures", asked, set(given))
    for name, picture in given.items():
        faults.expect((tree / "emails/pictures" / name).read_bytes() == picture, path, name, "is another picture")
    linked = (tree / path).with_suffix(".html").read_text(encoding="utf-8")
    inline = unescape(page).replace("\r\n", "\n").replace("cid:", "../pictures/").rstrip()
    faults.expect(inline == unescape(linked).rstrip(), path, "the HTML is not that of the .html")
    return text, page


def second_opinion(faults, path, raw, entry, text, page):
    """Another parser, which shares no code with the first, reads the same."""
    mail = parse_email(raw)
    faults.expect(mail.subject == one_line(entry["title"]), path, "second parser: subject", mail.subject)

    def same(parts, expected):
        return len(parts) == 1 and parts[0].replace("\r\n", "\n").rstrip() == expected.replace("\r\n", "\n").rstrip()

    faults.expect(same(mail.text_plain, text), path, "second parser: text")
    faults.expect(same(mail.text_html, page), path, "second parser: HTML")
    names = {name.lower() for name in mail.headers}
    faults.expect(names <= HEADERS, path, "second parser: other headers", names - HEADERS)


def main():
    program, _, tree, files = arguments()
    faults = Faults()
    mails = [entry for entry in files if entry["path"].endswith(".eml")]
    ids = Counter()
    for entry in mails:
        path = entry["path"]
        raw = (tree / path).read_bytes()
        message = email.message_from_bytes(raw, policy=email.policy.default)
        for part in message.walk():
            defects = list(part.defects) + [defect for value in part.values() for defect in value.defects]
            faults.expect(not defects, path, "defects", defects)
        headers(faults, path, raw, message, entry, program)
        text, page = body(faults, path, message, tree)
        second_opinion(faults, path, raw, entry, text, page)
        ids[message["message-id"]] += 1
    faults.expect(not ids or max(ids.values()) == 1, "a Message-ID stands twice", ids.most_common(1))
    listed = {str(path.relative_to(tree)) for path in tree.rglob("*.eml")}
    faults.expect(listed == {entry["path"] for entry in mails}, "the manifest lists other mails")
    faults.end(len(mails), "mails")


main()
