// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/errortext.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

using Kind = ServiceError::Kind;
using Acted = ServiceError::Acted;
using Code = FieldProblem::Code;

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void everyKindSaysSomethingElse()
    {
        QSet<QString> texts;
        for (int kind = 0; kind <= static_cast<int>(Kind::OtherService); ++kind) {
            const QString text = errorText(ServiceError{.kind = static_cast<Kind>(kind)});
            QVERIFY2(text.endsWith(u'.'), qPrintable(text));
            QVERIFY2(!text.contains("  "_L1), qPrintable(text));
            texts.insert(text);
        }
        QCOMPARE(texts.size(), static_cast<qsizetype>(Kind::OtherService) + 1);
    }

    void itSaysWhatWasAndWasNotDone()
    {
        ServiceError error{.kind = Kind::Interrupted, .acted = Acted::Maybe};
        QVERIFY(errorText(error).contains("isn't known"_L1));
        QVERIFY(errorText(error).contains("may already have gone through and been billed"_L1));
        error.acted = Acted::No;
        QVERIFY(errorText(error).contains("No action was taken"_L1));
        error.acted = Acted::Yes;
        QVERIFY(errorText(error).contains("was carried out"_L1));
    }

    void whatTheServiceSaidIsQuoted()
    {
        const QString text
            = errorText(ServiceError{.kind = Kind::Rejected, .serverSaid = u"no %1 for you"_s});
        QVERIFY2(text.contains(u"“no %1 for you”"_s), qPrintable(text));
    }

    void aPauseIsRoundedUpToSeconds()
    {
        ServiceError error{.kind = Kind::TooManyRequests};
        QVERIFY(errorText(error).contains("a moment"_L1));
        error.after = std::chrono::milliseconds(1001);
        QVERIFY2(errorText(error).contains("2 second"_L1), qPrintable(errorText(error)));
    }

    void everyStoreErrorNamesTheFile()
    {
        QSet<QString> texts;
        for (int kind = 0; kind <= static_cast<int>(StoreError::Kind::Failed); ++kind) {
            const QString text = errorText(StoreError{.kind = static_cast<StoreError::Kind>(kind),
                                                      .path = u"/a/jobs.sqlite"_s});
            QVERIFY2(text.contains("/a/jobs.sqlite"_L1), qPrintable(text));
            texts.insert(text);
        }
        QCOMPARE(texts.size(), static_cast<qsizetype>(StoreError::Kind::Failed) + 1);
    }

    void everyCodeSaysSomethingElse()
    {
        QSet<QString> texts;
        for (int code = 0; code <= static_cast<int>(Code::SaidByService); ++code) {
            const QString text = problemText(
                FieldProblem{.code = static_cast<Code>(code), .limit = 7, .actual = 3});
            QVERIFY(!text.isEmpty());
            texts.insert(text);
        }
        QCOMPARE(texts.size(), static_cast<qsizetype>(Code::SaidByService) + 1);
    }

    void limitsAndLengthsAreNamed()
    {
        const QString text
            = problemText(FieldProblem{.code = Code::TooLong, .limit = 50, .actual = 63});
        QVERIFY2(text.contains("50"_L1) && text.contains("63"_L1), qPrintable(text));
        QCOMPARE(problemText(FieldProblem{.code = Code::SaidByService, .said = u"too odd"_s}),
                 u"too odd"_s);
    }

    void fieldsHaveNamesForPeople_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QString>("name");
        QTest::newRow("a rule's part")
            << QStringList{u"rules"_s, u"1"_s, u"description"_s} << u"Rule 2, description"_s;
        QTest::newRow("reading") << QStringList{u"parsing_configuration"_s, u"max_pages"_s}
                                 << u"Max pages"_s;
        QTest::newRow("a webhook")
            << QStringList{u"webhook_configurations"_s, u"0"_s, u"webhook_url"_s}
            << u"Webhook 1, URL"_s;
        QTest::newRow("a list") << QStringList{u"file_ids"_s} << u"Files"_s;
        QTest::newRow("unheard of") << QStringList{u"colour"_s} << u"colour"_s;
        QTest::newRow("beside the body")
            << QStringList{u"query"_s, u"project_id"_s} << u"Project"_s;
        QTest::newRow("none") << QStringList{} << QString();
    }

    void fieldsHaveNamesForPeople()
    {
        QFETCH(const QStringList, path);
        QTEST(fieldName(FieldPath{path}), "name");
    }

    void whatTheServiceObjectsToIsNamed()
    {
        ServiceError error{.kind = Kind::Rejected, .httpStatus = 422};
        error.fields = {{.path = {{u"rules"_s, u"1"_s, u"description"_s}},
                         .code = Code::SaidByService,
                         .said = u"Too vague"_s}};
        const QString text = errorText(error);
        QVERIFY2(text.contains(u"Rule 2, description: Too vague. "_s), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
