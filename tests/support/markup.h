// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

class QAbstractItemModel;
class QAction;
class QModelIndex;
class QWidget;

namespace cd::test {

/// Text as an attacker would write it: as HTML it opens a file, is bold, and an `&` marks a
/// shortcut.
QString hostileText();

/// Looks through a window for hostileText() in all that people see, read or hear of it, and for
/// places that take it for more than text.
class MarkupSearch
{
public:
    /// @p root, all its children and what its tables, lists and boxes hold.
    void lookAt(QWidget *root);

    /// Where it is taken for markup, a line each.
    QStringList taken() const { return m_taken; }
    /// The object names of widgets that show it; those of a table where its model holds it.
    QSet<QString> seenIn() const { return m_seenIn; }

private:
    void lookAtTips(const QWidget *widget);
    void lookAtText(QWidget *widget);
    void lookAtAction(const QAction *action, const QString &place);
    void lookAtModel(const QAbstractItemModel *model, const QString &place);
    void lookAtCell(const QModelIndex &cell, const QString &place);
    void tip(const QString &text, const QString &place);
    void title(const QString &text, const QString &place);
    void see(const QString &text, const QString &place);

    QStringList m_taken;
    QSet<QString> m_seenIn;
};

} // namespace cd::test
