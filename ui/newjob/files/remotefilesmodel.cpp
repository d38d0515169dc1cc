// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/files/remotefilesmodel.h"

#include "ui/words/formats.h"

namespace cd {

void RemoteFilesModel::append(const QList<RemoteFile> &files)
{
    if (files.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(files.size()) - 1);
    m_files += files;
    endInsertRows();
}

int RemoteFilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

int RemoteFilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RemoteFilesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != sortRole))
        return {};
    const RemoteFile &file = m_files.at(index.row());
    switch (index.column()) {
    case Name:
        return file.name;
    case Type:
        return file.type;
    case Changed:
        return role == sortRole ? QVariant(file.lastModifiedAt) : timeText(file.lastModifiedAt);
    default:
        return file.id.value;
    }
}

QVariant RemoteFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("File");
    case Type:
        return tr("Type");
    case Changed:
        return tr("Changed");
    default:
        return tr("File ID");
    }
}

} // namespace cd
