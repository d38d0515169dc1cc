// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/lists/elidedelegate.h"

namespace cd {

/// A cell of the queue, below the heading if its row has one. A type is its swatch alone: the name
/// stands at the right, where there is room for it, and is read aloud with the row.
class QueueDelegate : public ElideDelegate
{
    Q_OBJECT

public:
    explicit QueueDelegate(QObject *parent)
        : ElideDelegate(Qt::ElideMiddle, parent)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace cd
