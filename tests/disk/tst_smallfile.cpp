// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disk/smallfile.h"
#include "support/stricttest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace cd;
using namespace Qt::StringLiterals;

class TestSmallFile : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallFileIsReadWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"file"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("1234");
        file.close();
        QCOMPARE(readSmallFile(path, 4), QByteArray("1234"));
        QVERIFY(!readSmallFile(path, 3));
        QVERIFY(QFile::link(path, folder.filePath(u"link"_s)));
        QCOMPARE(readSmallFile(folder.filePath(u"link"_s), 4), QByteArray("1234"));
    }

    void whatIsNoFileIsNotRead()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe"_s); // reading it would take for ever
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const QString endless = folder.filePath(u"endless"_s);
        QVERIFY(QFile::link(u"/dev/zero"_s, endless));
        for (const QString &path :
             {pipe, endless, folder.path(), folder.filePath(u"none"_s), u"/dev/null"_s}) {
            QVERIFY2(!isRegularFile(path), qPrintable(path));
            QVERIFY2(!readSmallFile(path, 100), qPrintable(path));
            QFile file(path);
            QVERIFY2(!openRegularFile(file).isEmpty(), qPrintable(path));
            QVERIFY2(!file.isOpen(), qPrintable(path));
        }
    }
};

QTEST_GUILESS_MAIN(TestSmallFile)
#include "tst_smallfile.moc"
