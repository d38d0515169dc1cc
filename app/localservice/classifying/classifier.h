// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/meaning/languagemodel.h"
#include "localservice/reading/document.h"

#include "domain/job/fileresult.h"
#include "domain/request/rule.h"

namespace cd::local {

/// Decides which rule a document matches, with a confidence (0 to 1) and the reasons. No type if
/// too little speaks for any, or a known kind of document that no rule describes matches better.
/// @p language is the job's (contract, ParserLanguages), used if the document's own can't be
/// detected. By its words, and with @p model also by its meaning. Deterministic, thread safe.
Classification classify(const DocumentText &document, const QList<Rule> &rules,
                        const QString &language, const LanguageModel *model = nullptr);

} // namespace cd::local
