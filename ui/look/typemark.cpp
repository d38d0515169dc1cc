// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/typemark.h"

#include "ui/look/palettes.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <numeric>

namespace cd {

namespace {

constexpr double markRadius = 2.5;
constexpr int leastPiece = 3; // so that one file of thousands is seen
constexpr int pieceGap = 1;

void paintMarkFrame(QPainter &painter, const QRectF &rect, const QColor &color,
                    const QBrush &inside)
{
    painter.setPen(QPen(color, 1));
    painter.setBrush(inside);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), markRadius, markRadius);
}

void paintNotch(QPainter &painter, const QRectF &rect, const QPalette &palette)
{
    painter.fillRect(QRectF(rect.center().x() - 1, rect.top(), 2, rect.height() / 2),
                     palette.color(QPalette::Base));
}

} // namespace

void paintTypeMark(QPainter &painter, const QRectF &rect, int mark, const QPalette &palette)
{
    const Colors &colors = colorsOf(palette);
    const QColor outline = palette.color(QPalette::Dark);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (mark) {
    case TypeMark::NoType:
        paintMarkFrame(painter, rect, outline, QBrush(colors.hatch, Qt::BDiagPattern));
        break;
    case TypeMark::Failed:
        paintMarkFrame(painter, rect, colors.error, Qt::NoBrush);
        break;
    case TypeMark::Other:
        paintMarkFrame(painter, rect, outline, colors.track);
        break;
    default:
        painter.setPen(Qt::NoPen);
        painter.setBrush(typeColor(mark, palette));
        painter.drawRoundedRect(rect, markRadius, markRadius);
        if (static_cast<size_t>(mark) >= colors.types.size())
            paintNotch(painter, rect, palette);
    }
    painter.restore();
}

QList<QRect> typePieces(const QRect &area, const QList<int> &files, Qt::LayoutDirection direction)
{
    const qint64 all = std::accumulate(files.cbegin(), files.cend(), qint64(0));
    const auto pieces = static_cast<int>(
        std::count_if(files.cbegin(), files.cend(), [](int count) { return count > 0; }));
    const qint64 shared
        = std::max(0, area.width() - pieces * leastPiece - std::max(0, pieces - 1) * pieceGap);
    QList<QRect> found;
    qint64 before = 0;
    int left = area.left();
    for (const int count : files) {
        if (count <= 0) {
            found.append(QRect());
            continue;
        }
        const qint64 share
            = shared * (before + count) / all - shared * before / all; // no pixel is lost
        const int wide = leastPiece + static_cast<int>(share);
        found.append(
            QStyle::visualRect(direction, area, QRect(left, area.top(), wide, area.height())));
        left += wide + pieceGap;
        before += count;
    }
    return found;
}

} // namespace cd
