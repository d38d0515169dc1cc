// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/judges/judge.h"

#include "domain/service/judgechoice.h"

namespace cd::local {

struct LanguageModel;

/// The service's own classifying (`classifying/`), by words alone or also by the meaning of English
/// ones, if the model for that is installed (`meaning/`). Takes no time worth mentioning.
class BuiltInJudge : public Judge
{
public:
    explicit BuiltInJudge(JudgeChoice::Kind kind);

    Judged judge(const DocumentText &document, const QList<Rule> &rules,
                 const QString &language) override;
    tl::expected<Trial, QString> tried(TriedDocument &document, const QList<Rule> &rules,
                                       const QString &language) override;

    /// Who that is: a sentence for people.
    QString signature() const;

private:
    const LanguageModel *model() const;

    JudgeChoice::Kind m_kind;
};

} // namespace cd::local
