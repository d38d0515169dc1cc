// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/samplejobs.h"
#include "ui/jobs/list/jobindex.h"
#include "ui/words/filterwords.h"

#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

JobRowPtr row(JobKey key, const QString &label, const QString &status = u"SUCCESS"_s)
{
    JobRow made = fullRow(key);
    made.label = label;
    made.job.status = JobStatus(status);
    made.replacedBy.reset();
    made.cancelAsked = false;
    made.shelf = Shelf::List;
    return std::make_shared<const JobRow>(made);
}

JobRowPtr archived(JobKey key)
{
    JobRow made = *row(key, u"old"_s);
    made.shelf = Shelf::Archive;
    return std::make_shared<const JobRow>(made);
}

JobQuestion wordsOf(const QString &typed)
{
    JobQuestion question;
    question.words = filterWords(typed);
    return question;
}

} // namespace

class TestJobIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void wordsAreFoundInEveryColumn_data();
    void wordsAreFoundInEveryColumn();
    void preparedOrNotTheSameIsFound();
    void aChangedRowIsSearchedAsItIsNow();
    void groupsAreFoundWithoutTheArchive();
};

void TestJobIndex::wordsAreFoundInEveryColumn_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<JobKey>>("expected");
    const QList<JobKey> both{2, 1};
    QTest::newRow("nothing") << QString() << both;
    QTest::newRow("label") << u"march"_s << QList<JobKey>{1};
    QTest::newRow("whatever case") << u"MÄRZ"_s << QList<JobKey>{2};
    QTest::newRow("a rule") << u"ärzte"_s << both;
    QTest::newRow("an ID") << u"6c1e7f0e"_s << both;
    QTest::newRow("a time") << u"2026"_s << both;
    QTest::newRow("all words") << u"intake märz"_s << QList<JobKey>{2};
    QTest::newRow("in quotes") << u"\"march intake\""_s << QList<JobKey>{1};
    QTest::newRow("not over two columns") << u"\"intake success\""_s << QList<JobKey>{};
    QTest::newRow("nowhere") << u"april"_s << QList<JobKey>{};
}

void TestJobIndex::wordsAreFoundInEveryColumn()
{
    QFETCH(QString, typed);
    QFETCH(QList<JobKey>, expected);
    JobIndex index;
    index.update({row(1, u"March intake"_s), row(2, u"März intake"_s)});
    QCOMPARE(index.order(wordsOf(typed)).keys, expected);
    while (index.prepareSearch(1)) {}
    QCOMPARE(index.order(wordsOf(typed)).keys, expected);
}

void TestJobIndex::preparedOrNotTheSameIsFound()
{
    JobIndex index;
    index.update({row(1, u"spring"_s), row(2, u"summer"_s), row(3, u"winter"_s)});
    QVERIFY(index.prepareSearch(2));
    QCOMPARE(index.order(wordsOf(u"march"_s)).keys.size(), 0);
    QCOMPARE(index.order(wordsOf(u"invoice"_s)).keys.size(), 3);
    QCOMPARE(index.order(wordsOf(u"summer"_s)).keys, QList<JobKey>{2});
    index.remove({2});
    QVERIFY(!index.prepareSearch(2));
    QVERIFY(index.order(wordsOf(u"summer"_s)).keys.isEmpty());
}

void TestJobIndex::aChangedRowIsSearchedAsItIsNow()
{
    JobIndex index;
    index.update({row(1, u"before"_s)});
    QCOMPARE(index.order(wordsOf(u"before"_s)).keys.size(), 1);
    index.update({row(1, u"afterwards"_s)});
    QVERIFY(index.order(wordsOf(u"before"_s)).keys.isEmpty());
    QCOMPARE(index.order(wordsOf(u"afterwards"_s)).keys.size(), 1);
}

void TestJobIndex::groupsAreFoundWithoutTheArchive()
{
    JobIndex index;
    index.update({row(3, u"c"_s), row(1, u"a"_s), row(2, u"b"_s, u"ERROR"_s), archived(4)});
    QCOMPARE(index.keysOf(JobGroup::Success), (QList<JobKey>{1, 3}));
    QCOMPARE(index.keysOf(JobGroup::Failed), QList<JobKey>{2});
    QVERIFY(index.keysOf(JobGroup::Unsure).isEmpty());
}

QTEST_GUILESS_MAIN(TestJobIndex)
#include "tst_jobindex.moc"
