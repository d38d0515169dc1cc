// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/request/mode.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cd::Mode;

class TestMode : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAndModes_data();
    void wordsAndModes();
    void otherWordsAreNoModes_data();
    void otherWordsAreNoModes();
};

void TestMode::wordsAndModes_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<QString>("word");
    QTest::newRow("fast") << Mode::Fast << u"FAST"_s;
    QTest::newRow("multimodal") << Mode::Multimodal << u"MULTIMODAL"_s;
}

void TestMode::wordsAndModes()
{
    QFETCH(Mode, mode);
    QFETCH(QString, word);
    QCOMPARE(cd::modeWord(mode), word);
    QVERIFY(cd::modeFromWord(word) == mode);
}

void TestMode::otherWordsAreNoModes_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QString();
    QTest::newRow("lower case") << u"fast"_s;
    QTest::newRow("another") << u"BALANCED"_s;
}

void TestMode::otherWordsAreNoModes()
{
    QFETCH(QString, word);
    QVERIFY(!cd::modeFromWord(word).has_value());
}

QTEST_GUILESS_MAIN(TestMode)
#include "tst_mode.moc"
