// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/review/reviewitem.h"

#include <QAbstractTableModel>

namespace cd {

class JobTable;
class Review;

/// The queue as rows: file, type, confidence. The items stay the review's; nothing is copied.
class QueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Type, Confidence, ColumnCount };
    static constexpr int markRole = Qt::UserRole; ///< what paintTypeMark() takes; none: hidden
    static constexpr int headingRole = markRole + 1; ///< QString; a heading above the row

    QueueModel(const Review &review, const JobTable &table, QObject *parent = nullptr);

    /// What the service answered is not told, in no way, before it may be seen.
    bool isAnswerHidden(int row) const;

    /// Where those without a type begin below others; -1: nowhere, or that is not to be seen.
    int headedRow() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void tellAll();
    void count();
    void tell(const QList<int> &rows);
    QVariant text(int row, int column) const;
    QString readAloud(int row) const;
    QVariant markOf(int row) const;
    std::optional<QString> shownType(int row) const;

    const Review &m_review;
    const JobTable &m_table;
    int m_untypedFrom = -1;
    qsizetype m_count = 0; // of the items when they were last told of
};

} // namespace cd
