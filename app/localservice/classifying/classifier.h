// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

#include "domain/job/fileresult.h"
#include "domain/request/rule.h"

namespace cd::local {

/// What an answer rests on, as numbers with names: for fitting how sure it is.
using Measures = QList<std::pair<QString, double>>;

/// Decides which rule a document matches, with a confidence (0 to 1) and the reasons. No type if
/// the score is below a threshold, or if a known kind of document that no rule names matches
/// better. @p language is the job's (contract, ParserLanguages), used if the document's own can't
/// be detected. Deterministic, thread safe.
Classification classify(const DocumentText &document, const QList<Rule> &rules,
                        const QString &language, Measures *measures = nullptr);

} // namespace cd::local
