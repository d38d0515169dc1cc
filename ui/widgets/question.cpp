// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/question.h"

#include "ui/look/rank.h"
#include "ui/widgets/parts.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSpacerItem>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// Wide enough for its title, which window managers cut otherwise.
int widthFor(const QWidget &dialog, const QString &title)
{
    constexpr int besidesTitle = 160; // icon, buttons, and the program's name behind it
    return dialog.fontMetrics().horizontalAdvance(title) + besidesTitle;
}

} // namespace

void ask(const Question &question, QWidget *parent, const std::function<void()> &act,
         const std::function<void()> &actOther)
{
    auto *box = named(new QMessageBox(question.icon, question.title, question.text,
                                      QMessageBox::NoButton, parent),
                      question.name);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.more);
    QPushButton *yes = box->addButton(question.yes, question.role);
    yes->setObjectName(question.name + u"Yes"_s);
    if (!question.other.isEmpty()) {
        QPushButton *other = box->addButton(question.other, QMessageBox::AcceptRole);
        other->setObjectName(question.name + u"Other"_s);
        QObject::connect(other, &QPushButton::clicked, parent, actOther);
    }
    QPushButton *no = box->addButton(question.no, QMessageBox::RejectRole);
    no->setObjectName(question.name + u"Cancel"_s);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(yes, &QPushButton::clicked, parent, act);
    // A message box sets its own width, and only what it holds makes it wider.
    if (auto *grid = qobject_cast<QGridLayout *>(box->layout()))
        grid->addItem(new QSpacerItem(widthFor(*box, question.title), 0), grid->rowCount(), 0, 1,
                      grid->columnCount());
    openOnce(box);
}

void ask(const TextQuestion &question, QWidget *parent,
         const std::function<void(const QString &)> &take)
{
    auto *dialog = named(new QInputDialog(parent), question.name);
    dialog->setWindowTitle(question.title);
    // It has the line for a buddy, so that an & in it would mark a shortcut.
    dialog->setLabelText(QString(question.label).replace(u'&', "&&"_L1));
    dialog->setTextValue(question.value);
    dialog->setOkButtonText(question.yes);
    auto *line = dialog->findChild<QLineEdit *>();
    line->setObjectName(question.name + u"Text"_s);
    line->setMaxLength(question.longest);
    line->setMinimumWidth(widthFor(*dialog, question.title)); // the dialog follows what it holds
    const auto *buttons = dialog->findChild<QDialogButtonBox *>();
    buttons->button(QDialogButtonBox::Ok)->setObjectName(question.name + u"Yes"_s);
    setRank(buttons->button(QDialogButtonBox::Ok), Rank::Primary);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(question.name + u"Cancel"_s);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, take);
    openOnce(dialog);
}

void ask(const FileQuestion &question, QWidget *parent,
         const std::function<void(const QString &)> &take)
{
    auto *dialog
        = named(new QFileDialog(parent, question.title, {}, question.filter), question.name);
    if (question.suffix.isEmpty()) {
        dialog->setFileMode(QFileDialog::ExistingFile);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(question.suffix);
        dialog->selectFile(question.proposal);
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, take);
    openOnce(dialog);
}

QString inDocuments(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' + name;
}

} // namespace cd
