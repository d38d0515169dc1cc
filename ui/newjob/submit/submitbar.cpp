// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/submit/submitbar.h"

#include "ui/look/icons.h"
#include "ui/look/palettes.h"
#include "ui/look/rank.h"
#include "ui/newjob/submit/estimateline.h"
#include "ui/widgets/actionkeys.h"
#include "ui/widgets/note.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/parts.h"
#include "ui/words/formats.h"

#include <QAction>
#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int pilotSize = 20;
constexpr int worthAPilot = 2 * pilotSize; // files

/// No less than @p dollars: what is said to be the most must not be passed by a rounding.
QString mostText(double dollars)
{
    constexpr double rounding = 1e-6;
    return dollarsText(std::ceil(dollars * 100 - rounding) / 100);
}

} // namespace

SubmitBar::SubmitBar(QWidget *parent)
    : QWidget(parent)
    , m_destination(wrappedText(u"submitDestination"_s))
    , m_estimate(new EstimateLine(this))
    , m_note(named(new Note(this), u"submitNote"_s))
    , m_questionText(wrappedText(u"duplicateText"_s))
    , m_leave(named(new QPushButton(this), u"dontSubmitAgainButton"_s))
    , m_again(
          named(new QPushButton(this), u"submitAgainAnywayButton"_s, tr("Submit the same again")))
    , m_question(buildQuestion())
    , m_pilot(named(
          new QCheckBox(tr("First %Ln file(s) at random, then ask", nullptr, pilotSize), this),
          u"pilotBox"_s))
    , m_preview(named(new QPushButton(tr("Previe&w…"), this), u"previewButton"_s,
                      tr("Show the request before it is sent")))
    , m_submit(named(new QPushButton(deskIcon(u"submit"_s), tr("&Submit"), this), u"submitButton"_s,
                     tr("Submit the job")))
    , m_act(named(new QAction(tr("Su&bmit"), this), u"submitJob"_s))
{
    makePane(*this, tr("Submit"), m_submit);
    m_destination->hide();
    m_pilot->hide();
    m_pilot->setToolTip(tr("Shows the results of a few files before the others are sent, so that "
                           "wrong rules don't cost much"));
    m_preview->setToolTip(tr("The request as JSON and as a curl command"));
    m_act->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_act->setEnabled(false);
    addAction(m_act);
    followKeys(*m_act, this, [this] { tellKeys(); });
    m_submit->setDefault(true);
    m_submit->setMinimumHeight(m_submit->fontMetrics().height() + 18);
    setRank(m_submit, Rank::Primary);
    auto *row = new QHBoxLayout;
    row->addWidget(m_estimate, 1);
    addWidgets(row, {m_preview, m_submit});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    addWidgets(column, {m_question, m_note, m_destination, m_pilot});
    column->addLayout(row);
    connect(m_submit, &QPushButton::clicked, this, &SubmitBar::submitAsked);
    connect(m_act, &QAction::triggered, this, &SubmitBar::submitAsked);
    connect(m_preview, &QPushButton::clicked, this, &SubmitBar::previewAsked);
}

QWidget *SubmitBar::buildQuestion()
{
    auto *frame = named(new QFrame(this), u"duplicateQuestion"_s);
    frame->setFrameShape(QFrame::StyledPanel);
    m_leave->setText(tr("Don't submit"));
    auto *answers = new QHBoxLayout;
    answers->addStretch(1);
    addWidgets(answers, {m_leave, m_again});
    auto *column = new QVBoxLayout(frame);
    column->addWidget(m_questionText);
    column->addLayout(answers);
    frame->hide();
    connect(m_leave, &QPushButton::clicked, this, [this] {
        stopAsking();
        if (m_about == About::Storage)
            Q_EMIT storageDecided(FileStorage::Keep);
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        stopAsking();
        if (m_about == About::Storage)
            Q_EMIT storageDecided(FileStorage::DeleteWhenDone);
        else if (m_about == About::Ceiling)
            Q_EMIT spendingConfirmed();
        else
            Q_EMIT submitConfirmed();
    });
    return frame;
}

void SubmitBar::showEstimate(const JobRequest &request, int files, Dialect dialect,
                             const std::optional<Prices> &prices)
{
    m_estimate->say(request, files, dialect, prices);
    m_isFree = !prices;
    setRank(m_submit, m_isFree ? Rank::Primary : Rank::Paid);
    const auto credits
        = prices ? costBound(request, files, dialect, *prices).credits : std::nullopt;
    m_submit->setText(
        credits && *credits > 0 //: on the button; %1: dollars
            ? tr("&Submit for at most %1").arg(mostText(prices->dollars(double(*credits))))
            : tr("&Submit"));
    update();
    m_pilot->setVisible(files >= worthAPilot);
}

void SubmitBar::paintEvent(QPaintEvent *)
{
    if (m_isFree)
        return;
    QPainter painter(this);
    const Colors &colors = colorsOf(palette());
    painter.fillRect(rect(), colors.paidStrip);
    painter.fillRect(0, 0, width(), 1, colors.paid);
}

int SubmitBar::pilot() const
{
    return m_pilot->isChecked() && !m_pilot->isHidden() ? pilotSize : 0;
}

void SubmitBar::setBlocker(const QString &text, Said where)
{
    m_blocker = where == Said::Elsewhere ? QString() : text;
    showNote();
    m_submit->setEnabled(text.isEmpty() || where == Said::Passing);
    m_submit->setAccessibleDescription(text);
    tellKeys();
    enableAction(isVisible());
}

void SubmitBar::tellKeys()
{
    const QString why = m_submit->accessibleDescription();
    m_submit->setToolTip(why.isEmpty() ? withKeys(tr("Submit the job"), *m_act) : why);
    m_act->setToolTip(m_submit->toolTip());
}

void SubmitBar::enableAction(bool isShown)
{
    m_act->setEnabled(isShown && m_submit->isEnabled());
    sayWhyNot(*m_act,
              isShown ? m_submit->accessibleDescription()
                      : tr("go to New job first, where you see what is submitted"));
}

void SubmitBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    enableAction(true);
}

void SubmitBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    enableAction(event->spontaneous()); // with the window it is hidden for a while only
}

void SubmitBar::showError(const QString &text)
{
    m_error = text;
    showNote();
}

void SubmitBar::showNote()
{
    if (m_blocker.isEmpty())
        m_note->say(Note::Kind::Error, m_error);
    else
        m_note->say(Note::Kind::Hint, m_blocker);
}

void SubmitBar::showConfiguration(const QString &name)
{
    if (!name.isEmpty())
        m_estimate->setText(m_estimate->QLabel::text() + u" · "_s
                            + tr("using the saved configuration “%1”").arg(name));
}

void SubmitBar::showDestination(const QString &text)
{
    m_destination->setText(text);
    m_destination->setVisible(!text.isEmpty());
}

void SubmitBar::ask(const QString &duplicate)
{
    m_again->setText(m_isFree ? tr("Submit again") : tr("Submit and pay again"));
    m_again->setAccessibleName(tr("Submit the same again"));
    m_leave->setText(tr("Don't submit"));
    m_leave->setAccessibleName(tr("Don't submit the same again"));
    showQuestion(About::Duplicate, duplicate, m_leave);
}

void SubmitBar::askAboutCeiling(const QString &text)
{
    m_again->setText(tr("Submit anyway"));
    m_again->setAccessibleName(tr("Submit above the monthly limit"));
    m_leave->setText(tr("Don't submit"));
    m_leave->setAccessibleName(m_leave->text());
    showQuestion(About::Ceiling, text, m_leave);
}

void SubmitBar::askAboutStorage(const QString &text)
{
    //: both submit the job
    m_again->setText(tr("Delete them when done"));
    m_again->setAccessibleName(tr("Submit, and delete the uploaded files when the job is done"));
    m_leave->setText(tr("Keep them there"));
    m_leave->setAccessibleName(tr("Submit, and keep the uploaded files on the service"));
    showQuestion(About::Storage, text, m_again);
}

void SubmitBar::showQuestion(About about, const QString &text, QPushButton *proposed)
{
    m_about = about;
    m_questionText->setText(text);
    m_question->show();
    proposed->setFocus();
}

void SubmitBar::focusSubmit()
{
    m_submit->setFocus();
}

void SubmitBar::stopAsking()
{
    m_question->hide();
}

} // namespace cd
