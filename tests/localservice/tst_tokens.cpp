// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/endpoints/contenttickets.h"
#include "localservice/storage/database/pagetoken.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace cd;
using namespace cd::local;

/// What the service hands out and takes back: where a page ends, and who may fetch a file.
class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageTokenComesBack_data();
    void aPageTokenComesBack();
    void otherTextsAreNoPageToken_data();
    void otherTextsAreNoPageToken();
    void aTicketIsGoodForItsFileAndTime();
    void aTicketOfAnotherRunIsNot();

private:
    const QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
};

void TestTokens::aPageTokenComesBack_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("text") << QVariant(u"name \"ä\""_s);
    QTest::newRow("number") << QVariant(qint64(1'790'000'000'123));
    QTest::newRow("nothing") << QVariant();
}

void TestTokens::aPageTokenComesBack()
{
    QFETCH(QVariant, value);
    const QString text = PageToken{u"name desc"_s, value, 9'000'000'001}.text();
    QVERIFY(text
            == QString::fromLatin1(QUrl::toPercentEncoding(text))); // fits into a query as it is
    const auto token = PageToken::fromText(text);
    QVERIFY(token);
    QCOMPARE(token->order, u"name desc"_s);
    QCOMPARE(token->value.toString(), value.toString());
    QCOMPARE(token->row, 9'000'000'001);
}

void TestTokens::otherTextsAreNoPageToken_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("not base64") << u"%%%"_s;
    QTest::newRow("not JSON") << u"aGVsbG8"_s;
    QTest::newRow("too short") << QString::fromLatin1(QByteArray("[\"jobs\",1]").toBase64());
    QTest::newRow("wrong types") << QString::fromLatin1(QByteArray("[1,2,\"x\"]").toBase64());
}

void TestTokens::otherTextsAreNoPageToken()
{
    QFETCH(QString, text);
    QVERIFY(!PageToken::fromText(text));
}

void TestTokens::aTicketIsGoodForItsFileAndTime()
{
    const ContentTickets tickets;
    const FileId file{u"f1"_s};
    const QUrlQuery query = tickets.issue(file, m_now.addSecs(60));
    const QString expires = query.queryItemValue(u"expires"_s);
    const QString ticket = query.queryItemValue(u"ticket"_s);
    QVERIFY(tickets.isGood(file, expires, ticket, m_now));
    QVERIFY(!tickets.isGood(file, expires, ticket, m_now.addSecs(60)));
    QVERIFY(!tickets.isGood({u"f2"_s}, expires, ticket, m_now));
    QVERIFY(!tickets.isGood(file, QString::number(expires.toLongLong() + 1), ticket, m_now));
    QVERIFY(!tickets.isGood(file, expires, ticket.chopped(1), m_now));
    QVERIFY(!tickets.isGood(file, expires, ticket + u'0', m_now));
    QVERIFY(!tickets.isGood(file, expires, {}, m_now));
    QVERIFY(!tickets.isGood(file, {}, {}, m_now));
}

void TestTokens::aTicketOfAnotherRunIsNot()
{
    const QUrlQuery query = ContentTickets().issue({u"f1"_s}, m_now.addSecs(60));
    QVERIFY(!ContentTickets().isGood({u"f1"_s}, query.queryItemValue(u"expires"_s),
                                     query.queryItemValue(u"ticket"_s), m_now));
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
