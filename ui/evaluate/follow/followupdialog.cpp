// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/follow/followupdialog.h"

#include "ui/widgets/parts.h"
#include "ui/words/errortext.h"
#include "ui/words/formats.h"
#include "ui/words/servicewords.h"
#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/exportresults.h"
#include "workflow/spending/budget.h"
#include "workflow/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QListWidget>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr double proposedBelow = 0.8;
constexpr int shownTypes = 6;

QString percentText(double share)
{
    return QLocale().toString(share * 100, 'f', 0);
}

} // namespace

FollowUpDialog::FollowUpDialog(Workspace &workspace, JobKey job, const EvaluationPtr &evaluation,
                               const EvaluationPtr &withPictures, QWidget *parent)
    : PlanDialog(workspace, u"followUp"_s, tr("Ask again"), parent)
    , m_job(job)
    , m_evaluation(evaluation)
    , m_withPictures(withPictures)
    , m_below(named(new QComboBox, u"followUpBelow"_s, tr("Confidence below which is asked again")))
    , m_withoutType(named(new QCheckBox(tr("Files &without a type")), u"followUpNoType"_s))
    , m_types(named(new QListWidget, u"followUpTypes"_s, tr("Types that are asked about again")))
{
    setWindowTitle(tr("Ask again about the unsure ones"));
    m_withoutType->setChecked(true);
    m_types->setFixedHeight(shownTypes * (fontMetrics().height() + 6));
    form().addRow(tr("&Confidence below"), m_below);
    form().addRow(QString(), m_withoutType);
    form().addRow(tr("All that were answered &as"), m_types);
    connect(m_below, &QComboBox::activated, this, &FollowUpDialog::plan);
    connect(m_withoutType, &QCheckBox::toggled, this, &FollowUpDialog::plan);
    connect(m_types, &QListWidget::itemChanged, this, &FollowUpDialog::plan);
    connect(&workspace.session(), &Session::changed, this, &FollowUpDialog::plan);
    connect(&workspace.session(), &Session::stateChanged, this, &FollowUpDialog::plan);
    workspace.table().readDetails(m_job, m_asking.context(), [this](const auto &details) {
        if (details)
            take(*details);
        else
            setPlan({}, {}, errorText(details.error()));
    });
    plan();
}

/// One stop for each confidence that occurs: others would make no difference.
void FollowUpDialog::take(const JobDetails &details)
{
    std::set<double, std::greater<>> values;
    QStringList types;
    for (const FileResult &result : details.results) {
        if (!result.result || !result.result->type)
            continue;
        if (result.result->confidence)
            values.insert(*result.result->confidence);
        if (!types.contains(*result.result->type))
            types.append(*result.result->type);
    }
    m_below->addItem(tr("none", "no confidence is too low"), 0.0);
    for (auto value = values.rbegin(); value != values.rend(); ++value) {
        m_below->addItem(confidenceText(*value), *value);
        if (*value <= proposedBelow)
            m_below->setCurrentIndex(m_below->count() - 1);
    }
    types.sort(Qt::CaseInsensitive);
    for (const QString &type : std::as_const(types)) {
        auto *item = new QListWidgetItem(type, m_types);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
    }
    m_details = details;
    plan();
}

FollowUpRule FollowUpDialog::rule() const
{
    FollowUpRule rule{.below = m_below->currentData().toDouble(),
                      .withoutType = m_withoutType->isChecked(),
                      .types = {}};
    for (int row = 0; row < m_types->count(); ++row) {
        if (m_types->item(row)->checkState() == Qt::Checked)
            rule.types.append(m_types->item(row)->text());
    }
    return rule;
}

QString FollowUpDialog::whyNotThere(const JobRow &job)
{
    if (!canFollowUp(job))
        return tr("This job can't be asked again: it was read with pictures already, has not "
                  "ended, or its API has one mode only.");
    const Session &session = workspace().session();
    if (job.service != session.serviceId() || job.dialect != session.dialect())
        return tr("The files of this job are on another service (%1). Choose that service first.")
            .arg(serviceName(workspace().profiles(), job.service));
    return {};
}

/// Why it is worth the money, or not.
QStringList FollowUpDialog::costLines(const EscalationCost &cost) const
{
    return {
        //: a mode is in capitals; %1 and %2: numbers
        tr("In both modes at most %1 credits, all in MULTIMODAL at once at most %2.")
            .arg(countText(cost.credits()), countText(cost.allDear())),
        cost.saved() > 0
            ? tr("That saves up to %Ln credit(s).", nullptr, static_cast<int>(cost.saved()))
            : tr("That saves nothing: asking again pays while less than half of the "
                 "pages are sent."),
    };
}

/// @p cost: of the whole job; nullopt: it is free, or has no upper bound.
QStringList FollowUpDialog::gainLines(const std::optional<EscalationCost> &cost) const
{
    if (!m_evaluation || !m_withPictures)
        return {tr("How many answers it would correct is not known: no run of these files in "
                   "MULTIMODAL is compared.")};
    const FollowUpEstimate estimate = estimateFollowUp(*m_evaluation, *m_withPictures, rule());
    const EscalationGain &gain = estimate.gain;
    //: %1 and %2: numbers of files
    QStringList lines{
        tr("Of %Ln labelled file(s) that would be sent, %1 would be fixed and %2 broken.", nullptr,
           static_cast<int>(gain.pairs.all()))
            .arg(countText(gain.pairs.fixed), countText(gain.pairs.broken))};
    if (!cost)
        return lines;
    const auto files = std::max<qint64>(1, m_details->files.size());
    const EscalationCost ofLabelled{.pages = estimate.files * cost->pages / files,
                                    .resent = gain.pairs.all() * cost->pages / files,
                                    .prices = cost->prices};
    if (const auto each = gain.costOfOne(ofLabelled)) {
        constexpr double tenths = 10;
        lines += tr("A right answer more costs about %1 credits.")
                     .arg(creditsText(std::round(*each * tenths) / tenths));
    }
    return lines;
}

void FollowUpDialog::plan()
{
    const JobRowPtr job = workspace().table().find(m_job);
    if (!job || !m_details)
        return setPlan({}, {}, job ? QString() : tr("This job is no longer in the list."));
    const Resent resent = filesToResend(*m_details, rule());
    const SetRun run = followUpOf(*job, *m_details, resent);
    QStringList lines;
    //: %1: "12 files", %2: a number of percent
    lines += tr("%1 are sent again, %2 % of the answered ones.")
                 .arg(tr("%Ln file(s)", nullptr, static_cast<int>(resent.files.size())),
                      percentText(resent.share()));
    const CostBound all = costBound(run.request, resent.answered, job->dialect, {});
    const CostBound again = cd::costOf(run, job->dialect, {});
    std::optional<EscalationCost> cost;
    if (const auto prices = workspace().prices(); prices && all.pages && again.pages)
        cost = EscalationCost{.pages = *all.pages, .resent = *again.pages, .prices = *prices};
    if (cost)
        lines += costLines(*cost);
    lines += gainLines(cost);
    lines += tr("Both answers are kept. The later one counts, which can be changed.");
    if (const QString why = whyNotThere(*job); !why.isEmpty())
        return setPlan({}, lines, why);
    if (resent.files.isEmpty())
        return setPlan({}, lines, tr("No file has such an answer."));
    setPlan(run, lines);
}

} // namespace cd
