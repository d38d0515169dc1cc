// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/results/typestrip.h"

#include "ui/look/typemark.h"
#include "ui/words/formats.h"
#include "ui/words/plaintext.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int leastPiece = 3; // so that one file of thousands is seen
constexpr int pieceGap = 1;
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
    return {leastPiece * 20, fontMetrics().height() * 5 / 8};
}

void TypeStrip::setKinds(const QList<KindCount> &kinds, const QSet<ResultKind> &chosen)
{
    m_kinds = kinds;
    m_chosen = chosen;
    update();
}

QList<QRect> TypeStrip::pieces() const
{
    qint64 files = 0;
    int pieces = 0;
    for (const KindCount &kind : m_kinds) {
        files += kind.files;
        pieces += kind.files > 0 ? 1 : 0;
    }
    const qint64 shared
        = std::max(0, width() - pieces * leastPiece - std::max(0, pieces - 1) * pieceGap);
    QList<QRect> all;
    qint64 before = 0;
    int left = 0;
    for (const KindCount &kind : m_kinds) {
        if (kind.files == 0) {
            all.append(QRect());
            continue;
        }
        const qint64 share
            = shared * (before + kind.files) / files - shared * before / files; // no pixel is lost
        const int wide = leastPiece + static_cast<int>(share);
        all.append(QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, wide, height())));
        left += wide + pieceGap;
        before += kind.files;
    }
    return all;
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
