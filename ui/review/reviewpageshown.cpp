// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page shows of the current document, and what a key decides about it.

#include "ui/document/documentpane.h"
#include "ui/review/queue/queuepane.h"
#include "ui/review/queue/queueview.h"
#include "ui/review/reviewactions.h"
#include "ui/review/reviewheader.h"
#include "ui/review/reviewpage.h"

#include "ui/review/conflictpane.h"
#include "ui/review/reviewstrip.h"
#include "ui/review/reviewwords.h"
#include "ui/review/side/lastdecision.h"
#include "ui/review/side/typespane.h"
#include "ui/review/side/whypane.h"
#include "ui/words/resultwords.h"
#include "ui/words/servicewords.h"
#include "workflow/history/jobtable.h"
#include "workflow/history/labels.h"
#include "workflow/review/review.h"
#include "workflow/workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <type_traits>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr auto bulkTopic = "bulk"_L1;

} // namespace

void ReviewPage::connectActions()
{
    for (int type = 0; type < ReviewActions::typeKeys; ++type) {
        connect(m_actions->types[static_cast<size_t>(type)], &QAction::triggered, this,
                [this, type] {
                    const QStringList &types = m_types->model().types();
                    if (type < types.size())
                        assign(types.at(type));
                });
    }
    // From a menu elsewhere it would be about a document that nobody sees.
    const auto on = [this](QAction *action, auto act) {
        connect(action, &QAction::triggered, this, [this, act](bool isOn) {
            if (!isVisible())
                Q_EMIT asked();
            else if constexpr (std::is_invocable_v<decltype(act), bool>)
                act(isOn);
            else
                act();
        });
    };
    on(m_actions->noType, [this] { assign({}); });
    on(m_actions->confirm, [this] { confirm(); });
    on(m_actions->cannotTell, [this] { decide(Decision::Kind::CannotTell); });
    on(m_actions->flag, [this] { toggleFlag(); });
    on(m_actions->note, [this] {
        if (current())
            m_types->startNote(current()->state.note);
    });
    on(m_actions->next, [this] { move(1); });
    on(m_actions->previous, [this] { move(-1); });
    on(m_actions->find, [this] { m_types->startFinding(); });
    on(m_actions->takeBack, [this] { m_review.takeBack(); });
    on(m_actions->makeAgain, [this] { m_review.makeAgain(); });
    on(m_actions->hide, [this](bool isHidden) {
        m_review.setMode(isHidden ? ReviewMode::Audit : ReviewMode::Correct);
    });
    on(m_actions->audit, [this] { askForAudit(m_review.choice().kind != QueueKind::Audit); });
    on(m_actions->scrollDown, [this] { scroll(1); });
    on(m_actions->scrollUp, [this] { scroll(-1); });
    on(m_actions->toList, [this] {
        m_strip->hide();
        m_queue->view().setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_types, &TypesPane::assigned, this, &ReviewPage::assign);
    connect(m_types, &TypesPane::noted, &m_review, &Review::setNote);
    connect(m_types, &TypesPane::left, this, [this] { m_queue->view().setFocus(); });
    connect(m_last, &LastDecision::documentAsked, this, &ReviewPage::goTo);
    const auto nameKeys = [this] {
        m_types->model().setKeys(m_actions->typeKeyNames());
    };
    connect(m_actions, &ReviewActions::keysChanged, this, nameKeys);
    nameKeys();
}

void ReviewPage::connectDocument()
{
    m_document->openAction()->setShortcuts(QList<QKeySequence>()); // Enter confirms here
    const auto on = [this](QAction *action, void (DocumentPane::*act)()) {
        connect(action, &QAction::triggered, m_document, act);
    };
    on(m_actions->nextPage, &DocumentPane::nextPage);
    on(m_actions->previousPage, &DocumentPane::previousPage);
    on(m_actions->firstPage, &DocumentPane::firstPage);
    on(m_actions->lastPage, &DocumentPane::lastPage);
    on(m_actions->zoomIn, &DocumentPane::zoomIn);
    on(m_actions->zoomOut, &DocumentPane::zoomOut);
    on(m_actions->fitWidth, &DocumentPane::fitWidth);
    connect(m_actions->marks, &QAction::triggered, this,
            [this] { m_document->setMarksShown(!m_document->areMarksShown()); });
}

const ReviewItem *ReviewPage::current() const
{
    const int at = m_review.current();
    return at >= 0 && at < m_review.items().size() ? &m_review.items().at(at) : nullptr;
}

void ReviewPage::assign(const std::optional<QString> &type)
{
    if (type)
        decide(Decision::Kind::Type, *type);
    else
        decide(Decision::Kind::NoType);
}

void ReviewPage::decide(Decision::Kind kind, const QString &type)
{
    const QList<int> rows = m_queue->view().chosen();
    if (rows.size() > 1)
        decideAll(rows, kind, type);
    else if (current())
        m_review.decide(kind, type);
}

void ReviewPage::decideAll(const QList<int> &rows, Decision::Kind kind, const QString &type)
{
    m_review.decideAll(rows, kind, type);
    m_queue->view().chooseOnlyCurrent();
    const auto count = static_cast<int>(rows.size());
    const bool isLabel = kind == Decision::Kind::Type || kind == Decision::Kind::NoType;
    const QString said = isLabel
        //: %n: documents; %1: a type, or "no type"
        ? tr("%Ln document(s) set to %1", nullptr, count)
              .arg(typeText(kind == Decision::Kind::Type ? std::optional(type) : std::nullopt))
        : kind == Decision::Kind::Flag ? tr("%Ln document(s) flagged", nullptr, count)
                                       : tr("%Ln document(s) set to “can't tell”", nullptr, count);
    m_strip->say(bulkTopic, ReviewStrip::Kind::Information, said, {tr("Undo"), [this] {
                                                                       m_review.takeBack();
                                                                   }});
}

/// Enter takes what stands chosen in the list of types, which is the answer until somebody moves.
void ReviewPage::confirm()
{
    if (m_review.isLingering())
        return m_review.goOn();
    const ReviewItem *item = current();
    if (!item || !m_types->hasChosen() || m_queue->view().chosen().size() > 1)
        return;
    const std::optional<QString> type = m_types->chosen();
    if (m_review.isRevealed() && item->answer && item->answer->type == type)
        m_review.confirm();
    else
        assign(type);
}

void ReviewPage::toggleFlag()
{
    const QList<int> rows = m_queue->view().chosen();
    if (rows.size() > 1)
        decideAll(rows, Decision::Kind::Flag, {});
    else
        m_review.toggleFlag();
}

void ReviewPage::move(int step)
{
    if (step > 0 && m_review.isLingering())
        return m_review.goOn();
    const int last = static_cast<int>(m_review.items().size()) - 1;
    const int to = std::clamp(m_review.current() + step, 0, std::max(0, last));
    if (last >= 0)
        m_review.setCurrent(to);
}

void ReviewPage::goTo(const DocumentKey &document)
{
    const QList<ReviewItem> &items = m_review.items();
    const auto found
        = std::find_if(items.cbegin(), items.cend(),
                       [&document](const ReviewItem &item) { return item.document == document; });
    if (found != items.cend())
        m_review.setCurrent(static_cast<int>(std::distance(items.cbegin(), found)));
}

void ReviewPage::scroll(int direction)
{
    if (m_review.isLingering())
        return m_review.goOn();
    m_document->scrollPage(direction);
}

/// All but the progress.
void ReviewPage::showCurrent()
{
    const ReviewItem *item = current();
    m_middle->setCurrentWidget(item ? static_cast<QWidget *>(m_document) : m_none->parentWidget());
    m_types->parentWidget()->setVisible(item);
    for (QAction *action : {m_actions->confirm, m_actions->noType, m_actions->cannotTell,
                            m_actions->flag, m_actions->note, m_actions->find})
        action->setEnabled(item);
    m_actions->hide->setChecked(m_review.mode() == ReviewMode::Audit);
    m_actions->hide->setEnabled(m_review.choice().kind != QueueKind::Audit);
    showFile();
    showTypes();
    showWhy();
}

/// Without its reasoning, whose words are marked, as long as that may not be seen.
std::optional<ShownFile> ReviewPage::fileOf(int index)
{
    const ReviewItem &item = m_review.items().at(index);
    const ExportRow *row = m_files.find(item.job, item.place);
    const JobRowPtr job = m_workspace.table().find(item.job);
    if (!row || !job)
        return {};
    ShownFile file{*row, job->service, job->scope};
    if (!m_review.isRevealed(index))
        file.row.result.reset();
    return file;
}

void ReviewPage::showFile()
{
    m_document->setFile(current() ? fileOf(m_review.current()) : std::nullopt);
    QList<ShownFile> ahead;
    for (const int next : m_review.following(DocumentPane::mostAhead)) {
        if (const std::optional<ShownFile> file = fileOf(next))
            ahead += *file;
    }
    m_document->readAhead(ahead);
}

QStringList ReviewPage::typesOf(const ReviewItem &item) const
{
    QStringList types;
    if (const JobRowPtr job = m_workspace.table().find(item.job)) {
        for (const Rule &rule : job->job.rules)
            types += rule.type;
    }
    if (types.isEmpty() && item.answer && item.answer->type && m_review.isRevealed())
        types += *item.answer->type;
    return types;
}

void ReviewPage::showTypes()
{
    const ReviewItem *item = current();
    TypeHints hints;
    QStringList types;
    if (item) {
        types = typesOf(*item);
        if (m_review.isRevealed()) {
            const ExportRow *row = m_files.find(item->job, item->place);
            hints.answer = item->answer;
            if (row && row->result)
                hints.second = runnerUpOf(row->result->reasoning);
            if (item->state.verdict && item->state.verdict->isLabel())
                hints.label = Suggestion{finalType(item->state, {}), {}};
        }
        m_actions->flag->setChecked(item->state.isFlagged);
    }
    m_types->show(types, hints);
    for (int type = 0; type < ReviewActions::typeKeys; ++type)
        m_actions->types[static_cast<size_t>(type)]->setEnabled(type < types.size());
}

void ReviewPage::showWhy()
{
    const ReviewItem *item = current();
    m_conflict->show(item && m_review.isRevealed() ? item->state : ReviewState());
    if (!item)
        return m_why->show({});
    const JobRowPtr job = m_workspace.table().find(item->job);
    const ExportRow *row = m_files.find(item->job, item->place);
    Why why{.note = item->state.note, .isHidden = !m_review.isRevealed()};
    if (job) {
        //: Where an answer comes from; %1: a service; %2: a mode, such as FAST
        why.from
            = tr("%1, %2").arg(serviceName(m_workspace.profiles(), job->service), job->job.mode);
        if (m_tallied != job->origin.preset)
            readTally();
    }
    if (row)
        why.reasoning = row->result ? row->result->reasoning : row->said;
    if (row && item->state.verdict && item->state.verdict->isLabel())
        why.corrected = Corrected{*row, item->job, finalType(item->state, {})};
    why.tally = tally(*item);
    if (m_review.isLingering())
        why.outcome = outcome(*item);
    m_why->show(why);
}

/// What the service says to a decision that was made without it.
QString ReviewPage::outcome(const ReviewItem &item) const
{
    if (reviewed(item) == Reviewed::CannotTell)
        return tr("The service says %1").arg(answerText(item.answer));
    if (reviewed(item) == Reviewed::Confirmed)
        return tr("Same: the service says %1").arg(answerText(item.answer));
    return tr("Different: the service says %1").arg(answerText(item.answer));
}

void ReviewPage::followReveal()
{
    if (m_review.isLingering())
        m_reveal.start();
    else
        m_reveal.stop();
}

void ReviewPage::readTally()
{
    const ReviewItem *item = current();
    const JobRowPtr job = item ? m_workspace.table().find(item->job) : nullptr;
    const QString preset = job ? job->origin.preset : QString();
    if (preset != m_tallied) {
        m_corrections.clear();
        m_audits.clear();
    }
    m_tallied = preset;
    if (preset.isEmpty())
        return;
    for (PresetTally *tally : {&m_corrections, &m_audits}) {
        const LabelPot pot = tally == &m_audits ? LabelPot::Audit : LabelPot::Correction;
        m_workspace.labels().readTally(preset, pot, this,
                                       [this, tally, preset](const PresetTally &read) {
                                           if (preset != m_tallied)
                                               return;
                                           *tally = read;
                                           showWhy();
                                       });
    }
}

QString ReviewPage::tally(const ReviewItem &item) const
{
    if (!item.answer)
        return {};
    const QString type = item.answer->type.value_or(QString());
    const QString told = tallyText(m_corrections.value(type), m_audits.value(type));
    //: What reviews of a preset say of a type so far; %1: the type, %2: "Reviewed: 41 right, 6
    //: wrong"
    return told.isEmpty() ? QString() : tr("%1 so far. %2").arg(typeText(item.answer->type), told);
}

void ReviewPage::showProgress()
{
    m_header->tell();
    Q_EMIT openCountChanged(openCount());
    sayWhyNone();
}

void ReviewPage::say(const QString &text, const QString &button, const std::function<void()> &act)
{
    m_none->setText(text);
    m_noneButton->setText(button);
    if (!button.isEmpty())
        m_noneButton->setAccessibleName(button);
    m_noneButton->setVisible(!button.isEmpty());
    m_noneAct = act;
}

void ReviewPage::sayWhyNone()
{
    if (current())
        return;
    const auto all = static_cast<int>(m_review.items().size());
    const QueueChoice &choice = m_review.choice();
    const bool isAll = choice == QueueChoice();
    if (m_review.isOpening() || !m_isAsked)
        say(tr("Reading the results…"), {}, {});
    else if (m_review.newCount() > 0)
        say(tr("%Ln new answer(s) wait", nullptr, m_review.newCount()), tr("Add"),
            [this] { m_review.addNew(); });
    else if (all > 0)
        say(tr("All %Ln document(s) of this queue are decided.", nullptr, all), {}, {});
    else if (isAll)
        say(tr("There are no results yet. Once a job is done, its answers can be looked at here."),
            tr("New job"), [this] { Q_EMIT formAsked(); });
    else
        say(tr("Nothing is in this queue."), tr("Look at all results"), [this] { open({}); });
}

} // namespace cd
