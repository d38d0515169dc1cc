// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/evaluating/evaluationreport.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Evaluation> evaluated(const QList<std::pair<int, int>> &files)
{
    Evaluation evaluation;
    evaluation.set.name = u"March <b>post</b>"_s;
    evaluation.set.version = 4;
    evaluation.set.files = 9;
    evaluation.set.testLooks = 3;
    evaluation.part = SetPart::Test;
    evaluation.types = {u"<script>alert(1)</script>"_s, u"receipt & \"bill\""_s};
    evaluation.confusion = Confusion(2);
    int number = 0;
    for (const auto &[label, answer] : files) {
        EvaluatedFile file;
        file.labelled.document
            = documentKey(QByteArray::number(number++).rightJustified(32, '0'), {}, {});
        if (label != noType)
            file.labelled.label = evaluation.types.at(label);
        file.answer = Suggestion{std::nullopt, 0.9};
        if (answer != noType)
            file.answer->type = evaluation.types.at(answer);
        evaluation.files.append(file);
        evaluation.answers.append({label, answer, 0.9});
        evaluation.confusion.add(label, answer);
    }
    UnjudgedFile failed;
    failed.why = UnjudgedFile::Why::Failed;
    evaluation.unjudged = {failed, failed};
    return std::make_shared<const Evaluation>(evaluation);
}

ReportedRun runOf(const QList<std::pair<int, int>> &files)
{
    ReportedRun run{.evaluation = evaluated(files), .job = {}, .service = u"a<i>b"_s};
    run.job.origin.preset = u"Post"_s;
    run.job.origin.presetVersion = 12;
    run.job.job.mode = u"FAST"_s;
    return run;
}

const QList<std::pair<int, int>> sample{{0, 0}, {0, 0}, {0, 1}, {1, 1}, {noType, noType}};

QString htmlOf(const EvaluationReport &report)
{
    return QString::fromUtf8(reportAsHtml(report));
}

} // namespace

/// The report says what was evaluated and how right it is, and nothing in it runs or leads away.
class TestEvaluationReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }

    void saysWhatAndHowRight();
    void whatComesFromElsewhereStaysText();
    void nothingIsLoadedOrRun();
    void comparesOnTheFilesOfBoth();
};

void TestEvaluationReport::saysWhatAndHowRight()
{
    const QString html = htmlOf({.run = runOf(sample), .macroF1 = Interval{0.25, 0.75}});
    for (const QString &part :
         {u"Post v12"_s, u"FAST"_s, u"Test"_s, u"<td>0.80 (0.38–0.96)</td><td>4 of 5</td>"_s,
          u"0.73 (0.25–0.75)"_s, u"<td>1 of 1</td>"_s, u"<td>0 of 4</td>"_s, u"20260401"_s,
          u"too few to tell"_s, u"2 · 66.7 %"_s})
        QVERIFY2(html.contains(part), qPrintable(part + u"\n"_s + html));
    QVERIFY(html.contains(u"Failed</th><td>2</td>"_s));
    QVERIFY(html.contains(u"part Test</th><td>3</td>"_s));
    QVERIFY(html.contains(u"more labels are needed"_s) || html.contains(u"more label(s)"_s));
}

void TestEvaluationReport::whatComesFromElsewhereStaysText()
{
    const QString html = htmlOf({.run = runOf(sample)});
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(!html.contains(u"<b>"_s));
    QVERIFY(!html.contains(u"<i>"_s));
    QVERIFY(html.contains(u"&lt;script&gt;alert(1)&lt;/script&gt;"_s));
    QVERIFY(html.contains(u"March &lt;b&gt;post&lt;/b&gt; v4"_s));
    QVERIFY(html.contains(u"receipt &amp; &quot;bill&quot;"_s));
}

void TestEvaluationReport::nothingIsLoadedOrRun()
{
    const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    const QString html = htmlOf({.run = runOf(sample), .pictures = {{u"Types"_s, svg}}});
    QVERIFY(
        html.contains(u"src=\"data:image/svg+xml;base64,"_s + QString::fromLatin1(svg.toBase64())));
    for (const QString &part : {u"href"_s, u"http://"_s, u"https://"_s, u"url("_s, u"@import"_s})
        QVERIFY2(!html.contains(part), qPrintable(part));
    QVERIFY(html.contains(u"default-src 'none'"_s));
}

void TestEvaluationReport::comparesOnTheFilesOfBoth()
{
    const ReportedRun earlier = runOf({{0, 1}, {0, 0}, {0, 0}, {1, noType}});
    const QString html = htmlOf({.run = runOf(sample), .others = {earlier}});
    // Fixed: the first and the fourth; broken: the third; both right: the second.
    QVERIFY2(html.contains(u"<td>2</td><td>1</td><td>0</td><td>1</td><td>25.0"_s),
             qPrintable(html));
    QVERIFY(html.contains(u"too few differences to tell"_s));
    QVERIFY(!htmlOf({.run = runOf(sample)}).contains(u"Earlier run"_s));
}

QTEST_GUILESS_MAIN(TestEvaluationReport)
#include "tst_evaluationreport.moc"
