// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/list/celldelegate.h"

namespace cd {

/// A job's label, and its note in the room that is left beside it. Without the note where the list
/// shows messages in a column of their own.
class LabelDelegate : public CellDelegate
{
public:
    explicit LabelDelegate(QObject *parent)
        : CellDelegate(true, parent)
    {
    }

protected:
    void paintMore(QPainter &painter, const QStyleOptionViewItem &cell,
                   const QRect &place) const override;
};

} // namespace cd
