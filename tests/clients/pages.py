"""Reads rendered HTML as a browser would, and makes sure that it stands on its own.

Usage: pages.py PROGRAM.YAML PLAN.JSON FOLDER. Needs the packages of requirements.txt.
"""

import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from program import Faults, arguments

LARGEST = 100_000
# What a browser fetches or goes to.
ADDRESSES = {"src", "href", "action", "background", "poster", "data", "srcset", "formaction", "cite"}
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


class Page(HTMLParser):
    """What matters of a page: its language, addresses, pictures, styles and texts."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.language = None
        self.tags, self.addresses, self.styles, self.without_alt, self.handlers = set(), [], [], [], []
        self.anchors, self.open, self.unclosed = set(), [], []

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        attributes = dict(attributes)
        if tag == "html":
            self.language = attributes.get("lang")
        if tag == "img" and attributes.get("alt") is None:
            self.without_alt.append(attributes.get("src"))
        for name, value in attributes.items():
            if name in ADDRESSES:
                self.addresses.append((tag, name, (value or "").strip()))
            if name.startswith("on"):
                self.handlers.append(name)
            if name == "style":
                self.styles.append(value or "")
            if name == "id":
                self.anchors.add(value)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag in VOID:
            return
        if self.open and self.open[-1] == tag:
            self.open.pop()
        else:
            self.unclosed.append(tag)

    def handle_data(self, data):
        if self.open and self.open[-1] == "style":
            self.styles.append(data)


def named(value):
    """Every host that the program itself names, in an address or as that of a mail."""
    if isinstance(value, dict):
        return set().union(*map(named, value.values()), set())
    if isinstance(value, list):
        return set().union(*map(named, value), set())
    if not isinstance(value, str):
        return set()
    return set(re.findall(r"https?://([^/\s?#)\"']+)", value)) | set(re.findall(r"[\w.+-]+@([\w.-]+\w)", value))


def address(faults, path, tree, hosts, anchors, tag, name, value):
    """An address leads to something in the folder, or to where the program says."""
    parts = urlsplit(value)
    if parts.scheme in ("http", "https"):
        faults.expect(tag == "a", path, "fetched from elsewhere", f"<{tag} {name}>", value)
        faults.expect(parts.hostname in hosts, path, "a host that the program does not name", value)
    elif parts.scheme == "mailto":
        faults.expect(unquote(parts.path).split("@")[-1] in hosts, path, "an address that the program does not name", value)
    elif parts.scheme == "data":
        faults.expect(tag == "img", path, f"<{tag} {name}>", value[:60])
    else:
        faults.expect(not parts.scheme and not parts.netloc, path, "a foreign address", value)
        if not parts.path:
            faults.expect(unquote(parts.fragment) in anchors, path, "leads nowhere", value)
            return
        target = (tree / path).parent / unquote(parts.path)
        inside = target.resolve().is_relative_to(tree.resolve())
        faults.expect(inside and target.exists(), path, "leads nowhere", value)


def main():
    program, _, tree, files = arguments()
    faults, hosts = Faults(), named(program)
    pages = [entry for entry in files if entry["path"].endswith(".html")]
    for entry in pages:
        path = entry["path"]
        raw = (tree / path).read_bytes()
        if entry["kind"] == "email":
            faults.expect(len(raw) < LARGEST, path, f"{len(raw)} bytes; mail clients cut off what is longer")
        text = raw.decode("utf-8")
        page = Page()
        page.feed(text)
        page.close()
        faults.expect(text.lstrip().lower().startswith("<!doctype html>"), path, "no doctype")
        faults.expect(page.language == entry["language"], path, "lang", page.language, entry["language"])
        faults.expect(not page.unclosed and not page.open, path, "tags do not close", page.unclosed[:5], page.open[:5])
        for tag in ("script", "iframe", "object", "embed", "form", "base", "link"):
            faults.expect(tag not in page.tags, path, f"<{tag}>")
        faults.expect(not page.handlers, path, "scripts in attributes", page.handlers)
        faults.expect(not page.without_alt, path, "pictures without alt", page.without_alt)
        for style in page.styles:
            faults.expect("@import" not in style and "@font-face" not in style, path, "a style from elsewhere")
            for found in re.findall(r"url\(\s*['\"]?([^'\")]*)", style):
                faults.expect(found.startswith("data:"), path, "a style from elsewhere", found)
        for tag, name, value in page.addresses:
            address(faults, path, tree, hosts, page.anchors, tag, name, value)
    faults.expect(any(Path(entry["path"]).name == "index.html" for entry in pages), "there is no index")
    faults.end(len(pages), "pages")


if __name__ == "__main__":
    sys.exit(main())
