"""Reads a program as any YAML 1.2 parser does, apart from the engine."""

import json
import sys
from pathlib import Path

try:
    from ruamel.yaml import YAML
    from ruamel.yaml.constructor import SafeConstructor
except ImportError as missing:
    sys.exit(f"{missing}: install the packages with `{sys.executable} -m pip install -r tests/clients/requirements.txt`")


class Core(SafeConstructor):
    """The core schema of YAML 1.2 knows no dates: they are text."""


Core.add_constructor("tag:yaml.org,2002:timestamp", SafeConstructor.construct_yaml_str)


def read(path):
    """The program as plain values."""
    yaml = YAML(typ="safe", pure=True)
    yaml.version = (1, 2)
    yaml.Constructor = Core
    return yaml.load(Path(path).read_text(encoding="utf-8"))


def arguments():
    """The program, its plan, the folder of what was rendered, and the files that its manifest lists."""
    source, plan, tree = sys.argv[1:]
    tree = Path(tree)
    files = json.loads((tree / "manifest.json").read_text(encoding="utf-8"))["files"]
    return read(source), json.loads(Path(plan).read_text(encoding="utf-8")), tree, files


def say(text, language):
    """A text in a language, or the one text for all."""
    return text.get(language) if isinstance(text, dict) else text


class Faults:
    """What is wrong, all of it, told at the end."""

    def __init__(self):
        self.told = []

    def expect(self, holds, *what):
        if not holds:
            self.told.append(": ".join(str(word) for word in what))

    def end(self, counted, what):
        if self.told:
            sys.exit("\n".join(self.told[:40]))
        print(f"{counted} {what} are fine")
