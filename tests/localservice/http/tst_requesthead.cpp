// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/http/requesthead.h"

#include "support/stricttest.h"

#include <QTest>

using cd::local::headStatus;

class TestRequestHead : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void heads_data();
    void heads();
    void theEndIsFoundWhereverTheBytesBreak();
};

void TestRequestHead::heads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    const QByteArray post("POST / HTTP/1.1\r\n");
    const QByteArray name("A: b\r\n");
    const qsizetype limit = cd::local::maxHeadBytes;
    row("nothing", {}, 0);
    row("not yet", "GET / HTTP/1.1\r\nHost: x\r\n", 0);
    row("whole", "GET / HTTP/1.1\r\nHost: x\r\n\r\n", 200);
    row("with a body", post + "Content-Length: 3\r\n\r\na\n\n", 200);
    row("chunked", post + "transfer-encoding: Chunked\r\n\r\n", 200);
    row("line without end", QByteArray(limit + 1, 'x'), 431);
    row("as large as it may be", post + "A: " + QByteArray(limit - 24, 'x') + "\r\n\r\n", 200);
    row("a byte larger", post + "A: " + QByteArray(limit - 23, 'x') + "\r\n\r\n", 431);
    row("a large body", post + "\r\n" + QByteArray(limit, 'x'), 200);
    row("many headers", post + name.repeated(cd::local::maxHeaders) + "\r\n", 200);
    row("too many", post + name.repeated(cd::local::maxHeaders + 1) + "\r\n", 431);
    row("bare line ends", "GET / HTTP/1.1\nHost: x\n\n", 400);
    row("one bare line end", "GET / HTTP/1.1\r\nA: b\nHost: x\r\n\r\n", 400);
    row("bare return", "GET / HTTP/1.1\r\nA: b\rc\r\n\r\n", 400);
    row("null", QByteArray("GET / HTTP/1.1\r\nA: b\0c\r\n\r\n", 26), 400);
    row("negative length", post + "Content-Length: -1\r\n\r\n", 400);
    row("length in words", post + "Content-Length: abc\r\n\r\n", 400);
    row("length of 2^64", post + "Content-Length: 18446744073709551616\r\n\r\n", 400);
    row("empty length", post + "Content-Length:\r\n\r\n", 400);
    row("two lengths", post + "Content-Length: 3\r\nContent-Length: 4\r\n\r\n", 400);
    row("both", post + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
    row("other encoding", post + "Transfer-Encoding: gzip, chunked\r\n\r\n", 400);
}

void TestRequestHead::heads()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    QCOMPARE(headStatus(bytes.toStdString()), status);
}

void TestRequestHead::theEndIsFoundWhereverTheBytesBreak()
{
    const std::string whole = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
    for (size_t before = 0; before < whole.size(); ++before) {
        QCOMPARE(headStatus(whole.substr(0, before)), 0);
        QCOMPARE(headStatus(whole, before), 200);
    }
}

QTEST_GUILESS_MAIN(TestRequestHead)
#include "tst_requesthead.moc"
