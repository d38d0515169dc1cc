// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/icons.h"

#include "ui/look/palettes.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// The drawings are 24 wide. Small ones have a stroke of 1.5, larger ones one of 1.75.
QByteArray strokeFor(const QSize &size, qreal scale)
{
    constexpr double box = 24;
    constexpr int small = 18;
    const double side = std::max(1.0, std::min(size.width(), size.height()) / scale);
    const double stroke = side <= small ? 1.5 * box / 16 : 1.75 * box / 22;
    return QByteArray::number(stroke, 'f', 2);
}

class DeskIconEngine : public QIconEngine
{
public:
    explicit DeskIconEngine(const QString &name)
        : m_name(name)
    {
    }

    QIconEngine *clone() const override { return new DeskIconEngine(m_name); }
    QString key() const override { return u"classifydesk"_s; }
    QString iconName() override { return m_name; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        const QSize size = (QSizeF(rect.size()) * scale).toSize();
        painter->drawPixmap(rect, scaledPixmap(size, mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// @p size is in the device's pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        if (size.isEmpty() || scale <= 0)
            return {};
        const QPalette palette = QGuiApplication::palette();
        const QColor ground = palette.color(QPalette::Active, QPalette::Base);
        QColor ink = iconColor(m_name, palette);
        if (mode == QIcon::Disabled)
            ink = mixed(ground, ink, switchedOffShare);
        const QString key = u"desk-%1-%2-%3-%4-%5-%6"_s.arg(m_name, ink.name(), ground.name())
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale);
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = drawn(size, scale, ink, ground);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

private:
    QPixmap drawn(const QSize &size, qreal scale, const QColor &ink, const QColor &ground) const
    {
        QPixmap pixmap(size);
        pixmap.fill(QColorConstants::Transparent);
        QFile file(u":/icons/%1.svg"_s.arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return pixmap;
        QByteArray drawing = file.readAll();
        drawing.replace("currentColor", ink.name().toLatin1());
        drawing.replace("\"white\"", '"' + ground.name().toLatin1() + '"');
        drawing.replace("stroke-width=\"2\"", "stroke-width=\"" + strokeFor(size, scale) + '"');
        QSvgRenderer renderer(drawing);
        QPainter painter(&pixmap);
        if (renderer.isValid()) {
            renderer.setAspectRatioMode(Qt::KeepAspectRatio);
            renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        }
        return pixmap;
    }

    QString m_name;
};

} // namespace

QColor iconColor(const QString &name, const QPalette &palette)
{
    const Colors &colors = colorsOf(palette);
    if (name == "status-success"_L1 || name == "review-confirmed"_L1)
        return colors.success;
    if (name == "status-partial"_L1 || name == "status-unsure"_L1 || name == "status-paused"_L1
        || name == "warning"_L1 || name == "review-flag"_L1)
        return colors.warning;
    if (name == "status-error"_L1 || name == "error"_L1)
        return colors.error;
    if (name == "status-pending"_L1 || name == "status-sending"_L1 || name == "info"_L1
        || name == "review-corrected"_L1)
        return colors.accent;
    if (name.startsWith("status-"_L1) || name == "review-open"_L1 || name == "review-unknown"_L1)
        return palette.color(QPalette::Active, QPalette::PlaceholderText);
    return palette.color(QPalette::Active, QPalette::Text);
}

QIcon deskIcon(const QString &name)
{
    return QIcon(new DeskIconEngine(name));
}

QPixmap inColor(const QIcon &icon, const QSize &size, qreal devicePixelRatio, const QColor &color)
{
    QPixmap pixmap = icon.pixmap(size, devicePixelRatio);
    if (pixmap.isNull())
        return pixmap;
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF(QPointF(), pixmap.deviceIndependentSize()), color);
    return pixmap;
}

} // namespace cd
