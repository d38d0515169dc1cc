// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartpicture.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace cd {

namespace {

constexpr int pictureMargin = 12;
constexpr int svgResolution = 96; // what widgets count with: points become as many pixels

void paintPicture(QPainter &painter, const Chart &chart, const QSize &size, const ChartLook &look)
{
    const QRect whole(QPoint(), size);
    painter.fillRect(whole, look.palette.color(QPalette::Base));
    painter.setFont(look.font);
    chart.paint(painter,
                whole.adjusted(pictureMargin, pictureMargin, -pictureMargin, -pictureMargin), look);
}

} // namespace

QImage chartImage(const Chart &chart, const QSize &size, const ChartLook &look, qreal ratio)
{
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    paintPicture(painter, chart, size, look);
    return image;
}

QByteArray chartSvg(const Chart &chart, const QSize &size, const ChartLook &look,
                    const QString &title)
{
    QByteArray written;
    QBuffer buffer(&written);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(svgResolution);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    svg.setTitle(title);
    svg.setDescription(chart.told());
    QPainter painter(&svg);
    paintPicture(painter, chart, size, look);
    painter.end();
    return written;
}

} // namespace cd
