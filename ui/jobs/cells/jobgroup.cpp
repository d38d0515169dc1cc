// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/cells/jobgroup.h"

#include "ui/words/statuswords.h"

#include <QCoreApplication>

namespace cd {

namespace {

struct JobGroups
{
    Q_DECLARE_TR_FUNCTIONS(cd::JobGroups)
};

JobGroup groupOfState(JobState state)
{
    switch (state) {
    case JobState::Success:
        return JobGroup::Success;
    case JobState::PartialSuccess:
        return JobGroup::Partial;
    case JobState::Refused:
    case JobState::Error:
        return JobGroup::Failed;
    case JobState::Unsure:
        return JobGroup::Unsure;
    case JobState::GivenUp:
    case JobState::Cancelled:
        return JobGroup::Cancelled;
    case JobState::Uploading:
    case JobState::Paused:
    case JobState::Queued:
    case JobState::Sending:
    case JobState::Pending:
    case JobState::Cancelling:
    case JobState::Unknown:
        break;
    }
    return JobGroup::Running;
}

} // namespace

JobGroup jobGroup(const JobRow &row)
{
    const JobGroup group = groupOfState(jobState(row));
    const bool canBeReplaced = group != JobGroup::Success && group != JobGroup::Running;
    return row.replacedBy && canBeReplaced ? JobGroup::Replaced : group;
}

QString jobGroupKey(JobGroup group)
{
    constexpr std::array<QStringView, jobGroupCount> keys{
        u"running", u"success", u"partial", u"failed", u"unsure", u"cancelled", u"replaced"};
    return keys.at(static_cast<size_t>(group)).toString();
}

QString jobGroupTitle(JobGroup group)
{
    switch (group) {
    case JobGroup::Running:
        return JobGroups::tr("Running");
    case JobGroup::Success:
        return JobGroups::tr("Success");
    case JobGroup::Partial:
        return JobGroups::tr("Partial");
    case JobGroup::Failed:
        return JobGroups::tr("Failed");
    case JobGroup::Unsure:
        return JobGroups::tr("Unsure");
    case JobGroup::Cancelled:
        return JobGroups::tr("Cancelled");
    case JobGroup::Replaced:
        break;
    }
    return JobGroups::tr("Replaced");
}

} // namespace cd
