// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/examplesservice.h"
#include "store/store.h"
#include "workflow/history/jobtable.h"
#include "workflow/history/labels.h"
#include "workflow/sessionplace.h"
#include "workflow/trying/bench.h"
#include "workflow/trying/suggestions.h"
#include "workflow/uploads/filehashes.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// Words for rules, found in files, folders, labels and examples.
class TestSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void filesAreComparedWithTheOthers();
    void aFolderIsComparedWithWhatIsNotInIt();
    void labelsAndExamplesAreCompared();
    void whatCantBeReadIsNamed();
    void nothingIsAskedWithoutOthers();
    void aSearchIsCancelled();

private:
    QString file(const QString &name, const QByteArray &content) const
    {
        return m_place->fileWith(name, content);
    }
    /// Three receipts, all with a cashier.
    QStringList receipts() const;
    QStringList notes() const;
    void waitForEnd();
    const TermSuggestion *found(const QString &term) const;

    std::unique_ptr<SessionPlace> m_place;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<FileHashes> m_hashes;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<JobTable> m_jobs;
    std::unique_ptr<Labels> m_labels;
    std::unique_ptr<Suggestions> m_suggestions;
    const Suggestions::Wish m_wish{
        u"receipt"_s,
        {{u"receipt"_s, u"Paid, with change"_s}, {u"note"_s, u"What came with goods"_s}}};
};

void TestSuggestions::init()
{
    m_place = std::make_unique<SessionPlace>();
    m_place->begin();
    auto store = Store::open(m_place->filePath(u"store"_s));
    QVERIFY(store);
    m_store = std::move(*store);
    m_hashes = std::make_unique<FileHashes>(*m_store);
    m_bench = std::make_unique<Bench>(m_place->localService(), m_place->profiles(), *m_hashes);
    m_jobs = std::make_unique<JobTable>(*m_store);
    m_labels = std::make_unique<Labels>(*m_store);
    m_suggestions = std::make_unique<Suggestions>(*m_bench, *m_labels, *m_jobs);
}

void TestSuggestions::cleanup()
{
    m_suggestions.reset();
    m_labels.reset();
    m_jobs.reset();
    m_bench.reset();
    m_hashes.reset();
    m_store.reset();
    m_place.reset();
}

QStringList TestSuggestions::receipts() const
{
    QStringList paths;
    for (int i = 0; i < 3; ++i) {
        paths.append(file(u"receipts/r%1.txt"_s.arg(i),
                          "Cashier " + QByteArray::number(i) + "\nchange given\ntotal"));
    }
    return paths;
}

QStringList TestSuggestions::notes() const
{
    QStringList paths;
    for (int i = 0; i < 3; ++i) {
        paths.append(file(u"notes/n%1.txt"_s.arg(i),
                          "Carrier " + QByteArray::number(i) + "\npallet count\ntotal"));
    }
    return paths;
}

void TestSuggestions::waitForEnd()
{
    CD_TRY_VERIFY(!m_suggestions->isRunning());
}

const TermSuggestion *TestSuggestions::found(const QString &term) const
{
    const QList<TermSuggestion> &items = m_suggestions->found().items;
    const auto item = std::find_if(items.begin(), items.end(),
                                   [&term](const auto &each) { return each.term == term; });
    return item == items.end() ? nullptr : &*item;
}

void TestSuggestions::filesAreComparedWithTheOthers()
{
    const QSignalSpy progressed(m_suggestions.get(), &Suggestions::progressed);
    const QSignalSpy ended(m_suggestions.get(), &Suggestions::ended);
    m_suggestions->searchFiles(m_wish, receipts(), notes());
    waitForEnd();
    QCOMPARE(ended.size(), 1);
    QVERIFY(!ended.first().first().value<std::optional<ServiceError>>());
    QCOMPARE(m_suggestions->ofType(), 3);
    QCOMPARE(m_suggestions->others(), 3);
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(progressed.last().first().toInt(), 6); // all of them
    const TermSuggestion *cashier = found(u"Cashier"_s);
    QVERIFY(cashier);
    QCOMPARE(cashier->documentsWith, 3);
    QCOMPARE(cashier->of, 3);
    QCOMPARE(cashier->othersWith, 0);
    QCOMPARE(cashier->ofOthers, 3);
    QVERIFY(!cashier->isInRule);
    QVERIFY(!found(u"Carrier"_s));
    QVERIFY(!found(u"total"_s)); // in all of them
    QVERIFY(m_suggestions->unread().isEmpty());
}

void TestSuggestions::aFolderIsComparedWithWhatIsNotInIt()
{
    const QStringList inside = receipts();
    const QString folder = QFileInfo(inside.first()).path();
    m_suggestions->searchFolder(m_wish, folder, inside + notes());
    waitForEnd();
    QCOMPARE(m_suggestions->ofType(), 3);
    QCOMPARE(m_suggestions->others(), 3); // not those that are in the folder
    QVERIFY(found(u"Cashier"_s));
}

void TestSuggestions::labelsAndExamplesAreCompared()
{
    const auto hashOf = [](const QString &path) {
        QFile content(path);
        if (!content.open(QIODevice::ReadOnly))
            qFatal("it can't be read");
        return QCryptographicHash::hash(content.readAll(), QCryptographicHash::Blake2b_256);
    };
    // Two are labelled, and a job says where they are; the others are examples.
    JobDetails job;
    QList<Decision> labels;
    const QStringList papers = receipts();
    for (const QString &path : papers.first(2)) {
        job.files.append({.id = {}, .name = u"r"_s, .path = path, .hash = hashOf(path)});
        labels.append({.document = documentKey(hashOf(path), {}, {}),
                       .kind = Decision::Kind::Type,
                       .text = u"receipt"_s,
                       .fileName = u"r"_s});
    }
    const JobKey key = m_jobs->add({}, job);
    for (Decision &label : labels)
        label.job = key;
    labels.append({.document = documentKey(QByteArray(32, 'x'), {}, {}),
                   .kind = Decision::Kind::Type,
                   .text = u"letter"_s}); // no rule has this type
    bool isKept = false;
    m_labels->add(labels, this, [&isKept](const auto &added) { isKept = added.has_value(); });
    CD_TRY_VERIFY(isKept);
    int examples = 0;
    for (const QString &path : notes()) {
        m_bench->bring(path, this, [this, &examples](const Result<FileId> &file) {
            QVERIFY(file);
            ExamplesService(m_bench->door())
                .add({.fileId = *file, .contentHash = {}, .type = u"note"_s}, this,
                     [&examples](const Result<Example> &kept) { examples += kept.has_value(); })
                .release();
        });
    }
    CD_TRY_COMPARE(examples, 3);
    m_suggestions->searchLabelled(m_wish);
    waitForEnd();
    QCOMPARE(m_suggestions->ofType(), 2);
    QCOMPARE(m_suggestions->others(), 3);
    const TermSuggestion *cashier = found(u"Cashier"_s);
    QVERIFY(cashier);
    QCOMPARE(cashier->documentsWith, 2);
    QCOMPARE(cashier->ofOthers, 3);
}

void TestSuggestions::whatCantBeReadIsNamed()
{
    const QString gone = m_place->filePath(u"gone.txt"_s);
    const QString garbage = file(u"garbage.bin"_s, QByteArray("\x01\x02\x00\x03", 4));
    m_suggestions->searchFiles(m_wish, receipts() + QStringList{gone, garbage}, notes());
    waitForEnd();
    QVERIFY(found(u"Cashier"_s)); // of those that could
    QCOMPARE(m_suggestions->unread().size(), 2);
    QCOMPARE(m_suggestions->unread().first().name, u"gone.txt"_s);
    QVERIFY(m_suggestions->unread().first().error);
    QCOMPARE(m_suggestions->unread().last().name, u"garbage.bin"_s);
    QVERIFY(!m_suggestions->unread().last().why.isEmpty());
}

void TestSuggestions::nothingIsAskedWithoutOthers()
{
    m_suggestions->searchFiles(m_wish, receipts(), {});
    QVERIFY(!m_suggestions->isRunning());
    QCOMPARE(m_suggestions->ofType(), 3);
    QCOMPARE(m_suggestions->others(), 0);
    QCOMPARE(m_place->localService().processId(), 0); // nor was anything started
}

void TestSuggestions::aSearchIsCancelled()
{
    const QSignalSpy ended(m_suggestions.get(), &Suggestions::ended);
    m_suggestions->searchFiles(m_wish, receipts(), notes());
    QVERIFY(m_suggestions->isRunning());
    m_suggestions->cancel();
    QVERIFY(!m_suggestions->isRunning());
    QCOMPARE(ended.size(), 1);
    // A new one begins from the start, and nothing of the old one comes in between.
    m_suggestions->searchFiles(m_wish, receipts(), notes());
    waitForEnd();
    QCOMPARE(ended.size(), 2);
    QCOMPARE(m_suggestions->found().documents, 6);
}

QTEST_GUILESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
