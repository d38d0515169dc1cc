// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/side/lastdecision.h"

#include "ui/look/icons.h"
#include "ui/review/reviewwords.h"
#include "ui/widgets/parts.h"
#include "ui/words/plaintext.h"
#include "workflow/review/review.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QString wordsOf(const Decision &decision)
{
    //: %1: a file; %2: what was decided about it
    return LastDecision::tr("%1: %2").arg(decision.fileName, decisionText(decision));
}

} // namespace

LastDecision::LastDecision(const Review &review, QAction *takeBack, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_title(named(new QLabel(tr("Last decision")), u"reviewLastTitle"_s))
    , m_back(toolButton(u"reviewTakeBackButton"_s, deskIcon(u"undo"_s), {}))
    , m_list(toolButton(u"reviewLastTwenty"_s, {}, tr("Last 20")))
    , m_menu(named(new QMenu(this), u"reviewLastMenu"_s))
    , m_last(named(new QLabel, u"reviewLast"_s))
{
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_last->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a name is elided
    cd::follow(*m_back, *takeBack);
    const auto nameBack = [this, takeBack] {
        const QString keys = takeBack->shortcut().toString(QKeySequence::NativeText);
        m_back->setText(tr("Take back"));
        m_back->setToolTip(keys.isEmpty() ? m_back->text()
                                          : u"%1 (%2)"_s.arg(m_back->text(), keys));
    };
    connect(takeBack, &QAction::changed, this, nameBack);
    nameBack();
    m_back->setAutoRaise(true);
    m_list->setAutoRaise(true);
    m_list->setPopupMode(QToolButton::InstantPopup);
    m_list->setToolTip(tr("The last decisions: choose one to see its document again"));
    m_list->setMenu(m_menu);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addStretch(1);
    addWidgets(top, {m_list, m_back});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 8, 8);
    column->setSpacing(2);
    column->addLayout(top);
    column->addWidget(m_last);
    connect(m_menu, &QMenu::aboutToShow, this, &LastDecision::fill);
    connect(&review, &Review::newestChanged, this, &LastDecision::show);
    show();
}

void LastDecision::show()
{
    const QList<Decision> &newest = m_review.newest();
    const QString text
        = newest.isEmpty() ? tr("Nothing was decided yet") : wordsOf(newest.constFirst());
    m_list->setEnabled(!newest.isEmpty());
    m_last->setAccessibleName(text);
    m_last->setToolTip(newest.isEmpty() ? QString() : toolTipText(text));
    m_last->setText(m_last->fontMetrics().elidedText(text, Qt::ElideMiddle, m_last->width()));
}

void LastDecision::fill()
{
    constexpr int widest = 60; // letters
    m_menu->clear();
    const QList<Decision> &newest = m_review.newest();
    for (const Decision &decision : newest) {
        const QString text = m_menu->fontMetrics().elidedText(
            wordsOf(decision), Qt::ElideMiddle, widest * m_menu->fontMetrics().averageCharWidth());
        QAction *action
            = m_menu->addAction(withoutMnemonics(text), this, [this, document = decision.document] {
                  Q_EMIT documentAsked(document);
              });
        action->setToolTip(toolTipText(wordsOf(decision)));
    }
}

void LastDecision::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    show();
}

} // namespace cd
