// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/submit/submitflow.h"

#include "ui/newjob/submit/submitbar.h"
#include "ui/newjob/submit/submitguard.h"
#include "ui/words/formats.h"
#include "ui/words/jobname.h"
#include "ui/words/servicewords.h"
#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/spending/budget.h"
#include "workflow/storage/filecleanup.h"
#include "workflow/workspace.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cd {

SubmitFlow::SubmitFlow(Workspace &workspace, SubmitBar &bar, Form form, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_bar(bar)
    , m_form(std::move(form))
    , m_guard(new SubmitGuard(workspace, this))
{
    connect(&workspace.uploads(), &UploadQueue::changed, this, &SubmitFlow::goOn);
    connect(m_guard, &SubmitGuard::found, this, &SubmitFlow::askAbout);
    connect(m_guard, &SubmitGuard::clear, this, &SubmitFlow::askAboutSpending);
    connect(&bar, &SubmitBar::submitConfirmed, this, [this] { agree(AgreedToDuplicate); });
    connect(&bar, &SubmitBar::spendingConfirmed, this, [this] { agree(AgreedToSpending); });
    connect(&bar, &SubmitBar::storageDecided, this, [this](FileStorage storage) {
        if (m_step != Step::Asking)
            return;
        m_workspace.session().amend(
            [storage](ServiceProfile &profile) { profile.storage = storage; });
        look();
    });
}

void SubmitFlow::start()
{
    if (m_step == Step::Looking || m_step == Step::Comparing)
        return;
    m_destination = destination();
    m_content = m_form.content();
    m_agreed = AgreedToNothing;
    look();
}

/// What is on the service may have been edited here since.
void SubmitFlow::look()
{
    m_step = Step::Looking;
    m_workspace.uploads().lookAgain();
}

QList<JobFile> SubmitFlow::files() const
{
    return m_form.files ? m_form.files() : m_workspace.uploads().files();
}

bool SubmitFlow::mustWait() const
{
    const Session::State state = m_workspace.session().state();
    return !m_workspace.uploads().isIdle() || state == Session::State::Checking
        || state == Session::State::StartingLocal;
}

void SubmitFlow::goOn()
{
    if (m_step != Step::Looking || mustWait())
        return;
    m_step = Step::None;
    if (!isStillWanted())
        return;
    if ((m_agreed & AgreedToDuplicate) != 0)
        return askAboutSpending();
    m_step = Step::Comparing;
    m_guard->look(m_form.content().request, files());
}

/// Whether what a person wanted to submit is still what would be sent, and where they wanted it.
bool SubmitFlow::isStillWanted()
{
    if (m_destination != destination())
        m_bar.showError(tr("Meanwhile another service or project was chosen. "
                           "Nothing was submitted."));
    else if (!isSubmittedAlike(m_content, m_form.content()))
        m_bar.showError(tr("Meanwhile the form was changed. Nothing was submitted."));
    else
        return m_form.isFit();
    return false;
}

/// A person may have taken their time over the question, so the files are looked at again.
void SubmitFlow::agree(Agreed to)
{
    if (m_step != Step::Asking)
        return; // somebody else's question
    m_agreed |= to;
    look();
}

void SubmitFlow::formChanged()
{
    if (m_step != Step::Asking)
        return;
    m_step = Step::None;
    m_bar.stopAsking();
}

/// A question is about one destination: it is withdrawn when that changes.
void SubmitFlow::sessionChanged()
{
    if (m_destination != destination())
        formChanged();
    goOn();
}

QString SubmitFlow::destination() const
{
    const Session &session = m_workspace.session();
    const Scope &scope = session.profile().scope;
    const bool isSecond = session.dialect() == Dialect::Second;
    return QStringList{session.serviceId(), scope.organization.value, scope.project.value,
                       isSecond ? u"2"_s : u"1"_s}
        .join(u' ');
}

void SubmitFlow::askAbout(JobKey duplicate)
{
    const JobRowPtr row = m_workspace.table().find(duplicate);
    if (!row)
        return askAboutSpending(); // deleted meanwhile
    if (mustWait())
        return look();
    m_step = Step::None;
    if (!isStillWanted())
        return;
    m_step = Step::Asking;
    m_bar.ask(tr("The same files, rules and options were submitted as “%1” on %2. "
                 "Nothing was sent this time.")
                  .arg(jobName(*row), timeText(row->submittedAt)));
    Q_EMIT askedAboutDuplicate();
}

void SubmitFlow::askAboutSpending()
{
    if (mustWait())
        return look();
    m_step = Step::None;
    if (!isStillWanted())
        return;
    const auto prices = m_workspace.prices();
    const JobRequest now = m_form.request();
    const CostBound cost = costBound(now, int(now.fileIds.size()), m_workspace.session().dialect(),
                                     prices.value_or(Prices()));
    if ((m_agreed & AgreedToSpending) != 0 || !prices
        || !m_workspace.budget().passesCeiling(cost.credits)) {
        if (mustAskAboutStorage())
            return askAboutStorage();
        Q_EMIT cleared();
        return;
    }
    m_step = Step::Asking;
    const QString most = countText(m_workspace.budget().ceiling());
    const QString spent = countText(qRound64(m_workspace.budget().spentThisMonth()));
    m_bar.askAboutCeiling(
        cost.credits
            ? tr("You've used %1 credits this month. This job may take up to %2, which exceeds "
                 "your limit of %3. Nothing was sent.")
                  .arg(spent, countText(*cost.credits), most)
            : tr("You've used %1 of your limit of %2 credits this month. What this job may take "
                 "isn't known, because its pages have no limit. Nothing was sent.")
                  .arg(spent, most));
}

/// A service that bills what is stored there is about to get files of this computer.
bool SubmitFlow::mustAskAboutStorage() const
{
    const QList<JobFile> all = files();
    return m_workspace.prices() && m_workspace.cleanup().storage() == FileStorage::Unasked
        && std::any_of(all.cbegin(), all.cend(),
                       [](const JobFile &file) { return !file.path.isEmpty(); });
}

void SubmitFlow::askAboutStorage()
{
    m_step = Step::Asking;
    m_bar.askAboutStorage(
        tr("%1 bills the files that are stored there: %2 credits per GB and day. What should "
           "become of files that this program uploads, once their job is done? Your own files "
           "stay as they are. You can change this under File, Services.")
            .arg(profileName(m_workspace.session().profile()),
                 creditsText(m_workspace.budget().prices().storedGigabyte)));
}

} // namespace cd
