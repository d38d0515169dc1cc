// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "support/faultyserver.h"
#include "support/windowdriver.h"

#include <QTableView>
#include <QToolButton>

#include <memory>

namespace cd::test {

/// A request that was sent on an earlier day.
JobRequest earlierRequest();

/// A window with jobs of earlier days in its list: what tests of tidying up begin with.
class TidyPlace
{
protected:
    static constexpr int patience = WindowDriver::patienceMs;

    void openHere();
    void openAt(const FaultyServer &server, Dialect dialect = Dialect::First);
    JobKey add(const QString &label, const char *status, const QString &service = {}) const;
    JobKey addUnsent(const QString &label, SubmissionState state) const;
    void focusList() const;
    void select(const QStringList &labels) const;
    QStringList labels() const;
    QString chip(const char *name) const { return m_driver->find<QToolButton>(name)->text(); }
    QString notice() const { return m_driver->text("jobsNotice"); }
    QTableView *list() const { return m_driver->find<QTableView>("jobList"); }
    QList<SubmissionState> states(const QList<JobKey> &keys) const;

    std::unique_ptr<WindowDriver> m_driver;
};

} // namespace cd::test
