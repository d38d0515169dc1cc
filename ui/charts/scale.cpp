// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/scale.h"

#include <QLocale>
#include <QPainter>
#include <QStringList>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr qreal gap = 4; // between words and what they are of
constexpr qreal swatch = 10;
constexpr qreal hatchGap = 4;
constexpr qreal barShare = 0.7; // of a bar's place
constexpr qreal widestBar = 40;

/// 1, 2 or 5 times a power of ten, not below @p least.
double roundStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

} // namespace

Scale::Scale(double low, double high, qreal from, qreal to)
    : m_low(low)
    , m_high(high)
    , m_from(from)
    , m_to(to)
{
}

qreal Scale::at(double value) const
{
    return m_high > m_low ? m_from + (value - m_low) / (m_high - m_low) * (m_to - m_from) : m_from;
}

double Scale::valueAt(qreal place) const
{
    if (qFuzzyCompare(m_from, m_to))
        return m_low;
    return m_low + std::clamp((place - m_from) / (m_to - m_from), 0.0, 1.0) * (m_high - m_low);
}

QList<double> Scale::ticks(int most) const
{
    if (m_high <= m_low)
        return {m_low};
    const double step = roundStep((m_high - m_low) / std::max(1, most));
    QList<double> found;
    for (double tick = std::ceil(m_low / step - 1e-9) * step; tick <= m_high + step * 1e-6;
         tick += step)
        found.append(tick);
    return found;
}

QFont scaleFont(const ChartLook &look)
{
    QFont font = look.font;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(font.pointSizeF() * 0.9, 1.0));
    else
        font.setPixelSize(std::max(1, font.pixelSize() * 9 / 10));
    return font;
}

QString percentText(double share)
{
    const double percent = share * 100;
    const double rounded = std::round(percent * 10) / 10;
    const bool isWhole = rounded >= 10 || qFuzzyCompare(rounded + 1, std::round(rounded) + 1);
    // No-break space: the figure and its sign stay together.
    return QLocale().toString(percent, 'f', isWhole ? 0 : 1) + u"\u00a0%"_s;
}

namespace {

QString plainCount(double value)
{
    return QLocale().toString(qint64(std::round(value)));
}

/// @p widest: of the words at the left.
QRectF fieldIn(const QRectF &area, const ChartLook &look, const QString &widest, int lines)
{
    const QFontMetricsF metrics(scaleFont(look));
    const qreal beside = metrics.horizontalAdvance(widest) + gap;
    const qreal below = std::max(0.5, qreal(lines)) * (metrics.height() + gap);
    return area.adjusted(beside, metrics.height() / 2, -beside / 2, -below);
}

Plot paintUp(QPainter &painter, const QRectF &area, const QRectF &field, const ChartLook &look,
             double highest, QString (*word)(double))
{
    const QFont font = scaleFont(look);
    const QFontMetricsF metrics(font);
    const qreal beside = field.left() - area.left();
    Plot plot{field, Scale(0, highest, field.bottom(), field.top())};
    painter.save();
    painter.setFont(font);
    const auto most
        = static_cast<int>(std::clamp(field.height() / (2 * metrics.height()), 1.0, 5.0));
    const QList<double> ticks = plot.up.ticks(most);
    for (const double tick : ticks) {
        const qreal y = std::round(plot.up.at(tick)) + 0.5;
        painter.setPen(QPen(look.palette.color(tick > 0 ? QPalette::Mid : QPalette::Dark), 1));
        painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y));
        painter.setPen(look.palette.color(QPalette::PlaceholderText));
        painter.drawText(
            QRectF(area.left(), y - metrics.height() / 2, beside - gap, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, word(tick));
    }
    painter.restore();
    return plot;
}

struct PlacedEntry
{
    QRectF sign;
    QRectF text;
};

/// From the left; an entry that does not fit goes into the next line.
QList<PlacedEntry> placedEntries(const QRectF &top, const QFontMetricsF &metrics,
                                 const QList<LegendEntry> &entries)
{
    QList<PlacedEntry> places;
    QPointF at = top.topLeft();
    for (const LegendEntry &entry : entries) {
        const qreal wide = metrics.horizontalAdvance(entry.text) + 1;
        if (at.x() > top.left() && at.x() + swatch + gap + wide > top.right())
            at = {top.left(), at.y() + metrics.height()};
        places.append({QRectF(at.x(), at.y() + (metrics.height() - swatch) / 2, swatch, swatch),
                       QRectF(at.x() + swatch + gap, at.y(), wide, metrics.height())});
        at.rx() += swatch + gap + wide + 4 * gap;
    }
    return places;
}

} // namespace

QRectF shareField(const QRectF &area, const ChartLook &look, int lines)
{
    return fieldIn(area, look, percentText(1), lines);
}

Plot paintShares(QPainter &painter, const QRectF &area, const ChartLook &look, double highest,
                 int lines)
{
    return paintUp(painter, area, shareField(area, look, lines), look, highest, percentText);
}

Plot paintCounts(QPainter &painter, const QRectF &area, const ChartLook &look, double highest,
                 int lines)
{
    const QRectF field = fieldIn(area, look, plainCount(highest), lines);
    return paintUp(painter, area, field, look, highest, plainCount);
}

void paintWhisker(QPainter &painter, qreal middle, qreal low, qreal high)
{
    painter.drawLine(QPointF(middle, low), QPointF(middle, high));
    for (const qreal end : {low, high})
        painter.drawLine(QPointF(middle - gap, end), QPointF(middle + gap, end));
}

void paintSharesBelow(QPainter &painter, const QRectF &field, const ChartLook &look)
{
    const QFont font = scaleFont(look);
    const QFontMetricsF metrics(font);
    const qreal wide = metrics.horizontalAdvance(percentText(1)) + 2 * gap;
    const Scale along(0, 1, field.left(), field.right());
    painter.save();
    painter.setFont(font);
    painter.setPen(look.palette.color(QPalette::PlaceholderText));
    const auto most = static_cast<int>(std::clamp(field.width() / (1.5 * wide), 1.0, 5.0));
    for (const double tick : along.ticks(most))
        painter.drawText(
            QRectF(along.at(tick) - wide / 2, field.bottom() + gap, wide, metrics.height()),
            Qt::AlignCenter, percentText(tick));
    painter.restore();
}

QList<QRectF> barPlaces(const QRectF &field, qsizetype bars)
{
    QList<QRectF> places;
    const qreal wide = field.width() / static_cast<qreal>(std::max<qsizetype>(1, bars));
    const qreal bar = std::min(wide * barShare, widestBar);
    for (qsizetype i = 0; i < bars; ++i)
        places.append(QRectF(field.left() + wide * (static_cast<qreal>(i) + 0.5) - bar / 2,
                             field.top(), bar, field.height()));
    return places;
}

void paintBelow(QPainter &painter, const QRectF &field, const ChartLook &look,
                const QStringList &words)
{
    const QFont font = scaleFont(look);
    const QFontMetricsF metrics(font);
    qreal widest = 1;
    for (const QString &word : words)
        widest = std::max(widest, metrics.horizontalAdvance(word) + 2 * gap);
    const qreal wide = field.width() / static_cast<qreal>(std::max<qsizetype>(1, words.size()));
    const auto every = std::max<qsizetype>(1, qsizetype(std::ceil(widest / std::max(wide, 1.0))));
    painter.save();
    painter.setFont(font);
    painter.setPen(look.palette.color(QPalette::PlaceholderText));
    for (qsizetype i = 0; i < words.size(); i += every) {
        const qreal middle = field.left() + wide * (static_cast<qreal>(i) + 0.5);
        painter.drawText(
            QRectF(middle - widest / 2, field.bottom() + gap, widest, metrics.height()),
            Qt::AlignCenter, words.at(i));
    }
    painter.restore();
}

void paintBelowTitle(QPainter &painter, const QRectF &area, const ChartLook &look,
                     const QString &title)
{
    const QFont font = scaleFont(look);
    const QFontMetricsF metrics(font);
    painter.save();
    painter.setFont(font);
    painter.setPen(look.palette.color(QPalette::PlaceholderText));
    painter.drawText(
        QRectF(area.left(), area.bottom() - metrics.height(), area.width(), metrics.height()),
        Qt::AlignCenter, metrics.elidedText(title, Qt::ElideRight, area.width()));
    painter.restore();
}

// A brush with a pattern would be lost in SVG, and so would be a clip.
void paintHatch(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.save();
    painter.setPen(QPen(color, 1));
    const qreal first = std::ceil((rect.left() + rect.top()) / hatchGap) * hatchGap;
    for (qreal sum = first; sum < rect.right() + rect.bottom(); sum += hatchGap) {
        const qreal left = std::max(rect.left(), sum - rect.bottom());
        const qreal right = std::min(rect.right(), sum - rect.top());
        if (left < right)
            painter.drawLine(QPointF(left, sum - left), QPointF(right, sum - right));
    }
    painter.restore();
}

qreal legendHeight(qreal wide, const ChartLook &look, const QList<LegendEntry> &entries)
{
    const QFontMetricsF metrics(scaleFont(look));
    const QList<PlacedEntry> places = placedEntries(QRectF(0, 0, wide, 0), metrics, entries);
    return places.isEmpty() ? metrics.height() : places.constLast().text.bottom();
}

qreal paintLegend(QPainter &painter, const QRectF &top, const ChartLook &look,
                  const QList<LegendEntry> &entries)
{
    const QFont font = scaleFont(look);
    const QFontMetricsF metrics(font);
    const auto placed = [&](const QRectF &rect) {
        return look.direction == Qt::LeftToRight
            ? rect
            : rect.translated(top.left() + top.right() - rect.left() - rect.right(), 0);
    };
    const QList<PlacedEntry> places = placedEntries(top, metrics, entries);
    painter.save();
    painter.setFont(font);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const LegendEntry &entry = entries.at(i);
        const QRectF sign = placed(places.at(i).sign);
        painter.fillRect(sign, entry.color);
        if (entry.isHatched)
            paintHatch(painter, sign,
                       entry.hatch.isValid() ? entry.hatch : look.palette.color(QPalette::Base));
        if (entry.outline.isValid()) {
            painter.setPen(QPen(entry.outline, 1));
            painter.drawRect(sign.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        painter.setPen(look.palette.color(QPalette::PlaceholderText));
        painter.drawText(placed(places.at(i).text), Qt::AlignCenter, entry.text);
    }
    painter.restore();
    return legendHeight(top.width(), look, entries);
}

} // namespace cd
