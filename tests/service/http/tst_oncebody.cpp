// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/http/oncebody.h"
#include "support/stricttest.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

class TestOnceBody : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void givesItsBytesOnce();
    void cannotBeRewound();
    void countsWhatWasTaken();
    void putsTheFileBetweenHeadAndTail_data();
    void putsTheFileBetweenHeadAndTail();
    void failsWhereTheFileBecameShorter();
    void ignoresWhatTheFileGrewBy();

private:
    std::unique_ptr<QFile> file(const QByteArray &content)
    {
        auto file = std::make_unique<QFile>(m_folder.filePath(u"file"_s));
        if (!file->open(QIODevice::ReadWrite | QIODevice::Truncate) || file->write(content) < 0
            || !file->seek(0))
            qFatal("no temporary file");
        return file;
    }

    QTemporaryDir m_folder;
};

void TestOnceBody::givesItsBytesOnce()
{
    OnceBody body("abc");
    QCOMPARE(body.length(), 3);
    QCOMPARE(body.bytesAvailable(), 3);
    QCOMPARE(body.readAll(), QByteArray("abc"));
    QVERIFY(body.atEnd());
    QCOMPARE(body.bytesAvailable(), 0);
    QCOMPARE(body.readAll(), QByteArray());
}

void TestOnceBody::cannotBeRewound()
{
    OnceBody body("abc");
    QVERIFY(body.isSequential());
    QCOMPARE(body.read(1), QByteArray("a"));
    QVERIFY(!body.reset());
    QCOMPARE(body.readAll(), QByteArray("bc"));
}

void TestOnceBody::countsWhatWasTaken()
{
    OnceBody body("abcdef");
    QCOMPARE(body.handedOut(), 0);
    QCOMPARE(body.read(4).size(), 4);
    QCOMPARE(body.handedOut(), 4);
    QVERIFY(!body.atEnd());
}

void TestOnceBody::putsTheFileBetweenHeadAndTail_data()
{
    QTest::addColumn<int>("piece");
    QTest::newRow("a byte at a time") << 1;
    QTest::newRow("across the seams") << 4;
    QTest::newRow("all at once") << 1000;
}

void TestOnceBody::putsTheFileBetweenHeadAndTail()
{
    QFETCH(int, piece);
    OnceBody body("<<<", file("0123456789"), ">>");
    QCOMPARE(body.length(), 15);
    QByteArray all;
    while (!body.atEnd())
        all += body.read(piece);
    QCOMPARE(all, QByteArray("<<<0123456789>>"));
    QVERIFY(body.failure().isEmpty());
}

void TestOnceBody::failsWhereTheFileBecameShorter()
{
    auto shrinking = file("0123456789");
    QFile *handle = shrinking.get();
    OnceBody body("<", std::move(shrinking), ">");
    QVERIFY(handle->resize(4));
    const QByteArray all = body.readAll();
    QVERIFY2(!all.contains('>'), all.constData());
    QVERIFY(!body.failure().isEmpty());
    QVERIFY(!body.atEnd());
}

void TestOnceBody::ignoresWhatTheFileGrewBy()
{
    auto growing = file("0123");
    QFile *handle = growing.get();
    OnceBody body("<", std::move(growing), ">");
    QVERIFY(handle->seek(4));
    QCOMPARE(handle->write("4567"), 4);
    QVERIFY(handle->seek(0));
    QCOMPARE(body.readAll(), QByteArray("<0123>"));
}

QTEST_GUILESS_MAIN(TestOnceBody)
#include "tst_oncebody.moc"
