// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewpage.h"

#include "store/settings/settings.h"
#include "ui/document/documentpane.h"
#include "ui/look/rank.h"
#include "ui/review/agreementline.h"
#include "ui/review/conflictpane.h"
#include "ui/review/labelmenu.h"
#include "ui/review/labelnote.h"
#include "ui/review/queue/queuepane.h"
#include "ui/review/queue/queuescope.h"
#include "ui/review/queue/queueview.h"
#include "ui/review/reviewactions.h"
#include "ui/review/reviewheader.h"
#include "ui/review/reviewstrip.h"
#include "ui/review/side/lastdecision.h"
#include "ui/review/side/typespane.h"
#include "ui/review/side/whypane.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/parts.h"
#include "workflow/history/jobtable.h"
#include "workflow/history/labels.h"
#include "workflow/review/review.h"
#include "workflow/workspace.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cd {

namespace {

constexpr auto auditTopic = "audit"_L1;
constexpr auto runTopic = "run"_L1;
constexpr int leastQueueWidth = 200;
constexpr int leastSideWidth = 270;

/// Those that need nothing but themselves.
bool isKept(QueueKind kind)
{
    return kind == QueueKind::LeastSure || kind == QueueKind::NoType || kind == QueueKind::Failed
        || kind == QueueKind::Flagged || kind == QueueKind::Conflicts;
}

} // namespace

ReviewPage::ReviewPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_review(workspace.review())
    , m_actions(new ReviewActions(*this))
    , m_files(workspace.table())
    , m_header(new ReviewHeader(m_review, m_actions->audit))
    , m_strip(new ReviewStrip)
    , m_labels(new LabelMenu(workspace.labelImport(), workspace.labelExport(), workspace.settings(),
                             this))
    , m_agreement(new AgreementLine(workspace.labels()))
    , m_panes(named(new QSplitter, u"reviewPanes"_s))
    , m_queue(new QueuePane(m_review, workspace.table()))
    , m_middle(new QStackedWidget)
    , m_none(wrappedText(u"reviewNone"_s, tr("About the queue")))
    , m_noneButton(button(u"reviewNoneButton"_s, {}, tr("What to do now")))
    , m_document(named(new DocumentPane(workspace), u"reviewDocument"_s))
    , m_types(new TypesPane(
          {m_actions->confirm, m_actions->cannotTell, m_actions->flag, m_actions->note}))
    , m_conflict(new ConflictPane)
    , m_why(new WhyPane(workspace))
    , m_last(new LastDecision(m_review, m_actions->takeBack))
{
    setObjectName(u"reviewPage"_s);
    nameApart(*m_document, u"review"_s); // another such pane stands beside the results
    layOut();
    fillMenu();
    connectActions();
    connectDocument();
    connectReview();
    m_reveal.setSingleShot(true);
    m_reveal.setInterval(revealStays);
    connect(&m_reveal, &QTimer::timeout, &m_review, &Review::goOn);
    m_tallyDue.setSingleShot(true);
    m_tallyDue.setInterval(1s);
    connect(&m_tallyDue, &QTimer::timeout, this, &ReviewPage::readTally);
    showCurrent();
    showProgress();
}

void ReviewPage::layOut()
{
    m_panes->setChildrenCollapsible(false);
    m_queue->setMinimumWidth(leastQueueWidth);
    m_middle->addWidget(message());
    m_middle->addWidget(m_document);
    layOnBase(m_document);
    makePane(*m_document, tr("Document"));
    addWidgets(withoutMargins(new QVBoxLayout(this)),
               {m_header, hairline(), m_strip, m_labels->note(), m_agreement, m_panes});
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_panes, 1);
    layout()->setSpacing(0);
    for (QWidget *pane :
         {static_cast<QWidget *>(m_queue), static_cast<QWidget *>(m_middle), side()})
        m_panes->addWidget(pane);
    m_panes->setStretchFactor(1, 1);
    m_panes->setSizes({244, 668, 312});
}

QWidget *ReviewPage::side()
{
    auto *made = named(new QWidget, u"reviewSide"_s);
    makePane(*made, tr("Types"));
    layOnBase(made);
    made->setMinimumWidth(leastSideWidth);
    auto *column = withoutMargins(new QVBoxLayout(made));
    column->setSpacing(0);
    column->addWidget(m_types);
    column->addWidget(m_conflict);
    column->addWidget(hairline());
    column->addWidget(m_why, 1);
    column->addWidget(hairline());
    column->addWidget(m_last);
    return made;
}

/// Where there is nothing to look at.
QWidget *ReviewPage::message()
{
    auto *made = new QWidget;
    layOnBase(made);
    auto *column = new QVBoxLayout(made);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    column->addStretch(1);
    column->addWidget(m_none);
    column->addWidget(m_noneButton, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_noneButton, &QPushButton::clicked, this, [this] { m_noneAct(); });
    return made;
}

void ReviewPage::fillMenu()
{
    QMenu &menu = m_header->menu();
    menu.addAction(m_actions->takeBack);
    menu.addAction(m_actions->makeAgain);
    menu.addSeparator();
    menu.addAction(m_actions->hide);
    menu.addMenu(m_labels->menu());
    QMenu *size = menu.addMenu(tr("Documents in an audit"));
    size->setObjectName(u"reviewAuditSize"_s);
    connect(size, &QMenu::aboutToShow, this, [this, size] {
        size->clear();
        for (const int count : {20, 50, 100, 200, 500}) {
            QAction *action = size->addAction(QString::number(count), this, [this, count] {
                m_workspace.settings().set(setting::auditSize, count);
            });
            action->setCheckable(true);
            action->setChecked(count == m_workspace.settings().value(setting::auditSize));
        }
    });
}

void ReviewPage::connectReview()
{
    connect(&m_review, &Review::opened, this, [this] {
        m_agreement->follow(m_review.choice().kind == QueueKind::Conflicts);
        readTally();
        showCurrent();
        showProgress();
    });
    connect(&m_review, &Review::currentChanged, this, [this] {
        showCurrent();
        showProgress();
    });
    connect(&m_review, &Review::itemsChanged, this, [this](const QList<int> &rows) {
        if (rows.contains(m_review.current())) {
            showTypes();
            showWhy();
        }
        showProgress();
    });
    connect(&m_review, &Review::modeChanged, this, [this] {
        followReveal();
        showCurrent();
        showProgress();
    });
    connect(&m_review, &Review::newCountChanged, this, &ReviewPage::showProgress);
    connect(&m_review, &Review::newestChanged, this,
            [this] { m_actions->takeBack->setEnabled(m_review.canTakeBack()); });
    connect(&m_review, &Review::failed, this, &ReviewPage::showProgress);
    connect(&m_workspace.labels(), &Labels::changed, &m_tallyDue,
            qOverload<>(&QTimer::start)); // rests while one decision follows another
    connect(&m_files, &JobFiles::wasRead, this, [this](JobKey job) {
        if (current() && current()->job == job)
            showCurrent();
    });
    connect(&m_queue->view(), &QueueView::chosenChanged, this,
            [this] { m_types->setCount(static_cast<int>(m_queue->view().chosen().size())); });
    connect(m_queue, &QueuePane::queueChosen, this, &ReviewPage::chooseQueue);
    connect(&m_queue->scope(), &QueueScope::chosen, this, [this](const QueueChoice &scope) {
        QueueChoice choice = m_review.choice();
        choice.jobs = scope.jobs;
        choice.preset = scope.preset;
        choice.since = scope.since;
        open(choice);
    });
    connect(m_header, &ReviewHeader::auditAsked, this, &ReviewPage::askForAudit);
    connect(&m_workspace.table(), &JobTable::loaded, this, [this] {
        if (isVisible() || m_workspace.settings().value(setting::reviewQueue) >= 0)
            openFirst();
    });
    m_actions->takeBack->setEnabled(m_review.canTakeBack());
}

void ReviewPage::openFirst()
{
    if (m_isAsked || !m_workspace.table().isLoaded())
        return;
    const Settings &settings = m_workspace.settings();
    QueueChoice choice;
    const int kind = settings.value(setting::reviewQueue);
    if (kind >= 0 && isKept(static_cast<QueueKind>(kind)))
        choice.kind = static_cast<QueueKind>(kind);
    choice.preset = settings.value(setting::reviewPreset);
    open(choice);
}

void ReviewPage::open(const QueueChoice &choice)
{
    m_isAsked = true;
    m_strip->hide();
    if (isKept(choice.kind)) {
        m_workspace.settings().set(setting::reviewQueue, static_cast<int>(choice.kind));
        m_workspace.settings().set(setting::reviewPreset, choice.preset);
    }
    m_review.open(choice);
    showProgress();
}

void ReviewPage::chooseQueue(QueueKind kind)
{
    QueueChoice choice = m_review.choice();
    if (choice.kind == QueueKind::Given) { // the others are not about these alone
        choice.documents.clear();
        choice.title.clear();
    }
    choice.kind = kind;
    if (kind == QueueKind::Audit)
        askForAudit(true);
    else if (kind == QueueKind::Disagreement)
        findOtherRun(choice);
    else
        open(choice);
    m_queue->view().setFocus();
}

/// Of the one job that is looked at, else of the last: the newest other one over the same files.
void ReviewPage::findOtherRun(QueueChoice choice)
{
    const QList<JobKey> &keys = m_workspace.table().keys();
    if (choice.jobs.size() != 1 && !keys.isEmpty())
        choice.jobs = {keys.constLast()};
    const auto none = [this] {
        m_strip->say(runTopic, ReviewStrip::Kind::Information,
                     tr("There is no other job over the same files to compare with."));
        m_queue->showChoice(); // the one that it was
    };
    if (choice.jobs.isEmpty())
        return none();
    const JobKey job = choice.jobs.constFirst();
    m_workspace.table().fetchSharing(
        job, this, [this, choice, job, none](const QHash<JobKey, int> &shared) {
            QueueChoice found = choice;
            for (auto it = shared.cbegin(); it != shared.cend(); ++it) {
                if (it.key() != job)
                    found.against = std::max(found.against, it.key());
            }
            if (found.against == 0)
                none();
            else
                open(found);
        });
}

/// Asks the first time, in the page.
void ReviewPage::askForAudit(bool isWanted)
{
    const bool isAudit = m_review.choice().kind == QueueKind::Audit;
    if (isWanted == isAudit)
        m_strip->drop(auditTopic);
    else if (!isWanted)
        endAudit();
    else if (m_workspace.settings().value(setting::auditExplained)
             || m_strip->isAbout(auditTopic)) // the same key again
        startAudit();
    else
        m_strip->say(auditTopic, ReviewStrip::Kind::Information,
                     tr("In an audit documents are drawn by chance, and the service's answer is "
                        "hidden until you have decided. Its labels are counted apart. Press the "
                        "key again to begin."),
                     {tr("Begin the audit"),
                      [this] {
                          startAudit();
                      }},
                     {tr("Not now"), [] {
                      }});
    m_header->tell();
    m_queue->showChoice();
}

void ReviewPage::startAudit()
{
    m_workspace.settings().set(setting::auditExplained, true);
    m_before = m_review.choice();
    QueueChoice choice = m_before;
    choice.kind = QueueKind::Audit;
    choice.audited = m_workspace.settings().value(setting::auditSize);
    choice.seed = QRandomGenerator::global()->generate();
    open(choice);
}

void ReviewPage::endAudit()
{
    open(m_before.kind == QueueKind::Audit ? QueueChoice() : m_before);
}

void ReviewPage::setSelectedJobs(const QList<JobKey> &jobs)
{
    m_queue->scope().setSelectedJobs(jobs);
}

int ReviewPage::openCount() const
{
    return m_review.counts().open + m_review.newCount();
}

QByteArray ReviewPage::saveSizes() const
{
    // While there is nothing to look at, a pane has no size.
    return current() ? m_panes->saveState() : m_sizes;
}

void ReviewPage::restoreSizes(const QByteArray &saved)
{
    m_sizes = saved;
    m_panes->restoreState(saved);
}

void ReviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    openFirst();
    if (!focusWidget())
        m_queue->view().setFocus();
}

/// Keys that somebody types with, or that belong to what has the focus, decide nothing.
bool ReviewPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && takesKeyItself(window()->focusWidget(), *static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

/// Enter presses the button that has the focus, as it confirms elsewhere.
void ReviewPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *focused = qobject_cast<QAbstractButton *>(window()->focusWidget());
    if (isEnter && focused && isAncestorOf(focused))
        focused->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cd
