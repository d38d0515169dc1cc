// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/evaluations/labelsetstore.h"

#include "store/databasetest.h"
#include "store/jobs/jobstore.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

DocumentKey document(const QByteArray &name)
{
    return {name.leftJustified(32, '.')};
}

LabelledFile labelled(const QByteArray &name, const std::optional<QString> &label)
{
    return {.document = document(name),
            .label = label,
            .source = LabelSource::Folder,
            .path = u"/in/"_s + QString::fromLatin1(name),
            .name = QString::fromLatin1(name)};
}

LabelSet named(const QString &name)
{
    LabelSet set;
    set.name = name;
    set.at = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7, 8), Qt::UTC);
    set.who = u"Ada"_s;
    set.note = u"first"_s;
    return set;
}

JobFile fileOf(const QByteArray &name)
{
    return {.id = {QString::fromLatin1(name)},
            .name = QString::fromLatin1(name),
            .path = u"/sent/"_s + QString::fromLatin1(name),
            .hash = document(name).value};
}

} // namespace

/// Label sets in versions.
class TestLabelSetStore : public DatabaseTest
{
    Q_OBJECT

private Q_SLOTS:
    void aSetIsReadAsItWasSaved();
    void oneChangedLabelIsOneRow();
    void theSameAgainIsNoVersion();
    void aFileThatMovedIsNoVersion();
    void aSetIsFoundByItsName();
    void aNameIsThatOfOneSet();
    void whatIsRemovedComesBack();
    void aPathIsThatOfAJob();
    void runsAreJobsWithFilesOfTheSet();
    void aLookIsCountedOnce();
    void versionsOfChanceAreReadAsTheyWere();

private:
    void openStore()
    {
        m_database = std::make_unique<Database>();
        QVERIFY(m_database->open(path()));
    }
    LabelSetStore store() { return LabelSetStore(*m_database); }
    qint64 rows() const
    {
        auto query = m_database->run(u"SELECT count(*) FROM set_labels"_s);
        return query && query->next() ? query->value(0).toLongLong() : -1;
    }
    JobKey addJob(JobKey key, const QList<JobFile> &files, int minute)
    {
        auto row = std::make_shared<JobRow>();
        row->key = key;
        row->submittedAt = QDateTime(QDate(2026, 3, 4), QTime(5, minute), Qt::UTC);
        JobDetails details;
        details.files = files;
        if (!JobStore(*m_database).write({{row}, {{key, JobDetailsChange::to(details)}}}))
            qFatal("The job was not written.");
        return key;
    }

    std::unique_ptr<Database> m_database;
};

void TestLabelSetStore::aSetIsReadAsItWasSaved()
{
    openStore();
    LabelledFile table = labelled("b", {});
    table.source = LabelSource::Table;
    const QList<LabelledFile> files{labelled("a", u"Ärzte-Brief"_s), table};
    const auto saved = store().save(named(u"Post"_s), files);
    QVERIFY(saved);
    LabelSet expected = named(u"Post"_s);
    expected.id = saved->id;
    expected.version = 1;
    expected.files = 2;
    QCOMPARE(*saved, expected);
    QVERIFY(saved->id > 0);
    QCOMPARE(*store().sets(), QList{expected});
    QCOMPARE(*store().versions(saved->id), QList{expected});
    QCOMPARE(*store().files(saved->id, 1), files);
    QCOMPARE(*store().files(saved->id, 2), files); // no later one ended them
    QVERIFY(store().files(saved->id, 0)->isEmpty());
    m_database.reset();
    openStore();
    QCOMPARE(*store().files(saved->id, 1), files);
    m_database.reset();
}

void TestLabelSetStore::oneChangedLabelIsOneRow()
{
    openStore();
    QList<LabelledFile> first;
    for (int i = 0; i < 50; ++i)
        first.append(labelled("d" + QByteArray::number(100 + i), u"bill"_s));
    const LabelSet set = *store().save(named(u"Post"_s), first);
    QCOMPARE(rows(), 50);
    QList<LabelledFile> second = first;
    second[7].label = u"letter"_s;
    QList<LabelledFile> third = second;
    third[7].label = std::nullopt;
    third.removeAt(3);
    third.append(labelled("new", u"bill"_s));
    LabelSet next = set;
    next.who = u"Eve"_s;
    QCOMPARE(store().save(next, second)->version, 2);
    QCOMPARE(rows(), 51);
    const LabelSet newest = *store().save(next, third);
    QCOMPARE(newest.version, 3);
    QCOMPARE(newest.files, 50);
    QCOMPARE(newest.who, u"Eve"_s);
    QCOMPARE(rows(), 53);
    QCOMPARE(*store().files(set.id, 1), first);
    QCOMPARE(*store().files(set.id, 2), second);
    QCOMPARE(*store().files(set.id, 3), third);
    QCOMPARE(store().versions(set.id)->size(), 3);
    QCOMPARE(store().versions(set.id)->constFirst(), newest);
    QCOMPARE(*store().sets(), QList{newest});
    m_database.reset();
}

void TestLabelSetStore::theSameAgainIsNoVersion()
{
    openStore();
    const QList<LabelledFile> files{labelled("a", u"bill"_s), labelled("b", {})};
    const LabelSet set = *store().save(named(u"Post"_s), files);
    LabelSet again = set;
    again.who = u"Eve"_s;
    QCOMPARE(*store().save(again, {files.at(1), files.at(0)}), set);
    QCOMPARE(store().versions(set.id)->size(), 1);
    QCOMPARE(rows(), 2);
    // A set of nothing is one as well.
    const LabelSet empty = *store().save(named(u"Empty"_s), {});
    QCOMPARE(empty.version, 1);
    QCOMPARE(store().save(empty, {})->version, 1);
    m_database.reset();
}

void TestLabelSetStore::aFileThatMovedIsNoVersion()
{
    openStore();
    LabelledFile file = labelled("a", u"bill"_s);
    const LabelSet set = *store().save(named(u"Post"_s), {file});
    file.path = u"/elsewhere/b"_s;
    file.name = u"b"_s;
    QCOMPARE(store().save(set, {file})->version, 1);
    QCOMPARE(*store().files(set.id, 1), QList{file});
    LabelledFile unknown = file; // says nothing of where it is
    unknown.path.clear();
    QCOMPARE(store().save(set, {unknown})->version, 1);
    QCOMPARE(*store().files(set.id, 1), QList{file});
    m_database.reset();
}

void TestLabelSetStore::aSetIsFoundByItsName()
{
    openStore();
    const LabelSet set = *store().save(named(u"Post"_s), {labelled("a", u"bill"_s)});
    const auto next = store().save(named(u" POST"_s), {labelled("a", u"letter"_s)});
    QVERIFY(next);
    QCOMPARE(next->id, set.id);
    QCOMPARE(next->version, 2);
    QCOMPARE(next->name, u"Post"_s);
    m_database.reset();
}

void TestLabelSetStore::aNameIsThatOfOneSet()
{
    openStore();
    const LabelSet one = *store().save(named(u"One"_s), {labelled("a", u"bill"_s)});
    const LabelSet other = *store().save(named(u"Other"_s), {labelled("a", u"bill"_s)});
    QVERIFY(one.id != other.id);
    QVERIFY(!store().rename(other.id, u"ONE"_s));
    QVERIFY(store().rename(one.id, u"oNe"_s));
    QVERIFY(store().rename(other.id, u"A"_s));
    QStringList names;
    const auto sets = store().sets();
    for (const LabelSet &set : *sets)
        names.append(set.name);
    QCOMPARE(names, (QStringList{u"A"_s, u"oNe"_s}));
    m_database.reset();
}

void TestLabelSetStore::whatIsRemovedComesBack()
{
    openStore();
    const LabelSet set = *store().save(named(u"Post"_s), {labelled("a", u"bill"_s)});
    QVERIFY(store().setRemoved(set.id, true));
    QVERIFY(store().sets()->isEmpty());
    const LabelSet other = *store().save(named(u"post"_s), {labelled("b", u"bill"_s)});
    QVERIFY(other.id != set.id);
    QVERIFY(store().setRemoved(set.id, false));
    const auto sets = store().sets();
    QCOMPARE(sets->size(), 2);
    QCOMPARE(sets->at(0).name, u"post"_s);
    QCOMPARE(sets->at(1).id, set.id);
    QCOMPARE(sets->at(1).name, u"Post (2)"_s);
    QVERIFY(store().setRemoved(set.id, false)); // it is there
    QCOMPARE(*store().sets(), *sets);
    QCOMPARE(store().files(set.id, 1)->size(), 1);
    m_database.reset();
}

void TestLabelSetStore::aPathIsThatOfAJob()
{
    openStore();
    addJob(1, {fileOf("a")}, 1);
    LabelledFile known = labelled("a", u"bill"_s);
    known.path.clear();
    LabelledFile unknown = labelled("b", u"bill"_s);
    unknown.path.clear();
    const LabelSet set = *store().save(named(u"Post"_s), {unknown, known});
    QCOMPARE(store().files(set.id, 1)->at(0).path, QString());
    QCOMPARE(store().files(set.id, 1)->at(1).path, u"/sent/a"_s);
    m_database.reset();
}

void TestLabelSetStore::runsAreJobsWithFilesOfTheSet()
{
    openStore();
    addJob(1, {fileOf("a"), fileOf("b"), fileOf("a")}, 5); // a copy is the same document
    addJob(2, {fileOf("stranger")}, 6);
    addJob(3, {fileOf("b"), fileOf("stranger")}, 9);
    addJob(4, {fileOf("a")}, 7);
    addJob(5, {JobFile{.id = {}, .name = u"no content is known"_s}}, 8);
    const LabelSet set
        = *store().save(named(u"Post"_s), {labelled("a", u"bill"_s), labelled("b", {})});
    using Runs = QList<std::pair<JobKey, int>>;
    QCOMPARE(*store().runs(set.id, 1), (Runs{{3, 1}, {4, 1}, {1, 2}}));
    QCOMPARE(store().save(set, {labelled("a", u"bill"_s)})->version, 2);
    QCOMPARE(*store().runs(set.id, 2), (Runs{{4, 1}, {1, 1}}));
    QCOMPARE(store().runs(set.id, 1)->size(), 3);
    m_database.reset();
}

void TestLabelSetStore::aLookIsCountedOnce()
{
    openStore();
    const LabelSet set = *store().save(named(u"Post"_s), {labelled("a", u"bill"_s)});
    const LabelSet other = *store().save(named(u"Other"_s), {labelled("a", u"bill"_s)});
    QCOMPARE(*store().countTestLook(set.id, 7), true);
    QCOMPARE(*store().countTestLook(set.id, 7), false);
    QCOMPARE(*store().countTestLook(set.id, 8), true);
    QCOMPARE(store().save(set, {labelled("a", {})})->testLooks, 2); // in all versions
    QCOMPARE(store().versions(other.id)->constFirst().testLooks, 0);
    m_database.reset();
}

void TestLabelSetStore::versionsOfChanceAreReadAsTheyWere()
{
    openStore();
    QRandomGenerator random(7); // the same each time
    const QStringList types{u"bill"_s, u"letter"_s, u"memo"_s};
    LabelSet set = named(u"Post"_s);
    QList<QList<LabelledFile>> saved;
    for (int version = 0; version < 30; ++version) {
        QList<LabelledFile> files;
        for (int i = 0; i < 20; ++i) {
            const int type = random.bounded(5);
            if (type < 4) // the fifth: it is not in the set
                files.append(labelled("d" + QByteArray::number(10 + i),
                                      type < 3 ? std::optional(types.at(type)) : std::nullopt));
        }
        set = *store().save(set, files);
        saved.append(files);
        QCOMPARE(set.version, version + 1);
    }
    for (int version = 0; version < 30; ++version)
        QCOMPARE(*store().files(set.id, version + 1), saved.at(version));
    m_database.reset();
}

QTEST_GUILESS_MAIN(TestLabelSetStore)
#include "tst_labelsetstore.moc"
