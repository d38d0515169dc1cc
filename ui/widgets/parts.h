// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>

#include <initializer_list>

class QAction;
class QDialog;
class QFrame;
class QIcon;
class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace cd {

// How the parts of pages and dialogs are made, each in one call. Texts that are passed in are
// translated already.

/// Gives @p part its object name.
template<typename Part>
Part *named(Part *part, const QString &name)
{
    part->setObjectName(name);
    return part;
}

/// The same, and the name that it has for people who don't see it.
template<typename Part>
Part *named(Part *part, const QString &name, const QString &accessible)
{
    part->setAccessibleName(accessible);
    return named(part, name);
}

/// Puts @p prefix before the names of all that is in @p part: where there are several such parts,
/// names belong to one thing each.
void nameApart(QWidget &part, const QString &prefix);

/// A button that Enter does not press from elsewhere in a dialog. @p accessible: empty where the
/// text on the button says enough.
QPushButton *button(const QString &name, const QString &text, const QString &accessible = {});
/// The same, which calls @p act of @p context when it is pressed.
template<typename Context, typename Act>
QPushButton *button(const QString &name, const QString &text, const QString &accessible,
                    Context *context, Act act)
{
    QPushButton *made = button(name, text, accessible);
    QObject::connect(made, &QPushButton::clicked, context, act);
    return made;
}
/// Makes @p button do what @p action does, and rest with it. Its words stay its own.
void follow(QAbstractButton &button, QAction &action);
/// Why @p action is not possible now, for those who look for it; empty: it is, or it is plain.
void sayWhyNot(QAction &action, const QString &reason);
QString whyNot(const QAction &action);
/// A flat button with an icon before its text.
QToolButton *toolButton(const QString &name, const QIcon &icon, const QString &text);

/// Plain text, wrapped to as many lines as it needs.
QLabel *wrappedText(const QString &name, const QString &accessible = {});
/// Several lines to read, to select and to copy. Tab leaves it.
QPlainTextEdit *readOnlyText(const QString &name, const QString &accessible);
/// The line between parts of a pane.
QFrame *hairline();
/// Gives @p part the ground of what has content, which is Base; bars around it have Window.
void layOnBase(QWidget *part);

/// A label that gives the keyboard to @p field. @p text: with an `&` before the key.
QLabel *labelFor(QWidget *field, const QString &text);

/// The buttons at the foot of @p dialog, connected to accept() and reject(). They are called
/// PREFIXOk, PREFIXSave, PREFIXCancel and PREFIXClose.
QDialogButtonBox *dialogButtons(QDialog &dialog, const QString &prefix,
                                QDialogButtonBox::StandardButtons which);
/// Opens @p dialog without blocking. It deletes itself when it is closed.
void openOnce(QDialog *dialog);

/// Takes the margins from @p layout, as for one inside another.
template<typename Layout>
Layout *withoutMargins(Layout *layout)
{
    layout->setContentsMargins({});
    return layout;
}

/// Adds @p parts one after the other.
void addWidgets(QBoxLayout *layout, std::initializer_list<QWidget *> parts);

} // namespace cd
