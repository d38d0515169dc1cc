// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewbar.h"

#include "ui/look/palettes.h"
#include "ui/look/shapes.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int barHeight = 8;
constexpr int bestBarWidth = 240;
constexpr int leastBarWidth = 48;

} // namespace

QColor ReviewBar::colorOf(Reviewed reviewed, const QPalette &palette)
{
    const Colors &colors = colorsOf(palette);
    switch (reviewed) {
    case Reviewed::Confirmed:
        return colors.successBar;
    case Reviewed::Corrected:
        return colors.accent;
    case Reviewed::CannotTell:
        return palette.color(QPalette::Dark);
    case Reviewed::Open:
        break;
    }
    return colors.track;
}

ReviewBar::ReviewBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"reviewBar"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setMaximumWidth(bestBarWidth);
}

void ReviewBar::show(const ReviewCounts &counts)
{
    m_counts = counts;
    //: Of a queue of documents
    setAccessibleName(tr("%1 of %2 decided").arg(counts.all() - counts.open).arg(counts.all()));
    update();
}

QSize ReviewBar::sizeHint() const
{
    return {bestBarWidth, barHeight};
}

QSize ReviewBar::minimumSizeHint() const
{
    return {leastBarWidth, barHeight};
}

void ReviewBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRect bar(0, (height() - barHeight) / 2, width(), barHeight);
    drawBox(painter, bar, colorOf(Reviewed::Open, palette()), {}, smallRadius);
    const int all = m_counts.all();
    qint64 before = 0;
    const std::pair<Reviewed, int> pieces[]{{Reviewed::Confirmed, m_counts.confirmed},
                                            {Reviewed::Corrected, m_counts.corrected},
                                            {Reviewed::CannotTell, m_counts.cannotTell}};
    for (const auto &[which, count] : pieces) {
        if (count == 0)
            continue;
        const auto from = static_cast<int>(before * bar.width() / all);
        before += count;
        const auto to = static_cast<int>(before * bar.width() / all);
        const QRect piece(from, bar.top(), std::max(1, to - from), barHeight);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), piece),
                         colorOf(which, palette()));
    }
}

} // namespace cd
