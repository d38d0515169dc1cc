// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/request/rule.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <optional>

namespace cd {

/// The form's rules as a table. Replacing all of them by mostly the same rules keeps selection and
/// scroll position: signals are emitted only for rows that differ.
class RulesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Type, Description, ColumnCount };
    enum Role {
        ProblemRole = Qt::UserRole, ///< QString; empty: no problem
        IsErrorRole, ///< bool: the problem keeps the request from being sent
    };

    explicit RulesModel(QObject *parent = nullptr);

    const QList<Rule> &rules() const { return m_rules; }
    void setRules(const QList<Rule> &rules);
    /// Problems with the rules, with paths as in the contract: {"rules", "0", "type"}.
    void setProblems(const QList<FieldProblem> &problems);
    /// What reviews say of rules, by their types: told in the tool tips.
    void setTallies(const QHash<QString, QString> &tallies);
    QString tallyOf(int row) const; ///< empty: nothing is known
    /// Inserts @p rules before @p row.
    void insert(int row, const QList<Rule> &rules);
    void remove(QList<int> rows);
    /// Moves the rows one up (@p by -1) or down (1); those at the end stay.
    void move(QList<int> rows, int by);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A person has changed the rules; not emitted by setRules().
    void edited();

private:
    const FieldProblem *problem(const QModelIndex &index) const;
    QString helpOf(const QModelIndex &index) const;
    QString problemOf(const QModelIndex &index) const;

    QList<Rule> m_rules;
    QList<FieldProblem> m_problems;
    QHash<QString, QString> m_tallies;
};

} // namespace cd
