// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

#include "domain/job/fileresult.h"
#include "domain/request/rule.h"

namespace cd::local {

/// Says which rule a document fits, how sure that is (0 to 1) and why, without any training; type
/// is none below a threshold or where a kind of document that no rule names fits better. The
/// language is the job's (contract, ParserLanguages); the document's own is told by its words.
/// Deterministic, thread safe.
Classification classify(const DocumentText &document, const QList<Rule> &rules,
                        const QString &language);

} // namespace cd::local
