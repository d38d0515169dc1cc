#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Classify Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers the documents on which the local service's judge is measured (see README.md).

gather.py FOLDER [--copies COPIES] [--set NAME]...

FOLDER gets dev/SET and kept/SET, each with rules.json and docs/TYPE/document. COPIES: bare
repositories as OWNER+NAME or OWNER+NAME/repo, for where the net is out of reach.
"""

import argparse
import hashlib
import json
import pathlib
import shutil
import sys

import sources

HERE = pathlib.Path(__file__).parent


def place(source, key, name):
    """Where a document stands in the order in which documents are taken: by chance, but always
    alike."""
    return hashlib.sha256(f"{source}/{key}/{name}".encode()).digest()


def chosen(found, source, key, part, whole):
    """A third of each source belongs to the kept part and is never taken for development. What is
    made has skeletons of its own for that, and a key that only one part uses is marked "all"."""
    order = sorted(found, key=lambda document: place(source, key, document[0]))
    if source == "made" or whole:
        return order
    return [document for document in order
            if (place(source, key, document[0])[-1] % 3 == 0) == (part == "kept")]


def described(part, name):
    """The description of a set; one that is "like" another has its documents under other names."""
    about = json.loads((HERE / "sets" / part / f"{name}.json").read_text(encoding="utf-8"))
    if "like" not in about:
        return about
    other = described(part, about["like"])
    names = about.get("names", {})
    if about.get("moved"):
        types = [rule["type"] for rule in other["rules"]]
        names = dict(zip(types, types[1:] + types[:1]))
    rules = about.get("rules") or [
        {"type": names[rule["type"]], "description": rule["description"]} for rule in other["rules"]]
    documents = {names.get(type_, type_): wanted for type_, wanted in other["documents"].items()
                 if type_ in names or type_ == "_none"}
    return {"rules": rules, "documents": documents}


def gather(part, name, all_sources, into):
    """Missing documents are told; a set that lacks more than half of them isn't one."""
    about = described(part, name)
    folder = into / part / name
    fresh = folder.with_name(name + ".part")
    shutil.rmtree(fresh, ignore_errors=True)
    count, wanted, missing = 0, 0, set()
    for type_, entries in about["documents"].items():
        (fresh / "docs" / type_).mkdir(parents=True)
        for source, key, number, *whole in entries:
            wanted += number
            try:
                found = all_sources.documents(source, key)
            except sources.Missing as reason:
                missing.add(str(reason))
                continue
            documents = chosen(found, source, key, part, whole=whole == ["all"])[:number]
            if len(documents) < number:
                missing.add(f"{source} {key} has {len(documents)} of {number}")
            for file, data in documents:
                (fresh / "docs" / type_ / f"{source}-{file}").write_bytes(data)
                count += 1
    for reason in sorted(missing):
        print(f"{part}/{name}: {reason}", file=sys.stderr)
    shutil.rmtree(folder, ignore_errors=True)
    if count < wanted / 2:
        shutil.rmtree(fresh)
        print(f"{part}/{name}: left out, {count} of {wanted} documents", file=sys.stderr)
        return False
    (fresh / "rules.json").write_text(
        json.dumps({"rules": about["rules"]}, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    fresh.rename(folder)
    print(f"{part}/{name}: {count} documents, {len(about['rules'])} rules")
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--copies", type=pathlib.Path)
    parser.add_argument("--set", action="append", dest="sets", metavar="PART/NAME")
    arguments = parser.parse_args()
    cache = arguments.folder / "cache"
    cache.mkdir(parents=True, exist_ok=True)
    all_sources = sources.Sources(cache, arguments.copies)
    whole = True
    for file in sorted((HERE / "sets").glob("*/*.json")):
        part, name = file.parent.name, file.stem
        if not arguments.sets or f"{part}/{name}" in arguments.sets:
            whole = gather(part, name, all_sources, arguments.folder) and whole
    return 0 if whole else 3


if __name__ == "__main__":
    sys.exit(main())
