// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/files/filesbox.h"

#include "domain/request/preset.h"
#include "ui/newjob/files/filesfilter.h"
#include "ui/newjob/files/filesintake.h"
#include "ui/newjob/files/filesmodel.h"
#include "ui/newjob/files/filesoffer.h"
#include "ui/newjob/files/filessaid.h"
#include "ui/newjob/files/filestext.h"
#include "ui/newjob/files/filesview.h"
#include "ui/widgets/lists/onetabstop.h"
#include "ui/widgets/note.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/panetitle.h"
#include "ui/widgets/parts.h"
#include "ui/words/errortext.h"
#include "ui/words/formats.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace cd {

FilesBox::FilesBox(Workspace &workspace, QWidget *parent)
    : FittedPane(parent)
    , m_workspace(workspace)
    , m_model(new FilesModel(workspace.uploads(), this))
    , m_filter(new FilesFilter(*m_model, this))
    , m_view(new FilesView(*m_model, this))
    , m_title(new PaneTitle(u"filesTitle"_s, this))
    , m_note(new Note(this))
    , m_said(new FilesSaid(workspace.uploads(), this))
    , m_intake(new FilesIntake(workspace, *m_said, this))
    , m_failed(new FilesOffer(u"Failed"_s, tr("Remove those that failed"),
                              tr("Remove the files that failed from the list"), this))
    , m_same(new FilesOffer(u"Copies"_s, tr("Remove the duplicates"),
                            tr("Remove files whose content is in the list already"), this))
    , m_once(new QCheckBox(tr("Classify duplicates once"), this))
{
    setAcceptDrops(true);
    build();
    for (FilesOffer *offer : {m_failed, m_same}) {
        connect(offer, &FilesOffer::removalAsked, this, [this](const QList<int> &ids) {
            m_view->setFocus(); // the button goes
            m_workspace.uploads().remove(ids);
        });
    }
    for (const auto signal : {&UploadQueue::added, &UploadQueue::removed}) {
        connect(&workspace.uploads(), signal, this, [this] {
            m_news.isOther = true;
            followQueue();
        });
    }
    connect(m_once, &QCheckBox::clicked, this,
            [this](bool isOnce) { m_workspace.uploads().setCopiesApart(!isOnce); });
    connect(&workspace.uploads(), &UploadQueue::changed, this, &FilesBox::followQueue);
    const QItemSelectionModel *selection = m_view->selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, &FilesBox::enableActions);
    connect(selection, &QItemSelectionModel::selectionChanged, this, &FilesBox::selectedChanged);
    connect(selection, &QItemSelectionModel::currentChanged, this, &FilesBox::currentChanged);
    followQueue();
}

void FilesBox::build()
{
    makePane(*this, tr("Files"), m_view);
    m_title->setBuddy(m_view);
    m_note->setObjectName(u"filesNote"_s);
    m_once->setObjectName(u"copiesOnceBox"_s);
    m_once->setToolTip(tr("Files with the same content are sent and billed once; all get the same "
                          "answer. Switch it off to compare answers to the same document."));
    connect(m_view, &QWidget::customContextMenuRequested, this, &FilesBox::showMenu);
    connect(m_view, &QAbstractItemView::activated, this, &FilesBox::open);
    connect(m_filter, &FilesFilter::left, m_view, qOverload<>(&QWidget::setFocus));

    m_open = addAction(u"openFile"_s, tr("Open"), {}, this, &FilesBox::open);
    m_remove = addAction(u"removeFiles"_s, tr("Remove from the list"), QKeySequence::Delete, this,
                         &FilesBox::removeSelected);
    m_retry = addAction(u"retryFiles"_s, tr("Try again"), {}, this, &FilesBox::retrySelected);
    addAction(u"pinFiles"_s, tr("Pin for trying the rules"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, this,
              &FilesBox::pinSelected);
    addAction(u"pasteFiles"_s, tr("Paste files or IDs"), QKeySequence::Paste, m_intake,
              &FilesIntake::paste);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->addWidget(m_title);
    head->addWidget(m_filter);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 8, 12, 8);
    foot->setSpacing(4);
    addWidgets(foot, {m_note, m_said, m_failed, m_same});
    foot->addWidget(m_once, 0, Qt::AlignLeft); // clicks beside its text are none
    foot->addWidget(buildButtons());
    auto *column = withoutMargins(new QVBoxLayout(this));
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(hairline());
    column->addLayout(foot);
}

QWidget *FilesBox::buildButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto *files = addButton(tr("&Add…"), tr("Add files from this computer"),
                            makeAction(u"addFiles"_s, tr("&Add files…"), QKeySequence::Open,
                                       m_intake, &FilesIntake::addFiles));
    auto *folder = addButton(tr("Fol&der…"), tr("Add all files of a folder"),
                             makeAction(u"addFolder"_s, tr("Add a &folder…"),
                                        Qt::CTRL | Qt::SHIFT | Qt::Key_O, m_intake,
                                        &FilesIntake::addFolder));
    auto *ids = addButton(
        tr("&IDs…"), tr("Add files by their IDs"),
        makeAction(u"addIds"_s, tr("Add files b&y ID…"), {}, m_intake, &FilesIntake::addIds));
    auto *service
        = addButton(tr("O&n service…"), tr("Pick from the files on the service"),
                    makeAction(u"addFromService"_s, tr("Add files that are on the ser&vice…"), {},
                               m_intake, &FilesIntake::addFromService));
    m_clear
        = makeAction(u"clearFiles"_s, tr("&Clear the list of files"), {}, this, &FilesBox::clear);
    auto *clear = addButton(tr("Clear"), tr("Remove all files from the list"), m_clear);
    for (QPushButton *button : {files, folder, ids, service})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(clear);
    (new OneTabStop(buttons))->setButtons({files, folder, ids, service, clear});
    return buttons;
}

QPushButton *FilesBox::addButton(const QString &text, const QString &meaning, QAction *action)
{
    auto *button = named(new QPushButton(text, this), action->objectName() + u"Button"_s);
    follow(*button, *action);
    button->setAccessibleName(meaning);
    button->setToolTip(meaning);
    // No wider than its text: five of them have to fit into a narrow form.
    button->setMinimumWidth(button->fontMetrics().horizontalAdvance(text) + 20);
    return button;
}

template<typename Receiver>
QAction *FilesBox::makeAction(const QString &name, const QString &text, const QKeySequence &keys,
                              Receiver *receiver, void (Receiver::*order)())
{
    auto *action = named(new QAction(text, this), name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, receiver, order);
    return action;
}

/// One of the table: its keys hold there only.
template<typename Receiver>
QAction *FilesBox::addAction(const QString &name, const QString &text, const QKeySequence &keys,
                             Receiver *receiver, void (Receiver::*order)())
{
    QAction *action = makeAction(name, text, keys, receiver, order);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    return action;
}

void FilesBox::showProblems(const QList<FieldProblem> &problems)
{
    const auto first
        = std::find_if(problems.cbegin(), problems.cend(), [](const FieldProblem &problem) {
              return problem.path.startsWith({u"file_ids"_s});
          });
    if (first == problems.cend())
        return m_note->clear();
    const bool isError = first->severity == FieldProblem::Severity::Error;
    QString text = problemText(*first);
    if (const auto place = first->path.index(1)) {
        const QList<UploadItems::Named> files = m_workspace.uploads().named();
        if (*place < files.size())
            //: %1: its name, %2: what is wrong with it
            text = tr("File %1: %2").arg(files.at(*place).item->name, text);
    }
    m_note->say(isError ? Note::Kind::Error : Note::Kind::Warning, text);
}

void FilesBox::focusFiles()
{
    m_view->setFocus();
}

void FilesBox::dragEnterEvent(QDragEnterEvent *event)
{
    if (FilesIntake::takes(*event->mimeData()))
        event->acceptProposedAction();
}

void FilesBox::dropEvent(QDropEvent *event)
{
    take(*event->mimeData());
    event->acceptProposedAction();
}

void FilesBox::chooseFolder()
{
    m_intake->addFolder();
}

void FilesBox::take(const QMimeData &given)
{
    m_intake->take(given);
}

QByteArray FilesBox::saveState() const
{
    return m_view->saveColumns();
}

void FilesBox::restoreState(const QByteArray &state)
{
    m_view->restoreColumns(state);
}

std::pair<QStringList, QStringList> FilesBox::pathsHere() const
{
    const QList<int> ids = m_view->selectedIds();
    const QSet<int> selected(ids.begin(), ids.end());
    std::pair<QStringList, QStringList> paths;
    for (const UploadItem &item : m_workspace.uploads().items()) {
        if (!item.path.isEmpty() && item.canBeSubmitted())
            (selected.contains(item.id) ? paths.first : paths.second) += item.path;
    }
    return paths;
}

void FilesBox::removeSelected()
{
    const QItemSelection selected = m_view->selectionModel()->selection();
    int next = m_model->rowCount();
    for (const QItemSelectionRange &range : selected)
        next = std::min(next, range.top());
    m_workspace.uploads().remove(m_view->selectedIds());
    m_view->selectRow(std::min(next, m_model->rowCount() - 1));
}

void FilesBox::reveal(const UploadItemList &before)
{
    const QList<int> known = idsOf(before);
    const QList<int> now = idsOf(m_workspace.uploads().items());
    QList<FilesModel::Key> come;
    std::set_difference(now.cbegin(), now.cend(), known.cbegin(), known.cend(),
                        std::back_inserter(come)); // they ascend
    if (!come.isEmpty())
        m_filter->clear(); // it may hide them
    m_view->select(come);
}

void FilesBox::retrySelected()
{
    m_workspace.uploads().retry(m_view->selectedIds());
}

/// The current one, with the program that is for its kind.
void FilesBox::open()
{
    if (const QString path = currentPath(); !path.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

QString FilesBox::currentPath() const
{
    const int row = m_view->currentIndex().row();
    const UploadItem *item = row < 0 ? nullptr : m_workspace.uploads().find(int(m_model->key(row)));
    return item ? item->path : QString();
}

QStringList FilesBox::selectedPaths(int atMost) const
{
    QStringList paths;
    const QList<int> selected = m_view->selectedIds();
    for (const int id : selected) {
        const UploadItem *item = m_workspace.uploads().find(id);
        if (item && !item->path.isEmpty() && paths.size() < atMost)
            paths.append(item->path);
    }
    return paths;
}

/// One more than there is room for, so that it is said that some are left.
void FilesBox::pinSelected()
{
    Q_EMIT pinAsked(selectedPaths(PinnedFile::most + 1));
}

void FilesBox::clear()
{
    m_said->clear();
    m_view->setFocus(); // the button rests
    m_workspace.uploads().clear();
}

void FilesBox::followQueue()
{
    const UploadItemList &items = m_workspace.uploads().items();
    QList<int> failed;
    QList<int> same;
    QSet<int> originals;
    qint64 bytes = 0;
    m_hasErrors = false;
    for (const UploadItem &item : items) {
        m_hasErrors = m_hasErrors || item.error;
        if (item.state == UploadItem::State::Failed || item.state == UploadItem::State::Elsewhere)
            failed += item.id;
        if (item.sameAs != 0) {
            same += item.id;
            originals += item.sameAs;
        }
        bytes += item.canBeSubmitted() ? std::max<qint64>(0, item.size) : 0;
    }
    const auto failures = static_cast<int>(failed.size());
    m_failed->say(Note::Kind::Error, tr("%Ln file(s) can't be sent.", nullptr, failures), failed);
    sayCopies(same, static_cast<int>(originals.size()));
    QStringList held;
    if (!items.isEmpty())
        held += tr("%Ln picked", nullptr, int(items.size()));
    if (bytes > 0)
        held += sizeText(bytes);
    if (failures > 0)
        held += tr("%Ln failed", nullptr, failures);
    m_title->say(tr("Fi&les"), held.join(u", "_s));
    m_filter->setCount(static_cast<int>(items.size()));
    m_clear->setEnabled(!items.isEmpty());
    enableActions();
    tellNews({false, failures, static_cast<int>(same.size()),
              m_workspace.uploads().areCopiesApart(), m_workspace.uploads().isIdle()});
}

void FilesBox::sayCopies(const QList<int> &copies, int originals)
{
    const auto count = static_cast<int>(copies.size());
    const bool areApart = m_workspace.uploads().areCopiesApart();
    if (areApart)
        m_same->say(
            Note::Kind::Warning,
            tr("%Ln file(s) have the same content as others in the list, and cost as much again.",
               nullptr, count),
            copies);
    else
        //: %n files; %1: "80 answers", fewer
        m_same->say(Note::Kind::Hint,
                    tr("%Ln file(s) with the same content share %1.", nullptr, count + originals)
                        .arg(tr("%Ln answer(s)", nullptr, originals)),
                    copies);
    m_once->setChecked(!areApart);
    m_once->setVisible(count > 0);
}

/// That uploads went on is none.
void FilesBox::tellNews(const News &now)
{
    if (!m_news.isOther && m_news == now)
        return;
    m_news = now;
    Q_EMIT changed();
}

void FilesBox::enableActions()
{
    m_open->setEnabled(!currentPath().isEmpty());
    m_remove->setEnabled(m_view->selectionModel()->hasSelection());
    const QList<int> selected = m_hasErrors ? m_view->selectedIds() : QList<int>();
    m_retry->setEnabled(std::any_of(selected.cbegin(), selected.cend(), [this](int id) {
        const UploadItem *item = m_workspace.uploads().find(id);
        return item && item->error && !item->path.isEmpty();
    }));
}

void FilesBox::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_view->actions());
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace cd
