// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/remotefile.h"

#include <QAbstractTableModel>
#include <QList>

namespace cd {

/// The files on the service, appended page by page.
class RemoteFilesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Type, Changed, FileIdColumn, ColumnCount };
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void append(const QList<RemoteFile> &files);
    const RemoteFile &at(int row) const { return m_files.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<RemoteFile> m_files;
};

} // namespace cd
