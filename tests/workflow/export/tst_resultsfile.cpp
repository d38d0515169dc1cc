// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/export/resultsfile.h"

#include "support/stricttest.h"
#include "workflow/export/ownfiles.h"
#include "workflow/export/savedjobs.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// What lies where results are saved, before and afterwards.
class TestResultsFile : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingChangesBeforeTheEnd_data() { formats(); }
    void nothingChangesBeforeTheEnd();
    void whatIsStoppedChangesNothing_data() { formats(); }
    void whatIsStoppedChangesNothing();
    void whereNothingCanBeSaved();
    void whatAreOwnFiles();

private:
    static void formats();
    void write(const QString &path, const QByteArray &content) const;
    QStringList inFolder() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot | QDir::System);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestResultsFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestResultsFile::formats()
{
    QTest::addColumn<ResultsFormat>("format");
    for (const ResultsFormat format :
         {ResultsFormat::Workbook, ResultsFormat::Csv, ResultsFormat::JsonLines})
        QTest::newRow(qPrintable(suffixOf(format))) << format;
}

void TestResultsFile::write(const QString &path, const QByteArray &content) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("It could not be written.");
}

void TestResultsFile::nothingChangesBeforeTheEnd()
{
    QFETCH(const ResultsFormat, format);
    const QString path = m_folder->filePath(u"results"_s);
    write(path, "mine");
    ExportForm form;
    form.format = format;
    ResultsFile file(path, form);
    QVERIFY(file.begin());
    QVERIFY(file.add(savedJob({u"a"_s}), &goOn));
    QCOMPARE(contentOf(path), QByteArray("mine"));
    QVERIFY2(file.end(), qPrintable(file.failure()));
    QVERIFY(contentOf(path) != QByteArray("mine"));
    QCOMPARE(inFolder(), QStringList{u"results"_s});
}

void TestResultsFile::whatIsStoppedChangesNothing()
{
    QFETCH(const ResultsFormat, format);
    const QString path = m_folder->filePath(u"results"_s);
    write(path, "mine");
    ExportForm form;
    form.format = format;
    int written = 0;
    {
        ResultsFile file(path, form);
        QVERIFY(file.begin());
        QVERIFY(!file.add(savedJob(QStringList(1000, u"a"_s)), [&written](int rows) {
            written += rows;
            return false;
        }));
        QCOMPARE(file.failure(), QString());
    }
    QVERIFY2(written > 0 && written < 1000, "It is not asked in between.");
    QCOMPARE(contentOf(path), QByteArray("mine"));
    QCOMPARE(inFolder(), QStringList{u"results"_s});
}

void TestResultsFile::whereNothingCanBeSaved()
{
    const QString pipe = m_folder->filePath(u"pipe.csv"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QString &path :
         {m_folder->filePath(u"gone/results.csv"_s), m_folder->path(), pipe}) {
        ResultsFile file(path, {});
        QVERIFY2(!file.begin(), qPrintable(path));
        QVERIFY(!file.failure().isEmpty());
    }
    QCOMPARE(inFolder(), QStringList{u"pipe.csv"_s});
    struct stat status
    {
    };
    QCOMPARE(::lstat(QFile::encodeName(pipe).constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));
}

void TestResultsFile::whatAreOwnFiles()
{
    const QString path = m_folder->filePath(u"results.csv"_s);
    OwnFiles own(m_folder->path());
    QVERIFY(own.canBeReplaced(path)); // nothing is there
    write(path, "somebody's");
    QVERIFY(!own.canBeReplaced(path));
    own.add(path);
    QVERIFY(own.canBeReplaced(path));
    QVERIFY(OwnFiles(m_folder->path()).canBeReplaced(path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(QFile::copy(path, m_folder->filePath(u"backup.csv"_s)));
    QVERIFY(QFile::remove(path) && QFile::rename(m_folder->filePath(u"backup.csv"_s), path));
    QVERIFY(own.canBeReplaced(path)); // restored from a backup
    write(m_folder->filePath(u"other.csv"_s), "another's");
    for (int i = 0; i < 300; ++i)
        own.add(m_folder->filePath(u"other.csv"_s)); // a command that often runs
    QVERIFY(own.canBeReplaced(path));
    write(path, "somebody's own");
    QVERIFY(!own.canBeReplaced(path)); // it was changed since
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::link(m_folder->filePath(u"nowhere"_s), path));
    QVERIFY(!own.canBeReplaced(path));
    own.add(path); // there is nothing to be known of it
    QVERIFY(!own.canBeReplaced(path));
}

QTEST_GUILESS_MAIN(TestResultsFile)
#include "tst_resultsfile.moc"
