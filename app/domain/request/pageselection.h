// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace cd {

/// The pages of each file that are to be read, as people write them: "1-3, 7", counted from 1.
/// Empty: nothing was chosen. Pages keep the order in which they were written, without duplicates.
class PageSelection
{
public:
    /// The position in the text, from 0, of the first thing that is not a page.
    struct SyntaxError
    {
        qsizetype position;
    };

    static constexpr int highestPage = 100000;

    PageSelection() = default;
    /// From API v1's numbers, counted from 0; numbers below 0 and above the highest page are left
    /// out.
    static PageSelection fromZeroBased(const QList<int> &pages);
    static tl::expected<PageSelection, SyntaxError> parse(const QString &text);

    bool isEmpty() const { return m_pages.isEmpty(); }
    qsizetype count() const { return m_pages.size(); }
    /// Counted from 0, as API v1 sends them.
    QList<int> zeroBased() const;
    /// "1-3, 7"
    QString text() const;
    /// "1-3,7", counted from 1, without spaces, as API v2 sends them. parse() reads it.
    QString compactText() const;

    bool operator==(const PageSelection &) const = default;

private:
    QStringList ranges() const;

    QList<int> m_pages; // counted from 1
};

} // namespace cd
