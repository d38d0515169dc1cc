// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/submit/estimateline.h"

#include "ui/words/formats.h"

#include <QLocale>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

/// How many jobs a submission takes is said where it is more than one.
class TestEstimateLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobs_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<int>("files");
        QTest::addColumn<QString>("jobs");
        QTest::newRow("one file") << Dialect::First << 1 << QString();
        QTest::newRow("as many as one job takes") << Dialect::First << 500 << QString();
        QTest::newRow("one more") << Dialect::First << 501 << u"2 job"_s;
        QTest::newRow("two full ones") << Dialect::First << 1000 << u"2 job"_s;
        QTest::newRow("three") << Dialect::First << 1001 << u"3 job"_s;
        QTest::newRow("v2, one file") << Dialect::Second << 1 << QString();
        QTest::newRow("v2, two") << Dialect::Second << 2 << u"2 job"_s;
    }

    void jobs()
    {
        QFETCH(Dialect, dialect);
        QFETCH(int, files);
        QFETCH(QString, jobs);
        const QString text = EstimateLine::text(JobRequest{}, files, dialect, std::nullopt);
        QVERIFY2(text.contains(u" job"_s) != jobs.isEmpty(), qPrintable(text));
        QVERIFY2(text.contains(jobs), qPrintable(text));
    }

    /// As in all other places that name an amount.
    void amountsAreWrittenAsTheLanguageDoes_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("amount");
        QTest::newRow("en") << QLocale(u"en_US"_s) << u"$1,250.00"_s;
        QTest::newRow("de") << QLocale(u"de_DE"_s) << u"1.250,00\u00a0$"_s;
    }

    void amountsAreWrittenAsTheLanguageDoes()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const QString, amount);
        const QLocale before;
        QLocale::setDefault(locale);
        const QString written = dollarsText(1250);
        const Prices prices;
        const JobRequest request; // five pages of each file
        const QString estimate = EstimateLine::text(request, 3, Dialect::First, prices);
        const auto credits = costBound(request, 3, Dialect::First, prices).credits;
        const QString most = credits ? dollarsText(prices.dollars(double(*credits))) : QString();
        QLocale::setDefault(before);
        QCOMPARE(written, amount);
        QVERIFY2(!most.isEmpty() && estimate.contains(most), qPrintable(estimate));
    }
};

QTEST_MAIN(TestEstimateLine)
#include "tst_estimateline.moc"
