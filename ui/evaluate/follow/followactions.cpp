// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/follow/followactions.h"

#include "ui/evaluate/follow/followupdialog.h"
#include "ui/evaluate/follow/repeatdialog.h"
#include "ui/evaluate/follow/reportsave.h"
#include "ui/evaluate/follow/rundialog.h"
#include "ui/review/reviewstrip.h"
#include "ui/widgets/parts.h"
#include "workflow/evaluating/evaluator.h"
#include "workflow/evaluating/labelsets.h"
#include "workflow/evaluating/suspects.h"
#include "workflow/history/jobedits.h"
#include "workflow/history/jobtable.h"
#include "workflow/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr auto reportTopic = "report"_L1;
constexpr auto sentTopic = "sent"_L1;
constexpr auto suspectsTopic = "suspects"_L1;

} // namespace

FollowActions::FollowActions(Workspace &workspace, ReviewStrip &strip, QWidget *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_evaluator(workspace.evaluator())
    , m_strip(strip)
    , m_page(*page)
    , m_menu(named(new QMenu(page), u"evaluateMore"_s))
    , m_report(new ReportSave(workspace, page))
{
    m_askAgain = add(u"evaluateAskAgain"_s, tr("&Ask again about the unsure ones…"),
                     &FollowActions::askAgain);
    addStanding();
    m_repeat = add(u"evaluateRepeat"_s, tr("&Repeatability…"), &FollowActions::repeat);
    m_suspects = add(u"evaluateSuspects"_s, tr("Review labels that may be &wrong"),
                     &FollowActions::reviewSuspects);
    m_menu->setToolTipsVisible(true);
    connect(m_report, &ReportSave::saved, &strip, [&strip](const QString &path) {
        strip.say(reportTopic, ReviewStrip::Kind::Information,
                  tr("The report was saved as %1.").arg(QDir::toNativeSeparators(path)));
    });
    connect(m_report, &ReportSave::failed, &strip,
            [&strip](const QString &path, const QString &why) {
                strip.say(
                    reportTopic, ReviewStrip::Kind::Error,
                    tr("The report could not be saved as %1: %2. If a file of that name was there "
                       "before, it is unchanged.")
                        .arg(QDir::toNativeSeparators(path), why));
            });
    connect(m_menu, &QMenu::aboutToShow, this, &FollowActions::refresh);
    connect(&m_evaluator, &Evaluator::evaluated, this, &FollowActions::refresh);
    refresh();
}

QAction *FollowActions::add(const QString &name, const QString &text, void (FollowActions::*act)())
{
    auto *action = named(m_menu->addAction(text), name);
    m_page.addAction(action);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void FollowActions::addStanding()
{
    m_standing = named(m_menu->addMenu(tr("Which answer &counts")), u"evaluateStanding"_s);
    auto *group = new QActionGroup(this);
    const std::pair<StandingAnswer, QString> choices[]{
        {StandingAnswer::Later, tr("The &later one", "of two answers to a file")},
        {StandingAnswer::Surer,
         tr("The later one, if it is not less &sure", "of two answers to a file")},
        {StandingAnswer::Earlier, tr("The &earlier one", "of two answers to a file")},
    };
    for (const auto &[standing, text] : choices) {
        QAction *action = named(m_standing->addAction(text),
                                u"evaluateStanding%1"_s.arg(static_cast<int>(standing)));
        action->setData(static_cast<int>(standing));
        action->setCheckable(true);
        group->addAction(action);
    }
    connect(group, &QActionGroup::triggered, this, [this](const QAction *action) {
        setStanding(static_cast<StandingAnswer>(action->data().toInt()));
    });
}

/// Of the evaluation; null: there is none.
JobRowPtr FollowActions::job() const
{
    const EvaluationPtr evaluation = m_evaluator.evaluation();
    return evaluation ? m_workspace.table().find(evaluation->run) : nullptr;
}

void FollowActions::refresh()
{
    const JobRowPtr row = job();
    const bool canAsk = row && canFollowUp(*row);
    m_askAgain->setEnabled(canAsk);
    sayWhyNot(*m_askAgain,
              canAsk ? QString()
                     : tr("Only for a complete run in FAST, through an API that has modes."));
    m_repeat->setEnabled(row != nullptr);
    const EvaluationPtr evaluation = m_evaluator.evaluation();
    const auto wrong
        = evaluation ? evaluation->confusion.total() - evaluation->confusion.right().count : 0;
    m_suspects->setEnabled(wrong > 0);
    const bool isFollowUp = row && row->origin.follows != 0;
    m_standing->setEnabled(isFollowUp);
    const QList<QAction *> choices = m_standing->actions();
    for (QAction *choice : choices)
        choice->setChecked(isFollowUp && choice->data().toInt() == static_cast<int>(row->standing));
}

void FollowActions::setStanding(StandingAnswer standing)
{
    if (const JobRowPtr row = job(); row && row->origin.follows != 0)
        m_workspace.edits().setStanding(row->key, row->standing, standing);
}

void FollowActions::saveReport()
{
    m_report->begin();
}

void FollowActions::open(PlanDialog *dialog)
{
    connect(dialog, &PlanDialog::submitted, this, &FollowActions::showNewest);
    openOnce(dialog);
}

/// Its answers are counted as they come.
void FollowActions::showNewest(const QList<JobKey> &sent)
{
    EvaluationChoice choice = m_evaluator.choice();
    choice.run = 0;
    m_evaluator.choose(choice);
    m_strip.say(sentTopic, ReviewStrip::Kind::Information,
                tr("%Ln job(s) were submitted. The answers are counted here as they come.", nullptr,
                   static_cast<int>(sent.size())));
}

void FollowActions::runAgain()
{
    const EvaluationChoice &choice = m_evaluator.choice();
    const EvaluationPtr evaluation = m_evaluator.evaluation();
    std::optional<LabelSet> set = m_workspace.labelSets().find(choice.set);
    if (evaluation && evaluation->set.id == choice.set)
        set = evaluation->set;
    if (!set)
        return;
    const JobRowPtr row = job();
    open(new RunDialog(m_workspace, *set, choice.part, row ? row->origin : JobOrigin(), &m_page));
}

/// What is compared may show what the pictures would bring.
void FollowActions::askAgain()
{
    const JobRowPtr row = job();
    if (!row)
        return;
    EvaluationPtr withPictures;
    const QList<EvaluationPtr> others = m_evaluator.others();
    for (const EvaluationPtr &other : others) {
        const JobRowPtr otherRow = m_workspace.table().find(other->run);
        if (otherRow && otherRow->job.mode == modeWord(Mode::Multimodal))
            withPictures = other;
    }
    open(
        new FollowUpDialog(m_workspace, row->key, m_evaluator.evaluation(), withPictures, &m_page));
}

void FollowActions::repeat()
{
    const JobRowPtr row = job();
    const EvaluationPtr evaluation = m_evaluator.evaluation();
    if (!row)
        return;
    auto *dialog
        = new RepeatDialog(m_workspace, evaluation->set, evaluation->part, row->key, &m_page);
    connect(dialog, &RepeatDialog::flipsAsked, this, [this](const RepeatedRuns &runs) {
        QList<JobKey> newestFirst = runs.jobs;
        std::reverse(newestFirst.begin(), newestFirst.end());
        Q_EMIT reviewAsked({.kind = QueueKind::Given,
                            .jobs = newestFirst,
                            .documents = runs.flips,
                            //: a queue of results to look at
                            .title = tr("Several answers")});
    });
    open(dialog);
}

void FollowActions::reviewSuspects()
{
    const EvaluationPtr evaluation = m_evaluator.evaluation();
    if (!evaluation)
        return;
    const EvaluationPtr other = m_evaluator.others().value(0);
    const QList<DocumentKey> suspected = suspectedLabels(*evaluation, other.get());
    if (suspected.isEmpty())
        return m_strip.say(
            suspectsTopic, ReviewStrip::Kind::Information,
            tr("No label differs from an answer that is as sure as the right ones."));
    m_strip.drop(suspectsTopic);
    QList<JobKey> jobs{evaluation->run};
    if (const JobRowPtr row = job(); row && row->origin.follows != 0)
        jobs.append(row->origin.follows);
    Q_EMIT reviewAsked({.kind = QueueKind::Given,
                        .jobs = jobs,
                        .documents = suspected,
                        //: a queue of results to look at
                        .title = tr("Is the label wrong?")});
}

} // namespace cd
