// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/files/remotefilesdialog.h"

#include "service/api/filesservice.h"
#include "ui/look/icons.h"
#include "ui/look/rank.h"
#include "ui/newjob/files/remotefilesmodel.h"
#include "ui/widgets/note.h"
#include "ui/widgets/tableview.h"
#include "ui/words/errortext.h"
#include "workflow/connection/session.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/workspace.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

RemoteFilesDialog::RemoteFilesDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_model(new RemoteFilesModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_view(new TableView(this))
    , m_note(new Note(this))
{
    setObjectName(u"remoteFilesDialog"_s);
    setWindowTitle(tr("Files on the service"));
    resize(720, 460);
    setMinimumSize(560, 240);
    build();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setFilterFixedString(text);
        follow();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RemoteFilesDialog::follow);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &RemoteFilesDialog::accept);
    load({});
}

void RemoteFilesDialog::build()
{
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortRole(RemoteFilesModel::sortRole);
    m_search->setObjectName(u"searchRemoteFiles"_s);
    m_search->setAccessibleName(tr("Search the files"));
    m_search->setPlaceholderText(tr("Search name, type, date or ID"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(deskIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_view->setObjectName(u"remoteFilesTable"_s);
    m_view->setAccessibleName(tr("Files on the service"));
    m_view->setModel(m_shown);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(RemoteFilesModel::Changed, Qt::DescendingOrder);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(RemoteFilesModel::Name, QHeaderView::Stretch);
    m_view->horizontalHeader()->resizeSection(RemoteFilesModel::Type, 70);
    m_view->horizontalHeader()->resizeSection(RemoteFilesModel::Changed, 150);
    m_view->horizontalHeader()->resizeSection(RemoteFilesModel::FileIdColumn, 150);
    m_note->setObjectName(u"remoteFilesNote"_s);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"addRemoteFilesButton"_s);
    m_add->setAccessibleName(tr("Add the selected files"));
    setRank(m_add, Rank::Primary);
    m_again = buttons->addButton(tr("Try again"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(u"loadRemoteFilesAgainButton"_s);
    m_again->setAccessibleName(tr("Read the list again"));
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancelRemoteFilesButton"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &RemoteFilesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RemoteFilesDialog::reject);
    connect(m_again, &QPushButton::clicked, this, [this] { load(m_nextPage); });

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_view, 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
}

void RemoteFilesDialog::load(const QString &pageToken)
{
    m_loading = true;
    m_nextPage = pageToken;
    m_again->hide();
    m_view->setEmptyText(tr("Reading the list of files…"));
    m_call = m_workspace.session().files().list(
        pageToken, this, [this](const Result<Page<RemoteFile>> &page) { take(page); });
    follow();
}

void RemoteFilesDialog::take(const Result<Page<RemoteFile>> &page)
{
    m_loading = false;
    if (!page) {
        m_again->show();
        follow();
        m_view->setEmptyText({});
        return m_note->say(Note::Kind::Error, errorText(page.error()));
    }
    QList<RemoteFile> files = page->items;
    files.removeIf([this](const RemoteFile &file) { return m_walk.knows(file.id.value); });
    m_model->append(files);
    if (m_walk.goesOn(*page, [](const RemoteFile &file) { return file.id.value; }))
        return load(page->nextToken);
    m_view->setEmptyText(tr("There are no files on the service, or none of that name."));
    follow();
}

void RemoteFilesDialog::follow()
{
    const auto selected = m_view->selectionModel()->selectedRows().size();
    m_add->setEnabled(selected > 0);
    const QString files = tr("%Ln file(s)", nullptr, m_model->rowCount());
    const QString picked = tr("%Ln selected", nullptr, int(selected));
    m_note->say(Note::Kind::Hint,
                files + u", "_s + picked + (m_loading ? tr(", reading more…") : QString()));
}

void RemoteFilesDialog::accept()
{
    QList<RemoteFile> files;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        files += m_model->at(m_shown->mapToSource(row).row());
    m_workspace.uploads().addRemote(files);
    QDialog::accept();
}

} // namespace cd
