// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/commands/command.h"
#include "ui/shell/commands/wordquery.h"

#include <QAbstractListModel>

namespace cd {

/// What was found: commands below a heading for each kind.
class CommandsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Row
    {
        QString heading; ///< empty: a command
        Command command;
        QList<WordQuery::Piece> pieces; ///< of its text, that were typed
    };

    explicit CommandsModel(QObject *parent = nullptr);

    /// Those of @p all that fit, the best of each kind first and what is not possible now last. An
    /// empty query lists all in their order.
    void find(const QList<Command> &all, const WordQuery &query);
    /// Adds what was found meanwhile, of a kind that comes last.
    void append(const QList<Row> &rows);

    const Row &row(int row) const { return m_rows.at(row); }
    int commandCount() const; ///< without headings

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Headings are passed over.
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Row> m_rows;
};

} // namespace cd
