// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/servicedriver.h"
#include "support/stricttest.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using cd::test::Answer;
using cd::test::ServiceDriver;

namespace {

const QString jobs = u"/api/v2/classify"_s;

QStringList idsOf(const Answer &answer)
{
    QStringList ids;
    const QJsonArray items = answer.object().value("items"_L1).toArray();
    for (const QJsonValue &item : items)
        ids.append(item["id"_L1].toString());
    return ids;
}

} // namespace

/// The second dialect's list: what it is asked for and what it then names.
class TestFileJobLists : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void theNewestComeFirst();
    void jobsAreNamedByTheirIds();
    void statusesChoose();
    void configurationsChoose();
    void timesChooseInclusively();
    void pagesAreWhole();
    void wrongParametersAreNamed_data();
    void wrongParametersAreNamed();

private:
    QString created(const QString &id) const
    {
        return QString::fromLatin1(
            QUrl::toPercentEncoding(m_driver->fileJobNow(id).value("created_at"_L1).toString()));
    }

    cd::test::LocalServiceProcess m_service;
    std::unique_ptr<ServiceDriver> m_driver;
    QStringList m_jobs; ///< newest first; the last is by configuration
    QString m_configuration;
};

void TestFileJobLists::initTestCase()
{
    QVERIFY2(m_service.start(), qPrintable(m_service.failure()));
    m_driver = std::make_unique<ServiceDriver>(m_service);
    const QString file = m_driver->file(u"invoice.txt"_s, cd::test::invoiceText());
    QJsonObject parameters = ServiceDriver::fileJobBody({}).value("configuration"_L1).toObject();
    parameters.insert("product_type"_L1, u"classify_v2"_s);
    m_configuration = m_driver
                          ->post(u"/api/v1/beta/configurations"_s,
                                 QJsonObject{{u"name"_s, u"a"_s}, {u"parameters"_s, parameters}})
                          .object()
                          .value("id"_L1)
                          .toString();
    QList<QJsonObject> bodies{{{u"file_input"_s, file}, {u"configuration_id"_s, m_configuration}}};
    while (bodies.size() < 5)
        bodies.append(ServiceDriver::fileJobBody(file));
    for (const QJsonObject &body : std::as_const(bodies)) {
        m_jobs.prepend(m_driver->fileJob(body));
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->fileJobStatus(m_jobs.first()), u"COMPLETED"_s, 60'000);
    }
    QCOMPARE(QSet<QString>(m_jobs.begin(), m_jobs.end()).size(), 5);
}

void TestFileJobLists::theNewestComeFirst()
{
    const Answer all = m_driver->get(jobs);
    QCOMPARE(all.status, 200);
    QCOMPARE(idsOf(all), m_jobs);
    QCOMPARE(all.object().value("total_size"_L1).toInt(), 5);
    QVERIFY(all.object().value("next_page_token"_L1).isNull());
    QCOMPARE(all.object().value("items"_L1)[0].toObject(), m_driver->fileJobNow(m_jobs.first()));
}

void TestFileJobLists::jobsAreNamedByTheirIds()
{
    QCOMPARE(idsOf(m_driver->get(jobs + u"?job_ids="_s + m_jobs.at(3) + u"&job_ids="_s
                                 + m_jobs.at(1) + u"&job_ids=nobody"_s)),
             (QStringList{m_jobs.at(1), m_jobs.at(3)}));
    QCOMPARE(idsOf(m_driver->get(jobs + u"?job_ids=nobody"_s)), QStringList());
}

void TestFileJobLists::statusesChoose()
{
    QCOMPARE(idsOf(m_driver->get(jobs + u"?status=COMPLETED"_s)), m_jobs);
    QCOMPARE(idsOf(m_driver->get(jobs + u"?status=FAILED"_s)), QStringList());
}

void TestFileJobLists::configurationsChoose()
{
    QCOMPARE(idsOf(m_driver->get(jobs + u"?configuration_id="_s + m_configuration)),
             QStringList{m_jobs.last()});
    QCOMPARE(idsOf(m_driver->get(jobs + u"?configuration_id=nobody"_s)), QStringList());
}

void TestFileJobLists::timesChooseInclusively()
{
    const QString third = created(m_jobs.at(2));
    QCOMPARE(idsOf(m_driver->get(jobs + u"?created_at_on_or_after="_s + third)), m_jobs.first(3));
    QCOMPARE(idsOf(m_driver->get(jobs + u"?created_at_on_or_before="_s + third)), m_jobs.last(3));
    QCOMPARE(idsOf(m_driver->get(jobs + u"?created_at_on_or_after="_s + third
                                 + u"&created_at_on_or_before="_s + third)),
             QStringList{m_jobs.at(2)});
}

void TestFileJobLists::pagesAreWhole()
{
    QStringList found;
    QString token;
    do {
        const Answer page = m_driver->get(jobs + u"?page_size=2&page_token="_s + token);
        QCOMPARE(page.status, 200);
        found += idsOf(page);
        token = page.object().value("next_page_token"_L1).toString();
    } while (!token.isEmpty());
    QCOMPARE(found, m_jobs);
}

void TestFileJobLists::wrongParametersAreNamed_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("loc");
    QTest::newRow("page size 0") << u"page_size=0"_s << 422 << u"query.page_size"_s;
    QTest::newRow("page size 101") << u"page_size=101"_s << 422 << u"query.page_size"_s;
    QTest::newRow("the first dialect's status") << u"status=SUCCESS"_s << 422 << u"query.status"_s;
    QTest::newRow("no time") << u"created_at_on_or_after=yesterday"_s << 422
                             << u"query.created_at_on_or_after"_s;
    QTest::newRow("project") << u"project_id=x"_s << 422 << u"query.project_id"_s;
    QTest::newRow("page token") << u"page_token=x"_s << 400 << QString();
}

void TestFileJobLists::wrongParametersAreNamed()
{
    QFETCH(const QString, query);
    QFETCH(const int, status);
    const Answer answer = m_driver->get(jobs + u'?' + query);
    QCOMPARE(answer.status, status);
    QTEST(answer.loc(), "loc");
}

QTEST_GUILESS_MAIN(TestFileJobLists)
#include "tst_filejoblists.moc"
