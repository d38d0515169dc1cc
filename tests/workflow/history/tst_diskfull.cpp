// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/form/draftsaver.h"
#include "workflow/workplace.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using State = SubmissionState;

/// What becomes of the work while the disk has no room, and once it has again.
class TestDiskFull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatCanNotBeWrittenDownIsNotSent();
    void whatChangesMeanwhileIsWrittenLater();
    void theFormIsKept();

private:
    /// SQLite answers to this limit as it does to a full disk.
    void setFull(bool isFull)
    {
        const QString pages = QString::number(isFull ? 1 : 1'000'000);
        m_place->store().wait([pages](Database &database) {
            return database.run(u"PRAGMA max_page_count = "_s + pages).has_value();
        });
        // What is free in the file has to be used up first.
        m_place->store().wait([isFull](Database &database) {
            for (int i = 0; isFull && i < 1000; ++i) {
                if (!database.run(u"INSERT INTO presets VALUES (?, ?)"_s,
                                  {u"filler %1"_s.arg(i), QString(3000, u'x')}))
                    return true;
            }
            return !isFull;
        });
    }

    FaultyServer m_server;
    std::unique_ptr<Workplace> m_place;
};

void TestDiskFull::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_place = std::make_unique<Workplace>(m_server.url());
    m_place->begin();
    m_place->reach();
}

void TestDiskFull::whatCanNotBeWrittenDownIsNotSent()
{
    Workplace &place = *m_place;
    m_server.setSteps({made("a")});
    const int before = m_server.count("POST");
    setFull(true);
    QSignalSpy notStored(&place.outbox(), &Outbox::notStored);
    JobRequest request = sampleRequest();
    request.rules.first().description = QString(20'000, u'x');
    const JobKey key = place.outbox().submit(request, {}, u"big"_s);
    CD_TRY_COMPARE(notStored.size(), 1);
    QCOMPARE(notStored.first().at(1).value<StoreError>().kind, StoreError::Kind::DiskFull);
    QCOMPARE(place.state(key), submissionWord(State::GivenUp));
    QVERIFY(place.roundTrip());
    QCOMPARE(m_server.count("POST"), before);

    setFull(false);
    place.outbox().sendAgain(key);
    CD_TRY_STATE(key, State::Accepted);
    CD_TRY_COMPARE(place.rowOnDisk(key), place.row(key));
    QCOMPARE(place.detailsOnDisk(key).request, request);
    QCOMPARE(m_server.count("POST"), before + 1);
}

void TestDiskFull::whatChangesMeanwhileIsWrittenLater()
{
    Workplace &place = *m_place;
    const JobKey key = place.addAccepted("b");
    place.settle();
    setFull(true);
    QSignalSpy notStored(&place.table(), &JobTable::notStored);
    QSignalSpy storedAgain(&place.table(), &JobTable::storedAgain);
    place.table().changeDetails(key, {.rawJob = QByteArray(50'000, 'x')});
    CD_TRY_VERIFY(!notStored.isEmpty());
    QCOMPARE(place.details(key).rawJob.size(), 50'000); // here it is
    QCOMPARE(storedAgain.size(), 0);
    setFull(false);
    CD_TRY_COMPARE(storedAgain.size(), 1);
    QCOMPARE(place.detailsOnDisk(key).rawJob.size(), 50'000);
}

void TestDiskFull::theFormIsKept()
{
    Workplace &place = *m_place;
    DraftSaver saver(place.store());
    setFull(true);
    QSignalSpy notStored(&saver, &DraftSaver::notStored);
    Draft draft;
    draft.request.rules = {{u"invoice"_s, QString(30'000, u'x')}};
    saver.save(draft);
    saver.flush();
    CD_TRY_COMPARE(notStored.size(), 1);
    setFull(false);
    QCOMPARE(saver.load()->request, draft.request);
    saver.flush(); // else in a while, by itself
    place.settle();
    QCOMPARE(DraftSaver(place.store()).load()->request, draft.request);
}

QTEST_GUILESS_MAIN(TestDiskFull)
#include "tst_diskfull.moc"
