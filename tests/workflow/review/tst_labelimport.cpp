// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/review/labelimport.h"

#include "store/store.h"
#include "support/stricttest.h"
#include "workflow/documents.h"
#include "workflow/fakeclock.h"
#include "workflow/history/labels.h"
#include "workflow/uploads/filehashes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Why = UntakenLabel::Why;

namespace {

DocumentKey keyOf(const QByteArray &content)
{
    return {QCryptographicHash::hash(content, QCryptographicHash::Blake2b_256)};
}

} // namespace

/// Labels from folders and tables into the store.
class TestLabelImport : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void foldersByType();
    void linksPipesAndWhatIsNoDocument();
    void onceMoreAddsNothing();
    void anotherTypeTakesItsPlace();
    void theSameContentTwice();
    void filesOfATable();
    void whatPeopleSaidIsInConflict();
    void noKeyTakesItBack();
    void anOlderExportDoesNotUndo();
    void aNoteIsNotOverwritten();
    void whatCannotBeStored();
    void whoCancels();
    void manyRows();

private:
    LabelReport import(const QString &path);
    QString write(const QString &name, const QByteArray &content);
    QString at(const QString &name) const { return m_folder->filePath(name); }
    template<typename Work>
    auto inStore(Work work)
    {
        return *m_store->wait([&](Database &database) { return work(ReviewStore(database)); });
    }
    QList<Decision> labels()
    {
        return inStore([](const ReviewStore &store) { return store.labels(0, 1'000'000); });
    }
    ReviewState state(const QByteArray &content)
    {
        const DocumentKey key = keyOf(content);
        return inStore([&key](const ReviewStore &store) { return store.states({key}); }).value(key);
    }
    /// A label of a person who saw the document here.
    Decision decide(const QByteArray &content, const QString &type, const QDateTime &when);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<FileHashes> m_hashes;
    std::unique_ptr<Labels> m_labels;
    std::unique_ptr<LabelImport> m_import;
    FakeClock m_clock;
};

void TestLabelImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_data = std::make_unique<QTemporaryDir>();
    auto store = Store::open(m_data->path());
    QVERIFY(store);
    m_store = std::move(*store);
    m_hashes = std::make_unique<FileHashes>(*m_store);
    m_labels = std::make_unique<Labels>(*m_store);
    m_import = std::make_unique<LabelImport>(*m_store, *m_hashes, *m_labels, m_clock);
}

void TestLabelImport::cleanup()
{
    m_import.reset();
    m_labels.reset();
    m_hashes.reset();
    m_store.reset();
}

QString TestLabelImport::write(const QString &name, const QByteArray &content)
{
    if (!QDir().mkpath(QFileInfo(at(name)).path()))
        qFatal("A folder could not be made.");
    return documentIn(*m_folder, name, content).path;
}

LabelReport TestLabelImport::import(const QString &path)
{
    const QSignalSpy ended(m_import.get(), &LabelImport::ended);
    m_import->start(path);
    if (!QTest::qWaitFor([&ended] { return !ended.isEmpty(); }, 600'000))
        qFatal("The import did not end.");
    const auto report = ended.constFirst().constFirst().value<LabelReport>();
    if (report.rows != report.taken + report.alreadyThere + report.left())
        qFatal("The counts do not add up.");
    return report;
}

Decision TestLabelImport::decide(const QByteArray &content, const QString &type,
                                 const QDateTime &when)
{
    const Decision decision{
        .document = keyOf(content), .text = type, .job = 1, .who = u"Ada"_s, .at = when};
    return inStore([&](const ReviewStore &store) { return store.add({decision}); }).constFirst();
}

void TestLabelImport::foldersByType()
{
    write(u"in/invoice/a.txt"_s, "one");
    write(u"in/invoice/2026/b.txt"_s, "two");
    write(u"in/_none/c.txt"_s, "three");
    write(u"in/loose.txt"_s, "four");
    write(u"in/"_s + QString(51, u't') + u"/d.txt"_s, "five");
    const QSignalSpy changed(m_labels.get(), &Labels::changed);
    const LabelReport report = import(at(u"in"_s));
    QCOMPARE(report.rows, 5);
    QCOMPARE(report.taken, 3);
    QCOMPARE(report.leftOut, (QMap<Why, qint64>{{Why::NoTypeFolder, 1}, {Why::BadType, 1}}));
    QCOMPARE(changed.size(), 1);
    const auto invoice = state("two").verdict;
    QVERIFY(invoice);
    QCOMPARE(invoice->kind, Decision::Kind::Type);
    QCOMPARE(invoice->text, u"invoice"_s);
    QCOMPARE(invoice->pot, LabelPot::Import);
    QCOMPARE(invoice->fileName, u"b.txt"_s);
    QCOMPARE(invoice->at, m_clock.now());
    QVERIFY(!invoice->isBlind && !invoice->shown && invoice->who.isEmpty());
    const auto none = state("three").verdict;
    QVERIFY(none && none->kind == Decision::Kind::NoType && none->text.isEmpty());
}

/// What lies elsewhere was not meant, and nobody writes into the pipe: who opens it waits for ever.
void TestLabelImport::linksPipesAndWhatIsNoDocument()
{
    write(u"in/invoice/a.txt"_s, "one");
    write(u"in/invoice/empty.txt"_s, {});
    write(u"in/invoice/.hidden.txt"_s, "hidden");
    write(u"elsewhere/secret.txt"_s, "secret");
    QVERIFY(QFile::link(at(u"elsewhere/secret.txt"_s), at(u"in/invoice/out.txt"_s)));
    QVERIFY(QFile::link(at(u"elsewhere"_s), at(u"in/letter"_s)));
    QVERIFY(QFile::link(at(u"in"_s), at(u"in/invoice/circle"_s)));
    QVERIFY(QFile::link(at(u"in/invoice/a.txt"_s), at(u"in/invoice/inside.txt"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(at(u"in/invoice/pipe.txt"_s)).constData(), 0600), 0);
    const LabelReport report = import(at(u"in"_s));
    QCOMPARE(report.taken, 1);
    QCOMPARE(report.alreadyThere, 1); // the link inside has the same content
    QCOMPARE(report.leftOut, (QMap<Why, qint64>{{Why::LinkOut, 1}, {Why::NoDocumentKind, 5}}));
    QVERIFY(!state("secret").verdict);
    QCOMPARE(labels().size(), 1);
}

void TestLabelImport::onceMoreAddsNothing()
{
    write(u"in/invoice/a.txt"_s, "one");
    write(u"in/_none/b.txt"_s, "two");
    QCOMPARE(import(at(u"in"_s)).taken, 2);
    m_clock.advance(std::chrono::hours(1));
    const QSignalSpy changed(m_labels.get(), &Labels::changed);
    const LabelReport again = import(at(u"in"_s));
    QCOMPARE(again.taken, 0);
    QCOMPARE(again.alreadyThere, 2);
    QCOMPARE(labels().size(), 2);
    QVERIFY(changed.isEmpty());
}

void TestLabelImport::anotherTypeTakesItsPlace()
{
    write(u"in/invoice/a.txt"_s, "one");
    QCOMPARE(import(at(u"in"_s)).taken, 1);
    QVERIFY(QDir(at(u"in"_s)).rename(u"invoice"_s, u"receipt"_s));
    QCOMPARE(import(at(u"in"_s)).taken, 1);
    const ReviewState now = state("one");
    QCOMPARE(now.verdict->text, u"receipt"_s);
    QVERIFY(now.against.isEmpty()); // nobody contradicts: it was changed
    QCOMPARE(now.verdict->supersedes, labels().constFirst().number);
}

void TestLabelImport::theSameContentTwice()
{
    write(u"in/invoice/a.txt"_s, "one");
    write(u"in/invoice/b.txt"_s, "one");
    write(u"in/receipt/c.txt"_s, "one");
    const LabelReport report = import(at(u"in"_s));
    QCOMPARE(report.taken, 1);
    QCOMPARE(report.alreadyThere, 1);
    QCOMPARE(report.leftOut, (QMap<Why, qint64>{{Why::Contradicts, 1}}));
    QCOMPARE(report.named.constFirst().name, at(u"in/receipt/c.txt"_s));
    QCOMPARE(state("one").verdict->text, u"invoice"_s);
}

void TestLabelImport::filesOfATable()
{
    write(u"in/a.txt"_s, "one");
    QVERIFY(QFile::link(at(u"in/a.txt"_s), at(u"in/link.txt"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(at(u"in/pipe"_s)).constData(), 0600), 0);
    write(u"in/labels.csv"_s,
          "who;file;type\n"
          "Ada;a.txt;invoice\n"
          "Ben;a.txt;receipt\n"
          "Ada;link.txt;invoice\n"
          "Ada;not there.txt;invoice\n"
          "Ada;pipe;invoice\n"
          "Ada;.;invoice\n"
          "Ada;a.txt;\n");
    const LabelReport report = import(at(u"in/labels.csv"_s));
    QCOMPARE(report.rows, 7);
    QCOMPARE(report.taken, 2);
    QCOMPARE(report.alreadyThere, 1);
    QCOMPARE(report.leftOut,
             (QMap<Why, qint64>{{Why::NotThere, 1}, {Why::NotAFile, 2}, {Why::NoType, 1}}));
    const ReviewState now = state("one");
    QCOMPARE(now.verdict->who, u"Ben"_s);
    QCOMPARE(now.against.size(), 1);
    QCOMPARE(now.against.constFirst().who, u"Ada"_s);
}

void TestLabelImport::whatPeopleSaidIsInConflict()
{
    decide("one", u"receipt"_s, m_clock.now());
    decide("two", u"invoice"_s, m_clock.now());
    write(u"in/invoice/a.txt"_s, "one");
    write(u"in/invoice/b.txt"_s, "two");
    QCOMPARE(import(at(u"in"_s)).taken, 2);
    QCOMPARE(inStore([](const ReviewStore &store) { return store.inConflict(); }),
             QList<DocumentKey>{keyOf("one")});
    const Agreement agreement = inStore([](const ReviewStore &store) { return store.agreement(); });
    QCOMPARE(agreement.documents, 2);
    QCOMPARE(agreement.same, 1);
}

void TestLabelImport::noKeyTakesItBack()
{
    const Decision mine = decide("one", u"receipt"_s, m_clock.now());
    const QByteArray hash = keyOf("two").value.toHex();
    const QString path = write(u"labels.csv"_s,
                               "hash,type,kind,pot,who,decided_at,note\n" + hash
                                   + ",invoice,type,correction,Ben,2026-01-02T03:04:05.000Z,n\n");
    QCOMPARE(import(path).taken, 1);
    QCOMPARE(inStore([](const ReviewStore &store) { return store.newest(20); }),
             QList<Decision>{mine});
    QCOMPARE(inStore([](const ReviewStore &store) { return store.takeBack(); }).size(), 1);
    QVERIFY(inStore([](const ReviewStore &store) { return store.takeBack(); }).isEmpty());
    QVERIFY(state("two").verdict);
    QCOMPARE(state("two").note, u"n"_s);
}

/// Its label was taken back here, and another one given since.
void TestLabelImport::anOlderExportDoesNotUndo()
{
    decide("one", u"receipt"_s, QDateTime({2026, 2, 1}, QTime(12, 0), Qt::UTC));
    const QByteArray hash = keyOf("one").value.toHex();
    const QByteArray header = "hash,type,kind,pot,who,decided_at\n" + hash;
    const LabelReport older = import(
        write(u"older.csv"_s, header + ",invoice,type,correction,Ada,2026-01-31T12:00:00.000Z\n"));
    QCOMPARE(older.leftOut, (QMap<Why, qint64>{{Why::Older, 1}}));
    QCOMPARE(state("one").verdict->text, u"receipt"_s);
    // Somebody else's is no answer to that, however old.
    const LabelReport others = import(
        write(u"others.csv"_s, header + ",invoice,type,correction,Ben,2026-01-31T12:00:00.000Z\n"));
    QCOMPARE(others.taken, 1);
    const LabelReport newer = import(
        write(u"newer.csv"_s, header + ",letter,type,correction,Ada,2026-02-02T12:00:00.000Z\n"));
    QCOMPARE(newer.taken, 1);
    QCOMPARE(state("one").verdict->text, u"letter"_s);
}

void TestLabelImport::aNoteIsNotOverwritten()
{
    Decision note{.document = keyOf("one"), .kind = Decision::Kind::Note, .text = u"mine"_s};
    note.at = m_clock.now();
    inStore([&note](const ReviewStore &store) { return store.add({note}); });
    const auto row = [](const QByteArray &content, const QByteArray &said) {
        return keyOf(content).value.toHex() + ",x," + said + '\n';
    };
    const QString path = write(u"labels.csv"_s,
                               "hash,type,note\n" + row("one", "theirs") + row("two", "new")
                                   + row("two", "newer"));
    const LabelReport report = import(path);
    QCOMPARE(report.taken, 2);
    QCOMPARE(report.alreadyThere, 1);
    QCOMPARE(state("one").note, u"mine"_s);
    QCOMPARE(state("two").note, u"new"_s);
    import(path);
    QCOMPARE(inStore([](const ReviewStore &store) { return store.last(); }), 4);
}

void TestLabelImport::whatCannotBeStored()
{
    QVERIFY(m_store->wait([](Database &database) {
        return database
            .run(u"CREATE TRIGGER no_room BEFORE INSERT ON decisions WHEN new.text = 'x'"
                 " BEGIN SELECT raise(ABORT, 'no room'); END"_s)
            .has_value();
    }));
    QByteArray content = "hash,type\n";
    for (int i = 0; i < 1'200; ++i) {
        content += keyOf(QByteArray::number(i)).value.toHex();
        content += i == 700 ? ",x\n" : ",invoice\n";
    }
    const LabelReport report = import(write(u"labels.csv"_s, content));
    QVERIFY(!report.notStored.isEmpty());
    QCOMPARE(report.taken, 500);
    QCOMPARE(report.leftOut, (QMap<Why, qint64>{{Why::NotStored, 500}}));
    QCOMPARE(labels().size(), 500);
}

void TestLabelImport::whoCancels()
{
    QByteArray content = "hash,type\n";
    for (int i = 0; i < 50'000; ++i)
        content += keyOf(QByteArray::number(i)).value.toHex() + ",invoice\n";
    const QString path = write(u"labels.csv"_s, content);
    const QSignalSpy ended(m_import.get(), &LabelImport::ended);
    m_import->start(path);
    QVERIFY(m_import->isRunning());
    m_import->cancel();
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!m_import->isRunning());
    const auto report = ended.constFirst().constFirst().value<LabelReport>();
    QVERIFY(report.isStopped);
    QVERIFY(report.taken < 50'000);
    QCOMPARE(report.rows, report.taken + report.alreadyThere + report.left());
    QCOMPARE(labels().size(), report.taken);
    m_import->start(path); // and one that goes while it works
    m_import.reset();
}

void TestLabelImport::manyRows()
{
    constexpr int rows = 20'000;
    QByteArray content = "type\thash\tfile\n";
    for (int i = 0; i < rows; ++i) {
        content += (i % 3 ? "invoice\t" : "_none\t")
            + keyOf(QByteArray::number(i % 15'000)).value.toHex() + "\tscan "
            + QByteArray::number(i) + ".pdf\n";
    }
    const LabelReport report = import(write(u"labels.tsv"_s, content));
    QCOMPARE(report.rows, rows);
    QCOMPARE(report.taken, 15'000);
    QCOMPARE(report.alreadyThere, 5'000); // 15,000 is a multiple of 3
    QCOMPARE(labels().size(), 15'000);
}

QTEST_GUILESS_MAIN(TestLabelImport)
#include "tst_labelimport.moc"
