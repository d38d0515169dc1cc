// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/watchfolders/folderlook.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <chrono>
#include <optional>

namespace cd {

/// Tells documents that are still being written from those that are whole: these were the same
/// when they were looked at twice, some time apart. Moments are values of Clock::elapsed(); a look
/// takes its time.
class StableFiles
{
public:
    using Ms = std::chrono::milliseconds;
    static constexpr Ms apart = std::chrono::seconds(5);

    /// When a look began, and when it ended.
    struct Look
    {
        Ms from{0};
        Ms to{0};
    };

    /// Everything that there is now: what is not among it is forgotten.
    void seeAll(const QList<SeenFile> &seen, const Look &look);
    /// What there is now of @p asked.
    void see(const QStringList &asked, const QList<SeenFile> &seen, const Look &look);
    void forget(const QString &path) { m_files.remove(path); }
    void clear() { m_files.clear(); }

    QList<SeenFile> stable() const; ///< the one that came first goes first
    int stableCount() const;
    Ms oldest() const; ///< when the first of the stable ones was seen
    QStringList unstable() const;
    /// When the unstable ones are to be looked at again; nullopt: there are none.
    std::optional<Ms> nextLook() const;

private:
    struct File
    {
        FileStamp stamp;
        Ms since{0}; ///< it was first seen so, at the latest
        Ms seen{0}; ///< it was last seen so, at the earliest

        bool isStable() const { return seen - since >= apart; }
    };

    void see(const SeenFile &file, const Look &look);

    QHash<QString, File> m_files;
};

} // namespace cd
