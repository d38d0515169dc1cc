// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/labelset.h"
#include "domain/review/decision.h"
#include "store/storeerror.h"
#include "workflow/review/labelreport.h"

#include <QObject>

#include <functional>

namespace cd {

class Clock;
class FileHashes;
class Store;

/// The label sets of the data folder. Lives on the window's thread; what takes long happens in
/// others.
class LabelSets : public QObject
{
    Q_OBJECT

public:
    using Saved = std::function<void(const StoreResult<LabelSet> &)>;

    LabelSets(Store &store, FileHashes &hashes, Clock &clock, QObject *parent = nullptr);
    /// Cancels what is being read, and waits until that is done.
    ~LabelSets() override;

    /// Who saves, as versions say; empty: nobody is named.
    void setWho(const QString &who);

    bool isLoaded() const;
    const QList<LabelSet> &sets() const; ///< the newest version of each, by name
    std::optional<LabelSet> find(LabelSetId id) const;
    std::optional<LabelSet> find(const QString &name) const;

    /// Reads a folder with a folder of documents for each type, or a table, and makes a set, or the
    /// next version of the set that has this name. To be called only while isReading() is false;
    /// ended() follows.
    void read(const QString &path, const QString &name);
    bool isReading() const;
    void cancel(); ///< nothing is saved then
    /// A set, or its next version, of what reviews say of all documents that are known by content.
    /// @p auditOnly: only labels of audits.
    void saveReviewed(const QString &name, bool auditOnly, QObject *context, const Saved &saved);
    /// The next version: what reviews said since becomes the set's own.
    void takeReviewed(LabelSetId set, QObject *context, const Saved &saved);
    void rename(LabelSetId set, const QString &name);
    void remove(LabelSetId set);
    void restore(LabelSetId set); ///< takes remove() back
    void versions(LabelSetId set, QObject *context,
                  const std::function<void(const QList<LabelSet> &)> &read);

Q_SIGNALS:
    void changed(); ///< the list
    void progressed(qint64 files, double part); ///< of reading; part 0 to 1
    /// @p set: id 0 if none was made, as when nothing could be taken.
    void ended(const cd::LabelSet &set, const cd::LabelReport &report);
    void failed(const cd::StoreError &error);
};

} // namespace cd
