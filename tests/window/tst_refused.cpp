// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a service refuses is marked where it can be answered, and is said to be marked only there.

#include "support/faultyserver.h"
#include "support/offscreen.h"
#include "support/windowdriver.h"
#include "ui/newjob/newjobpage.h"
#include "ui/newjob/rules/rulesmodel.h"
#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/sending/outbox.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = WindowDriver::patienceMs;

QByteArray refusal(const QByteArray &place)
{
    return R"({"detail": [{"loc": ["body", )" + place
        + R"(], "msg": "Too vague to tell apart", "type": "value_error"}]})";
}

} // namespace

class TestRefused : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup() { m_driver.reset(); }

    void aFieldIsMarkedInBothDialects_data();
    void aFieldIsMarkedInBothDialects();
    void aFormThatSaysSomethingElseIsNotMarked();
    void whatIsNotInTheFormIsSaidInWords();
    void theMessageGoesWithTheNextSubmission();

private:
    void openAt(FaultyServer &server, Dialect dialect, const QByteArray &create);
    QString problemAt(int row, RulesModel::Column column) const;
    void submit() const;

    std::unique_ptr<WindowDriver> m_driver;
};

/// @p create: what is answered to each create; all else is an empty list.
void TestRefused::openAt(FaultyServer &server, Dialect dialect, const QByteArray &create)
{
    const QByteArray path
        = dialect == Dialect::First ? "/api/v1/classifier/jobs" : "/api/v2/classify";
    server.setSteps({{.status = 422, .body = create, .target = path}, {.body = "[]"}});
    m_driver = std::make_unique<WindowDriver>();
    m_driver->useService(server.url(), dialect);
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    m_driver->workspace().session().setApiKey(u"llx-very-secret"_s, false);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().session().isReady(), patience);
    m_driver->workspace().uploads().addIds(u"0b6d2b5c-5f6e-4c0a-9d56-1f2f3a4b5c6d"_s);
    JobRequest request;
    request.rules = {{u"invoice"_s, u"A request for payment: number, line items, total due"_s},
                     {u"cv"_s, u"A person's work experience, education and skills"_s}};
    m_driver->window().form().setRequest(request);
}

QString TestRefused::problemAt(int row, RulesModel::Column column) const
{
    const QAbstractItemModel *model = m_driver->find<QAbstractItemView>("rulesTable")->model();
    return model->index(row, column).data(RulesModel::ProblemRole).toString();
}

void TestRefused::submit() const
{
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find<QPushButton>("submitButton")->isEnabled(), patience);
    m_driver->submit();
}

void TestRefused::aFieldIsMarkedInBothDialects_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("first") << Dialect::First << QByteArray(R"("rules", 1, "description")");
    QTest::newRow("second") << Dialect::Second
                            << QByteArray(R"("configuration", "rules", 1, "description")");
}

void TestRefused::aFieldIsMarkedInBothDialects()
{
    QFETCH(const Dialect, dialect);
    QFETCH(const QByteArray, place);
    FaultyServer server;
    openAt(server, dialect, refusal(place));
    const QSignalSpy refused(&m_driver->window().form(), &NewJobPage::refused);
    submit();
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, patience);
    QVERIFY(refused.at(0).at(2).toBool()); // said to be marked
    QCOMPARE(problemAt(1, RulesModel::Description), u"Too vague to tell apart"_s);
    QVERIFY(problemAt(0, RulesModel::Description).isEmpty());
    QVERIFY(!m_driver->messages().contains(u"Too vague"_s)); // it is said where it can be answered
}

void TestRefused::aFormThatSaysSomethingElseIsNotMarked()
{
    FaultyServer server;
    openAt(server, Dialect::First, refusal(R"("rules", 1, "description")"));
    server.setSteps({{.status = 422,
                      .body = refusal(R"("rules", 1, "description")"),
                      .held = true,
                      .target = "/api/v1/classifier/jobs"}});
    const QSignalSpy refused(&m_driver->window().form(), &NewJobPage::refused);
    submit();
    QTRY_COMPARE(server.count("POST"), 1);
    JobRequest other = m_driver->window().form().request();
    other.rules = {{u"letter"_s, u"greetings, some lines and a signature"_s}, other.rules.at(0)};
    m_driver->window().form().setRequest(other);
    server.release();
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, patience);
    QVERIFY(!refused.at(0).at(2).toBool());
    QVERIFY(problemAt(1, RulesModel::Description).isEmpty());
    QVERIFY2(m_driver->messages().contains(u"Too vague"_s), qPrintable(m_driver->messages()));
}

void TestRefused::whatIsNotInTheFormIsSaidInWords()
{
    FaultyServer server;
    openAt(server, Dialect::Second, refusal(R"("transaction_id")"));
    const QSignalSpy refused(&m_driver->window().form(), &NewJobPage::refused);
    submit();
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, patience);
    QVERIFY(!refused.at(0).at(2).toBool());
    QVERIFY2(m_driver->messages().contains(u"Too vague"_s), qPrintable(m_driver->messages()));
}

void TestRefused::theMessageGoesWithTheNextSubmission()
{
    FaultyServer server;
    openAt(server, Dialect::First, refusal(R"("rules", 1, "description")"));
    const QSignalSpy refused(&m_driver->window().form(), &NewJobPage::refused);
    submit();
    QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, patience);
    QVERIFY(!m_driver->messages().isEmpty());
    const QSignalSpy submitted(&m_driver->window().form(), &NewJobPage::submitted);
    JobRequest better = m_driver->window().form().request();
    better.rules[1].description = u"Work experience, education, skills and references"_s;
    m_driver->window().form().setRequest(better);
    QVERIFY(m_driver->messages().isEmpty()); // every mark was answered
    submit();
    QTRY_COMPARE_WITH_TIMEOUT(submitted.count(), 1, patience);
}

QTEST_MAIN(TestRefused)
#include "tst_refused.moc"
