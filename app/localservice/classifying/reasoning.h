// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/classifying/verdict.h"

#include <QStringList>

namespace cd::local {

/// Explains a verdict in English, like the service's other answers: the words found and on which
/// page, the second best rule, and that this is the local service and not LlamaCloud.
QString reasoningFor(const Verdict &verdict, const QList<RuleProfile> &profiles,
                     const QList<Evidence> &evidence, const QStringList &notes);

} // namespace cd::local
