// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/files/filessaid.h"

#include "ui/newjob/files/leftoutdialog.h"
#include "ui/words/leftoutwords.h"
#include "workflow/picking/uploadqueue.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

FilesSaid::FilesSaid(const UploadQueue &uploads, QWidget *parent)
    : QWidget(parent)
    , m_note(new Note(this))
    , m_leftOutNote(new Note(this))
    , m_show(new QPushButton(tr("Show…"), this))
{
    m_note->setObjectName(u"filesSaid"_s);
    m_leftOutNote->setObjectName(u"filesLeftOut"_s);
    m_show->setObjectName(u"showLeftOutButton"_s);
    m_show->setAccessibleName(tr("Show what was left out"));
    m_show->setToolTip(m_show->accessibleName());
    auto *row = new QHBoxLayout;
    row->addWidget(m_leftOutNote, 1);
    row->addWidget(m_show);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_note);
    column->addLayout(row);
    connect(&uploads, &UploadQueue::leftOut, this, &FilesSaid::leaveOut);
    connect(m_show, &QPushButton::clicked, this, &FilesSaid::showLeftOut);
    showWhatThereIs();
}

void FilesSaid::say(Note::Kind kind, const QString &text)
{
    m_note->say(kind, text);
    showWhatThereIs();
}

void FilesSaid::clear()
{
    m_leftOut.clear();
    m_note->clear();
    showWhatThereIs();
}

/// A choice may be of several folders.
void FilesSaid::leaveOut(const QList<LeftOut> &what)
{
    m_leftOut += what;
    showWhatThereIs();
}

void FilesSaid::showLeftOut()
{
    auto *dialog = new LeftOutDialog(m_leftOut, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FilesSaid::showWhatThereIs()
{
    const bool isAnyMissing = std::any_of(m_leftOut.cbegin(), m_leftOut.cend(),
                                          [](const LeftOut &one) { return one.isMissing(); });
    m_leftOutNote->say(isAnyMissing ? Note::Kind::Warning : Note::Kind::Hint,
                       leftOutText(m_leftOut));
    m_show->setVisible(!m_leftOut.isEmpty());
    setVisible(!m_leftOut.isEmpty() || !m_note->text().isEmpty());
}

} // namespace cd
