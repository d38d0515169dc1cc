// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/servicedriver.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using cd::test::Answer;
using cd::test::ServiceDriver;

namespace {

const QString files = u"/api/v1/beta/files"_s;
constexpr qint64 megabyte = 1024 * 1024;

/// In kB; the most that was resident so far.
qint64 peakOf(qint64 process)
{
    QFile file(u"/proc/%1/status"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

QStringList names(const Answer &page)
{
    QStringList found;
    const QJsonArray items = page.object().value("items"_L1).toArray();
    for (const QJsonValue &item : items)
        found.append(item.toObject().value("name"_L1).toString());
    return found;
}

} // namespace

class TestFileEndpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anUploadHasAllFields();
    void namesOfAllAlphabetsSurvive();
    void aLargeUploadNeedsLittleMemory();
    void tooLargeIsRefused();
    void wrongFormsAreNamed();
    void otherFieldsThatAreTooLargeAreNotTheFile();
    void aStoredFileThatCannotBeOpened();
    void aBrokenUploadLeavesNothing();
    void listsAreFilteredOrderedAndPaged();
    void olderClientsAskInABody();
    void wrongFieldsOfThatAreNamed_data();
    void wrongFieldsOfThatAreNamed();
    void wrongParametersAreNamed_data();
    void wrongParametersAreNamed();
    void contentIsFetchedWithoutTheKey();
    void partsOfContentAreFetched_data();
    void partsOfContentAreFetched();
    void deletedFilesAreGone();

private:
    Answer content(const QUrl &url) const;

    std::unique_ptr<cd::test::LocalServiceProcess> m_service;
    std::unique_ptr<ServiceDriver> m_driver;
};

void TestFileEndpoints::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_service = std::make_unique<cd::test::LocalServiceProcess>();
    QVERIFY2(m_service->start(), qPrintable(m_service->failure()));
    m_driver = std::make_unique<ServiceDriver>(*m_service);
}

void TestFileEndpoints::cleanup()
{
    QVERIFY(m_service->stop());
}

Answer TestFileEndpoints::content(const QUrl &url) const
{
    return m_driver->send("GET", url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority), {});
}

void TestFileEndpoints::anUploadHasAllFields()
{
    const Answer answer = m_driver->upload(u"Report.PDF"_s, "x", u"mine-1"_s);
    QCOMPARE(answer.status, 201);
    const QJsonObject file = answer.object();
    QCOMPARE(file.value("name"_L1).toString(), u"Report.PDF"_s);
    QCOMPARE(file.value("file_type"_L1).toString(), u"pdf"_s);
    QCOMPARE(file.value("external_file_id"_L1).toString(), u"mine-1"_s);
    QCOMPARE(file.value("purpose"_L1).toString(), u"classify"_s);
    QVERIFY(file.value("project_id"_L1).isString());
    QVERIFY(file.value("last_modified_at"_L1).isString());
    QVERIFY(file.value("expires_at"_L1).isNull());
    const QString id = file.value("id"_L1).toString();
    QCOMPARE(id.toLower(), id);
    QCOMPARE(m_driver->get(files + u'/' + id).object(), file);
}

void TestFileEndpoints::namesOfAllAlphabetsSurvive()
{
    const QString name = u"Grüße 領収書 %22x%22.txt"_s;
    QCOMPARE(m_driver->upload(name, "x").object().value("name"_L1).toString(),
             u"Grüße 領収書 \"x\".txt"_s);
}

void TestFileEndpoints::aLargeUploadNeedsLittleMemory()
{
    m_driver->upload(u"small.txt"_s, "x");
    const qint64 before = peakOf(m_service->processId());
    const Answer answer = m_driver->uploadZeros(64 * megabyte);
    QCOMPARE(answer.status, 201);
    const QString id = answer.object().value("id"_L1).toString();
    QCOMPARE(QFile(m_service->dataFolder() + u"/files/"_s + id).size(), 64 * megabyte);
#ifdef Q_OS_LINUX
    QVERIFY(before > 0);
    const qint64 grown = peakOf(m_service->processId()) - before;
    QVERIFY2(grown < 16 * 1024, qPrintable(QString::number(grown)));
#endif
}

void TestFileEndpoints::tooLargeIsRefused()
{
    QCOMPARE(m_driver->uploadZeros(514 * megabyte).status, 413);
    QVERIFY(QDir(m_service->dataFolder() + u"/incoming"_s).isEmpty());
    QVERIFY(QDir(m_service->dataFolder() + u"/files"_s).isEmpty());
}

void TestFileEndpoints::wrongFormsAreNamed()
{
    const Answer noForm = m_driver->post(files, QByteArray("{}"));
    QCOMPARE(noForm.status, 422);
    QCOMPARE(noForm.loc(), u"body.purpose"_s);
    const Answer longName = m_driver->upload(QString(3001, u'x'), "x");
    QCOMPARE(longName.status, 422);
    QCOMPARE(longName.loc(), u"body.file"_s);
}

void TestFileEndpoints::otherFieldsThatAreTooLargeAreNotTheFile()
{
    const Answer answer
        = m_driver->upload(u"a.txt"_s, "A text", QString(70 * 1024, u'x')); // external_file_id
    QCOMPARE(answer.status, 413);
    QVERIFY2(!answer.detail().contains("512 MB"_L1), qPrintable(answer.detail()));
}

void TestFileEndpoints::aStoredFileThatCannotBeOpened()
{
    const QString id = m_driver->file(u"a.txt"_s, "A text");
    const QUrl url(
        m_driver->get(u"/api/v1/beta/files/%1/content"_s.arg(id)).object()["url"_L1].toString());
    QCOMPARE(content(url).status, 200);
    QFile stored(m_service->dataFolder() + u"/files/"_s + id);
    QVERIFY2(stored.remove(), qPrintable(stored.fileName()));
    const Answer answer = content(url);
    QCOMPARE(answer.status, 500); // the service lost it; the ID is right
    QVERIFY2(!answer.detail().contains("not found"_L1, Qt::CaseInsensitive),
             qPrintable(answer.detail()));
}

void TestFileEndpoints::aBrokenUploadLeavesNothing()
{
    const auto client = cd::test::clientTo(m_service->url());
    const httplib::Result result
        = client->Post("/api/v1/beta/files", m_driver->withKey(),
                       "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n"
                       "Content-Type: text/plain\r\n\r\nhalf a file",
                       "multipart/form-data; boundary=b");
    QVERIFY(result);
    QCOMPARE(result->status, 400);
    QVERIFY(QDir(m_service->dataFolder() + u"/incoming"_s).isEmpty());
    QVERIFY(names(m_driver->get(files)).isEmpty());
}

void TestFileEndpoints::listsAreFilteredOrderedAndPaged()
{
    QStringList ids;
    for (const QString &name : {u"b.txt"_s, u"a.txt"_s, u"c.txt"_s, u"a.txt"_s}) {
        const Answer made = m_driver->upload(name, "x", u"key-"_s + name);
        ids.append(made.object().value("id"_L1).toString());
    }
    const QStringList newestFirst{u"a.txt"_s, u"c.txt"_s, u"a.txt"_s, u"b.txt"_s};
    QCOMPARE(names(m_driver->get(files)), newestFirst);
    QCOMPARE(m_driver->get(files).object().value("total_size"_L1).toInt(), 4);
    QCOMPARE(names(m_driver->get(files + u"?file_name=a.txt"_s)).size(), 2);
    QCOMPARE(names(m_driver->get(files + u"?file_name=a"_s)).size(), 0);
    QCOMPARE(names(m_driver->get(files + u"?external_file_id=key-c.txt"_s)),
             QStringList{u"c.txt"_s});
    const QString two = files + u"?file_ids=%1&file_ids=%2"_s.arg(ids.at(0), ids.at(2));
    QCOMPARE(names(m_driver->get(two)), (QStringList{u"c.txt"_s, u"b.txt"_s}));
    const QString ordered = files + u"?page_size=2&order_by=name%20desc"_s;
    const Answer first = m_driver->get(ordered);
    QCOMPARE(names(first), (QStringList{u"c.txt"_s, u"b.txt"_s}));
    const QString token = first.object().value("next_page_token"_L1).toString();
    const Answer last = m_driver->get(ordered + u"&page_token="_s + token);
    QCOMPARE(names(last), (QStringList{u"a.txt"_s, u"a.txt"_s}));
    QVERIFY(last.object().value("next_page_token"_L1).isNull());
    QCOMPARE(m_driver->get(files + u"?page_token="_s + token).status, 400); // another order's
}

void TestFileEndpoints::olderClientsAskInABody()
{
    QStringList ids;
    for (const QString &name : {u"b.txt"_s, u"a.txt"_s, u"c.txt"_s}) {
        const Answer made = m_driver->upload(name, "x", u"key-"_s + name);
        ids.append(made.object().value("id"_L1).toString());
    }
    const QString query = files + u"/query"_s;
    QCOMPARE(m_driver->post(query, "{}").object(), m_driver->get(files).object());
    const Answer nulls = m_driver->post(
        query, R"({"page_size": null, "page_token": null, "order_by": null, "filter": null})");
    QCOMPARE(names(nulls).size(), 3);
    const Answer first = m_driver->post(query, R"({"page_size": 2, "order_by": "name desc"})");
    QCOMPARE(names(first), (QStringList{u"c.txt"_s, u"b.txt"_s}));
    const QJsonObject rest{{u"page_size"_s, 2},
                           {u"order_by"_s, u"name desc"_s},
                           {u"page_token"_s, first.object().value("next_page_token"_L1)}};
    QCOMPARE(names(m_driver->post(query, rest)), QStringList{u"a.txt"_s});
    const auto filtered = [this, &query](const QJsonObject &filter) {
        return m_driver->post(query, QJsonObject{{u"filter"_s, filter}});
    };
    QCOMPARE(names(filtered({{u"file_name"_s, u"a.txt"_s}})), QStringList{u"a.txt"_s});
    QCOMPARE(names(filtered({{u"external_file_id"_s, u"key-c.txt"_s}})), QStringList{u"c.txt"_s});
    QCOMPARE(names(filtered({{u"file_ids"_s, QJsonArray{ids.at(0), ids.at(2)}},
                             {u"only_manually_uploaded"_s, true}})),
             (QStringList{u"c.txt"_s, u"b.txt"_s}));
    const QJsonValue project = m_driver->get(files + u'/' + ids.at(0)).object()["project_id"_L1];
    QCOMPARE(names(filtered({{u"project_id"_s, project}})).size(), 3);
    QCOMPARE(filtered({{u"project_id"_s, ids.at(0)}}).status, 403);
    QCOMPARE(m_driver->post(query, R"({"page_token": "x"})").status, 400);
}

void TestFileEndpoints::wrongFieldsOfThatAreNamed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("loc");
    QTest::newRow("page size") << QByteArray(R"({"page_size": 0})") << u"body.page_size"_s;
    QTest::newRow("no number") << QByteArray(R"({"page_size": "x"})") << u"body.page_size"_s;
    QTest::newRow("order") << QByteArray(R"({"order_by": "size"})") << u"body.order_by"_s;
    QTest::newRow("filter") << QByteArray(R"({"filter": []})") << u"body.filter"_s;
    QTest::newRow("file IDs") << QByteArray(R"({"filter": {"file_ids": ["x"]}})")
                              << u"body.filter.file_ids.0"_s;
}

void TestFileEndpoints::wrongFieldsOfThatAreNamed()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, loc);
    const Answer answer = m_driver->post(files + u"/query"_s, body);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.loc(), loc);
}

void TestFileEndpoints::wrongParametersAreNamed_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("loc");
    QTest::newRow("page size 0") << u"?page_size=0"_s << u"query.page_size"_s;
    QTest::newRow("page size 1001") << u"?page_size=1001"_s << u"query.page_size"_s;
    QTest::newRow("file IDs") << u"?file_ids=x"_s << u"query.file_ids.0"_s;
    QTest::newRow("order") << u"?order_by=size"_s << u"query.order_by"_s;
    QTest::newRow("file") << u"/x"_s << u"path.file_id"_s;
    QTest::newRow("content") << u"/x/content"_s << u"path.file_id"_s;
}

void TestFileEndpoints::wrongParametersAreNamed()
{
    QFETCH(const QString, query);
    QFETCH(const QString, loc);
    const Answer answer = m_driver->get(files + query);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.loc(), loc);
}

void TestFileEndpoints::contentIsFetchedWithoutTheKey()
{
    const QString id = m_driver->file(u"a.html"_s, "<b>content</b>");
    const QJsonObject address = m_driver->get(files + u'/' + id + u"/content"_s).object();
    QVERIFY(address.value("expires_at"_L1).isString());
    const QUrl url(address.value("url"_L1).toString());
    const Answer fetched = content(url);
    QCOMPARE(fetched.status, 200);
    QCOMPARE(fetched.body, QByteArray("<b>content</b>"));
    QVERIFY(fetched.headers.find("Content-Disposition")->second.starts_with("attachment"));
    // An address is good for its own file and time only.
    const QString other = m_driver->file(u"b.txt"_s, "other");
    QUrl forged = url;
    forged.setPath(u"/content/"_s + other);
    QCOMPARE(content(forged).status, 403);
    QUrlQuery query(url);
    const qint64 expires = query.queryItemValue(u"expires"_s).toLongLong();
    query.removeQueryItem(u"expires"_s);
    query.addQueryItem(u"expires"_s, QString::number(expires + 1));
    forged = url;
    forged.setQuery(query);
    QCOMPARE(content(forged).status, 403);
    // Lists bring addresses where they are asked for.
    const QJsonObject listed = m_driver->get(files + u"?expand=download_url&file_ids="_s + id)
                                   .object()
                                   .value("items"_L1)
                                   .toArray()
                                   .first()
                                   .toObject();
    const QUrl listedUrl(listed.value("download_url"_L1).toObject().value("url"_L1).toString());
    QCOMPARE(content(listedUrl).status, 200);
}

void TestFileEndpoints::partsOfContentAreFetched_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("told");
    const QByteArray all("0123456789");
    QTest::newRow("from") << QByteArray("bytes=5-") << 206 << QByteArray("56789")
                          << QByteArray("bytes 5-9/10");
    QTest::newRow("last") << QByteArray("bytes=-2") << 206 << QByteArray("89")
                          << QByteArray("bytes 8-9/10");
    QTest::newRow("one byte") << QByteArray("bytes=0-0") << 206 << QByteArray("0")
                              << QByteArray("bytes 0-0/10");
    QTest::newRow("outside") << QByteArray("bytes=20-30") << 416 << QByteArray()
                             << QByteArray("bytes */10");
    QTest::newRow("last none") << QByteArray("bytes=-0") << 416 << QByteArray()
                               << QByteArray("bytes */10");
    QTest::newRow("several") << QByteArray("bytes=0-,0-,0-") << 200 << all << QByteArray();
}

void TestFileEndpoints::partsOfContentAreFetched()
{
    QFETCH(const QByteArray, range);
    QFETCH(const int, status);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, told);
    const QString id = m_driver->file(u"a.txt"_s, "0123456789");
    const QUrl url(
        m_driver->get(files + u'/' + id + u"/content"_s).object().value("url"_L1).toString());
    const Answer part
        = m_driver->send("GET", url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority),
                         {{"Range", range.toStdString()}});
    QCOMPARE(part.status, status);
    if (status == 416)
        QCOMPARE(part.detail(), u"Range Not Satisfiable"_s);
    else
        QCOMPARE(part.body, bytes);
    const auto header = part.headers.find("Content-Range");
    QCOMPARE(header == part.headers.end() ? QByteArray()
                                          : QByteArray::fromStdString(header->second),
             told);
}

void TestFileEndpoints::deletedFilesAreGone()
{
    const QString id = m_driver->file(u"a.txt"_s, "x");
    const Answer removed = m_driver->remove(files + u'/' + id);
    QCOMPARE(removed.status, 204);
    QVERIFY(removed.body.isEmpty());
    QCOMPARE(m_driver->get(files + u'/' + id).status, 404);
    QCOMPARE(m_driver->get(files + u'/' + id + u"/content"_s).status, 404);
    QCOMPARE(m_driver->remove(files + u'/' + id).status, 404);
    QVERIFY(!QFile::exists(m_service->dataFolder() + u"/files/"_s + id));
}

QTEST_GUILESS_MAIN(TestFileEndpoints)
#include "tst_fileendpoints.moc"
