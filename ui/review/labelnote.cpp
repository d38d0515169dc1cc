// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/labelnote.h"

#include "ui/look/rank.h"
#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"

#include <QDialog>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace cd {

LabelNote::LabelNote(QWidget *parent)
    : QWidget(parent)
    , m_text(named(new Note(this), u"labelNote"_s))
    , m_stop(button(u"labelStop"_s, tr("Stop"), tr("Stop importing or exporting labels"), this,
                    &LabelNote::stopAsked))
    , m_more(button(u"labelDetails"_s, tr("Details…"), tr("Show which labels were left out"), this,
                    &LabelNote::showDetails))
    , m_close(
          button(u"labelNoteClose"_s, tr("Close"), tr("Close this message"), this, &QWidget::hide))
{
    m_text->setWordWrap(true);
    for (QPushButton *flat : {m_stop, m_more, m_close})
        setRank(flat, Rank::Flat);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->addWidget(m_text, 1);
    addWidgets(row, {m_stop, m_more, m_close});
    hide();
}

void LabelNote::showButtons(bool isBusy)
{
    m_stop->setVisible(isBusy);
    m_more->setVisible(!isBusy && !m_details.isEmpty());
    m_close->setVisible(!isBusy);
    show();
}

void LabelNote::sayBusy(const QString &text)
{
    m_details.clear();
    m_text->say(Note::Kind::Hint, text);
    showButtons(true);
}

void LabelNote::sayDone(const QString &text, const QString &details, bool isGood)
{
    m_details = details;
    m_text->say(isGood ? Note::Kind::Hint : Note::Kind::Warning, text);
    showButtons(false);
}

void LabelNote::sayFailed(const QString &text)
{
    m_details.clear();
    m_text->say(Note::Kind::Error, text);
    showButtons(false);
}

void LabelNote::showDetails()
{
    auto *dialog = named(new QDialog(this), u"labelDetailsDialog"_s);
    dialog->setWindowTitle(tr("Labels left out"));
    auto *text = readOnlyText(u"labelDetailsText"_s, tr("Labels left out"));
    text->setPlainText(m_details);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(text, 1);
    column->addWidget(dialogButtons(*dialog, u"labelDetails"_s, QDialogButtonBox::Close));
    dialog->resize(80 * fontMetrics().averageCharWidth(), 20 * fontMetrics().lineSpacing());
    openOnce(dialog);
}

} // namespace cd
