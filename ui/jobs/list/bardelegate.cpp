// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/list/bardelegate.h"

#include "ui/jobs/cells/jobbar.h"
#include "ui/jobs/list/joblistmodel.h"

#include <algorithm>

namespace cd {

void BarDelegate::paintMore(QPainter &painter, const QStyleOptionViewItem &cell,
                            const QRect &place) const
{
    const int height = std::max(6, cell.fontMetrics.height() * 2 / 5);
    const QRect bar(place.left(), place.top() + (place.height() - height) / 2, place.width(),
                    height);
    if (bar.width() > height)
        paintJobBar(painter, bar, cell.index.data(JobListModel::BarRole).value<JobBar>(),
                    cell.palette, cell.direction);
}

} // namespace cd
