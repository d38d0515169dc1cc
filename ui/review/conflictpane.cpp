// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/conflictpane.h"

#include "domain/safetext.h"
#include "ui/widgets/parts.h"
#include "ui/words/formats.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QString wayOf(const Decision &label)
{
    switch (label.pot) {
    case LabelPot::Correction:
        return ConflictPane::tr("reviewed", "how a label came about");
    case LabelPot::Audit:
        return ConflictPane::tr("in an audit", "how a label came about");
    case LabelPot::Import:
        break;
    }
    return ConflictPane::tr("imported", "how a label came about");
}

/// "invoice: Ada, reviewed, 3 November 2026 14:05"
QString lineOf(const Decision &label)
{
    const bool isType = label.kind == Decision::Kind::Type;
    const QString said
        = isType ? safeLine(label.text) : ConflictPane::tr("no type", "what a label says");
    QStringList about{label.who.isEmpty() ? ConflictPane::tr("not named", "who gave a label")
                                          : safeLine(label.who),
                      wayOf(label), timeText(label.at)};
    about.removeAll(QString());
    //: %1: a type; %2: who gave it, how and when
    return ConflictPane::tr("%1: %2").arg(said, about.join(u", "_s));
}

} // namespace

ConflictPane::ConflictPane(QWidget *parent)
    : QWidget(parent)
    , m_labels(wrappedText(u"conflictLabels"_s, tr("Labels that differ")))
    , m_how(wrappedText(u"conflictHow"_s))
{
    auto *title = named(new QLabel(tr("Labels differ")), u"conflictTitle"_s);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_how->setText(tr("The digit of a type decides, 0 that it is none."));
    m_how->setForegroundRole(QPalette::PlaceholderText);
    m_labels->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    addWidgets(column, {title, m_labels, m_how});
    hide();
}

void ConflictPane::show(const ReviewState &state)
{
    QStringList lines;
    if (state.verdict && !state.against.isEmpty()) {
        lines += lineOf(*state.verdict);
        for (const Decision &label : state.against)
            lines += lineOf(label);
    }
    m_labels->setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}

} // namespace cd
