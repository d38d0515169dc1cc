// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evaluation/pairedevaluations.h"

#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

namespace {

using Type = std::optional<QString>;

struct Case
{
    char document;
    Type label;
    Type answer;
};

DocumentKey keyOf(char document)
{
    return {QByteArray(32, document)};
}

EvaluatedFile fileOf(const Case &one)
{
    return {.labelled = {.document = keyOf(one.document),
                         .label = one.label,
                         .name = QString(QChar::fromLatin1(one.document)) + u".txt"_s},
            .answer = Suggestion{one.answer, 0.8}};
}

Evaluation evaluated(const QStringList &types, const QList<Case> &cases)
{
    Evaluation made;
    made.types = types;
    for (const Case &one : cases)
        made.files.append(fileOf(one));
    return made;
}

const Type invoice = u"invoice"_s;
const Type receipt = u"receipt"_s;
const Type note = u"note"_s;
const Type none = std::nullopt;

} // namespace

/// Two runs over the same labelled documents.
class TestPairedEvaluations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachDocumentIsOnce();
    void outcomesAddUp();
    void typesOfBothHaveNumbers();
    void changesAreCountedByType();
    void theLaterRunsLabelCounts();
    void withoutALabelOnlyDifferencesAreCounted();
};

void TestPairedEvaluations::eachDocumentIsOnce()
{
    // The order differs, one document is in each run alone, and one is twice in the later run.
    const Evaluation first = evaluated(
        {u"invoice"_s}, {{'a', invoice, invoice}, {'b', none, none}, {'x', invoice, invoice}});
    const Evaluation second = evaluated(
        {u"invoice"_s},
        {{'b', none, none}, {'y', none, none}, {'a', invoice, none}, {'b', none, none}});
    const PairedEvaluations pairs = pairedEvaluations(first, second);
    QCOMPARE(pairs.files.size(), 2);
    QCOMPARE(pairs.files.at(0).first, 1);
    QCOMPARE(pairs.files.at(0).second, 0);
    QCOMPARE(pairs.files.at(1).first, 0);
    QCOMPARE(pairs.files.at(1).second, 2);
    QCOMPARE(pairs.onlyFirst, 1);
    QCOMPARE(pairs.onlySecond, 2);
    QCOMPARE(pairs.counts.all(), 2);
}

void TestPairedEvaluations::outcomesAddUp()
{
    const QStringList types{u"invoice"_s, u"receipt"_s};
    const Evaluation first = evaluated(types,
                                       {{'a', invoice, invoice},
                                        {'b', invoice, receipt},
                                        {'c', receipt, receipt},
                                        {'d', receipt, none},
                                        {'e', none, invoice}});
    const Evaluation second = evaluated(types,
                                        {{'a', invoice, invoice},
                                         {'b', invoice, invoice},
                                         {'c', receipt, none},
                                         {'d', receipt, none},
                                         {'e', none, receipt}});
    const PairedEvaluations pairs = pairedEvaluations(first, second);
    QList<PairOutcome> outcomes;
    for (const PairedFile &file : pairs.files)
        outcomes.append(file.outcome);
    const QList<PairOutcome> expected{PairOutcome::BothRight, PairOutcome::Fixed,
                                      PairOutcome::Broken, PairOutcome::BothWrong,
                                      PairOutcome::BothWrongOtherwise};
    QCOMPARE(outcomes, expected);
    QCOMPARE(pairs.counts,
             (PairedCounts{
                 .bothRight = 1, .fixed = 1, .broken = 1, .bothWrong = 2, .wrongOtherwise = 1}));
}

void TestPairedEvaluations::typesOfBothHaveNumbers()
{
    const Evaluation first = evaluated({u"note"_s, u"invoice"_s}, {{'a', invoice, note}});
    const Evaluation second = evaluated({u"invoice"_s, u"receipt"_s}, {{'a', invoice, receipt}});
    const PairedEvaluations pairs = pairedEvaluations(first, second);
    const QStringList types{u"invoice"_s, u"receipt"_s, u"note"_s};
    QCOMPARE(pairs.types, types);
    QCOMPARE(pairs.files.constFirst().before.answer, 2);
    QCOMPARE(pairs.files.constFirst().after.answer, 1);
    QCOMPARE(pairs.files.constFirst().after.label, 0);
    QCOMPARE(pairs.files.constFirst().outcome, PairOutcome::BothWrongOtherwise);
}

void TestPairedEvaluations::changesAreCountedByType()
{
    const QStringList types{u"invoice"_s, u"receipt"_s, u"note"_s};
    const Evaluation first
        = evaluated(types, {{'a', none, invoice}, {'b', receipt, receipt}, {'c', receipt, none}});
    const Evaluation second
        = evaluated(types, {{'a', none, none}, {'b', receipt, invoice}, {'c', receipt, receipt}});
    const QList<TypeChange> expected{{.type = 1, .files = 2, .fixed = 1, .broken = 1},
                                     {.type = noType, .files = 1, .fixed = 1}};
    QCOMPARE(pairedEvaluations(first, second).byType, expected);
}

void TestPairedEvaluations::theLaterRunsLabelCounts()
{
    const Evaluation first = evaluated({u"invoice"_s}, {{'a', none, invoice}});
    const Evaluation second = evaluated({u"invoice"_s}, {{'a', invoice, invoice}});
    QCOMPARE(pairedEvaluations(first, second).counts.bothRight, 1);
}

void TestPairedEvaluations::withoutALabelOnlyDifferencesAreCounted()
{
    Evaluation first = evaluated({}, {});
    Evaluation second = evaluated({}, {});
    for (const auto &[document, before, after] :
         {std::tuple('a', invoice, receipt), std::tuple('b', none, none)}) {
        first.unjudged.append({fileOf({document, none, before}), UnjudgedFile::Why::CannotTell});
        second.unjudged.append({fileOf({document, none, after}), UnjudgedFile::Why::CannotTell});
    }
    first.unjudged.append({fileOf({'f', none, invoice}), UnjudgedFile::Why::Failed});
    second.unjudged.append({fileOf({'f', none, receipt}), UnjudgedFile::Why::CannotTell});
    const PairedEvaluations pairs = pairedEvaluations(first, second);
    QCOMPARE(pairs.unlabelled, 2);
    QCOMPARE(pairs.unlabelledDiffering, 1);
    QCOMPARE(pairs.counts.all(), 0);
}

QTEST_GUILESS_MAIN(TestPairedEvaluations)
#include "tst_pairedevaluations.moc"
