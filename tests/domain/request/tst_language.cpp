// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/request/language.h"
#include "support/stricttest.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;

/// That the codes are the schema's is checked in tests/contract.
class TestLanguage : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreEightySixAndNoneTwice();
    void eachHasAName();
    void codesAreKnownExactly_data();
    void codesAreKnownExactly();
};

void TestLanguage::thereAreEightySixAndNoneTwice()
{
    QSet<QString> codes;
    QSet<QString> names;
    for (const Language &language : allLanguages()) {
        codes.insert(language.code);
        names.insert(language.englishName);
    }
    QCOMPARE(allLanguages().size(), 86);
    QCOMPARE(codes.size(), 86);
    QCOMPARE(names.size(), 86);
}

void TestLanguage::eachHasAName()
{
    for (const Language &language : allLanguages()) {
        QVERIFY2(language.englishName.size() > 2, language.code.data());
        QVERIFY2(QChar(language.englishName.front()).isUpper(), language.code.data());
    }
}

void TestLanguage::codesAreKnownExactly_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("known");
    QTest::newRow("the default") << QString(Language::serviceDefault) << true;
    QTest::newRow("first") << u"af"_s << true;
    QTest::newRow("last") << u"kn"_s << true;
    QTest::newRow("script in the code") << u"rs_cyrillic"_s << true;
    QTest::newRow("three letters") << u"mni"_s << true;
    QTest::newRow("a language, but not listed") << u"fi"_s << false;
    QTest::newRow("upper case") << u"DE"_s << false;
    QTest::newRow("blank") << u" de"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestLanguage::codesAreKnownExactly()
{
    QFETCH(QString, code);
    QTEST(isLanguageCode(code), "known");
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
