// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QTimer>

namespace cd {

class UploadQueue;

/// The form's files, in the queue's order.
class FilesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Size, State, ColumnCount };
    enum Role {
        ProgressRole = Qt::UserRole, ///< double, 0 to 1, while a file is being uploaded
        FailedRole, ///< bool
    };

    explicit FilesModel(const UploadQueue &uploads, QObject *parent = nullptr);

    /// The UploadItem::id of a row.
    int idAt(int row) const { return m_ids.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void add(const QList<int> &ids);
    void change(const QList<int> &ids);
    void remove(const QList<int> &ids);
    void countDown();
    int rowOf(int id) const;

    const UploadQueue &m_uploads;
    QList<int> m_ids;
    QTimer m_second; ///< while something waits for its next try
};

} // namespace cd
