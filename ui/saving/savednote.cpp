// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/saving/savednote.h"

#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cd {

SavedNote::SavedNote(QWidget *parent)
    : QWidget(parent)
    , m_text(named(new Note(this), u"resultsSaved"_s))
    , m_open(button(u"openSavedResults"_s, tr("Open"), tr("Open the saved file")))
    , m_folder(button(u"showSavedResults"_s, tr("Show in folder"),
                      tr("Show the saved file in its folder")))
{
    auto *row = withoutMargins(new QHBoxLayout(this));
    row->addWidget(m_text, 1);
    addWidgets(row, {m_open, m_folder});
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(m_folder, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath()));
    });
    clear();
}

void SavedNote::showButtons(bool shown)
{
    m_open->setVisible(shown);
    m_folder->setVisible(shown);
}

void SavedNote::saySaved(const QString &path, const QString &besides)
{
    m_path = path;
    const QString saved = tr("Saved as %1").arg(QDir::toNativeSeparators(path));
    if (besides.isEmpty())
        m_text->say(Note::Kind::Hint, saved);
    else
        m_text->say(Note::Kind::Warning, saved + u'\n' + besides);
    showButtons(true);
}

void SavedNote::sayFailed(const QString &sentence)
{
    m_text->say(Note::Kind::Error, sentence);
    showButtons(false);
}

void SavedNote::sayBusy(const QString &sentence)
{
    m_text->say(Note::Kind::Hint, sentence);
    showButtons(false);
}

void SavedNote::clear()
{
    m_text->clear();
    showButtons(false);
}

} // namespace cd
