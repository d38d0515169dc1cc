#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Classify Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks JSON documents against the service's schemas.

usage: validate.py SCHEMAS.json
Reads lines {"schema": NAME, "list": BOOL, "document": …} and answers each with a line that holds
the list of what is wrong with the document.
"""
import datetime
import json
import re
import sys

from jsonschema import Draft202012Validator, FormatChecker

formats = FormatChecker()
RFC3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")
UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


@formats.checks("date-time")
def is_time(value):
    if not isinstance(value, str):
        return True
    if not RFC3339.fullmatch(value):
        return False
    try:
        datetime.datetime.fromisoformat(value[:19])
    except ValueError:
        return False
    return True


@formats.checks("uuid")
def is_uuid(value):
    return not isinstance(value, str) or UUID.fullmatch(value) is not None


@formats.checks("uri")
def is_uri(value):
    return not isinstance(value, str) or re.match(r"[a-z][a-z0-9+.-]*://\S+$", value) is not None


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schemas = json.load(file)
    validators = {}
    for line in sys.stdin:
        task = json.loads(line)
        name, many = task["schema"], task.get("list", False)
        if (name, many) not in validators:
            if name not in schemas["components"]["schemas"]:
                sys.exit(f"no schema {name}")
            reference = {"$ref": f"#/components/schemas/{name}"}
            root = {**schemas, **({"type": "array", "items": reference} if many else reference)}
            Draft202012Validator.check_schema(root)
            validators[name, many] = Draft202012Validator(root, format_checker=formats)
        errors = validators[name, many].iter_errors(task["document"])
        print(json.dumps([f"{error.json_path}: {error.message[:300]}" for error in errors]), flush=True)


main()
