# SPDX-FileCopyrightText: 2026 Classify Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""readworkbook.py FILE: an XLSX workbook as JSON, as openpyxl reads it.

{"sheets": [{"name", "frozen", "filter", "rows": [[[type, value], ...], ...]}]}; the types are
openpyxl's: "s" text, "n" number or nothing, "d" time, "b" truth value, "f" formula.
"""
import datetime
import json
import sys

import openpyxl


def cell(one):
    value = one.value
    if isinstance(value, datetime.datetime):
        value = (value + datetime.timedelta(milliseconds=500)).strftime("%Y-%m-%d %H:%M:%S")
    return [one.data_type, value]


workbook = openpyxl.load_workbook(sys.argv[1])
sheets = [
    {
        "name": sheet.title,
        "frozen": sheet.freeze_panes or "",
        "filter": sheet.auto_filter.ref or "",
        "rows": [[cell(one) for one in row] for row in sheet.iter_rows()],
    }
    for sheet in workbook.worksheets
]
json.dump({"sheets": sheets}, sys.stdout)
