// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/resultstable.h"
#include "support/stricttest.h"

#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

namespace {

FileResult result(const QString &file, const std::optional<QString> &type, double confidence)
{
    FileResult found;
    found.fileId = {file};
    found.result = Classification{.type = type, .confidence = confidence, .reasoning = {}};
    return found;
}

JobDetails threeFiles()
{
    JobDetails details;
    details.files = {{{u"1"_s}, u"a-long-name.pdf"_s}, {{u"2"_s}, u"b.txt"_s}, {{u"3"_s}, u"c"_s}};
    details.results = {result(u"2"_s, std::nullopt, 0.124), result(u"1"_s, u"invoice"_s, 0.9)};
    return details;
}

} // namespace

class TestResultsTable : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void filesStandInTheRequestsOrder()
    {
        const QStringList lines = resultsTable(threeFiles()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0).simplified(), u"a-long-name.pdf invoice 0.90"_s);
        QCOMPARE(lines.at(1).simplified(), u"b.txt (no rule) 0.12"_s);
        QCOMPARE(lines.at(2).simplified(), u"c (not classified) -"_s);
    }

    void columnsStandUnderEachOther()
    {
        const QStringList lines = resultsTable(threeFiles()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.at(1).indexOf("(no rule)"_L1), lines.at(0).indexOf("invoice"_L1));
        QCOMPARE(lines.at(2).indexOf("(not"_L1), lines.at(0).indexOf("invoice"_L1));
    }

    void foreignTextSteersNothing()
    {
        JobDetails details = threeFiles();
        details.files[0].name = u"a\x1b]0;title\x07\u202e.pdf"_s;
        details.results[1].result->type = u"in\nvoice\u009b2J"_s;
        const QStringList lines = resultsTable(details).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0).simplified(),
                 u"a\ufffd]0;title\ufffd\ufffd.pdf in voice\ufffd2J 0.90"_s);
    }
};

QTEST_GUILESS_MAIN(TestResultsTable)
#include "tst_resultstable.moc"
