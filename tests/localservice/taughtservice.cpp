// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/taughtservice.h"

#include <QTest>

namespace cd::test {

using namespace Qt::StringLiterals;

QString examplesPath()
{
    return u"/local/examples"_s;
}

QByteArray gardenText(int number)
{
    const QStringList plants{u"roses"_s, u"tulips"_s, u"hedges"_s, u"compost"_s, u"seedlings"_s};
    return u"The allotment committee met and spoke of %1 and %2, watering, greenhouse %3.\n"_s
        .arg(plants.at(number % 5), plants.at((number + 2) % 5))
        .arg(number)
        .toUtf8();
}

QByteArray chessText(int number)
{
    const QStringList words{u"knights"_s, u"bishops"_s, u"endgame"_s, u"gambit"_s, u"pawns"_s};
    return u"The tournament round %3: %1 against %2, checkmate, opening, chessboard.\n"_s
        .arg(words.at(number % 5), words.at((number + 1) % 5))
        .arg(number)
        .toUtf8();
}

Answer label(const ServiceDriver &driver, const QString &file, const QJsonValue &type)
{
    return driver.post(examplesPath(), QJsonObject{{u"file_id"_s, file}, {u"type"_s, type}});
}

void teach(const ServiceDriver &driver)
{
    QJsonArray examples;
    for (int i = 0; i < 5; ++i) {
        examples.append(
            QJsonObject{{u"file_id"_s, driver.file(u"garden-%1.txt"_s.arg(i), gardenText(i))},
                        {u"type"_s, u"plot"_s}});
        examples.append(
            QJsonObject{{u"file_id"_s, driver.file(u"chess-%1.txt"_s.arg(i), chessText(i))},
                        {u"type"_s, u"board"_s}});
    }
    const Answer answer
        = driver.post(examplesPath() + u"/bulk"_s, QJsonObject{{u"examples"_s, examples}});
    QCOMPARE(answer.status, 200);
    const QJsonArray items = answer.object().value("items"_L1).toArray();
    QCOMPARE(items.size(), 10);
    for (const QJsonValueConstRef item : items)
        QVERIFY2(!item["error"_L1].isString(), qPrintable(item["error"_L1].toString()));
}

} // namespace cd::test
