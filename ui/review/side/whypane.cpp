// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/side/whypane.h"

#include "ui/document/missnote.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/verticalscroll.h"

#include <QAccessible>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace cd {

WhyPane::WhyPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_from(named(new QLabel, u"reviewWhyFrom"_s))
    , m_outcome(wrappedText(u"reviewOutcome"_s, tr("The service's answer beside yours")))
    , m_reasoning(wrappedText(u"reviewReasoning"_s, tr("Why the service answered so")))
    , m_miss(new MissNote(workspace))
    , m_tally(wrappedText(u"reviewTally"_s, tr("What reviews say so far")))
    , m_note(wrappedText(u"reviewNoteShown"_s, tr("Note about this document")))
{
    auto *title = named(new QLabel(tr("Why")), u"reviewWhyTitle"_s);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_outcome->setFont(bold);
    m_miss->setObjectName(u"reviewMissNote"_s); // another one stands beside the results
    m_from->setForegroundRole(QPalette::PlaceholderText);
    m_tally->setForegroundRole(QPalette::PlaceholderText);
    m_reasoning->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *top = new QHBoxLayout;
    top->addWidget(title);
    top->addStretch(1);
    top->addWidget(m_from);

    auto *words = new QWidget;
    auto *inner = withoutMargins(new QVBoxLayout(words));
    addWidgets(inner, {m_outcome, m_note, m_reasoning, m_miss, m_tally});
    inner->addStretch(1);
    layOnBase(words);
    auto *scroll = named(new VerticalScroll, u"reviewWhy"_s, tr("Why"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(words);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->addLayout(top);
    column->addWidget(scroll, 1);
}

void WhyPane::show(const Why &why)
{
    m_from->setText(why.isHidden ? QString() : why.from);
    m_reasoning->setText(why.isHidden ? tr("Hidden until you have decided.") : why.reasoning);
    m_tally->setText(why.isHidden ? QString() : why.tally);
    //: %1: what a person wrote about a document
    m_note->setText(why.note.isEmpty() ? QString() : tr("Note: %1").arg(why.note));
    if (why.corrected && !why.isHidden)
        m_miss->showMiss(why.corrected->row, why.corrected->job, why.corrected->type);
    else
        m_miss->showNothing();
    const bool isNews = !why.outcome.isEmpty() && why.outcome != m_outcome->text();
    m_outcome->setText(why.outcome);
    m_outcome->setVisible(!why.outcome.isEmpty());
    if (isNews) {
        QAccessibleEvent event(m_outcome, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    m_reasoning->setVisible(!m_reasoning->text().isEmpty());
    m_tally->setVisible(!m_tally->text().isEmpty());
    m_note->setVisible(!why.note.isEmpty());
}

} // namespace cd
