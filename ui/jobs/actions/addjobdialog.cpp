// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/actions/addjobdialog.h"

#include "ui/look/rank.h"
#include "ui/widgets/parts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cd {

AddJobDialog::AddJobDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(named(new QPlainTextEdit(this), u"addJobIds"_s, tr("Job IDs")))
{
    setObjectName(u"addJobDialog"_s);
    setWindowTitle(tr("Add jobs by ID"));
    auto *label = labelFor(m_text,
                           tr("Job &IDs, separated by spaces, commas or line breaks. The "
                              "jobs must be on the service selected now."));
    label->setWordWrap(true);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumWidth(88 * fontMetrics().averageCharWidth()); // two IDs
    QDialogButtonBox *buttons = dialogButtons(*this, u"addJob"_s, QDialogButtonBox::Cancel);
    m_add = named(buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole), u"addJobAccept"_s);
    m_add->setEnabled(false);
    m_add->setDefault(true);
    setRank(m_add, Rank::Primary);
    auto *layout = new QVBoxLayout(this);
    addWidgets(layout, {label, m_text, buttons});
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
