// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/actions/addjobdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

AddJobDialog::AddJobDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"addJobDialog"_s);
    setWindowTitle(tr("Add jobs by ID"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *label = new QLabel(tr("Job &IDs, separated by spaces, commas or line breaks. The jobs "
                                "must be on the service selected now."),
                             this);
    label->setWordWrap(true);
    label->setBuddy(m_text);
    m_text->setObjectName(u"addJobIds"_s);
    m_text->setAccessibleName(tr("Job IDs"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumWidth(48 * fontMetrics().averageCharWidth()); // an ID has 36 characters
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"addJobCancel"_s);
    m_add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"addJobAccept"_s);
    m_add->setEnabled(false);
    m_add->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_text);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_add->setEnabled(!ids().isEmpty()); });
}

QList<JobId> AddJobDialog::ids() const
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    QList<JobId> ids;
    const QStringList words = m_text->toPlainText().split(separators, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!ids.contains(JobId{word}))
            ids.append(JobId{word});
    }
    return ids;
}

void AddJobDialog::done(int result)
{
    if (result == Accepted)
        Q_EMIT chosen(ids());
    QDialog::done(result);
}

} // namespace cd
