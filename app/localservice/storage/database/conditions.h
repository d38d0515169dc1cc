// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QVariantList>

namespace cd::local {

/// Builds a WHERE clause: conditions joined by AND, with their bound values.
class Conditions
{
public:
    void add(const QString &text, const QVariant &value);
    void add(const QString &text, const QVariantList &values);
    void addOneOf(const QString &column, const QStringList &values);

    /// " WHERE …"
    QString where() const;
    const QVariantList &values() const { return m_values; }

private:
    QStringList m_texts;
    QVariantList m_values;
};

} // namespace cd::local
