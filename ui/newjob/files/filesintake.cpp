// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/files/filesintake.h"

#include "ui/newjob/files/addidsdialog.h"
#include "ui/newjob/files/filessaid.h"
#include "ui/newjob/files/remotefilesdialog.h"
#include "workflow/picking/pastedids.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace cd {

FilesIntake::FilesIntake(Workspace &workspace, FilesSaid &said, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_said(said)
    , m_window(*window)
{
}

void FilesIntake::listFiles(const QStringList &paths)
{
    m_said.clear();
    m_workspace.uploads().addPaths(paths);
}

void FilesIntake::addFiles()
{
    auto *dialog = new QFileDialog(&m_window, tr("Add files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FilesIntake::listFiles);
    dialog->open();
}

void FilesIntake::addFolder()
{
    auto *dialog = new QFileDialog(&m_window, tr("Add a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::filesSelected, this, &FilesIntake::listFiles);
    dialog->open();
}

void FilesIntake::addIds()
{
    auto *dialog = new AddIdsDialog(m_workspace.uploads(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FilesIntake::addFromService()
{
    auto *dialog = new RemoteFilesDialog(m_workspace, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FilesIntake::paste()
{
    take(*QApplication::clipboard()->mimeData());
}

QStringList FilesIntake::localPaths(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

bool FilesIntake::takes(const QMimeData &given)
{
    return given.hasUrls() || given.hasText();
}

void FilesIntake::take(const QMimeData &given)
{
    if (const QStringList paths = localPaths(given); !paths.isEmpty())
        listFiles(paths);
    else if (given.hasText())
        takeText(given.text());
}

/// All of it or nothing: words that belong elsewhere are no files.
void FilesIntake::takeText(const QString &text)
{
    const PastedFiles pasted = pastedFiles(text);
    if (!pasted.otherLine.isNull()) {
        constexpr int enoughToKnow = 60;
        const QString line = pasted.otherLine.size() > enoughToKnow
            ? pasted.otherLine.left(enoughToKnow) + u'…'
            : pasted.otherLine;
        m_said.say(Note::Kind::Error,
                   tr("Nothing was added: “%1” is not the path of an existing file, a file: "
                      "address or a file ID.")
                       .arg(line));
        return;
    }
    listFiles(pasted.paths);
    const QStringList ids = idsNotIn(m_workspace.uploads().items(), pasted.ids);
    m_workspace.uploads().addIds(ids.join(u' '));
    if (const auto known = static_cast<int>(pasted.ids.size() - ids.size()); known > 0)
        m_said.say(Note::Kind::Warning,
                   tr("%Ln ID(s) were not added: they are in the list already.", nullptr, known));
}

} // namespace cd
