// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/reviews/reviewstore.h"

#include <QObject>

#include <functional>

namespace cd {

class Store;

/// What was decided about documents, for those who show them: read in the store's thread. Lives on
/// the thread that made it.
class Labels : public QObject
{
    Q_OBJECT

public:
    using States = QHash<DocumentKey, ReviewState>;

    explicit Labels(Store &store, QObject *parent = nullptr);

    /// Calls @p read from the event loop, unless @p context is gone by then, with those about which
    /// something was decided; empty if they can't be read.
    void read(const QList<DocumentKey> &documents, QObject *context,
              const std::function<void(const States &)> &read);
    void readTally(const QString &preset, LabelPot pot, QObject *context,
                   const std::function<void(const PresetTally &)> &read);
    /// The newest label of each document that is known by its content, newest first.
    void readNewest(QObject *context, const std::function<void(const QList<Decision> &)> &read);
    void readAgreement(QObject *context, const std::function<void(const Agreement &)> &read);
    /// Adds decisions that were made elsewhere than in a queue: imported, or in a list.
    void add(const QList<Decision> &decisions, QObject *context,
             const std::function<void(const StoreResult<QList<Decision>> &)> &added);
    /// Something was decided or taken back about these; empty: about many.
    void tellChanged(const QList<DocumentKey> &documents) { Q_EMIT changed(documents); }

Q_SIGNALS:
    /// By add(), for the review; changed() follows.
    void decided(const QList<cd::Decision> &decisions);
    void changed(const QList<cd::DocumentKey> &documents);

private:
    Store &m_store;
};

} // namespace cd
