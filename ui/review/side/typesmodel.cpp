// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/side/typesmodel.h"

#include "ui/look/typemark.h"
#include "ui/review/reviewwords.h"
#include "ui/words/formats.h"
#include "ui/words/resultwords.h"

using namespace Qt::StringLiterals;

namespace cd {

void TypesModel::setTypes(const QStringList &types)
{
    if (types == m_types)
        return;
    m_types = types;
    show();
}

void TypesModel::setHints(const TypeHints &hints)
{
    if (hints == m_hints)
        return;
    m_hints = hints;
    tellAll();
}

void TypesModel::setKeys(const QStringList &keys)
{
    m_keys = keys;
    tellAll();
}

void TypesModel::tellAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void TypesModel::setFilter(const QString &words)
{
    if (words == m_filter)
        return;
    m_filter = words;
    show();
}

void TypesModel::show()
{
    beginResetModel();
    m_shown.clear();
    for (int type = 0; type < m_types.size(); ++type) {
        if (m_types.at(type).contains(m_filter, Qt::CaseInsensitive))
            m_shown += type;
    }
    endResetModel();
}

std::optional<QString> TypesModel::typeAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? std::optional(m_types.at(m_shown.at(row)))
                                            : std::nullopt;
}

int TypesModel::rowOf(const std::optional<QString> &type) const
{
    if (!type)
        return hasNoType() ? static_cast<int>(m_shown.size()) : -1;
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_types.at(m_shown.at(row)) == *type)
            return row;
    }
    return -1;
}

int TypesModel::rowToBeginWith() const
{
    if (!m_filter.isEmpty())
        return m_shown.isEmpty() ? -1 : 0;
    if (m_hints.label)
        return rowOf(m_hints.label->type);
    return m_hints.answer ? rowOf(m_hints.answer->type) : -1;
}

int TypesModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_shown.size()) + (hasNoType() ? 1 : 0);
}

bool TypesModel::isSuggested(int row) const
{
    return m_hints.answer && row >= 0 && row == rowOf(m_hints.answer->type);
}

QString TypesModel::hintAt(int row) const
{
    QStringList hints;
    if (isSuggested(row)) {
        const std::optional<double> confidence = m_hints.answer->confidence;
        //: Beside a type; %1: how sure the service is
        hints += confidence ? tr("suggested %1").arg(confidenceText(confidence)) : tr("suggested");
    } else if (!m_hints.second.isEmpty() && row == rowOf(m_hints.second)) {
        hints += tr("second", "the type that comes next after the suggested one");
    }
    if (m_hints.label && row == rowOf(m_hints.label->type))
        hints += tr("decided", "the type that a person said a document has");
    return hints.join(u", "_s);
}

QVariant TypesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int row = index.row();
    static_assert(TypeMark::NoType == -1, "its key is the first");
    const int type = row < m_shown.size() ? m_shown.at(row) : TypeMark::NoType;
    switch (role) {
    case Qt::DisplayRole:
        return typeText(typeAt(row));
    case markRole:
        return type;
    case keyRole:
        return m_keys.value(type + 1);
    case hintRole:
        return hintAt(row);
    case isSuggestedRole:
        return isSuggested(row);
    case Qt::AccessibleTextRole: {
        QStringList parts{m_keys.value(type + 1), typeText(typeAt(row)), hintAt(row)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace cd
