// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/trying/trialtext.h"

#include "ui/words/errortext.h"
#include "ui/words/formats.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct TrialTexts
{
    Q_DECLARE_TR_FUNCTIONS(cd::TrialTexts)
};

constexpr int mostRules = 6; // that are told of in full
constexpr int mostTerms = 24;

QString scoreText(double score)
{
    return QLocale().toString(score, 'f', 2);
}

/// "invoice number, due date (page 2)"
QString termsText(const QList<TrialTerm> &terms)
{
    QStringList texts;
    for (const TrialTerm &term : terms.first(std::min<qsizetype>(terms.size(), mostTerms))) {
        texts += term.page > 1 //: %1: a word that was found
            ? TrialTexts::tr("%1 (page %2)").arg(term.written, QString::number(term.page))
            : term.written;
    }
    if (terms.size() > mostTerms)
        texts += u"…"_s;
    return texts.join(u", "_s);
}

QStringList ruleLines(const RuleScore &rule)
{
    QList<TrialTerm> own;
    QList<TrialTerm> known;
    for (const TrialTerm &term : rule.found)
        (term.isOwn ? own : known).append(term);
    //: %1: a type, %2: a number
    QStringList lines{TrialTexts::tr("%1: score %2").arg(rule.type, scoreText(rule.score))};
    if (!own.isEmpty()) //: %1: words
        lines += u"    "_s + TrialTexts::tr("Its own words found: %1").arg(termsText(own));
    if (!known.isEmpty()) //: %1: words; those that the service knows of what the rule describes
        lines += u"    "_s + TrialTexts::tr("Known words found: %1").arg(termsText(known));
    if (!rule.missing.isEmpty()) //: %1: words
        lines += u"    "_s
            + TrialTexts::tr("Its own words missing: %1")
                  .arg(rule.missing.mid(0, mostTerms).join(u", "_s));
    return lines;
}

} // namespace

QString answerText(const Classification &answer)
{
    return answer.type.value_or(TrialTexts::tr("no rule matched"));
}

std::optional<double> nearness(const Trial &trial)
{
    if (trial.winner < 0 || trial.second < 0)
        return std::nullopt;
    const double first = trial.rules.at(trial.winner).score;
    const double second = trial.rules.at(trial.second).score;
    return first > 0 && second > 0 ? std::optional(second / first) : std::nullopt;
}

QString trialProblemText(const TrialResult &result)
{
    if (!result.problem)
        return result.said;
    const bool isPinned = !result.file.content.isEmpty();
    if (result.problem->kind == ServiceError::Kind::FileChanged && isPinned)
        return TrialTexts::tr("It has changed since it was pinned. Pin it again, or unpin it.");
    if (result.problem->kind == ServiceError::Kind::LocalFile && isPinned)
        return TrialTexts::tr("It is not there any more, or can't be read. Its content was not "
                              "found among the files.");
    return errorText(*result.problem);
}

QString trialLine(const TrialResult &result)
{
    if (const QString problem = trialProblemText(result); !problem.isEmpty())
        return problem;
    if (!result.now)
        return result.isAsked ? TrialTexts::tr("Trying…") : TrialTexts::tr("not tried yet");
    const QString now = answerText(result.now->answer);
    QString line = result.isChanged().value_or(false)
        //: %1, %2: types
        ? TrialTexts::tr("%1, before %2").arg(now, answerText(result.before->answer))
        : now;
    if (const auto near = nearness(*result.now)) //: %1: a type, %2: a number from 0 to 1
        line += u", "_s
            + TrialTexts::tr("then %1 %2")
                  .arg(result.now->rules.at(result.now->second).type, scoreText(*near));
    return line;
}

QString changesText(const Trials &trials)
{
    const int changed = trials.changed();
    const int same = trials.unchanged();
    if (changed + same == 0)
        return {};
    if (changed == 0)
        return TrialTexts::tr("%Ln as before", "files", same);
    const QString text = TrialTexts::tr("%Ln changed", "files", changed);
    return same == 0 ? text : text + u", "_s + TrialTexts::tr("%Ln as before", "files", same);
}

QString explanationText(const Trial &trial)
{
    QStringList lines;
    QList<qsizetype> order(trial.rules.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&trial](qsizetype a, qsizetype b) {
        return trial.rules.at(a).score > trial.rules.at(b).score;
    });
    if (trial.winner >= 0 && trial.second >= 0) {
        //: %1, %2: types; %3: a number
        lines += TrialTexts::tr("%1 is ahead of %2 by %3.")
                     .arg(trial.rules.at(trial.winner).type, trial.rules.at(trial.second).type,
                          scoreText(trial.margin));
    }
    for (const qsizetype rule : order.mid(0, mostRules))
        lines += ruleLines(trial.rules.at(rule));
    if (order.size() > mostRules)
        lines += TrialTexts::tr("%Ln more rule(s) with lower scores.", nullptr,
                                static_cast<int>(order.size() - mostRules));
    lines += trial.answer.reasoning;
    return lines.join(u'\n');
}

} // namespace cd
