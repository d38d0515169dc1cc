// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/resubmitter.h"

#include "ui/newjob/estimateline.h"
#include "ui/shell/messagebar.h"
#include "workflow/desk.h"
#include "workflow/jobtable.h"
#include "workflow/outbox.h"
#include "workflow/session.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cd {

Resubmitter::Resubmitter(Desk &desk, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_messages(messages)
    , m_window(*window)
{
}

void Resubmitter::submitAgain(const JobRequest &request, const QList<JobFile> &files,
                              const QString &label, JobKey replaces)
{
    const QString service = m_desk.table().row(replaces).service;
    if (service != m_desk.session().serviceId()) {
        m_messages.say(u"submitAgain"_s, MessageBar::Kind::Error,
                       tr("Nothing was submitted: this job's files are on another service (%1). "
                          "Choose that service above and try again.")
                           .arg(service));
        return;
    }
    const auto submit = [=, this] {
        Q_EMIT submitted(m_desk.outbox().submit(request, files, label, replaces));
    };
    if (!needsQuestion(replaces))
        return submit();
    auto *question
        = new QMessageBox(QMessageBox::Question, tr("Submit again?"),
                          whatItMeans(request, replaces), QMessageBox::Cancel, &m_window);
    question->setObjectName(u"submitAgainQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = question->addButton(tr("Submit again"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, submit);
    question->open();
}

bool Resubmitter::needsQuestion(JobKey replaces) const
{
    const bool isFree = m_desk.session().place() == Session::Place::Local;
    return !isFree || m_desk.table().row(replaces).replacedBy;
}

QString Resubmitter::whatItMeans(const JobRequest &request, JobKey replaces) const
{
    const bool isFree = m_desk.session().place() == Session::Place::Local;
    const QString cost
        = EstimateLine::text(request, static_cast<int>(request.fileIds.size()), isFree);
    if (m_desk.table().row(replaces).replacedBy)
        return tr("This job was submitted again before. One more new job: %1.").arg(cost);
    return tr("A new job will be made: %1.").arg(cost);
}

} // namespace cd
