// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/judges/builtinjudge.h"

#include "localservice/classifying/classifier.h"

namespace cd::local {

using namespace Qt::StringLiterals;

BuiltInJudge::BuiltInJudge(JudgeChoice::Kind kind)
    : m_kind(kind)
{
}

Judged BuiltInJudge::judge(const DocumentText &document, const QList<Rule> &rules,
                           const QString &language)
{
    Classification found = classify(document, rules, language);
    found.reasoning += m_kind == JudgeChoice::Kind::Words ? u" Judged by its words."_s
                                                          : u" Judged by its words and meaning."_s;
    return found;
}

} // namespace cd::local
