// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <algorithm>
#include <optional>

namespace cd {

/// Things that people save under a name (T::name), sorted by name. Names are unique without regard
/// to case. Lookups ignore spaces at both ends of a name.
template<typename T>
class NamedList
{
public:
    NamedList() = default;
    explicit NamedList(QList<T> all)
        : m_all(std::move(all))
    {
        std::sort(m_all.begin(), m_all.end(), isBefore);
    }

    const QList<T> &all() const { return m_all; }

    std::optional<T> find(const QString &name) const
    {
        const qsizetype index = indexOf(name);
        return index < 0 ? std::nullopt : std::optional(m_all.at(index));
    }

    /// @p wanted, or the first of "wanted 2", "wanted 3" … that is not taken.
    QString freeName(const QString &wanted) const
    {
        QString name = wanted;
        for (int number = 2; indexOf(name) >= 0; ++number)
            name = wanted + QLatin1Char(' ') + QString::number(number);
        return name;
    }

    /// Removes the entry named @p gone, if any, and inserts @p come, if any.
    void exchange(const QString &gone, const std::optional<T> &come)
    {
        if (const qsizetype index = indexOf(gone); index >= 0)
            m_all.removeAt(index);
        if (come)
            m_all.insert(std::upper_bound(m_all.begin(), m_all.end(), *come, isBefore), *come);
    }

private:
    static bool isBefore(const T &a, const T &b)
    {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    }

    qsizetype indexOf(const QString &name) const
    {
        const QString wanted = name.trimmed();
        const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const T &one) {
            return one.name.compare(wanted, Qt::CaseInsensitive) == 0;
        });
        return found == m_all.end() ? -1 : found - m_all.begin();
    }

    QList<T> m_all;
};

} // namespace cd
