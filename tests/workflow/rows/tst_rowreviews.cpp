// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/rowreviews.h"

#include "support/stricttest.h"
#include "workflow/rows/resultcolumns.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

namespace {

using Kind = Decision::Kind;

const QString service = u"https://service.example"_s;

ExportRow row(const QString &name, const std::optional<QString> &type)
{
    return {.fileId = {u"id of "_s + name},
            .fileName = name,
            .result = Classification{type, 0.5, u"why"_s},
            .hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Blake2b_256)};
}

ReviewState decided(const Decision &decision)
{
    return reviewState({decision});
}

/// What stands in a column of each row.
QStringList cells(const QList<ExportRow> &rows, ResultColumn column)
{
    QStringList all;
    for (const ExportRow &one : rows)
        all += plainText(resultValue(column, one, {}));
    return all;
}

} // namespace

/// What was decided, beside the results.
class TestRowReviews : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void columnsSayWhatWasDecided();
    void jsonSaysTheSame();
    void decidedRowsAreCounted();
    void whatWasTakenBackIsOpenAgain();

private:
    QList<ExportRow> m_rows;
    QList<DocumentKey> m_documents;
    QHash<DocumentKey, ReviewState> m_states;
};

/// Six files: open, confirmed, corrected, corrected to no type, can't tell, failed and labelled.
void TestRowReviews::init()
{
    m_rows = {row(u"open"_s, u"cv"_s),    row(u"right"_s, u"cv"_s), row(u"wrong"_s, u"cv"_s),
              row(u"nothing"_s, u"cv"_s), row(u"dark"_s, u"cv"_s),  row(u"failed"_s, {})};
    m_rows[5].result.reset();
    m_rows[5].hash.clear(); // known by its ID
    m_documents = documentsOf(m_rows, service);
    m_states = {
        {m_documents.at(1), decided({.document = {}, .kind = Kind::Type, .text = u"cv"_s})},
        {m_documents.at(2),
         decided({.document = {}, .text = u"=invoice"_s, .pot = LabelPot::Audit})},
        {m_documents.at(3), decided({.document = {}, .kind = Kind::NoType, .isBulk = true})},
        {m_documents.at(4), decided({.document = {}, .kind = Kind::CannotTell})},
        {m_documents.at(5), decided({.document = {}, .text = u"note"_s, .pot = LabelPot::Import})},
    };
    setReviews(m_rows, m_documents, m_states);
}

void TestRowReviews::columnsSayWhatWasDecided()
{
    QCOMPARE(cells(m_rows, ResultColumn::Type),
             (QStringList{u"cv"_s, u"cv"_s, u"cv"_s, u"cv"_s, u"cv"_s, {}}));
    QCOMPARE(cells(m_rows, ResultColumn::TypeFinal),
             (QStringList{u"cv"_s, u"cv"_s, u"=invoice"_s, {}, u"cv"_s, u"note"_s}));
    QCOMPARE(cells(m_rows, ResultColumn::Decided),
             (QStringList{u"open"_s, u"confirmed"_s, u"corrected"_s, u"corrected"_s,
                          u"cannot_tell"_s, u"corrected"_s}));
    QCOMPARE(cells(m_rows, ResultColumn::Pot),
             (QStringList{
                 {}, u"correction"_s, u"audit"_s, u"correction"_s, u"correction"_s, u"import"_s}));
    QVERIFY(m_rows.at(3).review.isBulk);
    // A type that a person typed is no formula either.
    QCOMPARE(resultsAsTable(m_rows, {}).at(3).mid(20),
             (QStringList{u"'=invoice"_s, u"corrected"_s, u"audit"_s}));
}

void TestRowReviews::jsonSaysTheSame()
{
    const QJsonArray json = resultsObject(m_rows, {})["results"_L1].toArray();
    QCOMPARE(json[0]["decision"_L1], QJsonValue(u"open"_s));
    QVERIFY(json[0]["pot"_L1].isNull());
    QCOMPARE(json[2]["type_final"_L1], QJsonValue(u"=invoice"_s));
    QCOMPARE(json[2]["result"_L1]["type"_L1], QJsonValue(u"cv"_s)); // the service's stays
    QVERIFY(json[3]["type_final"_L1].isNull());
    QCOMPARE(json[3]["decision"_L1], QJsonValue(u"corrected"_s));
    QCOMPARE(json[5]["type_final"_L1], QJsonValue(u"note"_s));
}

void TestRowReviews::decidedRowsAreCounted()
{
    QCOMPARE(countReviewed(m_rows),
             (ReviewedCounts{.confirmed = 1, .corrected = 3, .cannotTell = 1}));
    QCOMPARE(countReviewed(m_rows).reviewed(), 5);
    ReviewedCounts twice = countReviewed(m_rows);
    twice += countReviewed(m_rows);
    QCOMPARE(twice.reviewed(), 10);
}

void TestRowReviews::whatWasTakenBackIsOpenAgain()
{
    m_states.remove(m_documents.at(2));
    setReviews(m_rows, m_documents, m_states);
    QCOMPARE(m_rows.at(2).review, RowReview());
    QCOMPARE(cells(m_rows, ResultColumn::TypeFinal).at(2), u"cv"_s);
}

QTEST_GUILESS_MAIN(TestRowReviews)
#include "tst_rowreviews.moc"
