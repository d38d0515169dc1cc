// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/newjob/files/filesorder.h"
#include "ui/widgets/lists/orderfinder.h"

#include <QList>
#include <QTimer>

namespace cd {

class UploadQueue;
struct UploadItem;

/// The form's files; keys are UploadItem::id. As they were picked, or as a person asks for them:
/// then another thread finds the order, and files that come meanwhile are shown with the next one.
class FilesModel : public OrderedTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Folder, Size, State, ColumnCount };
    enum Role {
        ProgressRole = Qt::UserRole, ///< double, 0 to 1, while a file is being uploaded
        FailedRole, ///< bool
    };

    explicit FilesModel(const UploadQueue &uploads, QObject *parent = nullptr);

    /// @p typed: words as typed; empty: all files.
    void setFilter(const QString &typed);
    /// Whether files that can't be sent come before all others.
    void setFailedFirst(bool isFirst);
    /// Column -1: as they were picked.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    const FilesQuestion &question() const { return m_question; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    /// Rows can be dragged to what takes files of this computer.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// Looks for the beginning of a name or state without making a QVariant of each.
    QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits = 1,
                          Qt::MatchFlags flags
                          = Qt::MatchStartsWith | Qt::MatchWrap) const override;

private:
    QString text(const UploadItem &item, int column) const;
    void ask(const FilesQuestion &question);
    void findOrder();
    void showAsPicked();
    void add(const QList<int> &ids);
    void change(const QList<int> &ids);
    void remove(const QList<int> &ids);
    void countDown();
    void findCommonFolder();
    void setCommonFolder(const QString &folder);

    const UploadQueue &m_uploads;
    FilesQuestion m_question;
    QString m_folder; // that holds all of them; null: none is known
    QTimer m_second; // while something waits for its next try
    OrderFinder m_finder;
};

} // namespace cd
