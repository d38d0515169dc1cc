// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/sendagain.h"

#include "workflow/desk.h"
#include "workflow/jobtable.h"
#include "workflow/outbox.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(cd::SendAgain)
};

} // namespace

void askToSendAgain(Desk &desk, const QList<JobKey> &keys, QWidget *page)
{
    const auto send = [&desk, keys] {
        for (const JobKey key : keys)
            desk.outbox().sendAgain(key);
    };
    const auto unsure = std::count_if(keys.cbegin(), keys.cend(), [&desk](JobKey key) {
        return mayHaveAJob(desk.table().row(key));
    });
    if (unsure == 0)
        return send();
    auto *question = new QMessageBox(
        QMessageBox::Warning, Texts::tr("Send again?"),
        Texts::tr(
            "%n request(s) got no answer, and the service may have made the job all the same.",
            nullptr, static_cast<int>(unsure)),
        QMessageBox::Cancel, page);
    question->setObjectName(u"sendAgainQuestion"_s);
    question->setInformativeText(
        Texts::tr("Sending again can make a second job, which costs credits once more. The details "
                  "of the job tell what was found in the service's list."));
    QPushButton *yes = question->addButton(Texts::tr("Send again"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(yes, &QPushButton::clicked, page, send);
    question->open();
}

} // namespace cd
