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
        return known != m_numbers.cend() ? *known : *m_numbers.insert(*type, int(m_numbers.size()));
    }

private:
    QHash<QString, int> m_numbers;
};

} // namespace cd
