// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/delivering/deliverylook.h"

#include "support/stricttest.h"
#include "workflow/delivering/deliveryplace.h"

#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

using Kind = Decision::Kind;
using Rest = DeliveryPlan::Rest;
using Status = PlannedFile::Status;

/// What delivering would do, before anything is touched.
class TestDeliveryLook : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_place = std::make_unique<DeliveryPlace>(); }
    void cleanup() { m_place.reset(); }

    void everyFileHasOneStatus();
    void whatAPersonDecidedCounts();
    void theRestGoesToReview();
    void whatBecameOfTheDocuments();
    void documentsOfUnknownContent();
    void nothingIsTouched();
    void withoutATargetNothingHasOne();
    void severalJobsInTheirOrder();
    void whatIsThereAlreadyIsLeftOut();
    void looksAgainWhenAnswersChange();
    void looksAgainWhenSomethingIsDecided();
    void theNewestLookCounts();
    void aJobThatGoes();
    void aLookThatGoes();
    void manyFiles();

private:
    DeliveryPlace &place() { return *m_place; }

    std::unique_ptr<DeliveryPlace> m_place;
};

void TestDeliveryLook::everyFileHasOneStatus()
{
    place().put(u"invoice/b.pdf"_s, "other");
    place().put(u"invoice/c.pdf"_s, "ccc");
    const JobKey job = place().addJob({{u"a.pdf"_s, "aaa"},
                                       {u"b.pdf"_s, "bbb"},
                                       {u"c.pdf"_s, "ccc"},
                                       {u"d?.pdf"_s, "ddd"},
                                       {u"e.pdf"_s, "eee", u"receipt"_s, 0.79},
                                       {u"f.pdf"_s, "fff", std::nullopt},
                                       {.name = u"g.pdf"_s, .content = "ggg", .hasFailed = true},
                                       {.name = u"h.pdf"_s, .isById = true},
                                       {u"i.pdf"_s, "iii", u"receipt"_s, 0.8},
                                       {u"j.pdf"_s, "jjj", u"receipt"_s, std::nullopt}});
    QCOMPARE(place().seen({job}),
             (QStringList{u"invoice/a.pdf: ready"_s, u"invoice/b (2).pdf: numbered"_s,
                          u"invoice/c.pdf: same there"_s, u"invoice/d_.pdf: fixed"_s, u": unsure"_s,
                          u": no type"_s, u": failed"_s, u": by ID"_s, u"receipt/i.pdf: ready"_s,
                          u": unsure"_s}));
    const DeliveryLook &look = *place().look;
    int counted = 0;
    for (const int count : look.counts())
        counted += count;
    QCOMPARE(counted, 10);
    QCOMPARE(look.counts().value(Status::Unsure), 2);
    QCOMPARE(look.progress(), std::pair(10, 10));
    QVERIFY(!look.isLooking());
    QCOMPARE(look.room().needed, 12);
    QVERIFY(look.room().free > 0);
    const DeliverySource &first = look.files().first().source;
    QCOMPARE(first.job, job);
    QCOMPARE(first.name, u"a.pdf"_s);
    QCOMPARE(first.path, place().scans.filePath(u"a.pdf"_s));
    QCOMPARE(first.hash, DeliveryPlace::hashOf("aaa"));
    QCOMPARE(first.size, 3);
    QCOMPARE(first.preset, u"Business"_s);
    QCOMPARE(first.type, u"invoice"_s);
    QCOMPARE(first.confidence, 0.9);
    QVERIFY(!first.isReviewed);
    QVERIFY(first.isClassified);
}

void TestDeliveryLook::whatAPersonDecidedCounts()
{
    const JobKey job = place().addJob({{u"a.pdf"_s, "aaa"},
                                       {u"b.pdf"_s, "bbb", u"invoice"_s, 0.1},
                                       {u"c.pdf"_s, "ccc"},
                                       {u"d.pdf"_s, "ddd"},
                                       {.name = u"e.pdf"_s, .content = "eee", .hasFailed = true},
                                       {u"f.pdf"_s, "fff", std::nullopt}});
    place().decide("aaa", Kind::Type, u"receipt"_s);
    place().decide("bbb", Kind::Type, u"invoice"_s);
    place().decide("ccc", Kind::NoType);
    place().decide("ddd", Kind::CannotTell);
    place().decide("eee", Kind::Type, u"letter"_s);
    place().decide("fff", Kind::Flag);
    QCOMPARE(place().seen({job}),
             (QStringList{u"receipt/a.pdf: ready"_s, u"invoice/b.pdf: ready"_s, u": no type"_s,
                          u": unsure"_s, u"letter/e.pdf: ready"_s, u": no type"_s}));
    QVERIFY(place().look->files().at(0).source.isReviewed);
    QVERIFY(!place().look->files().at(3).source.isReviewed);
    QVERIFY(place().look->files().at(4).source.isClassified);
}

void TestDeliveryLook::theRestGoesToReview()
{
    const JobKey job = place().addJob({{u"a.pdf"_s, "aaa", u"invoice"_s, 0.2},
                                       {u"sub/a.pdf"_s, "AAA", std::nullopt},
                                       {.name = u"b.pdf"_s, .content = "b", .hasFailed = true},
                                       {.name = u"c.pdf"_s, .hasFailed = true, .isById = true}});
    place().plan.unsure = Rest::ToReview;
    QCOMPARE(
        place().seen({job}),
        (QStringList{u"_review/a.pdf: ready"_s, u": no type"_s, u": failed"_s, u": failed"_s}));
    QVERIFY(place().look->files().first().isForReview);
    place().plan.untyped = Rest::ToReview;
    QCOMPARE(place().seen({job}),
             (QStringList{u"_review/a.pdf: ready"_s, u"_review/a (2).pdf: numbered"_s,
                          u"_review/b.pdf: ready"_s, u": by ID"_s}));
}

void TestDeliveryLook::whatBecameOfTheDocuments()
{
    const JobKey job = place().addJob({{u"changed.pdf"_s, "aaa"},
                                       {u"gone.pdf"_s, "bbb"},
                                       {u"folder.pdf"_s, "ccc"},
                                       {u"touched.pdf"_s, "ddd"},
                                       {u"link.pdf"_s, "eee"},
                                       {u"dangling.pdf"_s, "fff"}});
    const QDir scans(place().scans.path());
    documentIn(place().scans, u"changed.pdf"_s, "AAA");
    QVERIFY(QFile::remove(scans.filePath(u"gone.pdf"_s)));
    QVERIFY(QFile::remove(scans.filePath(u"folder.pdf"_s)));
    QVERIFY(scans.mkdir(u"folder.pdf"_s));
    documentIn(place().scans, u"touched.pdf"_s, "ddd"); // the content is what counts
    QVERIFY(QFile::rename(scans.filePath(u"link.pdf"_s), scans.filePath(u"real.pdf"_s)));
    QVERIFY(QFile::link(scans.filePath(u"real.pdf"_s), scans.filePath(u"link.pdf"_s)));
    QVERIFY(QFile::remove(scans.filePath(u"dangling.pdf"_s)));
    QVERIFY(QFile::link(scans.filePath(u"nowhere"_s), scans.filePath(u"dangling.pdf"_s)));
    QCOMPARE(
        place().seen({job}),
        (QStringList{u": changed"_s, u": gone"_s, u": not readable"_s,
                     u"invoice/touched.pdf: ready"_s, u"invoice/link.pdf: ready"_s, u": gone"_s}));
    for (const auto action : {DeliveryPlan::Action::Move, DeliveryPlan::Action::HardLink}) {
        place().plan.action = action;
        QCOMPARE(place().seen({job}).at(4), u": not readable"_s);
    }
}

/// Jobs of earlier versions: then size and time are all there is to compare.
void TestDeliveryLook::documentsOfUnknownContent()
{
    JobRow row;
    row.submission = SubmissionState::Accepted;
    row.service = DeliveryPlace::service();
    row.fileCount = 3;
    JobDetails details;
    for (const QString &name : {u"a.pdf"_s, u"b.pdf"_s, u"c.pdf"_s}) {
        JobFile file = place().document(name, "same size");
        file.id = {name};
        file.hash.clear();
        if (name == "b.pdf"_L1)
            file.modified = file.modified.addSecs(-1);
        if (name == "c.pdf"_L1)
            file.size = 8;
        details.files.append(file);
        details.results.append({{}, {}, file.id, Classification{u"cv"_s, 1.0, {}}, {}, {}});
    }
    const JobKey job = place().place.table().add(row, details);
    QCOMPARE(place().seen({job}),
             (QStringList{u"cv/a.pdf: ready"_s, u": changed"_s, u": changed"_s}));
    QCOMPARE(place().look->files().first().source.hash, DeliveryPlace::hashOf("same size"));
}

void TestDeliveryLook::nothingIsTouched()
{
    const JobKey job = place().addJob({{u"a.pdf"_s, "aaa"}, {u"b.pdf"_s, "bbb"}});
    place().plan.root = place().root() + u"/not/yet"_s;
    place().plan.action = DeliveryPlan::Action::Move;
    QCOMPARE(place().seen({job}),
             (QStringList{u"invoice/a.pdf: ready"_s, u"invoice/b.pdf: ready"_s}));
    QVERIFY(QDir(place().root()).isEmpty());
    QCOMPARE(QDir(place().scans.path()).entryList(QDir::Files),
             (QStringList{u"a.pdf"_s, u"b.pdf"_s}));
}

void TestDeliveryLook::withoutATargetNothingHasOne()
{
    const JobKey job
        = place().addJob({{u"a.pdf"_s, "aaa"}, {u"b.pdf"_s, "bbb", u"invoice"_s, 0.2}});
    const QStringList listed{u": ready"_s, u": unsure"_s};
    place().plan.path = u"{nonsense}/"_s;
    QCOMPARE(place().seen({job}), listed);
    place().plan.path = u"{type}/"_s;
    for (const QString &root : {QString(), u"relative"_s}) {
        place().plan.root = root;
        QCOMPARE(place().seen({job}), listed);
        QCOMPARE(place().look->room().needed, 0);
        QCOMPARE(place().look->room().free, -1);
    }
    QCOMPARE(place().seen({}), QStringList());
}

void TestDeliveryLook::severalJobsInTheirOrder()
{
    const JobKey first = place().addJob({{u"one/a.pdf"_s, "aaa"}});
    const JobKey second = place().addJob({{u"two/a.pdf"_s, "bbb"}, {u"one/a.pdf"_s, "aaa"}});
    QCOMPARE(place().seen({second, first}),
             (QStringList{u"invoice/a.pdf: ready"_s, u"invoice/a (2).pdf: numbered"_s,
                          u"invoice/a (2).pdf: same there"_s}));
    // Once it is moved it is no longer there.
    place().plan.action = DeliveryPlan::Action::Move;
    QCOMPARE(
        place().seen({second, first}),
        (QStringList{u"invoice/a.pdf: ready"_s, u"invoice/a (2).pdf: numbered"_s, u": gone"_s}));
}

/// The same once more does nothing.
void TestDeliveryLook::whatIsThereAlreadyIsLeftOut()
{
    const JobKey job = place().addJob(
        {{u"one/a.pdf"_s, "aaa"}, {u"two/a.pdf"_s, "bbb"}, {u"three/a.pdf"_s, "ccc"}});
    QVERIFY(place().waitForLook({job}));
    const QList<PlannedFile> planned = place().look->files();
    for (const PlannedFile &file : planned) {
        QVERIFY(file.isDelivered());
        QVERIFY(QDir(place().root()).mkpath(u"invoice"_s));
        QVERIFY(QFile::copy(file.source.path, place().root() + u'/' + file.target));
    }
    QCOMPARE(place().seen({job}),
             (QStringList{u"invoice/a.pdf: same there"_s, u"invoice/a (2).pdf: same there"_s,
                          u"invoice/a (3).pdf: same there"_s}));
    QCOMPARE(place().look->room().needed, 0);
}

void TestDeliveryLook::looksAgainWhenAnswersChange()
{
    const JobKey job = place().addJob({{.name = u"a.pdf"_s, .content = "aaa", .hasFailed = true}});
    QCOMPARE(place().seen({job}), QStringList{u": failed"_s});
    QSignalSpy looked(place().look.get(), &DeliveryLook::looked);
    JobTable &table = place().place.table();
    FileResult result = detailsOf(table, job).results.first();
    result.result = Classification{u"cv"_s, 0.9, {}};
    table.changeDetails(job, {.results = QList<FileResult>{result}});
    QTRY_COMPARE(DeliveryPlace::toldOf(place().look->files()), QStringList{u"cv/a.pdf: ready"_s});
    QVERIFY(!looked.isEmpty());
}

void TestDeliveryLook::looksAgainWhenSomethingIsDecided()
{
    const JobKey job = place().addJob({{u"a.pdf"_s, "aaa"}});
    QCOMPARE(place().seen({job}), QStringList{u"invoice/a.pdf: ready"_s});
    place().decide("aaa", Kind::Type, u"cv"_s);
    QTRY_COMPARE(DeliveryPlace::toldOf(place().look->files()), QStringList{u"cv/a.pdf: ready"_s});
    // While it looks, too.
    place().look->lookAgain();
    place().decide("aaa", Kind::Type, u"letter"_s);
    QTRY_COMPARE(DeliveryPlace::toldOf(place().look->files()),
                 QStringList{u"letter/a.pdf: ready"_s});
}

void TestDeliveryLook::theNewestLookCounts()
{
    const JobKey job = place().addJob({{u"a.pdf"_s, "aaa"}});
    const JobKey other = place().addJob({{u"b.pdf"_s, "bbb"}});
    QSignalSpy looked(place().look.get(), &DeliveryLook::looked);
    place().look->look({job}, place().plan);
    QVERIFY(place().look->isLooking());
    QCOMPARE(place().look->jobs(), QList<JobKey>{job});
    place().plan.path = u"x/"_s;
    place().look->look({other}, place().plan);
    QCOMPARE(place().look->jobs(), QList<JobKey>{other});
    QCOMPARE(place().look->plan(), place().plan);
    QTRY_VERIFY(!place().look->isLooking());
    QCOMPARE(looked.size(), 1);
    QCOMPARE(DeliveryPlace::toldOf(place().look->files()), QStringList{u"x/b.pdf: ready"_s});
}

void TestDeliveryLook::aJobThatGoes()
{
    const JobKey job = place().addJob({{u"a.pdf"_s, "aaa"}});
    QCOMPARE(place().seen({job}), QStringList{u"invoice/a.pdf: ready"_s});
    place().place.table().remove({job});
    QTRY_COMPARE(place().look->files().size(), 0);
}

void TestDeliveryLook::aLookThatGoes()
{
    const JobKey job = place().addJob({{u"a.pdf"_s, "aaa"}});
    place().look->look({job}, place().plan);
    place().look.reset(); // and nothing is called
    place().place.settle();
    QCoreApplication::processEvents();
}

void TestDeliveryLook::manyFiles()
{
    constexpr int count = 5000;
    QList<Answered> files;
    for (int i = 0; i < count; ++i) {
        const QString name = u"%1/%2.txt"_s.arg(i % 50).arg(i / 100);
        files.append({name, QByteArray::number(i / 100 * 50 + i % 50), u"type %1"_s.arg(i % 2)});
    }
    const JobKey job = place().addJob(files);
    QVERIFY(place().waitForLook({job}));
    const QHash<Status, int> counts = place().look->counts();
    // 50 folders have 50 names each, twice: each type gets 25 of each name, once.
    QCOMPARE(counts.value(Status::Ready), 100);
    QCOMPARE(counts.value(Status::Numbered), 2400);
    QCOMPARE(counts.value(Status::SameThere), 2500);
    QSet<QString> targets;
    for (const PlannedFile &file : place().look->files()) {
        if (file.isDelivered())
            targets.insert(file.target);
    }
    QCOMPARE(targets.size(), 2500);
    QVERIFY(targets.contains(u"type 1/49 (25).txt"_s));
    QCOMPARE(place().look->progress(), std::pair(count, count));
}

QTEST_GUILESS_MAIN(TestDeliveryLook)
#include "tst_deliverylook.moc"
