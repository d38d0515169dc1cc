// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/deliver/planned/plannedorder.h"
#include "ui/widgets/lists/orderfinder.h"

#include <QHash>

namespace cd {

/// What delivering would do, a row a file; keys are places in the look. Another thread finds which
/// rows are shown, and in which order.
class PlannedModel : public OrderedTableModel
{
    Q_OBJECT

public:
    enum Column { File, From, To, Status, ColumnCount };
    enum Role {
        MarkRole = Qt::UserRole, ///< int: of the type, for paintTypeMark()
        ChangedFromRole, ///< int: from where on the target's name is another; -1: it is the same
    };

    explicit PlannedModel(QObject *parent = nullptr);

    void setFiles(const QList<PlannedFile> &files, const DeliveryPlan &plan);
    const QList<PlannedFile> &files() const { return m_files; }
    /// The types of the jobs' rules, for their colours.
    void setTypes(const QStringList &types);
    void setGroup(std::optional<PlannedGroup> group); ///< nullopt: all
    void setFilter(const QString &typed);
    bool isFiltered() const { return m_question.group || !m_question.words.isEmpty(); }

    const PlannedFile &fileAt(int row) const { return m_files.at(key(row)); }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    bool hasSameSources(const QList<PlannedFile> &files) const;
    void ask(const PlannedQuestion &question);
    int markOf(const PlannedFile &file) const;
    QVariant colorOf(const PlannedFile &file, int column) const;
    static int changedFrom(const PlannedFile &file);

    QList<PlannedFile> m_files;
    DeliveryPlan m_plan;
    QHash<QString, int> m_marks; // by type
    PlannedQuestion m_question;
    QString m_folder; // in which all of them lie
    OrderFinder m_finder;
};

} // namespace cd
