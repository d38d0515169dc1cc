// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/notices/messagerow.h"

#include "ui/widgets/parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QString iconOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Notice:
        return u":/icons/info.svg"_s;
    case MessageBar::Kind::Warning:
        return u":/icons/warning.svg"_s;
    case MessageBar::Kind::Error:
        break;
    }
    return u":/icons/error.svg"_s;
}

QColor signalColor(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Notice:
        return {0x2f, 0x7d, 0xd1};
    case MessageBar::Kind::Warning:
        return {0xd9, 0x8a, 0x00};
    case MessageBar::Kind::Error:
        break;
    }
    return {0xd0, 0x3a, 0x3a};
}

QColor mixed(const QColor &ground, const QColor &colour, double share)
{
    const auto part = [share](int from, int to) {
        return qRound(from + (to - from) * share);
    };
    return {part(ground.red(), colour.red()), part(ground.green(), colour.green()),
            part(ground.blue(), colour.blue())};
}

} // namespace

MessageRow::MessageRow(const QString &key, MessageBar::Kind kind, const QString &text,
                       QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_key(key)
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"message-"_s + key);
    setAutoFillBackground(true);
    auto *icon = new QLabel(this);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    icon->setPixmap(QIcon(iconOf(kind)).pixmap(size, size));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAccessibleName(tr("Message"));
    m_text->setWordWrap(true);
    m_text->setText(text);
    m_text->setObjectName(u"messageText-"_s + key);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setObjectName(u"messageClose-"_s + key);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(m_close->accessibleName());
    m_close->setIcon(style()->standardIcon(QStyle::SP_DockWidgetCloseButton));
    connect(m_close, &QToolButton::clicked, this, &MessageRow::closeAsked);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 5, 6, 5);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    tint();
}

QString MessageRow::text() const
{
    return m_text->text();
}

QPushButton *MessageRow::addButton(const QString &text)
{
    auto *button = named(new QPushButton(text, this), u"messageAct-"_s + m_key, text);
    auto *row = qobject_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->count() - 1, button, 0, Qt::AlignTop);
    return button;
}

void MessageRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        tint();
    QFrame::changeEvent(event);
}

/// A tint of the palette's own ground, so that it is legible in light and in dark.
void MessageRow::tint()
{
    QPalette colours = parentWidget()->palette();
    const QColor ground = colours.color(QPalette::Window);
    colours.setColor(QPalette::Window, mixed(ground, signalColor(m_kind), 0.18));
    setPalette(colours);
}

} // namespace cd
