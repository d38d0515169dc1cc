// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/parts.h"

#include "ui/look/rank.h"

#include <QAction>
#include <QDialog>
#include <QFrame>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr char reasonProperty[] = "whyNot";

} // namespace

void nameApart(QWidget &part, const QString &prefix)
{
    const QList<QObject *> inner = part.findChildren<QObject *>();
    for (QObject *one : inner) {
        const QString name = one->objectName();
        if (!name.isEmpty() && !name.startsWith("qt_"_L1))
            one->setObjectName(prefix + name.at(0).toUpper() + name.sliced(1));
    }
}

QPushButton *button(const QString &name, const QString &text, const QString &accessible)
{
    auto *button = named(new QPushButton(text), name, accessible);
    button->setAutoDefault(false);
    return button;
}

void follow(QAbstractButton &button, QAction &action)
{
    QObject::connect(&button, &QAbstractButton::clicked, &action, &QAction::trigger);
    QObject::connect(&action, &QAction::enabledChanged, &button, &QWidget::setEnabled);
    button.setEnabled(action.isEnabled());
}

void sayWhyNot(QAction &action, const QString &reason)
{
    action.setProperty(reasonProperty, reason);
}

QString whyNot(const QAction &action)
{
    return action.property(reasonProperty).toString();
}

QToolButton *toolButton(const QString &name, const QIcon &icon, const QString &text)
{
    auto *button = named(new QToolButton, name);
    button->setIcon(icon);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

QLabel *wrappedText(const QString &name, const QString &accessible)
{
    auto *label = named(new QLabel, name, accessible);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPlainTextEdit *readOnlyText(const QString &name, const QString &accessible)
{
    auto *text = named(new QPlainTextEdit, name, accessible);
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setTabChangesFocus(true);
    return text;
}

QFrame *hairline()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setFixedHeight(1);
    return line;
}

void layOnBase(QWidget *part)
{
    part->setBackgroundRole(QPalette::Base);
    part->setAutoFillBackground(true);
}

QLabel *labelFor(QWidget *field, const QString &text)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    return label;
}

QDialogButtonBox *dialogButtons(QDialog &dialog, const QString &prefix,
                                QDialogButtonBox::StandardButtons which)
{
    auto *buttons = new QDialogButtonBox(which);
    const std::pair<QDialogButtonBox::StandardButton, QString> names[]{
        {QDialogButtonBox::Ok, u"Ok"_s},
        {QDialogButtonBox::Save, u"Save"_s},
        {QDialogButtonBox::Cancel, u"Cancel"_s},
        {QDialogButtonBox::Close, u"Close"_s}};
    for (const auto &[one, name] : names) {
        if (QPushButton *button = buttons->button(one))
            button->setObjectName(prefix + name);
    }
    for (const auto one : {QDialogButtonBox::Ok, QDialogButtonBox::Save})
        setRank(buttons->button(one), Rank::Primary);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

void openOnce(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void addWidgets(QBoxLayout *layout, std::initializer_list<QWidget *> parts)
{
    for (QWidget *part : parts)
        layout->addWidget(part);
}

} // namespace cd
