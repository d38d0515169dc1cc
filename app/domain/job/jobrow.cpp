// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/job/jobrow.h"

namespace cd {

using namespace Qt::StringLiterals;

QString submissionWord(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Adopted:
        return u"adopted"_s;
    case SubmissionState::Queued:
        return u"queued"_s;
    case SubmissionState::Sending:
        return u"sending"_s;
    case SubmissionState::Accepted:
        return u"accepted"_s;
    case SubmissionState::Refused:
        return u"refused"_s;
    case SubmissionState::Unsure:
        return u"unsure"_s;
    case SubmissionState::GivenUp:
        return u"givenUp"_s;
    case SubmissionState::Uploading:
        return u"uploading"_s;
    case SubmissionState::Paused:
        return u"paused"_s;
    }
    Q_UNREACHABLE();
}

QString deletedThereWord()
{
    return u"deletedThere"_s;
}

} // namespace cd
