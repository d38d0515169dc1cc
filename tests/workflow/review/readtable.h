// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/review/labeltable.h"

#include <QFile>
#include <QTemporaryDir>

namespace cd::test {

const QByteArray someHash(64, 'a');

/// What a table gave, in its order.
struct ReadTable
{
    LabelReport report;
    QList<GivenLabel> labels;
    QList<UntakenLabel> left;
};

inline ReadTable readTable(const QString &path)
{
    ReadTable all;
    readLabelTable(
        path, all.report,
        [&all](const TableRow &row) {
            if (row)
                all.labels.append(*row);
            else
                all.left.append(row.error());
            return true;
        },
        [](double part) { return part >= 0 && part <= 1; });
    return all;
}

/// The same of a table with this content, which is written to the folder.
inline ReadTable readTable(const QTemporaryDir &folder, const QByteArray &content,
                           const QString &name = QStringLiteral("labels.csv"))
{
    QFile file(folder.filePath(name));
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("It can't be written.");
    file.close();
    return readTable(file.fileName());
}

} // namespace cd::test
