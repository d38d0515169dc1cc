// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/rule.h"
#include "ui/newjob/rules/rulenotes.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <optional>

namespace cd {

/// How many documents each type took in a run.
struct RunCounts
{
    QHash<QString, int> byType; ///< all types that there were rules for; empty: there was no run

    bool operator==(const RunCounts &) const = default;
};

/// The form's rules as a table. Replacing all of them by mostly the same rules keeps selection and
/// scroll position: signals are emitted only for rows that differ.
class RulesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Type, Mark, Description, LastRun, ColumnCount };
    enum Role {
        ProblemRole = Qt::UserRole, ///< QString: the worst error or warning of type or description
        GradeRole, ///< FindingGrade as int, the worst of the rule; -1: nothing is said of it
    };

    explicit RulesModel(QObject *parent = nullptr);

    static QString typeTitle() { return tr("Type"); }
    static QString descriptionTitle() { return tr("What such documents contain"); }

    /// Above descriptions where there is no room for more.
    static QString shortTitle() { return tr("Contains"); }
    void setTitlesShort(bool areShort);

    const QList<Rule> &rules() const { return m_rules; }
    void setRules(const QList<Rule> &rules);
    /// The same by a person.
    void edit(const QList<Rule> &rules);
    /// One rule, while it is written.
    void write(int row, const Rule &rule);
    void setNotes(const QList<RuleNote> &notes);
    void setLastRun(const RunCounts &counts);
    /// nullopt: there was no run with this type.
    std::optional<int> lastRunOf(int row) const;
    /// What reviews say of rules, by their types: told in the tool tips.
    void setTallies(const QHash<QString, QString> &tallies);
    QString tallyOf(int row) const; ///< empty: nothing is known
    /// Inserts @p rules before @p row.
    void insert(int row, const QList<Rule> &rules);
    void remove(QList<int> rows);
    /// Moves the rows one up (@p by -1) or down (1); those at the end stay.
    void move(const QList<int> &rows, int by);
    /// Moves the rows, in their order, to where @p before stands; as many as there are: to the end.
    void moveTo(QList<int> rows, int before);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A person has changed the rules; not emitted by setRules().
    void edited();
    /// The same, by typing.
    void typed();

private:
    QString textOf(const QModelIndex &index) const;
    QString spokenText(const QModelIndex &index) const;
    QString helpOf(const QModelIndex &index) const;
    QString problemOf(int row, Column column) const;
    QString markText(int row) const;
    int gradeOf(int row) const;

    QList<Rule> m_rules;
    QList<RuleNote> m_notes; // about rules, the worst of each first
    QHash<int, int> m_firstNote; // by row
    QHash<QString, QString> m_tallies;
    RunCounts m_lastRun;
    bool m_areTitlesShort = false;
};

} // namespace cd
