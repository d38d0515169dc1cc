// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/results/confidencescale.h"

#include "ui/look/palettes.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cd {

namespace {

constexpr int handleRadius = 4;
constexpr int leastBar = 2; // so that one result of thousands is seen

} // namespace

ConfidenceScale::ConfidenceScale(QWidget *parent)
    : QWidget(parent)
{
    setCursor(Qt::SizeHorCursor);
}

QSize ConfidenceScale::sizeHint() const
{
    return {16 * fontMetrics().averageCharWidth() + 2 * handleRadius, fontMetrics().height() + 8};
}

void ConfidenceScale::setSpread(const QList<int> &files)
{
    if (files == m_files)
        return;
    m_files = files;
    update();
}

void ConfidenceScale::setThreshold(double confidence)
{
    m_threshold = confidence;
    update();
}

QRect ConfidenceScale::scale() const
{
    return rect().adjusted(handleRadius, 1, -handleRadius, -handleRadius);
}

// Figures go from left to right in every language.
void ConfidenceScale::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect place = scale();
    const int highest = m_files.isEmpty() ? 0 : *std::max_element(m_files.cbegin(), m_files.cend());
    for (qsizetype i = 0; i < m_files.size() && highest > 0; ++i) {
        if (m_files.at(i) == 0)
            continue;
        const double begin = double(i) / double(m_files.size());
        const double end = double(i + 1) / double(m_files.size());
        const double height
            = std::max<double>(leastBar, place.height() * double(m_files.at(i)) / highest);
        painter.fillRect(QRectF(place.left() + place.width() * begin, place.bottom() + 1 - height,
                                place.width() * (end - begin) - 1, height),
                         begin + 1e-9 < m_threshold ? colorsOf(palette()).warningBar
                                                    : colorsOf(palette()).successBar);
    }
    painter.fillRect(QRect(place.left(), place.bottom() + 1, place.width(), 1),
                     palette().color(QPalette::PlaceholderText));
    const double at = place.left() + place.width() * m_threshold;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Link), 2));
    painter.drawLine(QPointF(at, place.top()), QPointF(at, place.bottom()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawEllipse(QPointF(at, place.bottom()), handleRadius - 1, handleRadius - 1);
}

void ConfidenceScale::mousePressEvent(QMouseEvent *event)
{
    moveTo(*event);
}

void ConfidenceScale::mouseMoveEvent(QMouseEvent *event)
{
    moveTo(*event);
}

void ConfidenceScale::moveTo(const QMouseEvent &event)
{
    if (!(event.buttons() & Qt::LeftButton))
        return;
    const QRect place = scale();
    const double share = (event.position().x() - place.left()) / std::max(1, place.width());
    Q_EMIT thresholdMoved(std::round(std::clamp(share, 0.0, 1.0) * 100) / 100);
}

} // namespace cd
