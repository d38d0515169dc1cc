// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evaluation/evaluation.h"
#include "domain/evaluation/keptthreshold.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

using Why = UnjudgedFile::Why;

namespace {

DocumentKey document(const QByteArray &name, char last = 'y')
{
    return {name.leftJustified(31, '.') + last};
}

LabelledFile labelled(const QByteArray &name, const std::optional<QString> &label)
{
    return {.document = document(name), .label = label, .name = QString::fromLatin1(name)};
}

RunFile answered(const QByteArray &name, const std::optional<QString> &type, int place = 0)
{
    return {.document = document(name), .place = place, .answer = Suggestion{type, 0.5}};
}

QDateTime at(int minutes)
{
    return QDateTime(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC).addSecs(qint64(60) * minutes);
}

LabelSet savedAtNoon()
{
    LabelSet set;
    set.id = 1;
    set.name = u"Post"_s;
    set.version = 1;
    set.at = at(0);
    return set;
}

ReviewState says(Decision::Kind kind, const QString &type = {}, int minutes = 1)
{
    return {.verdict = Decision{.document = {}, .kind = kind, .text = type, .at = at(minutes)}};
}

using Kind = Decision::Kind;

} // namespace

/// Labelled files beside what a run answered.
class TestEvaluation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFifthOfContentsIsForTesting();
    void eachFileIsJudgedOrSaidNotToBe();
    void onlyThePartIsThere();
    void ofSeveralWithOneContentTheAnsweredCounts();
    void typesStandInTheOrderOfTheRules();
    void whichLabelCounts_data();
    void whichLabelCounts();
    void aTypeOfTheRulesIsKnown();
    void whatIsCorrectedIsCounted();
    void cellsAddUpToTheFilesBehindThem_data();
    void cellsAddUpToTheFilesBehindThem();
    void aThresholdIsProvenForWhatItWasShownWith();
    void theThresholdToShowIsTheProvenOne();
    void changedAnswersAreOfNoVersion();
};

void TestEvaluation::aFifthOfContentsIsForTesting()
{
    QCOMPARE(partOf(document("a", '\0')), SetPart::Test);
    QCOMPARE(partOf(document("b", char(255))), SetPart::Test);
    QCOMPARE(partOf(document("b", char(254))), SetPart::Build);
    QCOMPARE(partOf(document("c", '\1')), SetPart::Build);
    int tests = 0;
    for (int last = 0; last < 256; ++last) {
        const DocumentKey one = document("d", char(last));
        QVERIFY(isIn(SetPart::All, one));
        QVERIFY(isIn(SetPart::Test, one) != isIn(SetPart::Build, one));
        tests += isIn(SetPart::Test, one) ? 1 : 0;
    }
    QCOMPARE(tests, 52);
}

void TestEvaluation::eachFileIsJudgedOrSaidNotToBe()
{
    EvaluationSource source{.set = savedAtNoon(), .run = 7, .rules = {u"bill"_s, u"letter"_s}};
    source.files = {labelled("right", u"bill"_s),    labelled("wrong", u"bill"_s),
                    labelled("stranger", {}),        labelled("pending", u"letter"_s),
                    labelled("failed", u"letter"_s), labelled("missing", u"letter"_s),
                    labelled("untold", u"bill"_s)};
    RunFile pending{.document = document("pending"), .place = 3, .isOpen = true};
    RunFile failed{.document = document("failed"), .place = 4};
    source.answers = {answered("right", u"bill"_s),
                      answered("wrong", u"letter"_s, 1),
                      answered("stranger", {}, 2),
                      pending,
                      failed,
                      answered("untold", u"bill"_s, 5),
                      answered("unlabelled", u"bill"_s, 6)};
    source.reviews.insert(document("untold"), says(Kind::CannotTell));
    const Evaluation evaluation = evaluate(source);
    QCOMPARE(evaluation.run, 7);
    QCOMPARE(evaluation.files.size(), 3);
    QCOMPARE(evaluation.files.at(1).labelled.name, u"wrong"_s);
    QCOMPARE(evaluation.files.at(1).answer->type, u"letter"_s);
    QCOMPARE(evaluation.files.at(1).place, 1);
    QCOMPARE(evaluation.files.at(1).job, 7);
    QCOMPARE(evaluation.answers,
             (QList<Answered>{{0, 0, 0.5}, {0, 1, 0.5}, {noType, noType, 0.5}}));
    QCOMPARE(evaluation.confusion, Confusion(2, evaluation.answers));
    QCOMPARE(evaluation.unjudged.size(), 4);
    for (const Why why : {Why::Pending, Why::Failed, Why::NotInRun, Why::CannotTell})
        QCOMPARE(evaluation.unjudgedFor(why), 1);
    for (const UnjudgedFile &file : evaluation.unjudged) {
        const bool isInRun = file.why != Why::NotInRun;
        QCOMPARE(file.file.place >= 0, isInRun);
        QCOMPARE(file.file.job, isInRun ? 7 : 0);
    }
}

void TestEvaluation::onlyThePartIsThere()
{
    LabelledFile test = labelled("test", u"bill"_s);
    test.document = document("test", '\5');
    EvaluationSource source{.set = savedAtNoon(), .run = 7, .rules = {u"bill"_s}};
    source.files = {test, labelled("build", u"letter"_s)};
    source.answers = {answered("build", u"letter"_s)};
    source.part = SetPart::Test;
    Evaluation evaluation = evaluate(source);
    QVERIFY(evaluation.files.isEmpty());
    QCOMPARE(evaluation.unjudged.size(), 1);
    QCOMPARE(evaluation.unjudged.constFirst().file.labelled, test);
    QCOMPARE(evaluation.types, QStringList{u"bill"_s});
    source.part = SetPart::Build;
    evaluation = evaluate(source);
    QCOMPARE(evaluation.files.size(), 1);
    QVERIFY(evaluation.unjudged.isEmpty());
}

void TestEvaluation::ofSeveralWithOneContentTheAnsweredCounts()
{
    const RunFile failed{.document = document("d"), .place = 0};
    const RunFile open{.document = document("d"), .place = 1, .isOpen = true};
    EvaluationSource source{.set = savedAtNoon(), .run = 7, .rules = {u"bill"_s}};
    source.files = {labelled("d", u"bill"_s)};
    source.answers = {failed, open};
    QCOMPARE(evaluate(source).unjudged.constFirst().why, Why::Pending);
    source.answers = {failed, open, answered("d", u"bill"_s, 2), answered("d", {}, 3)};
    const Evaluation evaluation = evaluate(source);
    QCOMPARE(evaluation.files.size(), 1);
    QCOMPARE(evaluation.files.constFirst().place, 2);
    QVERIFY(evaluation.unjudged.isEmpty());
}

void TestEvaluation::typesStandInTheOrderOfTheRules()
{
    EvaluationSource source{.set = savedAtNoon(), .run = 7, .rules = {u"zoo"_s, u"bill"_s}};
    source.files = {labelled("one", u"letter"_s), labelled("two", u"apple"_s)};
    source.answers = {answered("one", u"fax"_s), answered("two", u"bill"_s)};
    QCOMPARE(evaluate(source).types,
             (QStringList{u"zoo"_s, u"bill"_s, u"apple"_s, u"fax"_s, u"letter"_s}));
    source.firstTypes = {u"bill"_s, u"fax"_s};
    QCOMPARE(evaluate(source).types,
             (QStringList{u"bill"_s, u"fax"_s, u"zoo"_s, u"apple"_s, u"letter"_s}));
}

void TestEvaluation::whichLabelCounts_data()
{
    QTest::addColumn<ReviewState>("review");
    QTest::addColumn<QString>("label"); // empty: none, "-": nobody can tell
    QTest::addColumn<bool>("isReviews");
    const auto row
        = [](const char *name, const ReviewState &review, const QString &label, bool isReviews) {
              QTest::newRow(name) << review << label << isReviews;
          };
    row("nothing was decided", {}, u"bill"_s, false);
    row("a type of the set", says(Kind::Type, u"letter"_s), u"letter"_s, true);
    row("no type", says(Kind::NoType), {}, true);
    row("the same", says(Kind::Type, u"bill"_s), u"bill"_s, false);
    row("a type of other rules", says(Kind::Type, u"animal"_s), u"bill"_s, false);
    row("before the version", says(Kind::Type, u"letter"_s, -1), u"bill"_s, false);
    row("at the same time", says(Kind::Type, u"letter"_s, 0), u"bill"_s, false);
    row("nobody can tell", says(Kind::CannotTell), u"-"_s, true);
    row("nobody could tell before", says(Kind::CannotTell, {}, -1), u"bill"_s, false);
    ReviewState imported = says(Kind::Type, u"letter"_s);
    imported.verdict->pot = LabelPot::Import;
    row("imported", imported, u"bill"_s, false);
    imported.verdict->pot = LabelPot::Correction;
    imported.verdict->isImported = true;
    row("of an export", imported, u"bill"_s, false);
}

void TestEvaluation::whichLabelCounts()
{
    QFETCH(ReviewState, review);
    QFETCH(QString, label);
    QFETCH(bool, isReviews);
    const LabelledFile file = labelled("d", u"bill"_s);
    const auto counts = labelThatCounts(file, savedAtNoon(), review, {u"bill"_s, u"letter"_s});
    if (label == u"-"_s) {
        QVERIFY(!counts);
        return;
    }
    QVERIFY(counts);
    QCOMPARE(counts->label, label.isEmpty() ? std::nullopt : std::optional(label));
    QCOMPARE(counts->source, isReviews ? LabelSource::Review : LabelSource::Folder);
    QCOMPARE(counts->document, file.document);
}

void TestEvaluation::aTypeOfTheRulesIsKnown()
{
    EvaluationSource source{.set = savedAtNoon(), .run = 7, .rules = {u"memo"_s}};
    source.files = {labelled("d", u"bill"_s)};
    source.answers = {answered("d", u"memo"_s)};
    source.reviews.insert(document("d"), says(Kind::Type, u"memo"_s));
    QCOMPARE(evaluate(source).answers, (QList<Answered>{{0, 0, 0.5}}));
    source.rules.clear();
    QCOMPARE(evaluate(source).files.constFirst().labelled.label, u"bill"_s);
}

void TestEvaluation::whatIsCorrectedIsCounted()
{
    EvaluationSource source{.set = savedAtNoon(), .run = 7, .rules = {u"bill"_s, u"letter"_s}};
    source.files = {labelled("other", u"bill"_s), labelled("same", u"bill"_s)};
    source.answers = {answered("other", u"letter"_s), answered("same", u"bill"_s)};
    QCOMPARE(evaluate(source).confusion.right(), (Share{1, 2}));
    source.reviews.insert(document("other"), says(Kind::Type, u"letter"_s));
    source.reviews.insert(document("same"), says(Kind::Type, u"bill"_s));
    const Evaluation evaluation = evaluate(source);
    QCOMPARE(evaluation.corrected, 1);
    QCOMPARE(evaluation.confusion.right(), (Share{2, 2}));
}

void TestEvaluation::cellsAddUpToTheFilesBehindThem_data()
{
    QTest::addColumn<int>("types");
    for (const int types : {3, 30, 200})
        QTest::addRow("%d types", types) << types;
}

void TestEvaluation::cellsAddUpToTheFilesBehindThem()
{
    QFETCH(int, types);
    QRandomGenerator random{quint32(types)}; // the same each time
    const auto anyType = [&]() -> std::optional<QString> {
        const int type = random.bounded(types + 1);
        return type == types ? std::nullopt : std::optional(u"type %1"_s.arg(type));
    };
    EvaluationSource source{.set = savedAtNoon(), .run = 7};
    for (int i = 0; i < 3000; ++i) {
        const QByteArray name = QByteArray::number(i);
        source.files.append(labelled(name, anyType()));
        if (i % 10 == 0)
            source.answers.append({.document = document(name), .place = i, .isOpen = i % 20 == 0});
        else if (i % 10 != 1)
            source.answers.append(answered(name, anyType(), i));
    }
    const Evaluation evaluation = evaluate(source);
    QCOMPARE(evaluation.types.size(), types);
    QCOMPARE(evaluation.files.size(), 2400);
    QCOMPARE(evaluation.unjudgedFor(Why::Pending), 150);
    QCOMPARE(evaluation.unjudgedFor(Why::Failed), 150);
    QCOMPARE(evaluation.unjudgedFor(Why::NotInRun), 300);
    QHash<std::pair<int, int>, qint64> cells;
    for (qsizetype i = 0; i < evaluation.files.size(); ++i) {
        const EvaluatedFile &file = evaluation.files.at(i);
        const Answered &answer = evaluation.answers.at(i);
        const auto typeOf = [&](int index) {
            return index == noType ? std::nullopt : std::optional(evaluation.types.at(index));
        };
        QCOMPARE(typeOf(answer.label), file.labelled.label);
        QCOMPARE(typeOf(answer.answer), file.answer->type);
        ++cells[{answer.label, answer.answer}];
    }
    qint64 all = 0;
    for (int label = noType; label < types; ++label) {
        for (int answer = noType; answer < types; ++answer) {
            QCOMPARE(evaluation.confusion.count(label, answer), cells.value({label, answer}));
            all += cells.value({label, answer});
        }
    }
    QCOMPARE(all, evaluation.files.size());
    QCOMPARE(evaluation.confusion.total(), all);
}

void TestEvaluation::aThresholdIsProvenForWhatItWasShownWith()
{
    const AnsweredBy by{"hash", u"FAST"_s, u"service"_s};
    KeptThreshold kept;
    kept.by = by;
    QVERIFY(kept.isProvenFor(by));
    QVERIFY(!kept.isProvenFor({"other", by.mode, by.service}));
    QVERIFY(!kept.isProvenFor({by.presetHash, u"MULTIMODAL"_s, by.service}));
    QVERIFY(!kept.isProvenFor({by.presetHash, by.mode, u"elsewhere"_s}));
    kept.by.presetHash.clear();
    QVERIFY(!kept.isProvenFor(kept.by)); // of no version: nobody knows which
}

void TestEvaluation::theThresholdToShowIsTheProvenOne()
{
    const AnsweredBy now{"now", u"FAST"_s, u"service"_s};
    QVERIFY(!thresholdFor({}, now));
    KeptThreshold newest;
    newest.value = 0.8;
    KeptThreshold proven;
    proven.by = now;
    proven.value = 0.9;
    KeptThreshold older = proven;
    older.value = 0.7;
    QCOMPARE(thresholdFor({newest, proven, older}, now), proven);
    QCOMPARE(thresholdFor({newest}, now), newest);
}

void TestEvaluation::changedAnswersAreOfNoVersion()
{
    JobRow row;
    row.origin.presetHash = "hash";
    row.job.mode = u"FAST"_s;
    row.service = u"service"_s;
    QCOMPARE(answeredBy(row), (AnsweredBy{"hash", u"FAST"_s, u"service"_s}));
    row.origin.isPresetChanged = true;
    QVERIFY(answeredBy(row).presetHash.isEmpty());
}

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
