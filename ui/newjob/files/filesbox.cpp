// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/files/filesbox.h"

#include "ui/newjob/files/addidsdialog.h"
#include "ui/newjob/files/filesmodel.h"
#include "ui/newjob/files/filesoffer.h"
#include "ui/newjob/files/filessaid.h"
#include "ui/newjob/files/filestatedelegate.h"
#include "ui/newjob/files/remotefilesdialog.h"
#include "ui/widgets/note.h"
#include "ui/widgets/tableview.h"
#include "ui/words/errortext.h"
#include "ui/words/formats.h"
#include "workflow/uploads/pastedids.h"
#include "workflow/uploads/uploadqueue.h"
#include "workflow/workspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

FilesBox::FilesBox(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new FilesModel(workspace.uploads(), this))
    , m_view(new TableView(this))
    , m_title(new QLabel(this))
    , m_note(new Note(this))
    , m_said(new FilesSaid(workspace.uploads(), this))
    , m_failed(new FilesOffer(u"Failed"_s, tr("Remove those that failed"),
                              tr("Remove the files that failed from the list"), this))
    , m_same(new FilesOffer(u"Copies"_s, tr("Remove the copies"),
                            tr("Remove files whose content is in the list already"), this))
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
    connect(&workspace.uploads(), &UploadQueue::changed, this, &FilesBox::followQueue);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FilesBox::enableActions);
    followQueue();
}

void FilesBox::build()
{
    m_title->setBuddy(m_view);
    m_title->setObjectName(u"filesTitle"_s);
    m_view->setObjectName(u"filesTable"_s);
    m_view->setAccessibleName(tr("Files"));
    m_view->setEmptyText(tr("Drop files or folders here, or paste file IDs."));
    m_view->setModel(m_model);
    m_view->setItemDelegateForColumn(FilesModel::State, new FileStateDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setMinimumHeight(110);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 8);
    m_view->horizontalHeader()->setSectionResizeMode(FilesModel::Name, QHeaderView::Stretch);
    m_view->horizontalHeader()->resizeSection(FilesModel::Size, 76);
    m_view->horizontalHeader()->resizeSection(FilesModel::State, 130);
    m_note->setObjectName(u"filesNote"_s);
    connect(m_view, &QWidget::customContextMenuRequested, this, &FilesBox::showMenu);

    m_remove = addAction(u"removeFiles"_s, tr("Remove from the list"), QKeySequence::Delete,
                         &FilesBox::removeSelected);
    m_retry = addAction(u"retryFiles"_s, tr("Try again"), {}, &FilesBox::retrySelected);
    addAction(u"pasteFiles"_s, tr("Paste files or IDs"), QKeySequence::Paste, &FilesBox::paste);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_view, 1);
    column->addWidget(m_note);
    column->addWidget(m_said);
    column->addWidget(m_failed);
    column->addWidget(m_same);
    column->addWidget(buildButtons());
}

QWidget *FilesBox::buildButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto *files = addButton(u"addFilesButton"_s, tr("&Add…"), tr("Add files from this computer"));
    auto *folder = addButton(u"addFolderButton"_s, tr("Fol&der…"), tr("Add all files of a folder"));
    auto *ids = addButton(u"addIdsButton"_s, tr("&IDs…"), tr("Add files by their IDs"));
    auto *service = addButton(u"addFromServiceButton"_s, tr("O&n service…"),
                              tr("Pick from the files on the service"));
    m_clear = addButton(u"clearFilesButton"_s, tr("Clear"), tr("Remove all files from the list"));
    connect(files, &QPushButton::clicked, this, &FilesBox::addFiles);
    connect(folder, &QPushButton::clicked, this, &FilesBox::addFolder);
    connect(ids, &QPushButton::clicked, this, &FilesBox::addIds);
    connect(service, &QPushButton::clicked, this, &FilesBox::addFromService);
    connect(m_clear, &QPushButton::clicked, this, &FilesBox::clear);
    for (QPushButton *button : {files, folder, ids, service})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_clear);
    return buttons;
}

QPushButton *FilesBox::addButton(const QString &name, const QString &text, const QString &meaning)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(meaning);
    button->setToolTip(meaning);
    // No wider than its text: five of them have to fit into a narrow form.
    button->setMinimumWidth(button->fontMetrics().horizontalAdvance(text) + 20);
    return button;
}

QAction *FilesBox::addAction(const QString &name, const QString &text, const QKeySequence &keys,
                             void (FilesBox::*order)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    connect(action, &QAction::triggered, this, order);
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
    if (const auto row = first->path.index(1))
        text = tr("File %1: %2").arg(*row + 1).arg(text);
    m_note->say(isError ? Note::Kind::Error : Note::Kind::Warning, text);
}

void FilesBox::focusFiles()
{
    m_view->setFocus();
}

void FilesBox::listFiles(const QStringList &paths)
{
    m_said->clear();
    m_workspace.uploads().addPaths(paths);
}

void FilesBox::addFiles()
{
    auto *dialog = new QFileDialog(this, tr("Add files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FilesBox::listFiles);
    dialog->open();
}

void FilesBox::addFolder()
{
    auto *dialog = new QFileDialog(this, tr("Add a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::filesSelected, this, &FilesBox::listFiles);
    dialog->open();
}

void FilesBox::addIds()
{
    auto *dialog = new AddIdsDialog(m_workspace.uploads(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FilesBox::addFromService()
{
    auto *dialog = new RemoteFilesDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FilesBox::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void FilesBox::dropEvent(QDropEvent *event)
{
    take(*event->mimeData());
    event->acceptProposedAction();
}

void FilesBox::paste()
{
    take(*QApplication::clipboard()->mimeData());
}

void FilesBox::take(const QMimeData &given)
{
    if (const QStringList paths = localPaths(given); !paths.isEmpty())
        listFiles(paths);
    else if (given.hasText())
        takeText(given.text());
}

/// All of it or nothing: words that belong elsewhere are no files.
void FilesBox::takeText(const QString &text)
{
    const PastedFiles pasted = pastedFiles(text);
    if (!pasted.otherLine.isNull()) {
        constexpr int enoughToKnow = 60;
        const QString line = pasted.otherLine.size() > enoughToKnow
            ? pasted.otherLine.left(enoughToKnow) + u'…'
            : pasted.otherLine;
        m_said->say(Note::Kind::Error,
                    tr("Nothing was added: “%1” is not the path of an existing file, a file: "
                       "address or a file ID.")
                        .arg(line));
        return;
    }
    listFiles(pasted.paths);
    const QStringList ids = idsNotIn(m_workspace.uploads().items(), pasted.ids);
    m_workspace.uploads().addIds(ids.join(u' '));
    if (const auto known = static_cast<int>(pasted.ids.size() - ids.size()); known > 0)
        m_said->say(Note::Kind::Warning,
                    tr("%Ln ID(s) were not added: they are in the list already.", nullptr, known));
}

QList<int> FilesBox::selectedIds() const
{
    QList<int> ids;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        ids += m_model->idAt(row.row());
    return ids;
}

void FilesBox::removeSelected()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    const auto first = std::min_element(rows.cbegin(), rows.cend());
    const int next = first == rows.cend() ? 0 : first->row();
    m_workspace.uploads().remove(selectedIds());
    select({std::min(next, m_model->rowCount() - 1)});
}

/// @p rows ascending; those that there are not, -1 among them, are left out.
void FilesBox::select(const QList<int> &rows)
{
    QItemSelection selection;
    for (const int row : rows)
        selection.select(m_model->index(row, 0), m_model->index(row, 0));
    const QModelIndex first = m_model->index(rows.value(0, -1), 0);
    if (!first.isValid())
        return;
    m_view->setCurrentIndex(first);
    m_view->selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(first);
}

void FilesBox::reveal(const QList<UploadItem> &before)
{
    QSet<int> known;
    for (const UploadItem &item : before)
        known.insert(item.id);
    QList<int> come;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!known.contains(m_model->idAt(row)))
            come += row;
    }
    select(come);
}

void FilesBox::retrySelected()
{
    m_workspace.uploads().retry(selectedIds());
}

void FilesBox::clear()
{
    m_said->clear();
    m_view->setFocus(); // the button rests
    m_workspace.uploads().clear();
}

void FilesBox::followQueue()
{
    const QList<UploadItem> &items = m_workspace.uploads().items();
    QList<int> failed;
    QList<int> same;
    qint64 bytes = 0;
    for (const UploadItem &item : items) {
        if (item.state == UploadItem::State::Failed || item.state == UploadItem::State::Elsewhere)
            failed += item.id;
        if (item.sameAs != 0)
            same += item.id;
        bytes += item.canBeSubmitted() ? std::max<qint64>(0, item.size) : 0;
    }
    const auto failures = static_cast<int>(failed.size());
    m_failed->say(Note::Kind::Error, tr("%Ln file(s) can't be sent.", nullptr, failures), failed);
    m_same->say(Note::Kind::Warning,
                tr("%Ln file(s) have the same content as others in the list.", nullptr,
                   static_cast<int>(same.size())),
                same);
    QString title = tr("Fil&es");
    if (!items.isEmpty())
        title += u"   "_s + tr("%Ln picked", nullptr, int(items.size()));
    if (bytes > 0)
        title += u", "_s + sizeText(bytes);
    if (failures > 0)
        title += u", "_s + tr("%Ln failed", nullptr, failures);
    m_title->setText(title);
    m_clear->setEnabled(!items.isEmpty());
    enableActions();
    tellNews({false, failures, m_workspace.uploads().isIdle()});
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
    const QList<int> selected = selectedIds();
    m_remove->setEnabled(!selected.isEmpty());
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
