// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/review/labelreport.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace cd {

class Clock;
class FileHashes;
class Labels;
class Store;

/// Takes labels from elsewhere without holding up its own thread: from a folder with a folder of
/// documents for each type, or from a table (labeltable.h), such as an export of labels. What is
/// there already is not added again. Lives on the window's thread.
class LabelImport : public QObject
{
    Q_OBJECT

public:
    LabelImport(Store &store, FileHashes &hashes, Labels &labels, Clock &clock,
                QObject *parent = nullptr);
    /// Cancels, and waits until that is done.
    ~LabelImport() override;

    bool isRunning() const { return m_isRunning; }
    /// A folder or a table. To be called only while it is not running; ended() follows.
    void start(const QString &path);
    /// What was taken by then stays.
    void cancel() { m_isCancelled = true; }

Q_SIGNALS:
    /// Several times a second: so many rows, and which part of all, 0 to 1.
    void progressed(qint64 rows, double part);
    void ended(const cd::LabelReport &report);

private:
    LabelReport run(const QString &path, const QDateTime &now);
    void readFolder(const QString &path, LabelReport &report, const QDateTime &now);
    void readTable(const QString &path, LabelReport &report, const QDateTime &now);
    bool goesOn() const { return !m_isCancelled; }
    void finish(const LabelReport &report);

    Store &m_store;
    FileHashes &m_hashes;
    Labels &m_labels;
    Clock &m_clock;
    QThreadPool m_threads; // one
    QTimer m_telling;
    std::atomic<bool> m_isCancelled = false;
    std::atomic<qint64> m_rows = 0;
    std::atomic<double> m_part = 0;
    bool m_isRunning = false;
};

} // namespace cd
