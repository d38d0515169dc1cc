// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/export/resultswriter.h"
#include "workflow/rows/comparison.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace cd {

/// Files of two jobs with both results, as they are saved. Copies are cheap.
struct SavedComparison
{
    QString nameHere; ///< of the job that is looked at
    QString nameThere;
    QList<ExportRow> here;
    QList<ExportRow> there;
    KindNumbers kindsHere;
    KindNumbers kindsThere;
    QList<FilePair> pairs; ///< those that are saved, in their order
};

/// Saves comparisons in another thread, one after the other.
class ComparisonSaver : public QObject
{
    Q_OBJECT

public:
    explicit ComparisonSaver(QObject *parent = nullptr);
    /// Nothing changes any more where the end was not reached.
    ~ComparisonSaver() override;

    /// What the columns are called for programs, in their order. A file that one of the jobs does
    /// not have has nothing in that job's columns; one without a result neither; one that no rule
    /// matched has a confidence and no type. What was decided is told beside the answer here, or
    /// there if the file is only there.
    static QStringList keys();

    /// Replaces a file at @p path: whoever calls this has asked before. Of @p form everything but
    /// the columns counts. One of the signals follows.
    void save(const QString &path, const SavedComparison &what, const ExportForm &form);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const QString &path, const QString &why); ///< in the system's words

private:
    QThreadPool m_thread; // one
    std::atomic<bool> m_isStopped = false;
};

} // namespace cd
