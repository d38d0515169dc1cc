// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/classifying/trieddocument.h"

#include "domain/job/fileresult.h"
#include "domain/request/rule.h"

#include <tl/expected.hpp>

#include <stdexcept>

namespace cd::local {

/// What a judge says of a document; or why it could not judge it, a sentence for people.
using Judged = tl::expected<Classification, QString>;

/// The service ends: there is no outcome, and the document is judged after the next start.
class JudgeStopped : public std::runtime_error
{
public:
    JudgeStopped()
        : std::runtime_error("the service stops")
    {
    }
};

/// Decides which rule a document fits.
class Judge
{
public:
    Judge() = default;
    virtual ~Judge() = default;
    Q_DISABLE_COPY_MOVE(Judge)

    /// @p language is the job's (contract, ParserLanguages). Thread safe; may block. Throws
    /// JudgeStopped. The reasoning ends with who has judged.
    virtual Judged judge(const DocumentText &document, const QList<Rule> &rules,
                         const QString &language)
        = 0;
    /// The same, and what led to it, where that can be told.
    virtual tl::expected<Trial, QString> tried(TriedDocument &document, const QList<Rule> &rules,
                                               const QString &language)
    {
        return judge(document.text(), rules, language).map([](const Classification &answer) {
            return Trial{answer, {}};
        });
    }
};

} // namespace cd::local
