"""Has another validator judge the schema, and programs by it.

Usage: schema.py SCHEMA EXPECTED, where EXPECTED is a JSON list of {name, file, fits}. Needs the packages of requirements.txt.
"""

import json
import sys
from pathlib import Path

from program import Faults, read

try:
    from jsonschema import Draft202012Validator
except ImportError as missing:
    sys.exit(f"{missing}: install the packages with `{sys.executable} -m pip install -r tests/clients/requirements.txt`")


def main():
    schema, expected = (json.loads(Path(path).read_text(encoding="utf-8")) for path in sys.argv[1:])
    faults = Faults()
    faults.expect(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema", schema["$schema"])
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    for program in expected:
        errors = [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(read(program["file"]))]
        faults.expect(bool(errors) != program["fits"], program["name"], "fits" if not errors else "; ".join(errors[:3]))
    faults.end(len(expected), "programs")


main()
