// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliver/choosing/rootfield.h"

#include "ui/deliver/deliverywords.h"
#include "ui/look/icons.h"
#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFuture>
#include <QLineEdit>
#include <QPromise>
#include <QThreadPool>

#include <memory>

using namespace Qt::StringLiterals;

namespace cd {

RootField::RootField(QWidget *parent)
    : QWidget(parent)
    , m_field(named(new QLineEdit, u"deliverRoot"_s, tr("Folder that files go into")))
    , m_note(named(new Note, u"deliverRootNote"_s))
{
    m_field->setPlaceholderText(tr("A folder on this computer"));
    named(m_field->addAction(deskIcon(u"folder"_s), QLineEdit::LeadingPosition),
          u"deliverRootFolder"_s)
        ->setText(m_field->accessibleName());
    auto *row = withoutMargins(new QHBoxLayout);
    row->addWidget(m_field, 1);
    row->addWidget(button(u"chooseDeliverRoot"_s, tr("Choose…"),
                          tr("Choose the folder that files go into"), this, &RootField::choose));
    auto *column = withoutMargins(new QVBoxLayout(this));
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_note);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &RootField::look);
    connect(m_field, &QLineEdit::textEdited, this, &RootField::changed);
}

QString RootField::path() const
{
    const QString path = folderFromPeople(m_field->text());
    return QDir::isAbsolutePath(path) ? path : QString();
}

void RootField::setPath(const QString &path)
{
    m_field->setText(folderForPeople(path));
    look();
}

void RootField::choose()
{
    auto *dialog
        = named(new QFileDialog(this, tr("Folder that files go into")), u"deliverRootDialog"_s);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    if (const QString now = path(); !now.isEmpty())
        dialog->setDirectory(now);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        setPath(chosen);
        Q_EMIT changed();
    });
    openOnce(dialog);
}

void RootField::look()
{
    m_asked.renew();
    const QString typed = m_field->text().trimmed();
    const QString root = path();
    m_hasProblem = root.isEmpty() && !typed.isEmpty();
    if (typed.isEmpty())
        return m_note->clear();
    if (m_hasProblem)
        return m_note->say(Note::Kind::Error, tr("Write the whole path of the folder."));
    using Found = std::pair<bool, bool>;
    const auto promise = std::make_shared<QPromise<Found>>();
    promise->start();
    promise->future().then(m_asked.context(),
                           [this](const Found &found) { say(found.first, found.second); });
    QThreadPool::globalInstance()->start([promise, root] {
        const QFileInfo info(root);
        promise->addResult(Found(info.exists(), info.isDir()));
        promise->finish();
    });
}

void RootField::say(bool exists, bool isFolder)
{
    if (isFolder)
        return m_note->clear();
    m_hasProblem = exists;
    if (exists)
        m_note->say(Note::Kind::Error, tr("This is a file, not a folder."));
    else
        m_note->say(Note::Kind::Hint, tr("It is not there yet, and is made with the first file."));
    if (exists)
        Q_EMIT changed();
}

} // namespace cd
