// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statistics/agreement.h"

#include "support/stricttest.h"

#include <QTest>

#include <algorithm>

using namespace cd;
using namespace Qt::StringLiterals;

namespace {

/// So many documents of each cell of a table: what the one says goes down, what the other says
/// across.
QList<LabelledTwice> tableOf(const QList<QList<int>> &cells,
                             const QList<std::optional<QString>> &types)
{
    QList<LabelledTwice> documents;
    for (qsizetype row = 0; row < cells.size(); ++row) {
        for (qsizetype column = 0; column < cells.at(row).size(); ++column)
            documents.append(
                QList<LabelledTwice>(cells.at(row).at(column), {types.at(row), types.at(column)}));
    }
    return documents;
}

Agreement agreementOf(const QList<LabelledTwice> &documents)
{
    AgreementTally tally;
    for (const LabelledTwice &document : documents)
        tally.add(document);
    return tally.agreement();
}

const QList<std::optional<QString>> invoiceOrNone{u"invoice"_s, std::nullopt};

} // namespace

/// How far two agree, with the figures of the design.
class TestAgreement : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theVector();
    void noTypeIsAnAnswer();
    void chanceIsZero();
    void alwaysIsOneAndNeverIsBelowZero();
    void whereThereIsNoTelling();
    void theOrderIsNoMatter();
    void anEmptyNameIsNoneOfTheOthers();
    void manyDocuments();
    void few();
};

void TestAgreement::theVector()
{
    const Agreement agreement
        = agreementOf(tableOf({{40, 5}, {3, 52}}, {u"invoice"_s, u"receipt"_s}));
    QCOMPARE(agreement.documents, 100);
    QCOMPARE(agreement.same, 92);
    QVERIFY(agreement.kappa);
    QVERIFY2(qAbs(*agreement.kappa - 0.837728) < 5e-7,
             QByteArray::number(*agreement.kappa, 'g', 10).constData());
}

void TestAgreement::noTypeIsAnAnswer()
{
    const Agreement agreement = agreementOf(tableOf({{40, 5}, {3, 52}}, invoiceOrNone));
    QVERIFY(agreement.kappa && qAbs(*agreement.kappa - 0.837728) < 5e-7);
}

void TestAgreement::chanceIsZero()
{
    const Agreement agreement = agreementOf(tableOf({{4, 6}, {8, 12}}, invoiceOrNone));
    QCOMPARE(agreement.same, 16);
    QVERIFY(agreement.kappa && qAbs(*agreement.kappa) < 1e-12);
}

void TestAgreement::alwaysIsOneAndNeverIsBelowZero()
{
    QCOMPARE(agreementOf(tableOf({{7, 0}, {0, 9}}, invoiceOrNone)).kappa, std::optional(1.0));
    // Nothing the same, and half of it would be by chance.
    QCOMPARE(agreementOf(tableOf({{0, 5}, {5, 0}}, invoiceOrNone)).kappa, std::optional(-1.0));
}

void TestAgreement::whereThereIsNoTelling()
{
    QCOMPARE(agreementOf({}), Agreement());
    const Agreement allOne = agreementOf(tableOf({{12, 0}, {0, 0}}, invoiceOrNone));
    QCOMPARE(allOne.documents, 12);
    QCOMPARE(allOne.same, 12);
    QVERIFY(!allOne.kappa);
    QVERIFY(!agreementOf(tableOf({{0, 0}, {0, 12}}, invoiceOrNone)).kappa);
    // One says always the same, the other once something else: as chance would have it.
    QCOMPARE(agreementOf(tableOf({{11, 1}, {0, 0}}, invoiceOrNone)).kappa, std::optional(0.0));
}

void TestAgreement::theOrderIsNoMatter()
{
    QList<LabelledTwice> documents
        = tableOf({{3, 1, 0}, {2, 5, 1}, {0, 0, 4}}, {u"a"_s, u"b"_s, std::nullopt});
    const Agreement agreement = agreementOf(documents);
    std::reverse(documents.begin(), documents.end());
    QCOMPARE(agreementOf(documents), agreement);
    for (LabelledTwice &document : documents)
        std::swap(document.one, document.other);
    QCOMPARE(agreementOf(documents), agreement);
}

void TestAgreement::anEmptyNameIsNoneOfTheOthers()
{
    const Agreement agreement = agreementOf(tableOf({{0, 2}, {2, 0}}, {u""_s, std::nullopt}));
    QCOMPARE(agreement.same, 0);
    QCOMPARE(agreement.kappa, std::optional(-1.0));
}

/// Products of counts are larger than an int.
void TestAgreement::manyDocuments()
{
    const Agreement agreement
        = agreementOf(tableOf({{400'000, 50'000}, {30'000, 520'000}}, invoiceOrNone));
    QCOMPARE(agreement.documents, 1'000'000);
    QVERIFY(agreement.kappa && qAbs(*agreement.kappa - 0.837728) < 5e-7);
}

void TestAgreement::few()
{
    QVERIFY(!agreementOf(tableOf({{14, 1}, {2, 12}}, invoiceOrNone)).isEnough());
    QVERIFY(agreementOf(tableOf({{14, 1}, {2, 13}}, invoiceOrNone)).isEnough());
}

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
