// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/labels/labelwords.h"

#include <QSet>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;
using Why = UntakenLabel::Why;

/// What is said of labels. Without a translation loaded, numbers are not inflected.
class TestLabelWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNumbersAreAllThere();
    void everyReasonHasItsWords();
    void whereNothingWasRead();
    void oneThatWasLeftOut();
    void agreement();
};

void TestLabelWords::theNumbersAreAllThere()
{
    LabelReport report{.isGuessed = true, .rows = 1'240, .taken = 1'204, .alreadyThere = 33};
    report.leftOut = {{Why::NotThere, 2}, {Why::BadRow, 1}};
    const QStringList lines = labelReportText(report).split(u'\n');
    QCOMPARE(lines.size(), 4);
    for (const char *number : {"1,240", "1,204", "33", "3"})
        QVERIFY2(lines.at(0).contains(QLatin1StringView(number)), qPrintable(lines.at(0)));
    QVERIFY(lines.at(1).startsWith("1 × "_L1) || lines.at(1).startsWith(u"1 × "_s));
    QVERIFY(lines.at(2).startsWith(u"2 × "_s));
}

void TestLabelWords::everyReasonHasItsWords()
{
    QSet<QString> texts;
    const int all = int(Why::Stopped) + 1;
    for (int why = 0; why < all; ++why)
        texts.insert(untakenLabelText({.why = Why(why), .name = u"a.pdf"_s}));
    QCOMPARE(texts.size(), all);
}

void TestLabelWords::whereNothingWasRead()
{
    LabelReport report;
    report.failure = LabelReport::Failure::Unreadable;
    report.technical = u"Permission denied"_s;
    QVERIFY(labelReportText(report).contains(report.technical));
    report.failure = LabelReport::Failure::Empty;
    QVERIFY(!labelReportText(report).isEmpty());
    // What was read before it failed is told too.
    report.rows = 1;
    report.taken = 1;
    report.failure = LabelReport::Failure::Unreadable;
    QCOMPARE(labelReportText(report).split(u'\n').size(), 2);
}

void TestLabelWords::oneThatWasLeftOut()
{
    const QString text = untakenLabelText({.why = Why::NotThere, .line = 12, .name = u"a.pdf"_s});
    QVERIFY(text.contains(u"12"_s) && text.contains(u"a.pdf"_s));
    QVERIFY(!untakenLabelText({.why = Why::BadRow, .line = 12}).contains(u", :"_s));
    const UntakenLabel hidden{
        .why = Why::NoDocumentKind, .name = u".a"_s, .walked = LeftOut::Why::Hidden};
    QVERIFY(untakenLabelText(hidden).contains(u"hidden"_s));
}

void TestLabelWords::agreement()
{
    QVERIFY(agreementText({.documents = 120, .same = 100, .kappa = 0.7149}).contains(u"0.71"_s));
    QVERIFY(agreementText({.documents = 120, .same = 100, .kappa = 0.7149}).contains(u"120"_s));
    const QString few = agreementText({.documents = 12, .same = 12, .kappa = 1});
    QVERIFY(few.contains(u"12"_s) && few.contains(u"30"_s) && !few.contains(u"kappa"_s));
    QVERIFY(!agreementText({.documents = 40, .same = 40}).contains(u"kappa"_s));
}

QTEST_MAIN(TestLabelWords)
#include "tst_labelwords.moc"
