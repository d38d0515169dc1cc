// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/workbooks.h"

#include <QJsonDocument>
#include <QJsonValue>
#include <QProcess>
#include <QVariant>

namespace cd::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    constexpr int patience = 120'000; // ms
    QProcess process;
    process.start(program, arguments);
    const bool isEnded = process.waitForFinished(patience) && process.exitCode() == 0;
    if (!isEnded)
        qWarning("%s", process.readAllStandardError().constData());
    return isEnded ? process.readAllStandardOutput() : QByteArray();
}

QJsonArray allSheets(const QString &workbook)
{
    const QByteArray read
        = outputOf(QStringLiteral(CD_PYTHON), {QStringLiteral(CD_READ_WORKBOOK), workbook});
    return QJsonDocument::fromJson(read).object()["sheets"_L1].toArray();
}

QJsonArray cellAt(const QJsonObject &sheet, int row, int column)
{
    return sheet["rows"_L1].toArray().at(row).toArray().at(column).toArray();
}

} // namespace

QJsonObject sheetOf(const QString &workbook, const QString &name)
{
    const QJsonArray sheets = allSheets(workbook);
    for (const QJsonValue &sheet : sheets) {
        if (sheet["name"_L1].toString() == name)
            return sheet.toObject();
    }
    return {};
}

QStringList sheetsOf(const QString &workbook)
{
    QStringList names;
    const QJsonArray sheets = allSheets(workbook);
    for (const QJsonValue &sheet : sheets)
        names += sheet["name"_L1].toString();
    return names;
}

QString typeAt(const QJsonObject &sheet, int row, int column)
{
    return cellAt(sheet, row, column).at(0).toString();
}

QString textAt(const QJsonObject &sheet, int row, int column)
{
    return cellAt(sheet, row, column).at(1).toVariant().toString();
}

QByteArray sheetAsCsv(const QString &workbook, const QString &name)
{
    return outputOf(QStringLiteral(CD_XLSX2CSV), {u"-q"_s, u"all"_s, u"-n"_s, name, workbook});
}

} // namespace cd::test
