// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/review/reviewitem.h"

#include <QString>
#include <QStringList>

namespace cd {

/// What a queue is called.
QString queueName(QueueKind kind);
/// What a decision says: "contract, confirmed".
QString decisionText(const Decision &decision);
/// "about 4 min left".
QString timeLeftText(int seconds);
/// The result's type and confidence, as a screen reader says them.
QString answerText(const std::optional<Suggestion> &answer);
/// The type that the local service says was nearly as good; empty where the reasoning tells none.
QString runnerUpOf(const QString &reasoning);

} // namespace cd
