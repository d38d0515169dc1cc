// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/compare/typechangesmodel.h"

#include "ui/look/typemark.h"
#include "ui/words/formats.h"
#include "ui/words/resultwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

void TypeChangesModel::setPair(const std::shared_ptr<const RunPair> &pair)
{
    beginResetModel();
    m_pair = pair;
    m_changes = pair ? pair->pairs.byType : QList<TypeChange>();
    std::stable_sort(m_changes.begin(), m_changes.end(),
                     [](const TypeChange &one, const TypeChange &other) {
                         return one.fixed + one.broken > other.fixed + other.broken;
                     });
    endResetModel();
}

int TypeChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int TypeChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TypeChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TypeChange &change = m_changes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Type)
            return typeText(change.type == noType
                                ? std::nullopt
                                : std::optional(m_pair->pairs.types.value(change.type)));
        return countText(index.column() == Files       ? change.files
                             : index.column() == Fixed ? change.fixed
                                                       : change.broken);
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal).toString(),
                               index.data().toString());
    case Qt::TextAlignmentRole:
        return int((index.column() == Type ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case MarkRole:
        return change.type == noType ? int(TypeMark::NoType) : change.type;
    default:
        return {};
    }
}

QVariant TypeChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Type)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Type:
        return tr("Type");
    case Files:
        return tr("n", "number of files");
    case Fixed:
        return tr("Fixed");
    case Broken:
        return tr("Broken");
    default:
        return {};
    }
}

} // namespace cd
