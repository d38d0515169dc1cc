// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/export/resultswriter.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <optional>

namespace cd {

class ResultsFile;
class Store;

/// Saves all labels, a page at a time from the store, without holding up its own thread. Lives on
/// the window's thread.
class LabelExport : public QObject
{
    Q_OBJECT

public:
    explicit LabelExport(Store &store, QObject *parent = nullptr);
    /// Cancels, and waits until that is done.
    ~LabelExport() override;

    /// The formats that hold labels: Csv and JsonLines.
    static bool canBe(ResultsFormat format);

    bool isRunning() const { return m_isRunning; }
    /// Replaces a file at @p path: whoever calls this has asked before. Of @p form everything but
    /// the columns counts. To be called only while it is not running; one of the last three signals
    /// follows.
    void save(const QString &path, const ExportForm &form);
    void cancel() { m_isCancelled = true; }

Q_SIGNALS:
    void progressed(qint64 labels); ///< so many were written, several times a second
    void saved(const QString &path, qint64 labels);
    void cancelled(); ///< nothing has changed at the path
    void failed(const QString &path, const QString &why); ///< in the system's or the store's words

private:
    std::optional<QString> run(const QString &path, const ExportForm &form);
    QString writeAll(ResultsFile &file, bool isText);
    void finish(const QString &path, const std::optional<QString> &why);

    Store &m_store;
    QThreadPool m_threads; // one
    QTimer m_telling;
    std::atomic<bool> m_isCancelled = false;
    std::atomic<qint64> m_written = 0;
    bool m_isRunning = false;
};

} // namespace cd
