// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/pictures/ocrlanguage.h"

#include "domain/request/language.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;

/// Each of the contract's languages has data to be read with.
class TestOcrLanguage : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasData();
    void namesAreTesseracts();
};

void TestOcrLanguage::everyCodeHasData()
{
    for (const Language &language : allLanguages()) {
        const QString code = language.code;
        const bool isEnglish = local::ocrLanguage(code) == "eng"_L1;
        QVERIFY2(isEnglish == (code == "en"_L1), qPrintable(code));
    }
}

void TestOcrLanguage::namesAreTesseracts()
{
    QCOMPARE(local::ocrLanguage(u"de"_s), u"deu"_s);
    QCOMPARE(local::ocrLanguage(u"ch_tra"_s), u"chi_tra"_s);
    QCOMPARE(local::ocrLanguage(u"bho"_s), u"hin"_s);
    QCOMPARE(local::ocrLanguage(u"none"_s), u"eng"_s);
}

QTEST_GUILESS_MAIN(TestOcrLanguage)
#include "tst_ocrlanguage.moc"
