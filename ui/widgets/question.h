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
    QString yes; ///< what is done: "Stop the job", not "Yes"
    QString no; ///< what happens otherwise: "Keep it running", not "Cancel"
    QString other = {}; ///< a second thing that can be done; empty: there is none
    QMessageBox::ButtonRole role = QMessageBox::AcceptRole; ///< of that button
    QMessageBox::Icon icon = QMessageBox::Question;
};

/// Asks without holding up the program; Enter and Escape mean no. @p act is called on yes, @p
/// actOther on the second thing, unless @p parent is gone by then.
void ask(const Question &question, QWidget *parent, const std::function<void()> &act,
         const std::function<void()> &actOther = {});

/// A line of text that somebody is asked for.
struct TextQuestion
{
    QString name; ///< as of a Question; the line is called NAMEText
    QString title;
    QString label;
    QString value = {}; ///< to begin with
    QString yes; ///< on the button that agrees
    int longest = 32767; ///< characters
};

/// The same for a text: @p take is called with what was typed.
void ask(const TextQuestion &question, QWidget *parent,
         const std::function<void(const QString &)> &take);

} // namespace cd
