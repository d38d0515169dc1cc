// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliver/choosing/templateexample.h"

#include "ui/words/plaintext.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int leastLetters = 24;

QFont boldLetters(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

TemplateExample::TemplateExample(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"deliverExample"_s);
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void TemplateExample::say(const QString &name, const QString &path)
{
    m_path = path;
    if (path.isEmpty()) {
        m_before.clear();
        setText({});
        setToolTip({});
    } else {
        //: %1: a file, as an example; behind it stands where it goes
        m_before = tr("so that %1 becomes").arg(name) + u' ';
        setText(m_before + path); // also for who doesn't see it
        setToolTip(toolTipText(text()));
    }
    updateGeometry();
    update();
}

QSize TemplateExample::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_before)
                + QFontMetrics(boldLetters(font())).horizontalAdvance(m_path),
            fontMetrics().height()};
}

QSize TemplateExample::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), leastLetters * fontMetrics().averageCharWidth()),
            fontMetrics().height()};
}

void TemplateExample::paintEvent(QPaintEvent *)
{
    const QFont bold = boldLetters(font());
    const QFontMetrics metrics(bold);
    const int pathWidth = std::min(metrics.horizontalAdvance(m_path), width());
    const QString before = fontMetrics().elidedText(m_before, Qt::ElideMiddle, width() - pathWidth);
    const int beforeWidth = fontMetrics().horizontalAdvance(before);
    const auto place = [this](int from, int wide) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(from, 0, wide, height()));
    };
    constexpr int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(place(0, beforeWidth), flags, before);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(place(beforeWidth, width() - beforeWidth), flags,
                     metrics.elidedText(m_path, Qt::ElideMiddle, width() - beforeWidth));
}

} // namespace cd
