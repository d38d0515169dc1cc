// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/actions/sendagain.h"

#include "domain/service/abilities.h"
#include "ui/widgets/question.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/sending/outbox.h"
#include "workflow/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct SendAgainTexts
{
    Q_DECLARE_TR_FUNCTIONS(cd::SendAgain)
};

} // namespace

void askToSendAgain(Workspace &workspace, const QList<JobKey> &keys, QWidget *page)
{
    const auto send = [&workspace, keys] {
        for (const JobKey key : keys)
            workspace.outbox().sendAgain(key);
    };
    const auto unsure = std::count_if(keys.cbegin(), keys.cend(), [&workspace](JobKey key) {
        // In API v2 a second create does not create a second job.
        const JobRowPtr row = workspace.table().find(key);
        return row && !abilitiesOf(row->dialect).idempotentCreate && mayHaveAJob(*row);
    });
    if (unsure == 0)
        return send();
    ask({.name = u"sendAgainQuestion"_s,
         .title = SendAgainTexts::tr("Send again?"),
         .text = SendAgainTexts::tr(
             "%n request(s) got no response, and the service may have created the job anyway.",
             nullptr, static_cast<int>(unsure)),
         .more = SendAgainTexts::tr(
             "Sending again can create a second job, which costs credits again. The "
             "job's details show what was found in the service's list."),
         .yes = SendAgainTexts::tr("Send again"),
         .no = SendAgainTexts::tr("Don't send again"),
         .icon = QMessageBox::Warning},
        page, send);
}

} // namespace cd
