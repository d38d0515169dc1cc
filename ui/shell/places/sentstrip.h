// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "ui/words/statuswords.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace cd {

class JobTable;
class SentJob;

/// The last jobs that were submitted since the window opened, newest first, as many as fit into one
/// line. Hidden until there is one.
class SentStrip : public QWidget
{
    Q_OBJECT

public:
    explicit SentStrip(JobTable &table, QWidget *parent = nullptr);

    void add(JobKey key);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Somebody wants to see this job.
    void jobAsked(cd::JobKey key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(const QList<JobKey> &keys);
    void forget(const QList<JobKey> &keys);
    void showJobs();
    void announceNew(const JobRow &row, SentJob &slot);
    void fit();

    JobTable &m_table;
    QLabel *m_title;
    QPushButton *m_show;
    QHBoxLayout *m_line;
    QList<SentJob *> m_slots; // one for each that can be shown
    QHash<JobKey, JobState> m_announced;
    QList<JobKey> m_keys; // newest first, no more than there are slots
};

} // namespace cd
