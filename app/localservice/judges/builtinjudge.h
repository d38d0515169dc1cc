// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/judges/judge.h"

#include "domain/service/judgechoice.h"

namespace cd::local {

/// The service's own classifying (`classifying/`). Takes no model and no time worth mentioning.
class BuiltInJudge : public Judge
{
public:
    explicit BuiltInJudge(JudgeChoice::Kind kind);

    Judged judge(const DocumentText &document, const QList<Rule> &rules,
                 const QString &language) override;

private:
    JudgeChoice::Kind m_kind;
};

} // namespace cd::local
