// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/reviews/labelrenaming.h"

#include "store/database.h"
#include "store/jobs/jobstore.h"
#include "store/reviews/reviewstore.h"
#include "store/samplejobs.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = Decision::Kind;

const DocumentKey first{QByteArray(32, 'a')};
const DocumentKey second{QByteArray(32, 'b')};

Decision label(const DocumentKey &document, const QString &type, const QString &who = u"anna"_s)
{
    return {.document = document,
            .kind = Kind::Type,
            .text = type,
            .shown = Suggestion{type, 0.9},
            .job = 7,
            .preset = u"Post"_s,
            .who = who,
            .at = QDateTime(QDate(2026, 3, 4), QTime(5, 6), Qt::UTC)};
}

} // namespace

/// A type's new name in what people decided.
class TestLabelRenaming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }

    void labelsFollow();
    void otherPresetsLabelsStay();
    void theLastWordStaysTheLast();
    void theirMeaningStays();
    void importedLabelsOfThePresetsFilesFollow();
    void renamedBackIsUndone();
    void whatWasDecidedSinceGoesBackToo();
    void isOneStepThatCanBeTakenBack();
    void nothingToRename();

private:
    void add(const QList<Decision> &decisions) { QVERIFY(ReviewStore(*m_database).add(decisions)); }
    int rename(const QString &from, const QString &to)
    {
        return renameLabels(*m_database, {{u"Post"_s, u"Old \"name\""_s}, from, to}).value_or(-1);
    }
    ReviewState state(const DocumentKey &document = first) const
    {
        return ReviewStore(*m_database).states({document})->value(document);
    }
    QString type(const DocumentKey &document = first) const
    {
        return state(document).verdict ? state(document).verdict->text : QString();
    }
    int rows() const
    {
        auto count = m_database->run(u"SELECT count(*) FROM decisions"_s);
        return count && count->next() ? count->value(0).toInt() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestLabelRenaming::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<Database>();
    QVERIFY(m_database->open(m_folder->filePath(u"store.sqlite"_s)));
}

void TestLabelRenaming::labelsFollow()
{
    Decision old = label(second, u"bill"_s);
    old.preset = u"Old \"name\""_s; // what the preset was called then
    add({label(first, u"bill"_s), old});
    add({label({QByteArray(32, 'c')}, u"letter"_s)});
    QCOMPARE(rename(u"bill"_s, u"invoice"_s), 2);
    QCOMPARE(type(first), u"invoice"_s);
    QCOMPARE(type(second), u"invoice"_s);
    QCOMPARE(type({QByteArray(32, 'c')}), u"letter"_s);
    const Decision renamed = *state().verdict;
    QCOMPARE(renamed.who, u"anna"_s);
    QCOMPARE(renamed.at, label(first, {}).at);
    QCOMPARE(renamed.shown->type, u"invoice"_s); // it was right and still is
    QCOMPARE(rows(), 5); // nothing was changed
}

void TestLabelRenaming::otherPresetsLabelsStay()
{
    Decision other = label(second, u"bill"_s);
    other.preset = u"Bills"_s;
    add({label(first, u"bill"_s), other});
    QCOMPARE(rename(u"bill"_s, u"invoice"_s), 1);
    QCOMPARE(type(second), u"bill"_s);
}

void TestLabelRenaming::theLastWordStaysTheLast()
{
    add({label(first, u"bill"_s, u"anna"_s)});
    add({label(first, u"letter"_s, u"ben"_s)});
    add({label(second, u"bill"_s)});
    add({label(second, u"letter"_s)}); // the same person's changed mind
    QCOMPARE(rename(u"bill"_s, u"invoice"_s), 1);
    QCOMPARE(type(first), u"letter"_s);
    QCOMPARE(state().against.size(), 1);
    QCOMPARE(state().against.constFirst().text, u"invoice"_s);
    QCOMPARE(state().against.constFirst().who, u"anna"_s);
    QCOMPARE(type(second), u"letter"_s);
}

void TestLabelRenaming::theirMeaningStays()
{
    Decision audit = label(first, u"bill"_s);
    audit.pot = LabelPot::Audit;
    audit.isBlind = true;
    audit.shown = Suggestion{u"letter"_s, 0.4};
    add({audit});
    Decision settling = label(second, u"bill"_s, u"cora"_s);
    settling.isSettling = true;
    add({label(second, u"letter"_s, u"ben"_s)});
    add({settling});
    const auto before = ReviewStore(*m_database).agreement();
    QCOMPARE(rename(u"bill"_s, u"invoice"_s), 2);
    const Decision renamed = *state().verdict;
    QCOMPARE(renamed.pot, LabelPot::Audit);
    QVERIFY(renamed.isBlind);
    QCOMPARE(renamed.shown, audit.shown);
    QVERIFY(state().isAudited);
    QVERIFY(state(second).against.isEmpty()); // it is settled
    const auto after = ReviewStore(*m_database).agreement();
    QVERIFY(before && after);
    const PresetTally tally = *ReviewStore(*m_database).tally(u"Post"_s, LabelPot::Audit);
    QCOMPARE(tally.value(u"letter"_s).instead.value(u"invoice"_s), 1);
}

void TestLabelRenaming::importedLabelsOfThePresetsFilesFollow()
{
    JobRow row = fullRow(1);
    row.origin.preset = u"Post"_s;
    JobDetails details;
    details.files = {{{u"f-1"_s}, u"a.pdf"_s}};
    details.files.first().hash = first.value;
    JobBatch batch;
    batch.rows = shared({row});
    batch.details.insert(1, JobDetailsChange::to(details));
    QVERIFY(JobStore(*m_database).write(batch));
    Decision imported = label(first, u"bill"_s);
    imported.preset.clear();
    imported.job = 0;
    imported.isImported = true;
    imported.pot = LabelPot::Import;
    Decision elsewhere = imported;
    elsewhere.document = second;
    add({imported, elsewhere});
    QCOMPARE(rename(u"bill"_s, u"invoice"_s), 1);
    QCOMPARE(type(first), u"invoice"_s);
    QCOMPARE(type(second), u"bill"_s); // of no job of this preset
}

void TestLabelRenaming::renamedBackIsUndone()
{
    add({label(first, u"bill"_s), label(second, u"bill"_s)});
    const ReviewState before = state();
    QCOMPARE(rename(u"bill"_s, u"invoice"_s), 2);
    const int after = rows();
    QCOMPARE(rename(u"invoice"_s, u"bill"_s), 2);
    QCOMPARE(state(), before); // the very same decision
    QCOMPARE(rows(), after);
    QCOMPARE(rename(u"bill"_s, u"invoice"_s), 2); // and once more
    QCOMPARE(type(second), u"invoice"_s);
}

void TestLabelRenaming::whatWasDecidedSinceGoesBackToo()
{
    add({label(first, u"bill"_s)});
    QCOMPARE(rename(u"bill"_s, u"invoice"_s), 1);
    add({label(second, u"invoice"_s)});
    QCOMPARE(rename(u"invoice"_s, u"bill"_s), 2);
    QCOMPARE(type(first), u"bill"_s);
    QCOMPARE(type(second), u"bill"_s);
}

void TestLabelRenaming::isOneStepThatCanBeTakenBack()
{
    add({label(first, u"bill"_s)});
    add({label(second, u"bill"_s)});
    QCOMPARE(rename(u"bill"_s, u"invoice"_s), 2);
    QCOMPARE(ReviewStore(*m_database).takeBack()->size(), 2);
    QCOMPARE(type(first), u"bill"_s);
    QCOMPARE(type(second), u"bill"_s);
    QCOMPARE(ReviewStore(*m_database).makeAgain()->size(), 2);
    QCOMPARE(type(first), u"invoice"_s);
    add({label(first, u"letter"_s)});
    QCOMPARE(type(first), u"letter"_s);
    QCOMPARE(ReviewStore(*m_database).takeBack()->size(), 1);
    QCOMPARE(type(first), u"invoice"_s);
}

void TestLabelRenaming::nothingToRename()
{
    QCOMPARE(rename(u"bill"_s, u"invoice"_s), 0);
    add({label(first, u"bill"_s)});
    QCOMPARE(rename(u"bill"_s, u"bill"_s), 0);
    QCOMPARE(rename(u"letter"_s, u"bill"_s), 0);
    QCOMPARE(rows(), 1);
}

QTEST_GUILESS_MAIN(TestLabelRenaming)
#include "tst_labelrenaming.moc"
