// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/review/decision.h"

#include <QAbstractListModel>
#include <QList>
#include <QStringList>

namespace cd {

/// What is known of a document for the list of types.
struct TypeHints
{
    std::optional<Suggestion> answer = {}; ///< the service's; nullopt: none, or hidden
    QString second = {}; ///< the type that comes next; empty: not told, or hidden
    std::optional<Suggestion> label = {}; ///< what a person said: its type counts

    bool operator==(const TypeHints &) const = default;
};

/// The types that a document can have, in the order of the rules, so that a digit always means the
/// same, and behind them "no type".
class TypesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int markRole = Qt::UserRole; ///< what paintTypeMark() takes
    static constexpr int keyRole = Qt::UserRole + 1; ///< its key, as it is called; may be empty
    static constexpr int hintRole = Qt::UserRole + 2; ///< "suggested 0.66"; may be empty
    static constexpr int isSuggestedRole = Qt::UserRole + 3;

    using QAbstractListModel::QAbstractListModel;

    void setTypes(const QStringList &types);
    const QStringList &types() const { return m_types; }
    /// How the keys are called: that of no type first, then those of the types.
    void setKeys(const QStringList &keys);
    void setHints(const TypeHints &hints);
    /// Only types that have @p words in their names; empty: all, and no type.
    void setFilter(const QString &words);

    /// nullopt: no type.
    std::optional<QString> typeAt(int row) const;
    /// The row to begin with: what a person said, else what the service answered; -1: none.
    int rowToBeginWith() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool hasNoType() const { return m_filter.isEmpty(); }
    int rowOf(const std::optional<QString> &type) const;
    void show();
    void tellAll();
    QString hintAt(int row) const;
    bool isSuggested(int row) const;

    QStringList m_types;
    QStringList m_keys;
    QList<int> m_shown; // places among the types
    QString m_filter;
    TypeHints m_hints;
};

} // namespace cd
