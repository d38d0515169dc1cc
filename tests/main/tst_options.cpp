// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/options.h"
#include "support/stricttest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

class TestOptions : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void withoutArgumentsNothingIsAsked()
    {
        const auto options = parseOptions({});
        QVERIFY(options.has_value());
        QVERIFY(!options->wantsHelp && !options->wantsVersion && !options->local);
        QVERIFY(!options->samples && !options->unattended);
        QVERIFY(options->dataFolder.isEmpty() && options->picture.isEmpty());
    }

    void allOfThem()
    {
        const auto options
            = parseOptions({u"--data"_s, u"/a/b"_s, u"--local"_s, u"--samples"_s, u"--unattended"_s,
                            u"--picture=c.png"_s, u"--lang"_s, u"de"_s});
        QVERIFY(options.has_value());
        QCOMPARE(options->dataFolder, u"/a/b"_s);
        QCOMPARE(options->picture, u"c.png"_s);
        QCOMPARE(options->language, u"de"_s);
        QVERIFY(options->local && options->samples && options->unattended);
    }

    void pathsAreMadeAbsolute()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile(folder.filePath(u"a.json"_s)).open(QIODevice::WriteOnly));
        const QString here = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        const auto options = parseOptions({u"--local"_s, u"a.json"_s, folder.path()});
        QVERIFY(QDir::setCurrent(here));
        QVERIFY(options.has_value());
        QCOMPARE(options->paths.size(), 2);
        for (const QString &path : options->paths)
            QVERIFY2(QFileInfo(path).isAbsolute() && QFileInfo::exists(path), qPrintable(path));
    }

    void qtKeepsItsOwn()
    {
        const QStringList ours{u"--local"_s, u"--data"_s, u"/a"_s};
        QStringList all{u"-reverse"_s, u"-style"_s, u"fusion"_s, u"--style=fusion"_s};
        all += ours + QStringList{u"-platform"_s, u"offscreen"_s, u"--session"_s, u"1"_s};
        QCOMPARE(withoutQtOptions(all), ours);
        QCOMPARE(withoutQtOptions(ours), ours);
        QCOMPARE(withoutQtOptions({u"-platform"_s}), QStringList());
        const auto options = parseOptions(all);
        QVERIFY2(options.has_value(), qPrintable(options ? QString() : options.error()));
        QVERIFY(options->local);
        QCOMPARE(options->dataFolder, u"/a"_s);
        QVERIFY(options->paths.isEmpty());
    }

    void whatIsNotUnderstoodIsNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("option") << QStringList{u"--colour"_s} << u"colour"_s;
        QTest::newRow("no such file")
            << QStringList{u"--local"_s, u"gone.json"_s} << u"gone.json"_s;
        QTest::newRow("command") << QStringList{u"sbumit"_s} << u"sbumit"_s;
        QTest::newRow("no value") << QStringList{u"--data"_s} << u"data"_s;
    }

    void whatIsNotUnderstoodIsNamed()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, named);
        const auto options = parseOptions(arguments);
        QVERIFY(!options);
        QVERIFY2(options.error().contains(named), qPrintable(options.error()));
    }

    void helpTellsEveryOption()
    {
        const QString help = helpText();
        for (const auto option :
             {"--help"_L1, "--version"_L1, "--data"_L1, "--local"_L1, "--samples"_L1,
              "--unattended"_L1, "--picture"_L1, "--lang"_L1, "PATH"_L1, "classifydesk submit"_L1})
            QVERIFY2(help.contains(option), option.data());
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
