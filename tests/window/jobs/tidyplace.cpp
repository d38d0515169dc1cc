// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/jobs/tidyplace.h"

#include "ui/jobs/jobspage.h"
#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace cd::test {

JobRequest earlierRequest()
{
    JobRequest request;
    request.fileIds = {{u"0b6d2b5c-5f6e-4c0a-9d56-1f2f3a4b5c6d"_s}};
    request.rules = {{u"invoice"_s, u"A request for payment: invoice number, total due"_s}};
    return request;
}

void TidyPlace::openHere()
{
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().session().isReady(), patience);
}

void TidyPlace::openAt(const FaultyServer &server, Dialect dialect)
{
    m_driver->useService(server.url(), dialect);
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    QTRY_COMPARE(m_driver->workspace().session().state(), Session::State::NoKey);
    m_driver->workspace().session().setApiKey(u"llx-very-secret"_s, false);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().session().isReady(), patience);
}

/// A job as an earlier day left it in the history.
JobKey TidyPlace::add(const QString &label, const char *status, const QString &service) const
{
    JobRow row;
    row.submission = SubmissionState::Accepted;
    row.label = label;
    row.service = service.isEmpty() ? m_driver->workspace().session().serviceId() : service;
    row.job.id = {u"job-"_s + label};
    row.job.status = JobStatus(QString::fromLatin1(status));
    row.job.rules = earlierRequest().rules;
    row.fileCount = 1;
    row.submittedAt = QDateTime::currentDateTimeUtc().addSecs(-600);
    row.changedAt = row.submittedAt;
    JobDetails details;
    details.request = earlierRequest();
    details.files = {{details.request.fileIds.first(), u"invoice.txt"_s}};
    return m_driver->workspace().table().add(row, details);
}

JobKey TidyPlace::addUnsent(const QString &label, SubmissionState state) const
{
    JobRow row;
    row.submission = state;
    row.label = label;
    row.service = u"https://elsewhere.example"_s; // so that nobody sends or looks for it
    row.fileCount = 1;
    row.submittedAt = QDateTime::currentDateTimeUtc();
    row.changedAt = row.submittedAt;
    JobDetails details;
    details.request = earlierRequest();
    return m_driver->workspace().table().add(row, details);
}

void TidyPlace::focusList() const
{
    m_driver->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_driver->window(), patience));
    list()->setFocus();
}

void TidyPlace::select(const QStringList &wanted) const
{
    focusList();
    list()->clearSelection();
    const QStringList shown = m_driver->column("jobList", u"Label"_s);
    for (int row = 0; row < shown.size(); ++row) {
        if (wanted.contains(shown.at(row)))
            list()->selectionModel()->select(list()->model()->index(row, 0),
                                             QItemSelectionModel::Select
                                                 | QItemSelectionModel::Rows);
    }
    QCOMPARE(m_driver->window().jobs().selectedJobs().size(), wanted.size());
}

QStringList TidyPlace::labels() const
{
    QStringList found = m_driver->column("jobList", u"Label"_s);
    found.sort();
    return found;
}

QList<SubmissionState> TidyPlace::states(const QList<JobKey> &keys) const
{
    QList<SubmissionState> states;
    for (const JobKey key : keys)
        states.append(m_driver->workspace().table().find(key)->submission);
    return states;
}

} // namespace cd::test
