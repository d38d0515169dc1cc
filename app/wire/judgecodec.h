// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/job/fileresult.h"
#include "domain/service/judgechoice.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <tl/expected.hpp>

namespace cd {

// What the local service says of its judge, below /local/judge; no other service has that.

/// A judge, and whether it is there.
struct JudgeState
{
    JudgeChoice choice;
    bool answers = false;
    QString detail; ///< a sentence for people: who judges, or why it does not answer
    QStringList models; ///< those of its server

    bool operator==(const JudgeState &) const = default;
};

/// What a judge said of the service's sample.
struct JudgeTrial
{
    std::optional<Classification> found; ///< nullopt: it could not judge
    QString detail; ///< why not, a sentence for people
    int milliseconds = 0;

    bool operator==(const JudgeTrial &) const = default;
};

/// `{judge, model, timeout_seconds}`
QJsonObject toJson(const JudgeChoice &choice);
/// Reads the same; only the first field has to be there.
tl::expected<JudgeChoice, QList<FieldProblem>> judgeFromJson(const QJsonObject &object,
                                                             bool mayBeElsewhere = false);

QJsonObject toJson(const JudgeState &state);
std::optional<JudgeState> judgeStateFromJson(const QJsonObject &object);
QJsonObject toJson(const JudgeTrial &trial);
std::optional<JudgeTrial> judgeTrialFromJson(const QJsonObject &object);

} // namespace cd
