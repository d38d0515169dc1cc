// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/actions/tidyactions.h"

#include "ui/jobs/actions/jobchoice.h"
#include "ui/jobs/actions/retentiondialog.h"
#include "ui/jobs/actions/retrycommand.h"
#include "ui/jobs/list/joblistmodel.h"
#include "ui/look/icons.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/question.h"
#include "workflow/history/jobedits.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/sending/outbox.h"
#include "workflow/workspace.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int longestLabel = 200; // as in the form

} // namespace

TidyActions::TidyActions(Workspace &workspace, const JobChoice &choice, JobListModel &model,
                         QWidget *page, QWidget *list)
    : QObject(page)
    , m_workspace(workspace)
    , m_choice(choice)
    , m_model(model)
    , m_page(*page)
    , m_place{workspace, [&model](const QList<JobKey> &keys) { model.showSoon(keys); },
              [this](const QString &text) { Q_EMIT stepped(text, nullptr); },
              [this](const QString &text) { Q_EMIT stepped(text, m_undo); },
              [this](const QList<JobKey> &keys) {
                  Q_EMIT cameBack(keys);
              }}
    , m_undo(m_stack.createUndoAction(this))
    , m_redo(m_stack.createRedoAction(this))
    , m_retryAll(add(u"retryAllFailed"_s, u"submit"_s, &TidyActions::retryAllFailed))
    , m_clearAll(add(u"clearAllSucceeded"_s, u"archive"_s, &TidyActions::clearAllSucceeded))
    , m_giveUpQueued(add(u"giveUpQueued"_s, u"remove"_s, &TidyActions::askToGiveUpQueued))
    , m_archive(add(u"archiveJobs"_s, u"archive"_s, &TidyActions::archive))
    , m_unarchive(add(u"unarchiveJobs"_s, u"up"_s, &TidyActions::unarchive))
    , m_label(add(u"labelJobs"_s, u"label"_s, &TidyActions::askForLabel))
    , m_delete(add(u"deleteJobs"_s, u"remove"_s, &TidyActions::lookWhatToDelete))
    , m_retention(add(u"retentionSettings"_s, u"clock"_s, &TidyActions::askForRetention))
{
    setUpUndo();
    setUpTexts();
    m_label->setShortcut(Qt::Key_F2);
    m_delete->setShortcut(QKeySequence::Delete);
    for (QAction *action : {m_label, m_delete}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        list->addAction(action);
    }
    connect(&workspace.retention(), &Retention::applied, this, &TidyActions::sayApplied);
    connect(&model, &JobListModel::countsChanged, this, &TidyActions::update);
    update();
}

TidyActions::~TidyActions() = default;

QAction *TidyActions::add(const QString &name, const QString &icon, void (TidyActions::*act)())
{
    auto *action = named(new QAction(deskIcon(icon), {}, this), name);
    connect(action, &QAction::triggered, this, act);
    return action;
}

// The form has an undo of its own: each holds where the keys go.
void TidyActions::setUpUndo()
{
    m_undo->setObjectName(u"undoInList"_s);
    m_undo->setIcon(deskIcon(u"undo"_s));
    m_undo->setShortcuts(QKeySequence::Undo);
    m_redo->setObjectName(u"redoInList"_s);
    m_redo->setIcon(deskIcon(u"redo"_s));
    m_redo->setShortcuts(QKeySequence::Redo);
    for (QAction *action : {m_undo, m_redo}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_page.addAction(action);
    }
}

void TidyActions::setUpTexts()
{
    m_retryAll->setToolTip(tr("A new job for each that failed, with the same files, rules and "
                              "options"));
    m_clearAll->setToolTip(tr("Moves them to the archive, out of the way. Nothing is deleted"));
    m_giveUpQueued->setText(tr("Withdraw all &unsent submissions…"));
    m_giveUpQueued->setToolTip(
        tr("What is waiting to be submitted stays in the list for reference"));
    m_archive->setText(tr("Archi&ve"));
    m_archive->setToolTip(tr("Removes the jobs from the list; “Archived” above shows them"));
    m_unarchive->setText(tr("&Bring back from the archive"));
    m_unarchive->setToolTip(
        tr("Returns the jobs to the list, where they stay however old they are"));
    m_label->setText(tr("&Label…"));
    m_delete->setText(tr("Delete from this com&puter…"));
    m_delete->setToolTip(tr("The service keeps the job and its files"));
    m_retention->setText(tr("Clean up &old jobs…"));
    m_retention->setToolTip(tr("Keeps, archives or deletes jobs that ended long ago"));
}

void TidyActions::update()
{
    const int failed = m_model.counts().of(JobGroup::Failed);
    const int succeeded = m_model.counts().of(JobGroup::Success);
    m_retryAll->setText(tr("Submi&t all failed jobs again (%Ln)", "jobs", failed));
    m_retryAll->setEnabled(failed > 0);
    m_clearAll->setText(tr("Archiv&e all that succeeded (%Ln)", "jobs", succeeded));
    m_clearAll->setEnabled(succeeded > 0);
    m_giveUpQueued->setEnabled(!queued().isEmpty());
    m_archive->setEnabled(m_choice.any(JobTrait::CanBeArchived));
    m_unarchive->setEnabled(m_choice.any(JobTrait::IsArchived));
    m_label->setEnabled(!m_choice.isEmpty());
    m_delete->setEnabled(m_choice.any(JobTrait::HasEnded));
}

void TidyActions::fillJobMenu(QMenu &menu) const
{
    menu.addActions({m_label, m_archive, m_unarchive, m_delete});
    menu.addSeparator();
    menu.addActions({m_retryAll, m_clearAll});
    menu.addSeparator();
    menu.addActions({m_undo, m_redo});
}

void TidyActions::fillMainMenu(QMenu &menu) const
{
    menu.addActions({m_undo, m_redo});
    menu.addSeparator();
    menu.addActions({m_retryAll, m_clearAll, m_giveUpQueued});
    menu.addSeparator();
    menu.addActions({m_label, m_archive, m_unarchive, m_delete, m_retention});
}

void TidyActions::retryAllFailed()
{
    m_model.find(JobGroup::Failed, this, [this](const QList<JobKey> &keys) { askToRetry(keys); });
}

void TidyActions::askToRetry(const QList<JobKey> &keys)
{
    m_workspace.table().fetchDetails(
        keys, this, [this, keys](const QHash<JobKey, JobDetails> &details) {
            const JobTable &table = m_workspace.table();
            QList<Resubmission> all;
            for (const JobKey key : keys) {
                const JobRowPtr row = table.find(key);
                if (!row || !details.contains(key))
                    continue;
                const bool partly = !filesWithoutResult(details[key]).isEmpty();
                all.append(partly ? failedFilesAgain(*row, details[key])
                                  : allAgain(*row, details[key]));
            }
            Q_EMIT retryAllAsked(all);
        });
}

void TidyActions::retry(const QList<Resubmission> &all)
{
    m_stack.push(new RetryCommand(m_place, all));
}

void TidyActions::clearAllSucceeded()
{
    m_model.find(JobGroup::Success, this, [this](const QList<JobKey> &keys) {
        if (!keys.isEmpty())
            m_stack.push(new ShelveCommand(m_place, keys, Shelf::Archive));
    });
}

QList<JobKey> TidyActions::queued() const
{
    QList<JobKey> keys = m_workspace.table().liveKeys();
    keys.removeIf([this](JobKey key) {
        return !isHeldBack(*m_workspace.table().find(key)); // uploading ones are not sent yet
    });
    return keys;
}

void TidyActions::askToGiveUpQueued()
{
    ask({.name = u"giveUpQueuedQuestion"_s,
         .title = tr("Withdraw unsent submissions?"),
         .text = tr(
             "%n submission(s) will not be sent. They stay in the list and can be sent from there.",
             nullptr, static_cast<int>(queued().size())),
         .yes = tr("Withdraw them"),
         .no = tr("Keep them waiting"),
         .role = QMessageBox::DestructiveRole},
        &m_page, [this] {
            const QList<JobKey> keys = queued(); // some may have gone out meanwhile
            for (const JobKey key : keys)
                m_workspace.outbox().giveUp(key);
            Q_EMIT said(
                tr("%n submission(s) were withdrawn.", nullptr, static_cast<int>(keys.size())));
        });
}

void TidyActions::archive()
{
    m_stack.push(
        new ShelveCommand(m_place, m_choice.those(JobTrait::CanBeArchived), Shelf::Archive));
}

void TidyActions::unarchive()
{
    m_stack.push(new ShelveCommand(m_place, m_choice.those(JobTrait::IsArchived), Shelf::Kept));
}

void TidyActions::askForLabel()
{
    const QList<JobKey> keys = m_choice.all();
    QSet<QString> labels;
    for (const JobKey key : keys)
        labels.insert(m_workspace.table().find(key)->label);
    ask({.name = u"labelQuestion"_s,
         .title = tr("Label"),
         .label = tr("Label of the %n selected job(s)", nullptr, static_cast<int>(keys.size())),
         .value = labels.size() == 1 ? *labels.cbegin() : QString(),
         .yes = tr("Save"),
         .longest = longestLabel},
        &m_page, [this, keys](const QString &label) { setLabel(keys, label.trimmed()); });
}

void TidyActions::setLabel(const QList<JobKey> &keys, const QString &label)
{
    QList<JobKey> others = keys;
    others.removeIf([&](JobKey key) {
        const JobRowPtr row = m_workspace.table().find(key);
        return !row || row->label == label;
    });
    if (!others.isEmpty())
        m_stack.push(new LabelCommand(m_place, others, label));
}

void TidyActions::lookWhatToDelete()
{
    m_deletable.clear();
    const QList<JobKey> chosen = m_choice.chosen();
    m_lookingWhatToDelete.run(
        chosen,
        [this](const QList<JobKey> &keys) { m_deletable += m_workspace.edits().deletable(keys); },
        [this, chosen] {
            const QList<JobKey> keys = std::exchange(m_deletable, {});
            askToDelete(keys, static_cast<int>(chosen.size() - keys.size()));
        });
}

void TidyActions::askToDelete(const QList<JobKey> &keys, int staying)
{
    if (keys.isEmpty()) {
        Q_EMIT said(tr("Nothing was deleted: these jobs are still needed to resolve an unanswered "
                       "submission."));
        return;
    }
    QString more = tr(
        "The service keeps the jobs and their files: nothing is deleted there, and “Fetch "
        "the service's list” can add them again. Until you quit, Undo restores them as they are.");
    if (staying > 0)
        more += u"\n\n"_s
            + tr("%n selected job(s) stay: they have not ended, or are needed to resolve an "
                 "unanswered submission.",
                 nullptr, staying);
    ask({.name = u"deleteQuestion"_s,
         .title = tr("Delete from this computer?"),
         .text = tr("%n job(s) and all their results will be deleted from this computer.", nullptr,
                    static_cast<int>(keys.size())),
         .more = more,
         .yes = tr("Delete"),
         .no = tr("Keep"),
         .role = QMessageBox::DestructiveRole},
        &m_page, [this, keys] {
            Q_EMIT deleting();
            m_stack.push(new DiscardCommand(m_place, keys));
        });
}

void TidyActions::askForRetention()
{
    openOnce(new RetentionDialog(m_workspace.retention(), &m_page));
}

void TidyActions::sayApplied(RetentionRule::Action action, int count)
{
    Q_EMIT said(action == RetentionRule::Action::Delete
                    ? tr("%n job(s) were deleted from this computer under your clean-up rule.",
                         nullptr, count)
                    : tr("%n job(s) were archived under your clean-up rule.", nullptr, count));
}

} // namespace cd
