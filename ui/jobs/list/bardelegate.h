// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/list/celldelegate.h"

namespace cd {

/// A job's bar in place of its text, which says the same.
class BarDelegate : public CellDelegate
{
public:
    explicit BarDelegate(QObject *parent)
        : CellDelegate(false, parent)
    {
    }

protected:
    void paintMore(QPainter &painter, const QStyleOptionViewItem &cell,
                   const QRect &place) const override;
};

} // namespace cd
