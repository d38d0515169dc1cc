// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/evaluating/setfiles.h"

#include "disk/contenthash.h"
#include "store/evaluations/labelsetstore.h"
#include "store/store.h"
#include "workflow/uploads/filehashes.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace cd;
using namespace Qt::StringLiterals;

/// Documents of a set are sent only as they were when they got their labels.
class TestSetFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsNotThereAsItWasIsLeftOut();
    void fewAreDrawnTheSameEachTime();
    void onlyOfThePart();

private:
    LabelledFile labelled(const QString &name, const QByteArray &content);
    LabelSet save(const QList<LabelledFile> &files);
    FoundFiles look(const LabelSet &set, SetPart part = SetPart::All, int most = 0);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<FileHashes> m_hashes;
    std::unique_ptr<SetFiles> m_files;
};

void TestSetFiles::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = *Store::open(m_folder->filePath(u"desk"_s));
    m_hashes = std::make_unique<FileHashes>(*m_store);
    m_files = std::make_unique<SetFiles>(*m_store, *m_hashes);
}

void TestSetFiles::cleanup()
{
    m_files.reset();
    m_hashes.reset();
    m_store.reset();
    m_folder.reset();
}

LabelledFile TestSetFiles::labelled(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QFile::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    file.write(content);
    file.close();
    const auto hash = contentHash(file.fileName(), [] { return true; });
    return {.document = documentKey(*hash, {}, {}),
            .label = u"invoice"_s,
            .path = file.fileName(),
            .name = name};
}

LabelSet TestSetFiles::save(const QList<LabelledFile> &files)
{
    const LabelSet set{.id = 0, .name = u"March"_s, .at = QDateTime::currentDateTimeUtc()};
    return *m_store->wait([&](Database &database) -> std::optional<LabelSet> {
        return *LabelSetStore(database).save(set, files);
    });
}

FoundFiles TestSetFiles::look(const LabelSet &set, SetPart part, int most)
{
    QSignalSpy spy(m_files.get(), &SetFiles::found);
    m_files->look(set.id, set.version, part, most);
    if (!spy.wait(30'000))
        qFatal("nothing was found");
    return spy.constFirst().constFirst().value<FoundFiles>();
}

void TestSetFiles::whatIsNotThereAsItWasIsLeftOut()
{
    const LabelledFile there = labelled(u"there.txt"_s, "as it was");
    const LabelledFile gone = labelled(u"gone.txt"_s, "soon away");
    const LabelledFile changed = labelled(u"changed.txt"_s, "before");
    LabelledFile unplaced = labelled(u"unplaced.txt"_s, "somewhere");
    unplaced.path.clear();
    const LabelSet set = save({there, gone, changed, unplaced});
    QVERIFY(QFile::remove(gone.path));
    labelled(u"changed.txt"_s, "afterwards");
    const FoundFiles found = look(set);
    QCOMPARE(found.files.size(), 1);
    QCOMPARE(found.files.constFirst().path, there.path);
    QCOMPARE(found.files.constFirst().hash, contentOf(there.document));
    QVERIFY(found.files.constFirst().isToUpload());
    QVERIFY(!found.files.constFirst().key.isEmpty());
    QCOMPARE(found.gone, 1);
    QCOMPARE(found.changed, 1);
    QCOMPARE(found.unplaced, 1);
    QCOMPARE(found.all(), 4);
    QVERIFY(!m_files->isLooking());
}

void TestSetFiles::fewAreDrawnTheSameEachTime()
{
    QList<LabelledFile> files;
    for (int i = 0; i < 9; ++i)
        files.append(labelled(u"%1.txt"_s.arg(i), QByteArray::number(i)));
    const LabelSet set = save(files);
    const FoundFiles found = look(set, SetPart::All, 4);
    QCOMPARE(found.files.size(), 4);
    QCOMPARE(found.notChosen, 5);
    QCOMPARE(found.all(), 9);
    const auto names = [](const FoundFiles &of) {
        QStringList all;
        for (const JobFile &file : of.files)
            all.append(file.name);
        return all;
    };
    QCOMPARE(names(look(set, SetPart::All, 4)), names(found));
}

void TestSetFiles::onlyOfThePart()
{
    QList<LabelledFile> files;
    for (int i = 0; i < 20; ++i)
        files.append(labelled(u"%1.txt"_s.arg(i), QByteArray::number(i)));
    const LabelSet set = save(files);
    const FoundFiles build = look(set, SetPart::Build);
    const FoundFiles test = look(set, SetPart::Test);
    QCOMPARE(build.all() + test.all(), 20);
    for (const JobFile &file : test.files)
        QCOMPARE(partOf(documentKey(file.hash, {}, {})), SetPart::Test);
}

QTEST_GUILESS_MAIN(TestSetFiles)
#include "tst_setfiles.moc"
