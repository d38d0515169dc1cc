// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/databasetest.h"
#include "store/evaluations/labelsetstore.h"
#include "store/evaluations/thresholdstore.h"

#include <QFile>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int files = 4000;

LabelledFile labelled(int number, const QString &label)
{
    return {.document = {QByteArray::number(number).rightJustified(32, '.')},
            .label = label,
            .path = u"/in/%1"_s.arg(number, 5, 10, QChar(u'0')),
            .name = QString::number(number)};
}

QList<LabelledFile> manyFiles(const QString &label)
{
    QList<LabelledFile> all;
    for (int i = 0; i < files; ++i)
        all.append(labelled(i, label));
    return all;
}

LabelSet named(const QString &name)
{
    LabelSet set;
    set.name = name;
    return set;
}

} // namespace

/// What a damaged history still holds of label sets and thresholds is taken over.
class TestSalvagedSets : public DatabaseTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSoundLosesNothing();
    void pagesInTheMiddleCostOnlyWhatLiesOnThem();
    void aVersionThatIsLostLeavesNoLabels();
    void aSetThatIsLostIsMadeAgain();

private:
    QString aside() const { return m_folder->filePath(u"aside.sqlite"_s); }
    /// A set with three versions, of which the second changes one label.
    LabelSetId fill() const
    {
        Database database;
        if (!database.open(aside()))
            qFatal("not opened");
        LabelSetStore store(database);
        QList<LabelledFile> all = manyFiles(u"bill"_s);
        const LabelSet set = *store.save(named(u"Post"_s), all);
        all[5].label = u"letter"_s;
        static_cast<void>(store.save(set, all));
        all[6].label = u"letter"_s;
        static_cast<void>(store.save(set, all));
        static_cast<void>(store.countTestLook(set.id, 7));
        return set.id;
    }
    void change(const QString &statement) const
    {
        Database database;
        QVERIFY(database.open(aside()));
        QVERIFY2(database.run(statement), qPrintable(statement));
    }
    void takeOver(Database &database) const
    {
        QVERIFY(database.open(path()));
        salvage(database, aside());
    }
};

void TestSalvagedSets::whatIsSoundLosesNothing()
{
    const LabelSetId set = fill();
    QList<LabelSet> versions;
    QList<LabelledFile> newest;
    KeptThreshold kept;
    kept.preset = u"Post"_s;
    kept.value = 0.75;
    {
        Database database;
        QVERIFY(database.open(aside()));
        LabelSetStore store(database);
        QVERIFY(store.setRemoved(store.save(named(u"Gone"_s), {labelled(1, u"bill"_s)})->id, true));
        versions = *store.versions(set);
        newest = *store.files(set, 3);
        QVERIFY(ThresholdStore(database).add(kept));
    }
    Database database;
    takeOver(database);
    LabelSetStore store(database);
    QCOMPARE(*store.versions(set), versions);
    QCOMPARE(versions.size(), 3);
    QCOMPARE(versions.constFirst().testLooks, 1);
    QCOMPARE(*store.files(set, 1), manyFiles(u"bill"_s));
    QCOMPARE(*store.files(set, 3), newest);
    QCOMPARE(store.sets()->size(), 1);
    QCOMPARE(*ThresholdStore(database).of(u"post"_s), QList{kept});
    // Numbers of sets are not used again.
    QVERIFY(database.run(u"DELETE FROM label_sets"_s));
    QCOMPARE(store.save(named(u"Next"_s), {})->id, set + 2);
}

void TestSalvagedSets::pagesInTheMiddleCostOnlyWhatLiesOnThem()
{
    constexpr int pageSize = 4096;
    const LabelSetId set = fill();
    QFile file(aside());
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.seek(file.size() / pageSize / 3 * pageSize));
    file.write(QByteArray(2 * pageSize, 'x'));
    file.close();
    Database database;
    takeOver(database);
    LabelSetStore store(database);
    const auto found = store.sets();
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->constFirst().id, set);
    const auto left = store.files(set, found->constFirst().version);
    QVERIFY2(left->size() > files * 3 / 4, qPrintable(QString::number(left->size())));
    QCOMPARE(found->constFirst().files, left->size()); // it says how many there are
}

void TestSalvagedSets::aVersionThatIsLostLeavesNoLabels()
{
    const LabelSetId set = fill();
    change(u"DELETE FROM label_set_versions WHERE version = 3"_s);
    Database database;
    takeOver(database);
    LabelSetStore store(database);
    QList<LabelledFile> second = manyFiles(u"bill"_s);
    second[5].label = u"letter"_s;
    QCOMPARE(*store.files(set, 2), second);
    QCOMPARE(store.sets()->constFirst().files, files);
    // The next one is what it is, not what was lost.
    second[9].label = u"memo"_s;
    const auto next = store.save(store.sets()->constFirst(), second);
    QCOMPARE(next->version, 3);
    QCOMPARE(*store.files(set, 3), second);
}

void TestSalvagedSets::aSetThatIsLostIsMadeAgain()
{
    const LabelSetId set = fill();
    change(u"DELETE FROM label_sets"_s);
    Database database;
    takeOver(database);
    LabelSetStore store(database);
    QCOMPARE(store.sets()->size(), 1);
    QCOMPARE(store.sets()->constFirst().id, set);
    QCOMPARE(store.sets()->constFirst().name, u"(%1)"_s.arg(set));
    QCOMPARE(*store.files(set, 1), manyFiles(u"bill"_s));
}

QTEST_GUILESS_MAIN(TestSalvagedSets)
#include "tst_salvagedsets.moc"
