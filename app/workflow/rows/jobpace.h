// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>

#include <optional>

namespace cd {

/// How fast the files of a job come to an end, from what was seen of it lately.
class JobPace
{
public:
    static constexpr int fewestFiles = 20; ///< or 5 %: of fewer no pace is told
    static constexpr int lookBackSeconds = 60;

    /// @p ended: how many of its files have come to an end at @p at. Times only go on; with fewer
    /// than before it begins anew.
    void note(int ended, const QDateTime &at);
    /// Files a second, in the last minute; nullopt: too few of @p files were seen to say.
    std::optional<double> perSecond(int files, const QDateTime &now) const;

private:
    struct Seen
    {
        QDateTime at;
        int ended = 0;
    };

    std::optional<int> m_first; // how many had ended when it was looked at first
    QList<Seen> m_seen; // oldest first, two for each second at most
};

/// Seconds until @p open files have come to an end; at least 1.
qint64 secondsLeft(int open, double perSecond);

} // namespace cd
