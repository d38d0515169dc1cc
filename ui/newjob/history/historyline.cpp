// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/history/historyline.h"

#include "ui/newjob/history/formhistory.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// What was there before is gone, and perhaps out of sight.
bool takesAway(const FormContent &before, const FormContent &after)
{
    return after.files.size() < before.files.size()
        || after.request.rules.size() < before.request.rules.size()
        || after.request.webhooks.size() < before.request.webhooks.size()
        || differingParts(before, after).testFlag(FormPart::Preset);
}

} // namespace

HistoryLine::HistoryLine(const FormHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_text(wrappedText(u"historyText"_s))
    , m_button(button(u"historyButton"_s, tr("Undo"), {}, this, [this] { m_act->trigger(); }))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    connect(&history, &FormHistory::stepped, this, &HistoryLine::stepped);
    connect(&history, &FormHistory::moved, this, &HistoryLine::moved);
    hide();
}

void HistoryLine::stepped(const QString &text, const FormContent &before, const FormContent &after)
{
    if (takesAway(before, after)) //: %1: what was done, as after "Undo"
        say(tr("Last change: %1.").arg(text), true);
    else
        hide();
}

void HistoryLine::moved(bool isUndo, const QString &text)
{
    //: %1: what was undone or done again, as after "Undo"
    say((isUndo ? tr("Undone: %1.") : tr("Redone: %1.")).arg(text), !isUndo);
}

void HistoryLine::say(const QString &text, bool offersUndo)
{
    m_act = offersUndo ? m_history.undoAction() : m_history.redoAction();
    m_text->setText(text);
    m_button->setText(offersUndo ? tr("Undo") : tr("Redo"));
    m_button->setAccessibleName(m_button->text() + u": "_s + text);
    show();
}

} // namespace cd
