// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/request/rule.h"
#include "ui/newjob/suggesting/addedwords.h"

#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

/// How words get into a description.
class TestAddedWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsGoToTheEnd_data();
    void wordsGoToTheEnd();
    void thereIsOnlySoMuchRoom();
};

void TestAddedWords::wordsGoToTheEnd_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("nothing yet") << QString() << u"cashier, till"_s;
    QTest::newRow("no end") << u"Paid at once "_s << u"Paid at once, cashier, till"_s;
    QTest::newRow("sentence") << u"Paid at once."_s << u"Paid at once, cashier, till."_s;
    QTest::newRow("list to come") << u"Paid at once:"_s << u"Paid at once: cashier, till"_s;
    QTest::newRow("open list") << u"Paid,"_s << u"Paid, cashier, till"_s;
    QTest::newRow("trailing off") << u"Paid..."_s << u"Paid..., cashier, till"_s;
}

void TestAddedWords::wordsGoToTheEnd()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const AddedWords added = addedWords(before, {u"cashier"_s, u"till"_s});
    QCOMPARE(added.description, after);
    QVERIFY(added.noRoom.isEmpty());
}

void TestAddedWords::thereIsOnlySoMuchRoom()
{
    const QString nearly(Rule::maxDescriptionLength - 6, u'x');
    const AddedWords added = addedWords(nearly, {u"cashier"_s, u"till"_s, u"pay"_s});
    QCOMPARE(added.description, nearly + u", till"_s); // 500 exactly
    QCOMPARE(added.noRoom, (QStringList{u"cashier"_s, u"pay"_s}));
}

QTEST_APPLESS_MAIN(TestAddedWords)
#include "tst_addedwords.moc"
