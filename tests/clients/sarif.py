"""Holds a report against the schema of SARIF 2.1.0, and looks at what the schema cannot say.

Usage: sarif.py REPORT SCHEMA. Needs the packages of requirements.txt.
"""

import json
import sys
from pathlib import Path
from urllib.parse import unquote

from program import Faults

try:
    from jsonschema.validators import validator_for
except ImportError as missing:
    sys.exit(f"{missing}: install the packages with `{sys.executable} -m pip install -r tests/clients/requirements.txt`")


def main():
    report, schema = (json.loads(Path(path).read_text(encoding="utf-8")) for path in sys.argv[1:])
    faults = Faults()
    for error in validator_for(schema)(schema).iter_errors(report):
        faults.expect(False, "schema", f"{error.json_path}: {error.message[:200]}")
    (run,) = report["runs"]
    rules = run["tool"]["driver"]["rules"]
    prints = [result["partialFingerprints"]["excx/v1"] for result in run["results"]]
    faults.expect(len(prints) == len(set(prints)), "fingerprints", "two are the same")
    for result in run["results"]:
        faults.expect(rules[result["ruleIndex"]]["id"] == result["ruleId"], result["ruleId"], "the rule has another index")
        for location in result["locations"] + result.get("relatedLocations", []):
            artifact = location["physicalLocation"]["artifactLocation"]
            uri = artifact["uri"]
            relative = artifact.get("uriBaseId") == "SRCROOT" and not uri.startswith("/") and "\\" not in unquote(uri)
            faults.expect(relative, result["ruleId"], f"`{uri}` is not relative")
    faults.end(len(run["results"]), "results")


main()
