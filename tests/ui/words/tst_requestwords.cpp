// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/requestwords.h"

#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

class TestRequestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allThatIsSetIsTold()
    {
        JobRequest request;
        request.rules = {{u"invoice"_s, u"number and total"_s}, {u"cv"_s, u"skills"_s}};
        request.mode = Mode::Multimodal;
        request.language = u"de"_s;
        request.maxPages = MaxPages::of(1234);
        request.targetPages = *PageSelection::parse(u"1-3, 7"_s);
        request.webhooks
            = {{.url = u"https://example.com/hook?token=hush"_s, .signingSecret = u"hush"_s}};
        const QString text = requestText(request, Dialect::First);
        for (const auto &part :
             {u"1. invoice: number and total"_s, u"2. cv: skills"_s, u"MULTIMODAL"_s, u"German"_s,
              u"1,234"_s, u"1-3"_s, u"example.com"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
        QVERIFY2(!text.contains(u"hush"_s), qPrintable(text));
    }

    /// What nobody set differs between the dialects.
    void defaultsAreThoseOfTheDialect()
    {
        const QString first = requestText({}, Dialect::First);
        const QString second = requestText({}, Dialect::Second);
        QVERIFY(first.contains(QString::number(MaxPages::serviceDefault)));
        QVERIFY(!second.contains(QString::number(MaxPages::serviceDefault)));
        QVERIFY(first.contains(u"FAST"_s));
        QVERIFY(first.contains(u"English"_s));
    }

    void howItIsReadIsSummedUp_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<MaxPages>("most");
        QTest::addColumn<QString>("pages");
        QTest::addColumn<QString>("summary");
        const auto limit = MaxPages::of(12);
        QTest::newRow("nothing set, v1") << Dialect::First << MaxPages::unset() << QString()
                                         << u"FAST · English · up to 5 page(s)"_s;
        QTest::newRow("nothing set, v2")
            << Dialect::Second << MaxPages::unset() << QString() << u"FAST · English · all pages"_s;
        QTest::newRow("no limit") << Dialect::First << MaxPages::noLimit() << QString()
                                  << u"FAST · English · all pages"_s;
        QTest::newRow("some pages") << Dialect::First << MaxPages::noLimit() << u"1-3, 7"_s
                                    << u"FAST · English · pages 1-3, 7"_s;
        QTest::newRow("some, and a limit") << Dialect::Second << limit << u"1-3, 7"_s
                                           << u"FAST · English · up to 12 page(s) · pages 1-3, 7"_s;
        QTest::newRow("a long list")
            << Dialect::Second << MaxPages::unset() << u"1, 3, 5, 7, 9, 11, 13"_s
            << u"FAST · English · pages 1, 3, 5, 7, 9, 1…"_s;
    }
    void howItIsReadIsSummedUp()
    {
        QFETCH(const Dialect, dialect);
        QFETCH(const MaxPages, most);
        QFETCH(const QString, pages);
        JobRequest request;
        request.maxPages = most;
        request.targetPages = *PageSelection::parse(pages);
        QTEST(readingSummary(request, dialect), "summary");
        request.mode = Mode::Multimodal;
        request.language = u"de"_s;
        QVERIFY(readingSummary(request, dialect).startsWith(u"MULTIMODAL · German · "_s));
    }
};

QTEST_MAIN(TestRequestWords)
#include "tst_requestwords.moc"
