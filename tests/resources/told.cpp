// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resources/told.h"

#include "support/program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace cd::test {

using namespace Qt::StringLiterals;

const QList<Taker> &takers()
{
    static const QList<Taker> all{{u"classifydesk"_s, u"classifydesk"_s, {}},
                                  {u"classifydesk-submit"_s, u"classifydesk"_s, {u"submit"_s}},
                                  {u"classifydesk-examples"_s, u"classifydesk"_s, {u"examples"_s}},
                                  {u"classifydesk-labels"_s, u"classifydesk"_s, {u"labels"_s}},
                                  {u"classifydesk-rules"_s, u"classifydesk"_s, {u"rules"_s}},
                                  {u"classifydesk-try"_s, u"classifydesk"_s, {u"try"_s}},
                                  {u"classifydesk-evaluate"_s, u"classifydesk"_s, {u"evaluate"_s}},
                                  {u"classifydesk-watch"_s, u"classifydesk"_s, {u"watch"_s}},
                                  {u"classifydesk-service"_s, u"classifydesk-service"_s, {}}};
    return all;
}

void addTakers()
{
    QTest::addColumn<qsizetype>("taker");
    for (qsizetype i = 0; i < takers().size(); ++i)
        QTest::newRow(qPrintable(takers().at(i).page)) << i;
}

QString helpOf(const Taker &taker)
{
    const Said said = run(ours(taker.program), taker.command + QStringList{u"--help"_s});
    return said.status == 0 ? QString::fromUtf8(said.out) : QString();
}

QSet<QString> optionsOf(const Taker &taker)
{
    return captured(uR"(^ {2}(?:-\w, )?(--[a-z]+(?:-[a-z]+)*))"_s, helpOf(taker));
}

QSet<QString> captured(const QString &pattern, const QString &text)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QSet<QString> found;
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured(1));
    return found;
}

QString resourcePath(const QString &path)
{
    return QStringLiteral(CD_SOURCE_DIR "/resources/") + path;
}

QString resourceText(const QString &path)
{
    QFile file(resourcePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QByteArray listed(const QSet<QString> &names)
{
    QStringList all(names.cbegin(), names.cend());
    std::sort(all.begin(), all.end());
    return all.join(u' ').toUtf8();
}

} // namespace cd::test
