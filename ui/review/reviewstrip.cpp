// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewstrip.h"

#include "ui/look/palettes.h"
#include "ui/look/rank.h"
#include "ui/widgets/parts.h"

#include <QAccessible>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cd {

ReviewStrip::ReviewStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(wrappedText(u"reviewSaid"_s))
    , m_first(button(u"reviewAnswer"_s, {}, tr("Answer to the message")))
    , m_second(button(u"reviewOtherAnswer"_s, {}, tr("Other answer to the message")))
{
    setObjectName(u"reviewStrip"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->addWidget(m_text, 1);
    for (QPushButton *answer : {m_first, m_second}) {
        setRank(answer, Rank::Flat);
        row->addWidget(answer, 0, Qt::AlignTop);
    }
    // What is answered is over; a new message may come of it.
    connect(m_first, &QPushButton::clicked, this, [this] {
        const auto act = m_actFirst;
        hide();
        act();
    });
    connect(m_second, &QPushButton::clicked, this, [this] {
        const auto act = m_actSecond;
        hide();
        act();
    });
    hide();
}

void ReviewStrip::say(const QString &topic, Kind kind, const QString &text,
                      const StripAnswer &first, const StripAnswer &second)
{
    m_topic = topic;
    m_kind = kind;
    m_actFirst = first.act;
    m_actSecond = second.act;
    for (const auto &[answer, button] :
         {std::pair(&first, m_first), std::pair(&second, m_second)}) {
        button->setText(answer->text);
        if (!answer->text.isEmpty())
            button->setAccessibleName(answer->text);
    }
    m_first->setVisible(!first.text.isEmpty());
    m_second->setVisible(!second.text.isEmpty());
    m_text->setText(text);
    show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ReviewStrip::drop(const QString &topic)
{
    if (m_topic == topic)
        hide();
}

void ReviewStrip::paintEvent(QPaintEvent *event)
{
    const Colors &colors = colorsOf(palette());
    const QColor ground = m_kind == Kind::Information ? colors.informationStrip
        : m_kind == Kind::Warning                     ? colors.warningStrip
                                                      : colors.errorStrip;
    QPainter(this).fillRect(event->rect(), ground);
}

} // namespace cd
