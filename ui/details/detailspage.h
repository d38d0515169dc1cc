// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "domain/request/jobrequest.h"
#include "ui/details/sentrequest.h"
#include "workflow/review/reviewitem.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace cd {

class Workspace;
class ComparePane;
class DocumentBeside;
class JobHeader;
class JsonView;
class Note;
class QueuedPane;
class ResultsPane;
class TimelineModel;
class UnsurePane;
class UploadLine;

/// Everything known about one job: its results, the request, the service's raw answers, a timeline.
/// While a job changes often it is updated only a few times a second, and JSON only while visible.
class DetailsPage : public QWidget
{
    Q_OBJECT

public:
    /// The shortest time between two updates of the page.
    static constexpr int leastGapMs = 250;

    explicit DetailsPage(Workspace &workspace, QWidget *parent = nullptr);

    std::optional<JobKey> job() const { return m_key; }
    void setJob(std::optional<JobKey> key);
    /// Shows the results of @p here beside those of @p there.
    void compare(JobKey here, JobKey there);

    /// The current tab and the widths of the columns.
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    /// A person wants to submit a new job in place of the older job @p replaces.
    void submitAgain(const cd::JobRequest &request, const QList<cd::JobFile> &files,
                     const QString &label, cd::JobKey replaces);
    void deliverAsked(const QList<cd::JobKey> &jobs); ///< a person wants to deliver the files
    void reviewAsked(const cd::QueueChoice &choice); ///< a person wants to review these
    /// A person wants to stop a job after its pilot, and to submit its files with other rules.
    void changeRules(cd::JobKey key);
    /// A person wants to see the version of the preset that the job was made from.
    void versionAsked(const QString &preset, int version);

private:
    void layOut();
    QWidget *requestTab();
    QWidget *timelineTab();
    void follow(const QList<JobKey> &changed);
    void read();
    void sayNothing();
    void show(const JobRow &row, const JobDetails &details);
    void showRequest(const SentRequest &sent);
    void submitFailedAgain();
    void chooseRun();
    void showComparison();
    void endComparison();

    Workspace &m_workspace;
    std::optional<JobKey> m_key;
    JobKey m_pilot = 0; // the last whose results were opened
    QStackedWidget *m_stack;
    QLabel *m_nothing;
    JobHeader *m_header;
    UploadLine *m_uploads;
    Note *m_unreadable;
    QueuedPane *m_queued;
    UnsurePane *m_unsure;
    QTabWidget *m_tabs;
    ResultsPane *m_results;
    ComparePane *m_comparison = nullptr; // a tab while there is something to compare
    QHash<JobKey, JobKey> m_comparedWith; // until somebody ends it
    DocumentBeside *m_withDocument;
    Note *m_requestNote;
    JsonView *m_request;
    SentRequest m_sent;
    JsonView *m_rawJob;
    JsonView *m_rawResults;
    TimelineModel *m_timeline;
    QTimer m_gap; // runs after each reading; what comes meanwhile waits for its end
    bool m_changed = false;
};

} // namespace cd
