// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/plannedfile.h"
#include "workflow/export/resultswriter.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include <atomic>

namespace cd {

/// Saves which file would go where, instead of taking it there, in another thread.
class DeliveryListSaver : public QObject
{
    Q_OBJECT

public:
    explicit DeliveryListSaver(QObject *parent = nullptr);
    /// Nothing changes any more where the end was not reached.
    ~DeliveryListSaver() override;

    /// What the columns are called for programs, in their order: the same in all versions. A file
    /// that goes nowhere has no target.
    static QStringList keys();
    /// A status for programs: "ready", "numbered", "same_there" …
    static QString word(PlannedFile::Status status);

    /// Replaces a file at @p path: whoever calls this has asked before. @p root: what targets are
    /// below of. Of @p form everything but the columns counts. One of the signals follows.
    void save(const QString &path, const QString &root, const QList<PlannedFile> &files,
              const ExportForm &form);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const QString &path, const QString &why); ///< in the system's words

private:
    QThreadPool m_thread; // one
    std::atomic<bool> m_isStopped = false;
};

} // namespace cd
