// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/notices/messagerow.h"

#include "ui/look/icons.h"
#include "ui/look/palettes.h"
#include "ui/look/rank.h"
#include "ui/widgets/parts.h"

#include <QEvent>
#include <QHBoxLayout>
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
        return u"info"_s;
    case MessageBar::Kind::Warning:
        return u"warning"_s;
    case MessageBar::Kind::Error:
        break;
    }
    return u"error"_s;
}

QColor stripOf(MessageBar::Kind kind, const QPalette &palette)
{
    const Colors &colors = colorsOf(palette);
    switch (kind) {
    case MessageBar::Kind::Notice:
        return colors.informationStrip;
    case MessageBar::Kind::Warning:
        return colors.warningStrip;
    case MessageBar::Kind::Error:
        break;
    }
    return colors.errorStrip;
}

} // namespace

MessageRow::MessageRow(const QString &key, MessageBar::Kind kind, const QString &text,
                       QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_key(key)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"message-"_s + key);
    setAutoFillBackground(true);
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
    m_close->setIcon(deskIcon(u"close"_s));
    connect(m_close, &QToolButton::clicked, this, &MessageRow::closeAsked);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 5, 6, 5);
    row->addWidget(m_icon, 0, Qt::AlignTop);
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
    setRank(button, Rank::Flat);
    auto *row = qobject_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->count() - 1, button, 0, Qt::AlignTop);
    return button;
}

void MessageRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        tint();
    QFrame::changeEvent(event);
}

void MessageRow::tint()
{
    QPalette colours = parentWidget()->palette();
    colours.setColor(QPalette::Window, stripOf(m_kind, colours));
    setPalette(colours);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(deskIcon(iconOf(m_kind)).pixmap(QSize(size, size), devicePixelRatioF()));
}

} // namespace cd
