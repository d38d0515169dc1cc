// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/follow/repeatdialog.h"

#include "ui/evaluate/follow/rundialog.h"
#include "ui/widgets/parts.h"
#include "ui/words/errortext.h"
#include "ui/words/formats.h"
#include "ui/words/servicewords.h"
#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"
#include "workflow/workspace.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace cd {

RepeatDialog::RepeatDialog(Workspace &workspace, const LabelSet &set, SetPart part, JobKey job,
                           QWidget *parent)
    : PlanDialog(workspace, u"repeat"_s, tr("Repeat"), parent)
    , m_job(job)
    , m_figures(wrappedText(u"repeatFigures"_s))
    , m_review(button(u"repeatReview"_s, tr("Re&view them")))
    , m_times(named(new QComboBox, u"repeatTimes"_s, tr("How many more times")))
    , m_search(workspace.table())
    , m_files(workspace.setFiles())
{
    setWindowTitle(tr("Repeatability"));
    for (const int times : {3, 5})
        m_times->addItem(tr("%Ln more time(s)", nullptr, times), times);
    m_review->setAccessibleName(tr("Review the files with several answers"));
    m_review->hide();
    auto *figures = new QHBoxLayout;
    figures->addWidget(m_figures, 1);
    figures->addWidget(m_review);
    form().addRow(figures);
    form().addRow(tr("&Ask the same"), m_times);
    connect(m_times, &QComboBox::activated, this, &RepeatDialog::plan);
    connect(m_review, &QPushButton::clicked, this, [this] {
        Q_EMIT flipsAsked(m_runs);
        reject();
    });
    connect(&m_search, &RepeatSearch::found, this, &RepeatDialog::showRuns);
    connect(&workspace.session(), &Session::changed, this, &RepeatDialog::plan);
    connect(&workspace.session(), &Session::stateChanged, this, &RepeatDialog::plan);
    connect(&m_files, &SetFiles::found, this, [this](const FoundFiles &found) {
        m_found = found;
        plan();
    });
    connect(&m_files, &SetFiles::failed, this, [this](const StoreError &error) {
        m_failure = errorText(error);
        plan();
    });
    workspace.table().fetchRequests({job}, m_asking.context(),
                                    [this](const QHash<JobKey, JobRequest> &requests) {
                                        if (requests.contains(m_job))
                                            m_request = requests.value(m_job);
                                        else
                                            m_failure = tr("This job's request can't be read.");
                                        plan();
                                    });
    m_search.look(job);
    m_files.look(set.id, set.version, part, RepeatSearch::mostFiles);
    plan();
}

void RepeatDialog::showRuns(const RepeatedRuns &runs)
{
    m_runs = runs;
    m_review->setVisible(!runs.flips.isEmpty());
    if (runs.jobs.size() < 2)
        return m_figures->setText(tr("Nobody has asked the same about these files again yet."));
    const Repeats &figures = runs.figures;
    QStringList lines;
    //: %1 and %2: numbers of files; TARa@5 is the figure's name in the literature
    lines += tr("%1 of %2 files got one answer in all %Ln run(s) (TARa@%3).", nullptr,
                static_cast<int>(runs.jobs.size()))
                 .arg(countText(figures.same.count), countText(figures.same.all),
                      QString::number(runs.jobs.size()));
    if (figures.pairwise)
        //: %1: a number from 0 to 1
        lines += tr("Two runs agree about a file with probability %1.")
                     .arg(confidenceText(figures.pairwise));
    if (runs.meanSpread)
        //: %1 and %2: numbers from 0 to 1
        lines += tr("A file's confidences lie %1 apart on average, at most %2.")
                     .arg(confidenceText(runs.meanSpread), confidenceText(runs.mostSpread));
    if (figures.tooFew > 0)
        lines += tr("%Ln file(s) have fewer than two answers and don't count.", nullptr,
                    static_cast<int>(figures.tooFew));
    if (!runs.flips.isEmpty())
        lines
            += tr("%Ln file(s) got several answers.", nullptr, static_cast<int>(runs.flips.size()));
    m_figures->setText(lines.join(u'\n'));
}

QString RepeatDialog::whyNotRepeated(const JobRow &job)
{
    const Session &session = workspace().session();
    if (job.service != session.serviceId() || job.dialect != session.dialect())
        return tr("This run was made with another service (%1). Choose that service first.")
            .arg(serviceName(workspace().profiles(), job.service));
    return {};
}

void RepeatDialog::plan()
{
    const JobRowPtr job = workspace().table().find(m_job);
    if (!job)
        return setPlan({}, {}, tr("This job is no longer in the list."));
    if (!m_failure.isEmpty())
        return setPlan({}, {}, m_failure);
    if (!m_found || !m_request)
        return setPlan({}, {tr("Looking whether the files are still there…")});
    QStringList lines;
    if (m_found->notChosen > 0)
        lines += tr("%Ln file(s), drawn by chance, are enough to tell.", nullptr,
                    static_cast<int>(m_found->files.size()));
    if (const QString left = leftOutText(*m_found); !left.isEmpty())
        lines += left;
    lines += workspace().prices() ? tr("Each time is a job of its own, and is paid for.")
                                  : tr("Each time is a job of its own.");
    if (const QString why = whyNotRepeated(*job); !why.isEmpty())
        return setPlan({}, lines, why);
    if (m_found->files.isEmpty())
        return setPlan({}, lines, tr("None of the files can be sent."));
    SetRun run{.request = *m_request,
               .origin = job->origin,
               .label = job->label,
               .files = m_found->files,
               .times = m_times->currentData().toInt()};
    run.request.fileIds.clear();
    run.request.webhooks.clear();
    run.origin.follows = 0;
    setPlan(run, lines);
}

} // namespace cd
