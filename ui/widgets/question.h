// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMessageBox>
#include <QString>

#include <functional>

namespace cd {

/// Something that is done only if a person agrees. All texts are shown as plain text.
struct Question
{
    QString name; ///< the dialog's object name; its buttons are called NAMEYes, NAMECancel and
                  ///< NAMEOther
    QString title;
    QString text;
    QString more = {};
    QString yes; ///< names what is done: "Stop the job", not "Yes"
    QString no; ///< names what happens otherwise: "Keep it running", not "Cancel"
    QString other = {}; ///< a second thing that can be done; empty: none
    QMessageBox::ButtonRole role = QMessageBox::AcceptRole; ///< of that button
    QMessageBox::Icon icon = QMessageBox::Question;
};

/// Asks without blocking; Enter and Escape mean no. @p act is called for yes, @p actOther for the
/// second choice, unless @p parent is gone by then.
void ask(const Question &question, QWidget *parent, const std::function<void()> &act,
         const std::function<void()> &actOther = {});

/// Asks for a line of text.
struct TextQuestion
{
    QString name; ///< as of a Question; the line is called NAMEText
    QString title;
    QString label;
    QString value = {}; ///< initial text
    QString yes; ///< on the button that agrees
    int longest = 32767; ///< characters
};

/// The same for a line of text: @p take is called with what was typed.
void ask(const TextQuestion &question, QWidget *parent,
         const std::function<void(const QString &)> &take);

/// Asks for a file.
struct FileQuestion
{
    QString name; ///< the dialog's object name
    QString title;
    QString filter;
    QString suffix = {}; ///< of a file to save; empty: asks for one that exists
    QString proposal = {}; ///< name or path of a file to save
};

/// The same for a file: @p take is called with its path.
void ask(const FileQuestion &question, QWidget *parent,
         const std::function<void(const QString &)> &take);

/// The path of a file called @p name among the documents, to propose it for saving.
QString inDocuments(const QString &name);

} // namespace cd
