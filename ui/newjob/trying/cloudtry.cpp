// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/trying/cloudtry.h"

#include "domain/request/credits.h"
#include "ui/look/rank.h"
#include "ui/newjob/submit/submitbar.h"
#include "ui/newjob/submit/submitflow.h"
#include "ui/newjob/trying/trialtext.h"
#include "ui/widgets/parts.h"
#include "ui/words/formats.h"
#include "ui/words/plaintext.h"
#include "ui/words/servicewords.h"
#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/sending/outbox.h"
#include "workflow/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

CloudTry::CloudTry(Workspace &workspace, SubmitBar &bar, Form form, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_form(std::move(form))
    , m_flow(
          new SubmitFlow(workspace, bar,
                         {[this] { return content(); }, [this] { return request(); }, m_form.isFit,
                          [this] {
                              const auto one = file();
                              return one ? QList<JobFile>{*one} : QList<JobFile>();
                          }},
                         this))
    , m_ask(named(new QPushButton(this), u"tryCloudButton"_s, tr("Ask LlamaCloud")))
    , m_answer(named(new QLabel(this), u"tryCloudAnswer"_s))
{
    setObjectName(u"tryCloud"_s);
    setRank(m_ask, Rank::Flat);
    auto *row = withoutMargins(new QHBoxLayout(this));
    row->addWidget(m_ask);
    row->addWidget(m_answer);
    m_answer->hide();
    connect(m_ask, &QPushButton::clicked, this, [this] {
        if (file() && m_form.isFit())
            m_flow->start();
    });
    connect(m_flow, &SubmitFlow::cleared, this, &CloudTry::send);
    connect(&workspace.session(), &Session::changed, m_flow, &SubmitFlow::sessionChanged);
    connect(&workspace.session(), &Session::stateChanged, m_flow, &SubmitFlow::sessionChanged);
    connect(&workspace.session(), &Session::changed, this, &CloudTry::refresh);
    connect(&workspace.session(), &Session::stateChanged, this, &CloudTry::refresh);
    connect(&workspace.table(), &JobTable::changed, this, [this](const QList<JobKey> &keys) {
        if (m_job && keys.contains(*m_job))
            lookAtJob();
    });
    refresh();
}

void CloudTry::formChanged()
{
    m_flow->formChanged();
    refresh();
}

/// As the form has it; what is not there is not sent from here.
std::optional<JobFile> CloudTry::file() const
{
    const QString path = m_form.path();
    const QList<JobFile> files = path.isEmpty() ? QList<JobFile>() : m_workspace.uploads().files();
    const auto found = std::find_if(files.cbegin(), files.cend(),
                                    [&path](const JobFile &one) { return one.path == path; });
    return found == files.cend() ? std::nullopt : std::optional(*found);
}

FormContent CloudTry::content() const
{
    FormContent content = m_form.content();
    const QString path = m_form.path();
    UploadItemList only;
    for (const UploadItem &item : std::as_const(content.files)) {
        if (item.path == path)
            only.append(item);
    }
    content.files = only;
    return content;
}

JobRequest CloudTry::request() const
{
    const FormContent now = content();
    JobRequest request = now.request;
    for (const UploadItem &item : now.files)
        request.fileIds.append(idOrPlaceholder(item));
    return request;
}

void CloudTry::refresh()
{
    const Session &session = m_workspace.session();
    const auto prices = m_workspace.prices();
    setVisible(!session.isLocal() && session.hasKey());
    if (session.isLocal() || !prices)
        return;
    const QString service
        = withoutMnemonics(serviceName(m_workspace.profiles(), session.serviceId()));
    const CostBound cost = costBound(m_form.content().request, 1, session.dialect(), *prices);
    m_ask->setText(cost.credits
                       //: %1: a service, %2: a number
                       ? tr("Ask %1: 1 file, at most %2 credits")
                             .arg(service, creditsText(double(*cost.credits)))
                       //: %1: a service
                       : tr("Ask %1: 1 file, no limit of pages").arg(service));
    const QString path = m_form.path();
    const UploadItemList &items = m_workspace.uploads().items();
    const bool isThere = !path.isEmpty()
        && std::any_of(items.cbegin(), items.cend(), [&path](const UploadItem &item) {
               return item.path == path && item.canBeSubmitted();
           });
    m_ask->setEnabled(isThere && session.isReady());
    m_ask->setToolTip(isThere ? tr("Submits this one file with these rules as a job.")
                              : tr("Choose a file here that is among the files to submit."));
}

void CloudTry::send()
{
    const auto one = file();
    if (!one)
        return;
    m_name = one->name;
    const SubmitTerms terms{.pilot = 0, .isOverLimit = m_flow->isSpendingAgreed()};
    //: a job's name; %1: a file
    const QString label = tr("Try: %1").arg(m_name);
    m_job = m_workspace.outbox().submit(request(), {*one}, label, {}, m_form.origin(), terms);
    Q_EMIT submitted(*m_job);
    lookAtJob();
}

void CloudTry::lookAtJob()
{
    const JobRowPtr row = m_job ? m_workspace.table().find(*m_job) : nullptr;
    m_answer->setVisible(row != nullptr);
    if (!row)
        return;
    if (!hasEnded(*row)) //: %1: a file
        return m_answer->setText(tr("%1 is on its way.").arg(m_name));
    m_workspace.table().readDetails(*m_job, this, [this, row](const auto &details) {
        if (details)
            showAnswer(*row, *details);
    });
}

void CloudTry::showAnswer(const JobRow &row, const JobDetails &details)
{
    const QString service = serviceName(m_workspace.profiles(), row.service);
    const auto found
        = std::find_if(details.results.cbegin(), details.results.cend(),
                       [](const FileResult &result) { return result.result.has_value(); });
    m_answer->setText(found == details.results.cend()
                          //: %1: a service, %2: a file
                          ? tr("%1 has no answer for %2.").arg(service, m_name)
                          //: %1: a service, %2: a type, %3: a confidence, %4: a file
                          : tr("%1: %2 %3 (%4)")
                                .arg(service, answerText(*found->result),
                                     confidenceText(found->result->confidence), m_name));
}

} // namespace cd
