# SPDX-FileCopyrightText: 2026 Classify Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests compare the program with: pieces of odd texts, and numbers of a few sentences."""
import base64
import json

import numpy

import uselite
from reference import Reference

SENTENCES = [
    "The tenant pays the rent on the first day of each month.",
    "invoice: a request for payment with an invoice number, line items and a total due",
    "Simmer the damsons with sugar until the jam sets, then fill it into warm jars.",
    "otters " * 200,  # more pieces than count
    "\u03a9\u03bc\u03ad\u03b3\u03b1 42",
]
ODD = [
    "",
    " ",
    "a  b",
    "tab\tand\nline",
    "\U0001f600\U0001f600 party \U0001f389",
    "\ufb01nal o\ufb03ce \u00bd \uff21\uff22",
    "na\u00efve caf\u00e9 \u2014 \u201cquoted\u201d 5\u201d5",
    "\u8acb\u6c42\u66f8",
    "e\u0301te\u0301",
    "x" * 700,
    "Donaudampfschifffahrtsgesellschaft",
    "$1,234.56 (incl. 19% VAT) :-) http://localhost:8080/",
    "\u2581 already marked",
    "\u0000 zero",
]


def make(tarball, path):
    reference = Reference(uselite.UseLite(tarball))
    pieces = [{"text": text, "pieces": reference.pieces(text)} for text in ODD + SENTENCES]
    meanings = []
    for text in SENTENCES:
        line = reference.encoded(text)
        steps = numpy.rint(line / abs(line).max() * 127).astype("i1")
        meanings.append({"text": text, "direction": base64.b64encode(steps.tobytes()).decode()})
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"pieces": pieces, "meanings": meanings}, file, separators=(",", ":"))
        file.write("\n")
