// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/trying/trypane.h"

#include "ui/look/rank.h"
#include "ui/newjob/trying/trialdelegate.h"
#include "ui/newjob/trying/trialsmodel.h"
#include "ui/newjob/trying/trialtext.h"
#include "ui/widgets/actionkeys.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/lists/elidedelegate.h"
#include "ui/widgets/note.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tableview.h"
#include "ui/words/errortext.h"
#include "workflow/workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int tryFoldsBelow = 1100; // of the window's width, in device-independent pixels
constexpr int leastRows = 2;
constexpr int mostRows = 6;
constexpr int explanationLines = 9;

/// Files of this computer that are dragged.
QStringList pathsIn(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

TryPane::TryPane(Workspace &workspace, const TriedFiles::Form &form, QWidget *page)
    : QWidget(page)
    , m_trials(new Trials(workspace.bench(), this))
    , m_files(new TriedFiles(workspace, *m_trials, form, this))
    , m_model(new TrialsModel(*m_trials, this))
    , m_view(new TableView(this))
    , m_title(named(new QLabel(this), u"tryTitle"_s))
    , m_what(named(new QLabel(this), u"tryWhat"_s))
    , m_changes(named(new QLabel(this), u"tryChanges"_s))
    , m_try(named(new QPushButton(this), u"tryButton"_s))
    , m_close(named(new QPushButton(tr("Hide"), this), u"tryClose"_s))
    , m_explanation(readOnlyText(u"tryExplanation"_s, tr("How the answer came about")))
    , m_note(named(new Note(this), u"tryNote"_s))
    , m_follow(named(new QCheckBox(tr("Try again while I write"), this), u"tryFollow"_s))
    , m_foot(new QWidget(this))
{
    setObjectName(u"tryPane"_s);
    makePane(*this, tr("Try it here"), m_view);
    addActions(page);
    build();
    connect(m_trials, &Trials::resultsChanged, this, &TryPane::showState);
    connect(m_trials, &Trials::filesChanged, this, &TryPane::fitTable);
    connect(m_files, &TriedFiles::notPinned, this,
            [this](const QString &why) { m_note->say(Note::Kind::Warning, why); });
    connect(m_view, &QAbstractItemView::activated, this, &TryPane::toggleRow);
    connect(m_view, &QWidget::customContextMenuRequested, this, &TryPane::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TryPane::currentChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TryPane::currentChanged);
    connect(m_follow, &QCheckBox::toggled, m_trials, &Trials::setFollowing);
    connect(m_close, &QPushButton::clicked, this, [this] { setOpen(false); });
    page->installEventFilter(this);
    fold();
    fitTable();
    showState();
}

TryPane::~TryPane() = default;

void TryPane::build()
{
    setAcceptDrops(true);
    m_view->setObjectName(u"tryTable"_s);
    m_view->setAccessibleName(tr("Files that the rules are tried on"));
    m_view->setModel(m_model);
    m_view->showAsRows();
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setItemDelegateForColumn(TrialsModel::File, new ElideDelegate(Qt::ElideMiddle, m_view));
    m_view->setItemDelegateForColumn(TrialsModel::Answer, new TrialDelegate(m_view));
    m_view->setEmptyText(tr("Select a file, or pin up to 20, and try the rules on them."));
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView *header = m_view->horizontalHeader();
    header->hide();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(TrialsModel::File, QHeaderView::Stretch);
    header->setSectionResizeMode(TrialsModel::Answer, QHeaderView::Stretch);
    m_view->setColumnWidth(TrialsModel::Confidence,
                           fontMetrics().horizontalAdvance(u"0.00"_s) + 24);
    m_explanation->setFrameShape(QFrame::NoFrame);
    m_explanation->setFixedHeight(explanationLines * fontMetrics().lineSpacing());
    m_explanation->hide();
    auto *foot = withoutMargins(new FlowLayout(m_foot));
    foot->addWidget(m_follow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 12, 8);
    column->setSpacing(4);
    addWidgets(column, {buildHead(), m_view, m_explanation, m_note, m_foot});
    const QList<QWidget *> asRead{m_try, m_close, m_view, m_explanation, m_follow};
    for (qsizetype i = 1; i < asRead.size(); ++i)
        setTabOrder(asRead.at(i - 1), asRead.at(i));
}

QWidget *TryPane::buildHead()
{
    auto *head = new QWidget(this);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setText(tr("Try it here"));
    m_what->setForegroundRole(QPalette::PlaceholderText);
    setRank(m_close, Rank::Flat);
    for (QLabel *label : {m_title, m_what, m_changes}) // in the middle of the buttons' line
        label->setMinimumHeight(m_try->sizeHint().height());
    auto *row = withoutMargins(new FlowLayout(head));
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_what),
                          static_cast<QWidget *>(m_changes), static_cast<QWidget *>(m_try),
                          static_cast<QWidget *>(m_close)})
        row->addWidget(part);
    return head;
}

void TryPane::addActions(QWidget *page)
{
    m_tryAction = named(new QAction(tr("&Try the rules here"), this), u"tryRules"_s);
    m_tryAction->setShortcut(Qt::CTRL | Qt::Key_T);
    m_tryAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(m_tryAction);
    connect(m_tryAction, &QAction::triggered, this, [this] {
        setOpen(true);
        tryNow();
    });
    connect(m_try, &QPushButton::clicked, this, &TryPane::tryNow);
    followKeys(*m_tryAction, this, [this] {
        m_try->setText(withKeys(tr("Try"), *m_tryAction));
        //: %1: keys
        m_close->setToolTip(tr("Hide it. %1 brings it back.").arg(keysText(*m_tryAction)));
    });
    m_try->setAccessibleName(tr("Try the rules on these files, with the local service"));
    m_pin = addAction(u"tryPin"_s, tr("&Pin this file"), {}, &TryPane::pinCurrent);
    m_unpin = addAction(u"tryUnpin"_s, tr("&Unpin"), QKeySequence::Delete, &TryPane::unpinSelected);
    addAction(u"tryCloseRow"_s, tr("&Close how the answer came about"), Qt::Key_Escape,
              &TryPane::closeRow);
}

/// One of the table: its keys hold there only.
QAction *TryPane::addAction(const QString &name, const QString &text, const QKeySequence &keys,
                            void (TryPane::*order)())
{
    auto *action = named(new QAction(text, this), name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, order);
    m_view->addAction(action);
    return action;
}

void TryPane::addToFoot(QWidget *part)
{
    m_foot->layout()->addWidget(part);
}

void TryPane::setRequest(const JobRequest &request)
{
    m_trials->setRequest(request);
    m_files->refresh();
}

void TryPane::tryNow()
{
    if (!m_trials->hasTried())
        m_follow->setChecked(true); // until somebody switches it off
    m_note->clear();
    m_files->refresh();
    m_trials->tryNow();
}

void TryPane::showState()
{
    const int pinned = m_files->pinned();
    const auto all = static_cast<int>(m_trials->results().size());
    QStringList what;
    if (pinned > 0)
        what += tr("%Ln pinned file(s)", nullptr, pinned);
    else if (all > 0)
        what += tr("%Ln selected file(s)", nullptr, all);
    what += m_trials->isByModel() //: %1: an address
        ? tr("local trial, by the model at %1").arg(m_trials->judge()->word())
        : tr("local trial");
    m_what->setText(what.join(u" · "_s));
    const bool isTrying = m_trials->isTrying();
    m_changes->setText(isTrying ? tr("Trying…") : changesText(*m_trials));
    m_changes->setVisible(!m_changes->text().isEmpty());
    m_follow->setVisible(m_trials->hasTried() && !m_trials->isByModel());
    if (const auto &error = m_trials->error()) {
        m_note->say(Note::Kind::Warning,
                    error->fields.isEmpty() ? errorText(*error)
                                            //: %1: what is wrong with the rules
                                            : tr("Not tried: %1").arg(problemsText(error->fields)));
    } else if (isTrying || m_trials->hasTried()) {
        if (m_files->moved() > 0)
            m_note->say(Note::Kind::Hint,
                        tr("%Ln pinned file(s) were moved, and found by their "
                           "content.",
                           nullptr, m_files->moved()));
        else
            m_note->clear();
    }
    showExplanation();
}

void TryPane::toggleRow(const QModelIndex &row)
{
    const QString path = row.data(TrialsModel::PathRole).toString();
    m_opened = path == m_opened ? QString() : path;
    m_trials->open(m_opened);
    showExplanation();
}

void TryPane::closeRow()
{
    m_opened.clear();
    m_trials->open({});
    showExplanation();
}

void TryPane::showExplanation()
{
    const QList<TrialResult> &results = m_trials->results();
    const auto opened = std::find_if(results.cbegin(), results.cend(), [this](const auto &one) {
        return !m_opened.isEmpty() && one.file.path == m_opened;
    });
    m_explanation->setVisible(opened != results.cend());
    if (opened == results.cend())
        return;
    const QString text
        = opened->now && !opened->hasFailed() ? explanationText(*opened->now) : trialLine(*opened);
    if (text != m_explanation->toPlainText())
        m_explanation->setPlainText(text);
}

QString TryPane::currentPath() const
{
    return m_view->currentIndex().data(TrialsModel::PathRole).toString();
}

QStringList TryPane::selectedPaths() const
{
    QStringList paths;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        paths.append(row.data(TrialsModel::PathRole).toString());
    return paths;
}

void TryPane::pinCurrent()
{
    m_files->pin(selectedPaths());
}

void TryPane::unpinSelected()
{
    m_files->unpin(selectedPaths());
}

void TryPane::showMenu(const QPoint &at)
{
    const QStringList paths = selectedPaths();
    const bool arePinned = std::all_of(paths.cbegin(), paths.cend(), [this](const QString &path) {
        return m_files->isPinned(path);
    });
    m_pin->setEnabled(!paths.isEmpty() && !arePinned);
    m_unpin->setEnabled(!paths.isEmpty() && arePinned);
    QMenu menu(this);
    menu.addAction(m_pin);
    menu.addAction(m_unpin);
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

void TryPane::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    fold();
}

/// In a narrow window the rules need the room.
void TryPane::fold()
{
    const bool isNarrow = window()->width() < tryFoldsBelow;
    m_close->setVisible(isNarrow);
    setVisible(!isNarrow || m_isOpen);
}

void TryPane::fitTable()
{
    const int rows = std::clamp(int(m_trials->results().size()), leastRows, mostRows);
    m_view->setFixedHeight(rows * m_view->verticalHeader()->defaultSectionSize());
}

bool TryPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        fold();
    return QWidget::eventFilter(watched, event);
}

void TryPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!pathsIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void TryPane::dropEvent(QDropEvent *event)
{
    m_files->pin(pathsIn(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace cd
