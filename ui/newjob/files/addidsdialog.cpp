// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/files/addidsdialog.h"

#include "domain/ids.h"
#include "ui/look/palettes.h"
#include "ui/look/rank.h"
#include "ui/widgets/note.h"
#include "ui/widgets/question.h"
#include "workflow/picking/pastedids.h"
#include "workflow/picking/uploadqueue.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QTextCharFormat>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

AddIdsDialog::AddIdsDialog(UploadQueue &uploads, QWidget *parent)
    : QDialog(parent)
    , m_uploads(uploads)
    , m_text(new QPlainTextEdit(this))
    , m_note(new Note(this))
{
    setObjectName(u"addIdsDialog"_s);
    setWindowTitle(tr("Add files by ID"));
    resize(460, 320);
    setMinimumSize(320, 200);
    auto *label = new QLabel(tr("File &IDs, separated by spaces, commas or line breaks:"), this);
    label->setBuddy(m_text);
    label->setWordWrap(true);
    m_text->setObjectName(u"idsText"_s);
    m_text->setAccessibleName(tr("File IDs"));
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFont(u"monospace"_s));
    m_note->setObjectName(u"idsNote"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"addTypedIdsButton"_s);
    m_add->setAccessibleName(tr("Add these files"));
    setRank(m_add, Rank::Primary);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancelIdsButton"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_text, 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AddIdsDialog::mark);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddIdsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, [this] { QDialog::reject(); });
    mark();
}

void AddIdsDialog::accept()
{
    const QStringList ids = idsNotIn(m_uploads.items(), pastedIds(m_text->toPlainText()));
    m_uploads.addIds(ids.join(u' '));
    QDialog::accept();
}

/// Escape and the window's own button are pressed by accident; Cancel says what it does.
void AddIdsDialog::reject()
{
    const auto typed = static_cast<int>(pastedIds(m_text->toPlainText()).size());
    if (typed == 0)
        return QDialog::reject();
    ask({.name = u"discardIdsQuestion"_s,
         .title = tr("Discard the IDs?"),
         .text = tr("%Ln ID(s) you entered have not been added.", nullptr, typed),
         .yes = tr("Discard them"),
         .no = tr("Keep editing"),
         .role = QMessageBox::DestructiveRole},
        this, [this] { QDialog::reject(); });
}

void AddIdsDialog::mark()
{
    QSet<FileId> seen;
    for (const UploadItem &item : m_uploads.items())
        seen.insert(comparable(item.fileId));
    const QString text = m_text->toPlainText();
    const QStringList ids = pastedIds(text);
    QList<QTextEdit::ExtraSelection> marks;
    int malformed = 0;
    int doubled = 0;
    qsizetype from = 0;
    for (const QString &id : ids) {
        from = text.indexOf(id, from);
        const FileId fileId = comparable(FileId{id});
        const bool isMalformed = !isFileId(id);
        const bool isDoubled = seen.contains(fileId);
        if (isMalformed || isDoubled) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = m_text->textCursor();
            mark.cursor.setPosition(int(from));
            mark.cursor.setPosition(int(from + id.size()), QTextCursor::KeepAnchor);
            mark.format.setForeground(isMalformed ? colorsOf(palette()).error
                                                  : colorsOf(palette()).warning);
            mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            marks += mark;
        }
        malformed += isMalformed;
        doubled += isDoubled && !isMalformed;
        seen.insert(fileId);
        from += id.size();
    }
    m_text->setExtraSelections(marks);
    m_add->setEnabled(!ids.isEmpty() && malformed == 0);
    QString said = tr("%Ln ID(s)", nullptr, int(ids.size()));
    if (malformed > 0)
        said += u", "_s
            + tr("%Ln not a file ID: correct or delete it to add the others", nullptr, malformed);
    if (doubled > 0)
        said += u", "_s + tr("%Ln there already", nullptr, doubled);
    m_note->say(malformed > 0     ? Note::Kind::Error
                    : doubled > 0 ? Note::Kind::Warning
                                  : Note::Kind::Hint,
                ids.isEmpty() ? tr("IDs consist of letters, digits, hyphens and underscores; "
                                   "anything else is a separator.")
                              : said);
}

} // namespace cd
