// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/panetitle.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr double larger = 1.2; // 12 points beside 10
constexpr int aroundTitle = 22; // above and below together: 44 where letters are 22 high
constexpr int beforeMore = 8;

} // namespace

PaneTitle::PaneTitle(const QString &name, QWidget *parent)
    : QLabel(parent)
{
    setObjectName(name);
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PaneTitle::say(const QString &title, const QString &more)
{
    m_title = title;
    m_more = more;
    setText(more.isEmpty() ? title : title + u"   "_s + more); // also for who doesn't see it
    updateGeometry();
}

QFont PaneTitle::titleFont(QFont font)
{
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * larger);
    return font;
}

QSize PaneTitle::sizeHint() const
{
    const QSize title
        = QFontMetrics(titleFont(font())).size(Qt::TextShowMnemonic | Qt::TextSingleLine, m_title);
    const int more = m_more.isEmpty() ? 0 : beforeMore + fontMetrics().horizontalAdvance(m_more);
    return {title.width() + more, title.height() + aroundTitle};
}

void PaneTitle::paintEvent(QPaintEvent *)
{
    const QFont large = titleFont(font());
    const QFontMetrics metrics(large);
    const int flags = Qt::TextShowMnemonic | Qt::TextSingleLine;
    const int title = metrics.size(flags, m_title).width();
    // Both stand on one line.
    const int base = (height() - metrics.height()) / 2 + metrics.ascent();
    const int top = base - fontMetrics().ascent();
    const auto place = [this](int from, int at, int width, int lineHeight) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(from, at, width, lineHeight));
    };
    QPainter painter(this);
    painter.setFont(large);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(place(0, base - metrics.ascent(), title, metrics.height()),
                     flags | Qt::AlignCenter | Qt::TextDontClip, m_title);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(place(title + beforeMore, top, std::max(0, width() - title - beforeMore),
                           fontMetrics().height()),
                     Qt::TextSingleLine | Qt::TextDontClip | Qt::AlignVCenter
                         | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft),
                     m_more);
}

} // namespace cd
