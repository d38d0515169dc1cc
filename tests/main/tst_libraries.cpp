// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace cd::test;
using namespace Qt::StringLiterals;

/// People start the programs in their documents' folder, and documents may come from anybody.
class TestLibraries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneIsTakenFromTheCurrentFolder_data();
    void noneIsTakenFromTheCurrentFolder();

private:
    static int fillWithLibraries(const QDir &folder);
};

/// Files with the names of all libraries that the programs may load, and with no library in them:
/// what is taken from there ends the program. Gives how many.
int TestLibraries::fillWithLibraries(const QDir &folder)
{
    const QDir libraries(QLibraryInfo::path(QLibraryInfo::LibrariesPath));
    const QStringList names = libraries.entryList({u"*.so.*"_s}, QDir::Files);
    for (const QString &name : names) {
        if (!QFile(folder.filePath(name)).open(QIODevice::WriteOnly))
            return 0;
    }
    return int(names.size());
}

void TestLibraries::noneIsTakenFromTheCurrentFolder_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("classifydesk") << u"classifydesk"_s;
    QTest::newRow("classifydesk-service") << u"classifydesk-service"_s;
}

void TestLibraries::noneIsTakenFromTheCurrentFolder()
{
    QFETCH(const QString, program);
    const QTemporaryDir folder;
    QVERIFY(fillWithLibraries(QDir(folder.path())) > 10);
    const Said said = run(ours(program), {u"--version"_s}, folder.path());
    QVERIFY2(said.status == 0, qPrintable(said.all()));
    QVERIFY(said.out.startsWith(program.toUtf8()));
}

QTEST_GUILESS_MAIN(TestLibraries)
#include "tst_libraries.moc"
