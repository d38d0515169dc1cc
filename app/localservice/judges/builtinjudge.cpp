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
    Classification found = classify(document, rules, language, model());
    found.reasoning += u' ' + signature();
    return found;
}

tl::expected<Trial, QString> BuiltInJudge::tried(TriedDocument &document, const QList<Rule> &rules,
                                                 const QString &language)
{
    Trial trial = trialOf(*document.indexed(language, model()), rules);
    trial.answer.reasoning += u' ' + signature();
    return trial;
}

const LanguageModel *BuiltInJudge::model() const
{
    if (m_kind == JudgeChoice::Kind::Words)
        return nullptr;
    const LanguageModelResult &installed = installedLanguageModel();
    return installed ? installed->get() : nullptr;
}

QString BuiltInJudge::signature() const
{
    if (m_kind == JudgeChoice::Kind::Words)
        return u"Judged by the built-in judge, words."_s;
    const LanguageModelResult &installed = installedLanguageModel();
    return installed ? u"Judged by the built-in judge, words and meaning."_s
                     : u"Judged by the built-in judge, words alone: %1."_s.arg(installed.error());
}

} // namespace cd::local
