// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace cd {

class CommandsModel;

/// Paints a command: icon, text with what was typed in bold, where it is, its keys as caps. What is
/// not possible now is faint, and says why.
class CommandDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CommandDelegate(const CommandsModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const CommandsModel &m_model;
};

} // namespace cd
