// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/evaluating/labelsets.h"

#include "store/evaluations/labelsetstore.h"
#include "store/reviews/reviewstore.h"
#include "store/store.h"
#include "support/stricttest.h"
#include "workflow/documents.h"
#include "workflow/fakeclock.h"
#include "workflow/uploads/filehashes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

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

/// Label sets out of folders, tables and reviews.
class TestLabelSets : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void foldersByType();
    void oneContentCountsOnce();
    void twoLabelsForOneContentAreNone();
    void aTableOfFilesAndHashes();
    void anExportSaysWhatWasDecidedLast();
    void theNextVersionIsOfTheSameSet();
    void whatIsEmptyMakesNoSet();
    void whoCancelsSavesNothing();
    void whatReviewsSay();
    void onlyWhatAuditsSay();
    void takingReviewsIn();
    void renamedAndRemoved();
    void aLookAtTheTestPartIsTold();

private:
    LabelSet read(const QString &path, const QString &name = u"Post"_s);
    QString write(const QString &name, const QByteArray &content);
    QString at(const QString &name) const { return m_folder->filePath(name); }
    QList<LabelledFile> files(const LabelSet &set)
    {
        return *m_store->wait([&set](Database &database) {
            return LabelSetStore(database).files(set.id, set.version);
        });
    }
    QMap<QString, QString> labels(const LabelSet &set) // by name; "-": none
    {
        QMap<QString, QString> labels;
        for (const LabelledFile &file : files(set))
            labels.insert(file.name, file.label.value_or(u"-"_s));
        return labels;
    }
    void decide(const QByteArray &content, Decision::Kind kind, const QString &type = {},
                LabelPot pot = LabelPot::Correction)
    {
        const Decision decision{.document = keyOf(content),
                                .kind = kind,
                                .text = type,
                                .pot = pot,
                                .fileName = QString::fromLatin1(content),
                                .who = u"Ada"_s,
                                .at = m_clock.now()};
        QVERIFY(m_store->wait([&decision](Database &database) {
            return ReviewStore(database).add({decision}).has_value();
        }));
    }
    template<typename Call>
    LabelSet saved(Call call)
    {
        std::optional<LabelSet> set;
        call([&set](const StoreResult<LabelSet> &done) { set = *done; });
        if (!comesTrue([&set] { return set.has_value(); }))
            qFatal("Nothing was saved.");
        return *set;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<FileHashes> m_hashes;
    std::unique_ptr<LabelSets> m_sets;
    LabelReport m_report;
    FakeClock m_clock;
};

void TestLabelSets::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_data = std::make_unique<QTemporaryDir>();
    auto store = Store::open(m_data->path());
    QVERIFY(store);
    m_store = std::move(*store);
    m_hashes = std::make_unique<FileHashes>(*m_store);
    m_sets = std::make_unique<LabelSets>(*m_store, *m_hashes, m_clock);
    m_sets->setWho(u"Eve"_s);
    CD_SOON_VERIFY(m_sets->isLoaded());
}

void TestLabelSets::cleanup()
{
    m_sets.reset();
    m_hashes.reset();
    m_store.reset();
}

QString TestLabelSets::write(const QString &name, const QByteArray &content)
{
    if (!QDir().mkpath(QFileInfo(at(name)).path()))
        qFatal("A folder could not be made.");
    return documentIn(*m_folder, name, content).path;
}

/// The counts of what it tells add up, and the list has the set.
LabelSet TestLabelSets::read(const QString &path, const QString &name)
{
    const QSignalSpy ended(m_sets.get(), &LabelSets::ended);
    m_sets->read(path, name);
    if (!m_sets->isReading() || !comesTrue([&ended] { return !ended.isEmpty(); }))
        qFatal("Reading did not end.");
    m_report = ended.constFirst().constLast().value<LabelReport>();
    if (m_report.rows != m_report.taken + m_report.alreadyThere + m_report.left())
        qFatal("The counts do not add up.");
    const auto set = ended.constFirst().constFirst().value<LabelSet>();
    if (m_sets->isReading() || (set.id != 0 && m_sets->find(set.id) != set))
        qFatal("The list does not have it.");
    return set;
}

void TestLabelSets::foldersByType()
{
    m_clock.jump(std::chrono::seconds(5));
    write(u"in/invoice/a.txt"_s, "one");
    const QString below = write(u"in/invoice/2026/b.txt"_s, "two");
    write(u"in/_none/c.txt"_s, "three");
    write(u"in/loose.txt"_s, "four");
    write(u"in/"_s + QString(51, u't') + u"/d.txt"_s, "five");
    write(u"in/letter/tool.exe"_s, "six");
    write(u"outside.txt"_s, "seven");
    QVERIFY(QFile::link(at(u"outside.txt"_s), at(u"in/letter/link.txt"_s)));
    const LabelSet set = read(at(u"in"_s), u" Post "_s);
    QCOMPARE(set.name, u"Post"_s);
    QCOMPARE(set.version, 1);
    QCOMPARE(set.files, 3);
    QCOMPARE(set.who, u"Eve"_s);
    QCOMPARE(set.at, m_clock.now());
    QCOMPARE(m_report.rows, 7);
    QCOMPARE(m_report.taken, 3);
    for (const Why why : {Why::NoTypeFolder, Why::BadType, Why::NoDocumentKind, Why::LinkOut})
        QCOMPARE(m_report.leftOut.value(why), 1);
    const QList<LabelledFile> found = files(set);
    const LabelledFile expected{.document = keyOf("two"),
                                .label = u"invoice"_s,
                                .source = LabelSource::Folder,
                                .path = below,
                                .name = u"b.txt"_s};
    QVERIFY(found.contains(expected));
    QCOMPARE(labels(set),
             (QMap<QString, QString>{
                 {u"a.txt"_s, u"invoice"_s}, {u"b.txt"_s, u"invoice"_s}, {u"c.txt"_s, u"-"_s}}));
}

void TestLabelSets::oneContentCountsOnce()
{
    write(u"in/invoice/a.txt"_s, "same");
    write(u"in/invoice/b.txt"_s, "same");
    write(u"in/invoice/c.txt"_s, "other");
    const LabelSet set = read(at(u"in"_s));
    QCOMPARE(set.files, 2);
    QCOMPARE(m_report.taken, 2);
    QCOMPARE(m_report.alreadyThere, 1);
}

void TestLabelSets::twoLabelsForOneContentAreNone()
{
    write(u"in/invoice/a.txt"_s, "same");
    write(u"in/letter/b.txt"_s, "same");
    write(u"in/_none/c.txt"_s, "same");
    write(u"in/letter/d.txt"_s, "other");
    const LabelSet set = read(at(u"in"_s));
    QCOMPARE(labels(set), (QMap<QString, QString>{{u"d.txt"_s, u"letter"_s}}));
    QCOMPARE(m_report.leftOut.value(Why::Contradicts), 3);
    QCOMPARE(m_report.named.size(), 3);
}

void TestLabelSets::aTableOfFilesAndHashes()
{
    write(u"in/a.txt"_s, "one");
    const QByteArray hash = keyOf("two").value.toHex();
    const QString table = write(u"in/labels.csv"_s,
                                "file,sha,type\n"
                                "a.txt,,invoice\n"
                                "gone.txt,,invoice\n");
    LabelSet set = read(table);
    QCOMPARE(labels(set), (QMap<QString, QString>{{u"a.txt"_s, u"invoice"_s}}));
    QCOMPARE(files(set).constFirst().source, LabelSource::Table);
    QCOMPARE(files(set).constFirst().path, at(u"in/a.txt"_s));
    QCOMPARE(m_report.leftOut.value(Why::NotThere), 1);
    QCOMPARE(m_report.named.constFirst().line, 3);
    const QString hashes
        = write(u"in/hashes.csv"_s, "content_hash,file,type\n" + hash + ",b.txt,_none\n");
    set = read(hashes, u"Hashes"_s);
    QCOMPARE(labels(set), (QMap<QString, QString>{{u"b.txt"_s, u"-"_s}}));
    QCOMPARE(files(set).constFirst().document, keyOf("two"));
}

void TestLabelSets::anExportSaysWhatWasDecidedLast()
{
    const QByteArray one = keyOf("one").value.toHex();
    const QByteArray two = keyOf("two").value.toHex();
    const QString table = write(u"labels.csv"_s,
                                "kind,pot,decided_at,who,content_hash,file,type\n"
                                "type,correction,2026-03-04T05:00:00Z,Ada,"
                                    + one
                                    + ",a.txt,letter\n"
                                      "type,correction,2026-03-03T05:00:00Z,Eve,"
                                    + one
                                    + ",a.txt,invoice\n"
                                      "no_type,audit,2026-03-03T05:00:00Z,Eve,"
                                    + two + ",b.txt,\n");
    const LabelSet set = read(table);
    QCOMPARE(m_report.leftOut.value(Why::Older), 1);
    QCOMPARE(labels(set),
             (QMap<QString, QString>{{u"a.txt"_s, u"letter"_s}, {u"b.txt"_s, u"-"_s}}));
}

void TestLabelSets::theNextVersionIsOfTheSameSet()
{
    write(u"in/invoice/a.txt"_s, "one");
    const LabelSet first = read(at(u"in"_s));
    QCOMPARE(read(at(u"in"_s), u"post"_s), first); // nothing is new
    write(u"in/letter/b.txt"_s, "two");
    const LabelSet second = read(at(u"in"_s), u"POST"_s);
    QCOMPARE(second.id, first.id);
    QCOMPARE(second.version, 2);
    QCOMPARE(second.name, u"Post"_s);
    QCOMPARE(m_sets->sets(), QList{second});
    QList<LabelSet> versions;
    m_sets->versions(first.id, this, [&versions](const auto &all) { versions = all; });
    CD_SOON_COMPARE(versions, (QList{second, first}));
}

void TestLabelSets::whatIsEmptyMakesNoSet()
{
    QDir().mkpath(at(u"in"_s));
    QCOMPARE(read(at(u"in"_s)).id, 0);
    QCOMPARE(m_report.failure, LabelReport::Failure::Empty);
    write(u"in/loose.txt"_s, "one");
    QCOMPARE(read(at(u"in"_s)).id, 0);
    QCOMPARE(m_report.failure, LabelReport::Failure::None);
    QCOMPARE(m_report.leftOut.value(Why::NoTypeFolder), 1);
    QCOMPARE(read(at(u"nowhere.csv"_s)).id, 0);
    QCOMPARE(m_report.failure, LabelReport::Failure::Unreadable);
    QVERIFY(m_sets->sets().isEmpty());
}

void TestLabelSets::whoCancelsSavesNothing()
{
    for (int i = 0; i < 200; ++i)
        write(u"in/invoice/%1.txt"_s.arg(i), QByteArray::number(i));
    const QSignalSpy ended(m_sets.get(), &LabelSets::ended);
    m_sets->read(at(u"in"_s), u"Post"_s);
    m_sets->cancel();
    CD_SOON_COMPARE(ended.size(), 1);
    const auto report = ended.constFirst().constLast().value<LabelReport>();
    QVERIFY(report.isStopped);
    QCOMPARE(report.rows, report.left());
    QCOMPARE(ended.constFirst().constFirst().value<LabelSet>().id, 0);
    QVERIFY(m_sets->sets().isEmpty());
}

void TestLabelSets::whatReviewsSay()
{
    const auto save = [this](const LabelSets::Saved &done) {
        m_sets->saveReviewed(u"Reviewed"_s, false, this, done);
    };
    QCOMPARE(saved(save).id, 0); // there is nothing
    QVERIFY(m_sets->sets().isEmpty());
    decide("one", Decision::Kind::Type, u"invoice"_s);
    decide("one", Decision::Kind::Type, u"letter"_s);
    decide("two", Decision::Kind::NoType);
    decide("three", Decision::Kind::Type, u"letter"_s);
    decide("three", Decision::Kind::CannotTell);
    decide("four", Decision::Kind::Flag);
    const LabelSet set = saved(save);
    QCOMPARE(labels(set), (QMap<QString, QString>{{u"one"_s, u"letter"_s}, {u"two"_s, u"-"_s}}));
    QCOMPARE(files(set).constFirst().source, LabelSource::Review);
    QCOMPARE(m_sets->sets(), QList{set});
}

void TestLabelSets::onlyWhatAuditsSay()
{
    decide("one", Decision::Kind::Type, u"invoice"_s, LabelPot::Audit);
    decide("one", Decision::Kind::Type, u"letter"_s);
    decide("two", Decision::Kind::Type, u"letter"_s);
    const LabelSet set = saved([this](const LabelSets::Saved &done) {
        m_sets->saveReviewed(u"Audited"_s, true, this, done);
    });
    QCOMPARE(labels(set), (QMap<QString, QString>{{u"one"_s, u"invoice"_s}}));
}

void TestLabelSets::takingReviewsIn()
{
    for (const char *content : {"one", "two", "three", "four"})
        write(u"in/invoice/"_s + QLatin1StringView(content) + u".txt"_s, content);
    write(u"in/letter/five.txt"_s, "five");
    decide("four", Decision::Kind::Type, u"letter"_s); // before the set
    m_clock.jump(std::chrono::seconds(5));
    const LabelSet first = read(at(u"in"_s));
    m_clock.jump(std::chrono::seconds(5));
    decide("one", Decision::Kind::Type, u"letter"_s);
    decide("two", Decision::Kind::Type, u"unheard of"_s);
    decide("three", Decision::Kind::CannotTell);
    m_clock.jump(std::chrono::seconds(5));
    const LabelSet second
        = saved([&](const LabelSets::Saved &done) { m_sets->takeReviewed(first.id, this, done); });
    QCOMPARE(second.id, first.id);
    QCOMPARE(second.version, 2);
    QCOMPARE(second.at, m_clock.now());
    QCOMPARE(labels(second),
             (QMap<QString, QString>{{u"one.txt"_s, u"letter"_s},
                                     {u"two.txt"_s, u"invoice"_s},
                                     {u"four.txt"_s, u"invoice"_s},
                                     {u"five.txt"_s, u"letter"_s}}));
}

void TestLabelSets::renamedAndRemoved()
{
    write(u"in/invoice/a.txt"_s, "one");
    const LabelSet one = read(at(u"in"_s), u"One"_s);
    const LabelSet other = read(at(u"in"_s), u"Other"_s);
    const QSignalSpy failed(m_sets.get(), &LabelSets::failed);
    m_sets->rename(other.id, u"ONE"_s); // it is taken
    m_sets->rename(other.id, u"  "_s);
    m_sets->rename(other.id, u" Letters "_s);
    CD_SOON_VERIFY(m_sets->find(u"letters"_s));
    QCOMPARE(m_sets->find(u"Letters"_s)->id, other.id);
    m_sets->remove(one.id);
    CD_SOON_COMPARE(m_sets->sets().size(), 1);
    QVERIFY(!m_sets->find(one.id));
    m_sets->restore(one.id);
    CD_SOON_COMPARE(m_sets->find(one.id), one);
    QVERIFY(failed.isEmpty());
}

void TestLabelSets::aLookAtTheTestPartIsTold()
{
    write(u"in/invoice/a.txt"_s, "one");
    const LabelSet set = read(at(u"in"_s));
    const QSignalSpy changed(m_sets.get(), &LabelSets::changed);
    m_sets->countTestLooks(set.id, {7, 8});
    CD_SOON_COMPARE(m_sets->find(set.id)->testLooks, 2);
    m_sets->countTestLooks(set.id, {8, 7});
    m_sets->countTestLooks(set.id, {9});
    CD_SOON_COMPARE(m_sets->find(set.id)->testLooks, 3);
    QCOMPARE(changed.size(), 2);
}

QTEST_GUILESS_MAIN(TestLabelSets)
#include "tst_labelsets.moc"
