// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/results/typestrip.h"

#include "ui/look/typemark.h"
#include "ui/words/formats.h"
#include "ui/words/plaintext.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int leastWidth = 60;
constexpr double faded = 0.25;

} // namespace

TypeStrip::TypeStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

QSize TypeStrip::sizeHint() const
{
    return {leastWidth, fontMetrics().height() * 5 / 8};
}

void TypeStrip::setKinds(const QList<KindCount> &kinds, const QSet<ResultKind> &chosen)
{
    m_kinds = kinds;
    m_chosen = chosen;
    update();
}

QList<QRect> TypeStrip::pieces() const
{
    QList<int> files;
    for (const KindCount &kind : m_kinds)
        files.append(kind.files);
    return typePieces(rect(), files, layoutDirection());
}

int TypeStrip::kindAt(const QPoint &position) const
{
    const QList<QRect> all = pieces();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&position](const QRect &piece) {
        return piece.contains(position);
    });
    return found == all.cend() ? -1 : static_cast<int>(found - all.cbegin());
}

void TypeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QList<QRect> all = pieces();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i).isEmpty())
            continue;
        painter.setOpacity(m_chosen.isEmpty() || m_chosen.contains(m_kinds.at(i).kind) ? 1 : faded);
        paintTypeMark(painter, all.at(i), m_kinds.at(i).mark, palette());
    }
}

void TypeStrip::mousePressEvent(QMouseEvent *event)
{
    const int kind = kindAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && kind >= 0)
        Q_EMIT picked(kind);
}

bool TypeStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int kind = kindAt(help->pos());
    const QString text = kind < 0
        ? QString()
        : kindTitle(m_kinds.at(kind).kind) + u' ' + countText(m_kinds.at(kind).files);
    QToolTip::showText(help->globalPos(), toolTipText(text), this);
    return true;
}

} // namespace cd
