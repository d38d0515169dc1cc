// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/base/generation.h"
#include "workflow/export/resultswriter.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace cd {

class JobTable;
class Labels;
class ResultsFile;

/// Whose results are to be saved.
struct ChosenResults
{
    QList<JobKey> jobs;
    std::optional<QList<ExportRow>> rows = {}; ///< of the only job these; nullopt: all of all jobs
};

/// Saves results of many jobs without holding up its own thread: it reads some jobs at a time and
/// what was decided about their documents, and another thread writes them.
class ResultsSaver : public QObject
{
    Q_OBJECT

public:
    ResultsSaver(JobTable &table, Labels &labels, QObject *parent = nullptr);
    /// Cancels, and waits until that is done.
    ~ResultsSaver() override;

    bool isBusy() const { return m_file != nullptr; }
    /// Replaces a file at @p path. To be called only while not busy. Jobs that go meanwhile are
    /// left out and counted; if all go nothing is saved: cancelled() follows.
    void save(const QString &path, const ChosenResults &what, const ExportForm &form);
    void cancel();

Q_SIGNALS:
    void progressed(qint64 rows); ///< so many were written, several times a second
    void saved(const QString &path, const cd::ResultsSummary &summary);
    void cancelled(); ///< nothing has changed at the path
    void failed(const QString &path, const QString &why); ///< in the system's words

private:
    using Step = std::function<bool(ResultsFile &)>;
    struct Batch;

    void next();
    void take(const QList<JobKey> &keys, const QHash<JobKey, JobDetails> &details);
    void readReviews();
    void write();
    void run(const Step &step, void (ResultsSaver::*then)());
    void end();
    void finish();
    void stopped();

    JobTable &m_table;
    Labels &m_labels;
    QString m_path;
    ChosenResults m_left; // to be written
    int m_gone = 0; // jobs that were taken out of the list
    bool m_hasJobs = false; // others were not
    std::shared_ptr<ResultsFile> m_file;
    std::shared_ptr<Batch> m_batch; // being read, or written
    QThreadPool m_threads; // one: steps follow each other
    std::atomic<bool> m_isCancelled = false;
    std::atomic<qint64> m_written = 0;
    Generation m_reading;
    QTimer m_telling;
};

} // namespace cd
