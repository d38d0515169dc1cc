// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/jobrequest.h"
#include "store/storeerror.h"
#include "workflow/uploads/uploadqueue.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace cd {

class Store;

/// The form as it was left.
struct Draft
{
    JobRequest request; ///< its fileIds count for nothing: files has them
    QList<UploadItem> files;
    QString presetName; ///< empty: none chosen
    QString label;
};

/// Keeps the form's contents over the end of the program: within half a second of every change,
/// however many follow, and at once when it goes.
class DraftSaver : public QObject
{
    Q_OBJECT

public:
    explicit DraftSaver(Store &store, QObject *parent = nullptr);
    ~DraftSaver() override;

    void save(const Draft &draft);
    /// Hands what waits to the store, now.
    void flush();
    /// What was saved last; nothing where there is nothing, or it cannot be read.
    std::optional<Draft> load() const;

Q_SIGNALS:
    /// It is kept here and tried again.
    void notStored(const cd::StoreError &error);

private:
    Store &m_store;
    QTimer m_timer;
    std::optional<Draft> m_waiting;
};

} // namespace cd
