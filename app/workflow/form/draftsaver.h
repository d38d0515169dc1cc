// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/preset.h"
#include "store/storeerror.h"
#include "workflow/picking/uploadqueue.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace cd {

class Store;

/// The contents of the form.
struct Draft
{
    JobRequest request; ///< its fileIds are ignored: see files
    UploadItemList files;
    QString presetName; ///< empty: none chosen
    QString label;
    bool areCopiesApart = false; ///< UploadQueue::areCopiesApart()
    RuleCare care = {};
};

/// Saves the form's contents so that they survive the end of the program: within half a second of
/// each change, also while changes go on, and at once when this is destroyed.
class DraftSaver : public QObject
{
    Q_OBJECT

public:
    explicit DraftSaver(Store &store, QObject *parent = nullptr);
    ~DraftSaver() override;

    void save(const Draft &draft);
    /// Hands a draft that waits to the store at once.
    void flush();
    /// The draft saved last; nullopt where there is none or it can't be read. Reads the database:
    /// blocks.
    std::optional<Draft> load() const;

Q_SIGNALS:
    /// Saving failed. The draft is kept in memory and saving is retried.
    void notStored(const cd::StoreError &error);

private:
    Store &m_store;
    QTimer m_timer;
    std::optional<Draft> m_waiting;
};

} // namespace cd
