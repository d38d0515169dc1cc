// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/cells/jobgroup.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QToolButton;

namespace cd {

/// A button for each group of jobs, with their number. Several may be pressed; "All" releases them.
/// "Archived" shows the archive instead of the list; the other chips then count what is in there.
class StatusChips : public QWidget
{
    Q_OBJECT

public:
    explicit StatusChips(QWidget *parent = nullptr);

    const QSet<JobGroup> &chosen() const { return m_chosen; } ///< empty: all
    void choose(const QSet<JobGroup> &groups);
    bool showsArchive() const { return m_showsArchive; }
    void chooseArchive(bool archive);
    void setCounts(const JobCounts &listed, const JobCounts &archived);

Q_SIGNALS:
    void chosenChanged(const QSet<cd::JobGroup> &groups);
    void archiveChanged(bool archive);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addChip(const QString &name, const QString &icon);
    void toggle(JobGroup group, bool down);
    void toggleArchive(bool archive);
    void showChosen();
    void showCounts();
    void fade(JobGroup group, bool isFaint);

    QToolButton *m_all = nullptr;
    QHash<JobGroup, QToolButton *> m_chips;
    QToolButton *m_archive = nullptr;
    QSet<JobGroup> m_chosen;
    QSet<JobGroup> m_faint;
    JobCounts m_listed;
    JobCounts m_archived;
    bool m_showsArchive = false;
};

} // namespace cd
