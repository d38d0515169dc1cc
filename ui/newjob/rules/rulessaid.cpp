// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rules/rulessaid.h"

#include "ui/look/rank.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QLabel>

#include <utility>

using namespace Qt::StringLiterals;

namespace cd {

RulesSaid::RulesSaid(QWidget *parent)
    : QWidget(parent)
    , m_text(wrappedText(u"rulesSaid"_s))
    , m_undo(button(u"rulesSaidUndo"_s, tr("Undo"), {}, this,
                    [this] {
                        hide();
                        m_undoAction->trigger();
                    }))
    , m_other(button(u"rulesSaidOther"_s, {}, {}, this, [this] {
        hide();
        std::exchange(m_act, {})();
    }))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->addWidget(m_text, 1);
    addWidgets(row, {m_other, m_undo});
    setRank(m_undo, Rank::Flat);
    setRank(m_other, Rank::Flat);
    hide();
}

void RulesSaid::say(const QString &text, QAction *undo, const QString &other,
                    const std::function<void()> &act)
{
    m_text->setText(text);
    m_undoAction = undo;
    m_undo->setVisible(undo != nullptr);
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
    m_act = act;
    show();
}

void RulesSaid::clear()
{
    hide();
}

} // namespace cd
