// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cd {

/// The maximum number of pages read of each file. The contract distinguishes three cases: unset
/// (the default: 5 in API v1, no limit in API v2), null (no limit), and a number from 1.
class MaxPages
{
public:
    static constexpr int serviceDefault = 5;

    static MaxPages unset() { return MaxPages(Kind::Unset, 0); }
    static MaxPages noLimit() { return MaxPages(Kind::NoLimit, 0); }
    static MaxPages of(int pages) { return MaxPages(Kind::Number, pages); }

    MaxPages() = default;
    bool isUnset() const { return m_kind == Kind::Unset; }
    bool isNoLimit() const { return m_kind == Kind::NoLimit; }
    bool isNumber() const { return m_kind == Kind::Number; }
    /// Only meaningful if isNumber().
    int number() const { return m_number; }

    bool operator==(const MaxPages &) const = default;

private:
    enum class Kind { Unset, NoLimit, Number };
    MaxPages(Kind kind, int number)
        : m_kind(kind)
        , m_number(number)
    {
    }

    Kind m_kind = Kind::Unset;
    int m_number = 0;
};

} // namespace cd
