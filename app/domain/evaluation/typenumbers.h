// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statistics/confusion.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace cd {

/// Types as numbers from 0, in the order in which they come; noType for none.
class TypeNumbers
{
public:
    explicit TypeNumbers(const QStringList &first = {})
    {
        for (const QString &type : first)
            of(type);
    }

    int of(const std::optional<QString> &type)
    {
        if (!type)
            return noType;
        const auto known = m_numbers.constFind(*type);
        if (known != m_numbers.cend())
            return *known;
        m_types.append(*type);
        return *m_numbers.insert(*type, int(m_numbers.size()));
    }

    const QStringList &types() const { return m_types; } ///< by number

private:
    QStringList m_types;
    QHash<QString, int> m_numbers;
};

} // namespace cd
