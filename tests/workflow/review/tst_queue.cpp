// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/review/reviewplace.h"
#include "workflow/rows/exportresults.h"

#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

using Kind = Decision::Kind;

namespace {

const QList<SampleResult> mixed{
    {u"sure"_s, u"invoice"_s, 0.9},     {u"none"_s, {}, 0.1},
    {u"doubtful"_s, u"invoice"_s, 0.3}, {u"failed"_s, {}, {}, true},
    {u"unknown"_s, u"receipt"_s, {}},   {u"middling"_s, u"receipt"_s, 0.6}};

} // namespace

/// Which results are looked at, and in which order.
class TestQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void theLeastSureComeFirst();
    void equalConfidencesAreShuffledBySeed();
    void ofOneKind();
    void runsThatDisagree();
    void anAuditIsDrawnFromAllDocuments();
    void flaggedAndConflicts();
    void givenOnesAreAskedAboutInTheirOrder();
    void jobsAreChosenByPresetAndTime();
    void placesAreThoseOfAnExport_data();
    void placesAreThoseOfAnExport();
    void whatComesLaterWaits();
    void aDrawnQueueStaysAsItIs();
    void theLastOpenIsTakenForTheQueue();
};

void TestQueue::theLeastSureComeFirst()
{
    ReviewPlace place;
    place.add(mixed);
    QVERIFY(place.open({}));
    QCOMPARE(place.names(),
             (QStringList{u"doubtful"_s, u"middling"_s, u"sure"_s, u"unknown"_s, u"none"_s}));
    QCOMPARE(place.review().current(), 0);
    QCOMPARE(place.review().counts(), ReviewCounts{.open = 5});
    QCOMPARE(place.review().items().at(0).answer, (Suggestion{u"invoice"_s, 0.3}));
}

void TestQueue::equalConfidencesAreShuffledBySeed()
{
    QList<ReviewItem> items;
    for (int i = 0; i < 40; ++i)
        items.append({.place = i, .answer = Suggestion{u"a"_s, i < 20 ? 0.5 : 0.4}});
    const auto order = [&items](quint32 seed) {
        QList<int> places;
        for (const ReviewItem &item : queueOf(items, {.seed = seed}))
            places.append(item.place);
        return places;
    };
    QCOMPARE(order(1), order(1));
    QCOMPARE_NE(order(1), order(2));
    const QList<int> places = order(1);
    QVERIFY(!std::ranges::is_sorted(places.first(20)));
    QVERIFY(std::all_of(places.cbegin(), places.cbegin() + 20, [](int at) { return at >= 20; }));
    QCOMPARE(QSet<int>(places.cbegin(), places.cend()).size(), 40);
}

void TestQueue::ofOneKind()
{
    ReviewPlace place;
    place.add(mixed);
    QVERIFY(place.open({.kind = QueueKind::NoType}));
    QCOMPARE(place.names(), QStringList{u"none"_s});
    QVERIFY(place.open({.kind = QueueKind::Failed}));
    QCOMPARE(place.names(), QStringList{u"failed"_s});
    QVERIFY(!place.review().items().at(0).answer);
    place.review().confirm(); // there is nothing to confirm
    place.settle();
    QCOMPARE(place.review().counts(), ReviewCounts{.open = 1});
}

void TestQueue::runsThatDisagree()
{
    ReviewPlace place;
    const JobKey here = place.add({{u"same"_s, u"invoice"_s},
                                   {u"other"_s, u"invoice"_s},
                                   {u"lost"_s, u"invoice"_s},
                                   {u"found"_s, {}},
                                   {u"fails"_s, u"invoice"_s},
                                   {u"only here"_s, u"invoice"_s}});
    const JobKey there = place.add({{u"found"_s, u"receipt"_s, 0.7},
                                    {u"same"_s, u"invoice"_s},
                                    {u"lost"_s, {}},
                                    {u"fails"_s, {}, {}, true},
                                    {u"moved"_s, u"receipt"_s, 0.8, false, "other"}});
    QueueChoice choice{.kind = QueueKind::Disagreement, .jobs = {here}, .against = there};
    QVERIFY(place.open(choice));
    QCOMPARE(place.names(), (QStringList{u"other"_s, u"lost"_s, u"found"_s}));
    QCOMPARE(place.review().items().at(0).other, (Suggestion{u"receipt"_s, 0.8}));
    choice.kind = QueueKind::Cell;
    choice.here = u"invoice"_s;
    QVERIFY(place.open(choice));
    QCOMPARE(place.names(), QStringList{u"lost"_s});
    choice.there = u"receipt"_s;
    QVERIFY(place.open(choice));
    QCOMPARE(place.names(), QStringList{u"other"_s});
    choice.here.reset();
    QVERIFY(place.open(choice));
    QCOMPARE(place.names(), QStringList{u"found"_s});
}

void TestQueue::anAuditIsDrawnFromAllDocuments()
{
    QList<ReviewItem> items;
    for (int i = 0; i < 300; ++i) // a hundred documents, of each three files
        items.append({.place = i,
                      .document = documentOf(QByteArray::number(i % 100)),
                      .answer = Suggestion{u"a"_s, i * 0.001}});
    items.append({.document = documentOf("failed")});
    const auto draw = [&items](int count, quint32 seed) {
        QSet<QByteArray> documents;
        const auto drawn
            = queueOf(items, {.kind = QueueKind::Audit, .audited = count, .seed = seed});
        for (const ReviewItem &item : drawn)
            documents.insert(item.document.value);
        return std::pair(drawn, documents);
    };
    QCOMPARE(draw(30, 1).first.size(), 30);
    QCOMPARE(draw(30, 1).second.size(), 30);
    QCOMPARE(draw(30, 1).first, draw(30, 1).first);
    QCOMPARE_NE(draw(30, 1).second, draw(30, 2).second);
    QCOMPARE(draw(1000, 1).first.size(), 100);
    QVERIFY(!draw(1000, 1).second.contains(documentOf("failed").value));
    QCOMPARE(draw(0, 1).first.size(), 0);
}

void TestQueue::flaggedAndConflicts()
{
    ReviewPlace place;
    place.add(mixed);
    QVERIFY(place.open({}));
    place.review().setWho(u"Ada"_s);
    place.review().toggleFlag(); // doubtful
    place.review().decide(Kind::Type, u"receipt"_s);
    place.review().decide(Kind::Type, u"invoice"_s); // middling
    Decision import{.document = documentOf("middling"), .text = u"receipt"_s};
    import.pot = LabelPot::Import;
    QSignalSpy changed(&place.labels(), &Labels::changed);
    place.labels().add({import}, &place.labels(), [](const StoreResult<QList<Decision>> &) {});
    place.settle();
    QCOMPARE(changed.constLast().constFirst().value<QList<DocumentKey>>(), QList{import.document});
    QVERIFY(place.open({.kind = QueueKind::Flagged}));
    QCOMPARE(place.names(), QStringList{u"doubtful"_s});
    QCOMPARE(place.review().counts(), ReviewCounts{.open = 1}); // it is asked for again
    place.review().decide(Kind::Type, u"receipt"_s);
    place.settle();
    QCOMPARE(place.review().counts(), ReviewCounts{.corrected = 1});
    QVERIFY(place.open({.kind = QueueKind::Conflicts}));
    QCOMPARE(place.names(), QStringList{u"middling"_s});
    QCOMPARE(place.review().counts(), ReviewCounts{.open = 1});
    place.review().decide(Kind::Type, u"receipt"_s);
    place.settle();
    QCOMPARE(place.review().counts(), ReviewCounts{.confirmed = 1});
    QCOMPARE(place.ask([](const ReviewStore &store) { return *store.inConflict(); }),
             QList<DocumentKey>());
}

void TestQueue::givenOnesAreAskedAboutInTheirOrder()
{
    ReviewPlace place;
    const JobKey first = place.add(mixed);
    const JobKey second = place.add({{u"sure"_s, u"receipt"_s, 0.5}, {u"apart"_s, u"receipt"_s}});
    QVERIFY(place.open({}));
    place.review().decide(Kind::Type, u"receipt"_s); // doubtful
    place.settle();
    QueueChoice choice{.kind = QueueKind::Given,
                       .documents = {documentOf("failed"), documentOf("sure"),
                                     documentOf("doubtful"), documentOf("nowhere")},
                       .title = u"Is the label wrong?"_s};
    QVERIFY(place.open(choice));
    QCOMPARE(place.names(), (QStringList{u"failed"_s, u"sure"_s, u"doubtful"_s}));
    QCOMPARE(place.review().items().at(1).job, first);
    QCOMPARE(place.review().counts(), ReviewCounts{.open = 3}); // it is asked for again
    choice.jobs = {second, first};
    QVERIFY(place.open(choice));
    QCOMPARE(place.names().size(), 3);
    QCOMPARE(place.review().items().at(1).job, second); // as they are named
    place.review().setCurrent(2);
    place.review().decide(Kind::Type, u"invoice"_s);
    place.settle();
    QCOMPARE(place.review().counts(), (ReviewCounts{.open = 2, .confirmed = 1}));
    choice.documents.clear();
    QVERIFY(place.open(choice));
    QCOMPARE(place.names(), QStringList()); // not all of them
}

void TestQueue::jobsAreChosenByPresetAndTime()
{
    ReviewPlace place;
    const JobKey first = place.add({{u"first"_s}}, u"Post"_s);
    place.add({{u"second"_s}}, u"Bills"_s);
    JobRow row = rowWith({{u"late"_s}});
    row.submittedAt = row.submittedAt.addDays(1);
    place.add(row, detailsWith({{u"late"_s}}));
    row.shelf = Shelf::Archive;
    const JobKey archived = place.add(row, detailsWith({{u"archived"_s}}));
    QVERIFY(place.open({.kind = QueueKind::NoType}));
    QCOMPARE(place.names(), (QStringList{u"first"_s, u"second"_s, u"late"_s}));
    QVERIFY(place.open({.kind = QueueKind::NoType, .preset = u"Bills"_s}));
    QCOMPARE(place.names(), QStringList{u"second"_s});
    QVERIFY(place.open({.kind = QueueKind::NoType, .since = row.submittedAt}));
    QCOMPARE(place.names(), QStringList{u"late"_s});
    QVERIFY(place.open({.kind = QueueKind::NoType, .jobs = {archived, first}}));
    QCOMPARE(place.names(), (QStringList{u"archived"_s, u"first"_s})); // as they are named
}

void TestQueue::placesAreThoseOfAnExport_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("first") << Dialect::First;
    QTest::newRow("second") << Dialect::Second;
}

/// Copies share an answer, some files were left out, some failed, and some are known by their
/// results alone.
void TestQueue::placesAreThoseOfAnExport()
{
    QFETCH(Dialect, dialect);
    ReviewPlace place;
    JobDetails details = detailsWith(mixed);
    JobRow row = rowWith(mixed);
    row.dialect = dialect;
    JobFile copy = details.files.at(2);
    copy.name = u"copy"_s;
    details.files.insert(1, copy);
    details.files.insert(0,
                         JobFile{.id = {},
                                 .name = u"left out"_s,
                                 .path = u"/left"_s,
                                 .hash = documentOf("left out").value});
    FileResult extra = details.results.at(0);
    extra.id = u"extra"_s;
    extra.fileId = {u"file-of-no-name"_s};
    details.results.prepend(extra);
    row.fileCount = int(details.files.size());
    if (dialect == Dialect::Second) {
        row.hasCreates = true;
        for (qsizetype i = 0; i < details.request.fileIds.size(); ++i) {
            Create create;
            create.transactionId = QString::number(i);
            create.id = {u"job-%1"_s.arg(i)};
            create.status = JobStatus(mixed.at(i).isFailed ? JobStatus::Known::Failed
                                                           : JobStatus::Known::Success);
            details.creates.append(create);
            details.results[i + 1].jobId = create.id;
        }
    }
    place.add(row, details);
    QVERIFY(place.open({}));
    const QList<ExportRow> rows = exportRows(details);
    QCOMPARE(place.names().size(), 7); // five, a copy, and one without a file
    for (const ReviewItem &item : place.review().items()) {
        const ExportRow &same = rows.at(item.place);
        QCOMPARE(item.name, same.fileName.isEmpty() ? same.fileId.value : same.fileName);
        QCOMPARE(item.answer->type, same.result->type);
        QCOMPARE(item.answer->confidence, same.result->confidence);
        QCOMPARE(item.document, documentKey(same.hash, u"service"_s, same.fileId));
    }
    QVERIFY(place.names().contains(u"file-of-no-name"_s));
    // A copy is the same document, and one key decides both.
    const qsizetype original = place.names().indexOf(u"doubtful"_s);
    place.review().setCurrent(int(original));
    place.review().decide(Kind::Type, u"receipt"_s);
    place.settle();
    QCOMPARE(place.review().counts(), (ReviewCounts{.open = 5, .corrected = 2}));
    const qsizetype twin = place.names().indexOf(u"copy"_s);
    QCOMPARE(place.review().items().at(twin).state.verdict->text, u"receipt"_s);
    QVERIFY(place.open({.kind = QueueKind::Failed}));
    QCOMPARE(place.names(), QStringList{u"failed"_s});
    QCOMPARE(rows.at(place.review().items().at(0).place).fileName, u"failed"_s);
}

void TestQueue::whatComesLaterWaits()
{
    ReviewPlace place;
    const JobKey key = place.add({{u"one"_s}, {u"two"_s}});
    QVERIFY(place.open({.kind = QueueKind::NoType}));
    QSignalSpy told(&place.review(), &Review::newCountChanged);
    place.add({{u"three"_s}, {u"typed"_s, u"invoice"_s}});
    place.table().change(key, [](JobRow &row) {
        row.fileCount = 3;
        row.resultCount = 3;
    });
    place.table().changeDetails(
        key, JobDetailsChange::to(detailsWith({{u"one"_s}, {u"four"_s}, {u"two"_s}})));
    CD_TRY_COMPARE(place.review().newCount(), 2);
    QVERIFY(!told.isEmpty());
    QCOMPARE(place.names(), (QStringList{u"one"_s, u"two"_s})); // it stays as it was opened
    place.review().decide(Kind::NoType);
    place.review().decide(Kind::NoType);
    QCOMPARE(place.review().current(), -1); // none is open any more
    place.review().addNew();
    QCOMPARE(place.review().newCount(), 0);
    QCOMPARE(place.names().size(), 4);
    QCOMPARE(place.names().first(2), (QStringList{u"one"_s, u"two"_s}));
    QVERIFY(place.names().contains(u"three"_s) && place.names().contains(u"four"_s));
    QCOMPARE(place.review().current(), 2);
    place.settle();
    QCOMPARE(place.review().counts(), (ReviewCounts{.open = 2, .confirmed = 2}));
}

void TestQueue::aDrawnQueueStaysAsItIs()
{
    ReviewPlace place;
    place.add({{u"one"_s}});
    QVERIFY(place.open({.kind = QueueKind::Audit}));
    Review other(place.store(), place.table());
    QSignalSpy opened(&other, &Review::opened);
    other.open({.kind = QueueKind::NoType});
    CD_TRY_COMPARE(opened.size(), 1);
    place.add({{u"two"_s}});
    CD_TRY_COMPARE(other.newCount(), 1);
    QCOMPARE(place.review().newCount(), 0);
}

void TestQueue::theLastOpenIsTakenForTheQueue()
{
    ReviewPlace place;
    place.add(mixed);
    QSignalSpy opened(&place.review(), &Review::opened);
    place.review().open({.kind = QueueKind::Failed});
    place.review().open({.kind = QueueKind::NoType});
    CD_TRY_COMPARE(opened.size(), 1);
    place.settle();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(place.names(), QStringList{u"none"_s});
}

QTEST_GUILESS_MAIN(TestQueue)
#include "tst_queue.moc"
