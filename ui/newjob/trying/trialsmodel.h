// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

namespace cd {

class Trials;
struct TrialResult;

/// The files that rules are tried on, and what became of each.
class TrialsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Answer, Confidence, ColumnCount };
    enum Role {
        MarkRole = Qt::UserRole, ///< int, as TypeMark or a rule's place; invalid: there is none
        TypeRole, ///< QString, the answer
        BeforeRole, ///< QString, what it was before; empty: the same
        ThenRole, ///< QString, "then invoice 0.22"
        PathRole,
    };

    explicit TrialsModel(const Trials &trials, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QVariant answerData(const TrialResult &result, int role) const;

    const Trials &m_trials;
    int m_rows = 0;
};

} // namespace cd
