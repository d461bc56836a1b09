"""Has another validator judge the schema, and programs by it.

Usage: schema.py SCHEMA EXPECTED, where EXPECTED is a JSON list of {name, file, fits}, or with the value itself in place of its file. Needs the
packages of requirements.txt.
"""

import json
import sys
from pathlib import Path

from program import Faults, read

try:
    from jsonschema import Draft202012Validator
except ImportError as missing:
    sys.exit(f"{missing}: install the packages with `{sys.executable} -m pip install -r tests/clients/requirements.txt`")


def with_ends(node):
    """The schema with `$` as JSON Schema means it: the end of the text, where Python's also means the line break before it."""
    if isinstance(node, list):
        return [with_ends(item) for item in node]
    if not isinstance(node, dict):
        return node
    whole = {key: with_ends(value) for key, value in node.items()}
    pattern = whole.get("pattern")
    if isinstance(pattern, str) and pattern.endswith("$"):
        whole["pattern"] = pattern[:-1] + r"\Z"
    return whole


def main():
    schema, expected = (json.loads(Path(path).read_text(encoding="utf-8")) for path in sys.argv[1:])
    faults = Faults()
    faults.expect(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema", schema["$schema"])
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(with_ends(schema), format_checker=Draft202012Validator.FORMAT_CHECKER)
    for program in expected:
        value = program["value"] if "value" in program else read(program["file"])
        if validator.is_valid(value) != program["fits"]:
            errors = [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(value)]
            faults.expect(False, program["name"], "fits" if not errors else "; ".join(errors[:3]))
    faults.end(len(expected), "programs")


main()
