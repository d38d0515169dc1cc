// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/unsurepane.h"

#include "ui/jobs/actions/sendagain.h"
#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"
#include "ui/words/formats.h"
#include "workflow/history/jobtable.h"
#include "workflow/sending/outbox.h"
#include "workflow/workspace.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QString textOf(const UnsureFinding &finding)
{
    using Kind = UnsureFinding::Kind;
    switch (finding.kind) {
    case Kind::Searching:
        return UnsurePane::tr("Classify Desk is looking for it in the service's job list…");
    case Kind::NoneYet:
        return UnsurePane::tr("It is not in the service's list yet; checking again.");
    case Kind::None:
        return UnsurePane::tr("The service's list (%1) has no job with these rules and files: most "
                              "likely none was created. You can send it again.")
            .arg(timeText(finding.at));
    case Kind::Unfinished:
        return UnsurePane::tr(
            "The list has a job with the same rules. Whether it has the same files is known when "
            "it ends; if so, it will be used then. You can choose it now if you recognize it.");
    case Kind::Several:
        return UnsurePane::tr("More than one job in the service's list has the same rules and "
                              "files. Choose yours, or send it again.");
    case Kind::FilesUnknown:
        return UnsurePane::tr(
            "The service's list has jobs with the same rules, but their results don't say which "
            "files they belong to. Choose yours, or send it again if none is.");
    case Kind::Failed:
        break;
    }
    return UnsurePane::tr(
        "The service's list could not be read; it will be retried automatically.");
}

} // namespace

UnsurePane::UnsurePane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_text(named(new Note(this), u"unsureText"_s))
    , m_candidates(named(new QListWidget(this), u"unsureCandidates"_s, tr("Possible matches")))
    , m_take(button(u"takeUnsure"_s, tr("Use this job"), {}, this, &UnsurePane::takeChosen))
{
    setObjectName(u"unsurePane"_s);
    m_candidates->setMaximumHeight(5 * fontMetrics().lineSpacing());
    auto *buttons = new QHBoxLayout;
    addWidgets(buttons,
               {m_take,
                button(u"lookAgainUnsure"_s, tr("Check again"), {}, this,
                       [this] { m_workspace.unsure().search(); }),
                button(u"sendAgainUnsure"_s, tr("Send again…"), {}, this,
                       [this] { askToSendAgain(m_workspace, {m_key}, this); }),
                button(u"giveUpUnsure"_s, tr("Give up"), {}, this,
                       [this] { m_workspace.outbox().giveUp(m_key); })});
    buttons->addStretch(1);
    auto *column = withoutMargins(new QVBoxLayout(this));
    addWidgets(column, {m_text, m_candidates});
    column->addLayout(buttons);
    hide();
    connect(m_candidates, &QListWidget::itemSelectionChanged, this, &UnsurePane::enableChoice);
    connect(&workspace.unsure(), &UnsureSearch::found, this, [this](JobKey key) {
        if (key == m_key)
            setJob(key);
    });
}

void UnsurePane::setJob(JobKey key)
{
    m_key = key;
    const JobRowPtr row = m_workspace.table().find(key);
    const bool isUnsure = row && row->submission == SubmissionState::Unsure;
    const auto finding = m_workspace.unsure().finding(key);
    setVisible(isUnsure && finding);
    if (isUnsure && finding)
        show(*finding);
}

// The same again would take a choice away that somebody is making.
void UnsurePane::show(const UnsureFinding &finding)
{
    m_text->say(Note::Kind::Warning, textOf(finding));
    const bool isSame = finding.candidates == m_shown.candidates;
    m_shown = finding;
    m_candidates->setVisible(!finding.candidates.isEmpty());
    m_take->setVisible(!finding.candidates.isEmpty());
    if (isSame)
        return;
    m_candidates->clear();
    for (const Job &job : finding.candidates) {
        m_candidates->addItem(
            u"%1 · %2 · %3"_s.arg(timeText(job.createdAt), job.status.word(), job.id.value));
    }
    enableChoice();
}

void UnsurePane::enableChoice()
{
    m_take->setEnabled(!m_candidates->selectedItems().isEmpty());
}

void UnsurePane::takeChosen()
{
    m_workspace.outbox().adopt(m_key, m_shown.candidates.at(m_candidates->currentRow()),
                               m_shown.create);
}

} // namespace cd
