// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/storage/database/conditions.h"

namespace cd::local {

using namespace Qt::StringLiterals;

void Conditions::add(const QString &text, const QVariant &value)
{
    add(text, QVariantList{value});
}

void Conditions::add(const QString &text, const QVariantList &values)
{
    m_texts.append(text);
    m_values.append(values);
}

void Conditions::addOneOf(const QString &column, const QStringList &values)
{
    QStringList marks;
    QVariantList list;
    for (const QString &value : values) {
        marks.append(u"?"_s);
        list.append(value);
    }
    add(u"%1 IN (%2)"_s.arg(column, marks.join(u',')), list);
}

QString Conditions::where() const
{
    return m_texts.isEmpty() ? QString() : u" WHERE "_s + m_texts.join(" AND "_L1);
}

} // namespace cd::local
