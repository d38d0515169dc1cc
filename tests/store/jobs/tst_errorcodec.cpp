// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/jobs/errorcodec.h"
#include "support/stricttest.h"

#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

class TestErrorCodec : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindComesBack_data();
    void everyKindComesBack();
    void whetherItActedComesBack();
    void noTextIsNoError() { QVERIFY(!errorFromText({})); }
    void whatALaterProgramWroteReadsCarefully();
};

void TestErrorCodec::everyKindComesBack_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= int(ServiceError::Kind::FileChanged); ++kind)
        QTest::addRow("%d", kind) << kind;
}

void TestErrorCodec::everyKindComesBack()
{
    QFETCH(int, kind);
    ServiceError error;
    error.kind = ServiceError::Kind(kind);
    QCOMPARE(errorFromText(errorToText(error)), error);
}

void TestErrorCodec::whetherItActedComesBack()
{
    for (const auto acted :
         {ServiceError::Acted::No, ServiceError::Acted::Maybe, ServiceError::Acted::Yes}) {
        for (const auto retry : {ServiceError::Retry::Never, ServiceError::Retry::Later,
                                 ServiceError::Retry::AfterSignIn}) {
            ServiceError error;
            error.acted = acted;
            error.retry = retry;
            QCOMPARE(errorFromText(errorToText(error)), error);
        }
    }
}

void TestErrorCodec::whatALaterProgramWroteReadsCarefully()
{
    const auto error = errorFromText(u"{\"kind\":\"new\",\"acted\":\"new\",\"retry\":\"new\"}"_s);
    QVERIFY(error);
    QCOMPARE(error->kind, ServiceError::Kind::AnswerUnreadable);
    QCOMPARE(error->acted, ServiceError::Acted::Maybe);
    QCOMPARE(error->retry, ServiceError::Retry::Never);
}

QTEST_GUILESS_MAIN(TestErrorCodec)
#include "tst_errorcodec.moc"
