// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/job/jobstatus.h"

#include <array>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

struct Named
{
    JobStatus::Known known;
    QLatin1StringView word;
};

constexpr std::array<Named, 8> names{{
    {JobStatus::Known::Pending, "PENDING"_L1},
    {JobStatus::Known::Running, "RUNNING"_L1},
    {JobStatus::Known::Success, "SUCCESS"_L1},
    {JobStatus::Known::PartialSuccess, "PARTIAL_SUCCESS"_L1},
    {JobStatus::Known::Completed, "COMPLETED"_L1},
    {JobStatus::Known::Error, "ERROR"_L1},
    {JobStatus::Known::Failed, "FAILED"_L1},
    {JobStatus::Known::Cancelled, "CANCELLED"_L1},
}};

} // namespace

JobStatus::JobStatus(const QString &word)
    : m_word(word)
{
    for (const Named &name : names) {
        if (name.word == word)
            m_known = name.known;
    }
}

JobStatus::JobStatus(Known known)
    : m_known(known)
{
    for (const Named &name : names) {
        if (name.known == known)
            m_word = name.word;
    }
}

JobStatus::Outcome JobStatus::outcome() const
{
    switch (m_known) {
    case Known::Success:
    case Known::Completed:
        return Outcome::Success;
    case Known::PartialSuccess:
        return Outcome::Partial;
    case Known::Error:
    case Known::Failed:
        return Outcome::Failed;
    case Known::Cancelled:
        return Outcome::Cancelled;
    case Known::Pending:
    case Known::Running:
    case Known::Unknown:
        break;
    }
    return Outcome::Open;
}

} // namespace cd
