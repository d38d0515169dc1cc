// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/delivering/numberedname.h"

#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

/// Names where one is taken.
class TestNumberedName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNumberStandsBeforeTheEnding_data();
    void theNumberStandsBeforeTheEnding();
    void aLongNameMakesRoomForItsNumber();
};

void TestNumberedName::theNumberStandsBeforeTheEnding_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("next");
    QTest::newRow("first") << u"scan.pdf"_s << u"scan (2).pdf"_s;
    QTest::newRow("second") << u"scan (2).pdf"_s << u"scan (3).pdf"_s;
    QTest::newRow("tenth") << u"scan (9).pdf"_s << u"scan (10).pdf"_s;
    QTest::newRow("no ending") << u"scan"_s << u"scan (2)"_s;
    QTest::newRow("dots") << u"a.b.pdf"_s << u"a.b (2).pdf"_s;
    QTest::newRow("hidden") << u".profile"_s << u".profile (2)"_s;
    QTest::newRow("no number") << u"scan (a).pdf"_s << u"scan (a) (2).pdf"_s;
}

void TestNumberedName::theNumberStandsBeforeTheEnding()
{
    QFETCH(const QString, name);
    QTEST(nextName(name), "next");
}

void TestNumberedName::aLongNameMakesRoomForItsNumber()
{
    const QString name = QString(251, u'n') + u".pdf"_s;
    const QString next = nextName(name);
    QCOMPARE(next, QString(247, u'n') + u" (2).pdf"_s);
    QCOMPARE(nextName(next), QString(247, u'n') + u" (3).pdf"_s);
}

QTEST_GUILESS_MAIN(TestNumberedName)
#include "tst_numberedname.moc"
