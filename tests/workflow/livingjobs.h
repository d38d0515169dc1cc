// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/workplace.h"

namespace cd::test {

/// A history whose jobs become what the test says. Nothing is sent or looked at.
class LivingJobs
{
public:
    LivingJobs() { place.begin(); }

    JobKey add(SubmissionState state = SubmissionState::Accepted,
               const QString &status = QStringLiteral("PENDING"));
    void become(JobKey key, SubmissionState state, const std::optional<ServiceError> &error = {});
    /// @p watched: its results are still to come.
    void become(JobKey key, const QString &status, bool watched = false);
    /// Until whoever listens was told of all this, with the table's next tick.
    void tick();

    Workplace place{QUrl(QStringLiteral("https://service.example"))};
};

} // namespace cd::test
