// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/actions/retentiondialog.h"

#include "ui/widgets/parts.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

RetentionDialog::RetentionDialog(Retention &retention, QWidget *parent)
    : QDialog(parent)
    , m_retention(retention)
    , m_archivable(retention.candidates(Action::Archive))
    , m_deletable(retention.candidates(Action::Delete))
    , m_keep(addChoice(u"retentionKeep"_s, tr("&Keep all jobs in the list")))
    , m_archive(addChoice(u"retentionArchive"_s, tr("Move them to the &archive")))
    , m_delete(addChoice(u"retentionDelete"_s, tr("&Delete them from this computer")))
    , m_days(named(new QSpinBox(this), u"retentionDays"_s, tr("Days")))
    , m_meaning(wrappedText(u"retentionMeaning"_s))
{
    setObjectName(u"retentionDialog"_s);
    setWindowTitle(tr("Clean up old jobs"));
    m_days->setRange(RetentionRule::fewestDays, RetentionRule::mostDays);
    m_days->setValue(retention.rule().days);
    layOut();
    const Action action = retention.rule().action;
    (action == Action::Archive      ? m_archive
         : action == Action::Delete ? m_delete
                                    : m_keep)
        ->setChecked(true);
    connect(m_days, &QSpinBox::valueChanged, this, &RetentionDialog::showWhatItMeans);
    showWhatItMeans();
}

QRadioButton *RetentionDialog::addChoice(const QString &name, const QString &text)
{
    auto *choice = named(new QRadioButton(text, this), name);
    connect(choice, &QRadioButton::toggled, this, &RetentionDialog::showWhatItMeans);
    return choice;
}

void RetentionDialog::layOut()
{
    auto *days = new QFormLayout;
    days->addRow(tr("Da&ys since they last changed"), m_days);
    auto *column = new QVBoxLayout(this);
    addWidgets(column,
               {new QLabel(tr("What should happen to old jobs?")), m_keep, m_archive, m_delete});
    column->addLayout(days);
    column->addWidget(m_meaning);
    column->addStretch(1);
    column->addWidget(
        dialogButtons(*this, u"retention"_s, QDialogButtonBox::Save | QDialogButtonBox::Cancel));
}

RetentionRule RetentionDialog::rule() const
{
    const Action action = m_archive->isChecked() ? Action::Archive
        : m_delete->isChecked()                  ? Action::Delete
                                                 : Action::Keep;
    return {action, m_days->value()};
}

void RetentionDialog::showWhatItMeans()
{
    const RetentionRule chosen = rule();
    m_days->setEnabled(chosen.action != Action::Keep);
    const auto count = [&chosen](const QList<QDateTime> &moments) {
        const QDateTime last = QDateTime::currentDateTimeUtc().addDays(-chosen.days);
        return static_cast<int>(std::upper_bound(moments.cbegin(), moments.cend(), last)
                                - moments.cbegin());
    };
    const QString never = tr("Jobs that have not finished, or may not have, are never touched, nor "
                             "are those restored from the archive.");
    switch (chosen.action) {
    case Action::Keep:
        m_meaning->setText(tr("Nothing is cleaned up automatically."));
        break;
    case Action::Archive:
        m_meaning->setText(tr("%n job(s) match today.", nullptr, count(m_archivable)) + u' '
                           + never);
        break;
    case Action::Delete:
        m_meaning->setText(
            tr("%n job(s) match today. They and all their results will be deleted from this "
               "computer, and that can't be undone. The service keeps the jobs and their files.",
               nullptr, count(m_deletable))
            + u' ' + never);
        break;
    }
}

void RetentionDialog::accept()
{
    m_retention.setRule(rule());
    QDialog::accept();
}

} // namespace cd
