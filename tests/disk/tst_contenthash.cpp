// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disk/contenthash.h"
#include "support/stricttest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace cd;
using namespace Qt::StringLiterals;

class TestContentHash : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write("abc");
    }
    void cleanup() { m_folder.reset(); }

    void itIsOfTheBytes()
    {
        // RFC 7693's function with 32 bytes, as b2sum -l 256 has it.
        const QByteArray ofAbc = "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319";
        QCOMPARE(contentHash(path())->toHex(), ofAbc);
        QVERIFY(QFile::link(path(), m_folder->filePath(u"link"_s)));
        QCOMPARE(contentHash(m_folder->filePath(u"link"_s))->toHex(), ofAbc);
        write({});
        QCOMPARE(contentHash(path())->size(), 32);
    }

    void whatIsNoFileIsNotRead()
    {
        const QString pipe = m_folder->filePath(u"pipe"_s); // reading it would take for ever
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString &each : {pipe, m_folder->path(), m_folder->filePath(u"none"_s)}) {
            const auto hash = contentHash(each);
            QVERIFY2(!hash && !hash.error().isEmpty(), qPrintable(each));
        }
    }

    void itCanBeStopped()
    {
        constexpr qsizetype pieces = 5;
        write(QByteArray(pieces * 1024 * 1024, 'x'));
        int asked = 0;
        const auto stopped = contentHash(path(), [&asked] { return ++asked < 3; });
        QVERIFY(stopped);
        QCOMPARE(*stopped, QByteArray());
        QCOMPARE(asked, 3);
        QCOMPARE(contentHash(path(), [] { return true; }), contentHash(path()));
    }

private:
    QString path() const { return m_folder->filePath(u"file"_s); }
    void write(const QByteArray &content) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestContentHash)
#include "tst_contenthash.moc"
