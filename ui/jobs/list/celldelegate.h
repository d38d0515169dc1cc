// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace cd {

/// Draws a cell as the style does, and then what else is in it.
class CellDelegate : public QStyledItemDelegate
{
public:
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const final;

protected:
    /// @p showsText: else the text is only for those who can't see what is drawn.
    CellDelegate(bool showsText, QObject *parent);

    /// @p place: the cell without its margins. The painter is set back afterwards.
    virtual void paintMore(QPainter &painter, const QStyleOptionViewItem &cell,
                           const QRect &place) const = 0;

private:
    bool m_showsText;
};

} // namespace cd
