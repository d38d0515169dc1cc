// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzzed.h"
#include "workflow/export/exporttemplate.h"

#include <QJsonDocument>
#include <QSet>

using namespace cd;
using namespace cd::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto how = templateFromJson(bytes(data, size));
    if (!how)
        return 0;
    const auto again = templateFromJson(QJsonDocument(toJson(*how)).toJson());
    require(again && *again == *how, "a template");
    require(!how->columns.isEmpty() && columnNameFrom(how->name) == how->name, "its columns");
    QSet<QString> names;
    for (const ResultColumn column : how->columns)
        names.insert(how->names.value(column, columnKey(column)));
    require(names.size() == how->columns.size(), "each column has a name of its own");
    return 0;
}
