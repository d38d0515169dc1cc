// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewwords.h"

#include "ui/words/formats.h"
#include "ui/words/resultwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct ReviewWords
{
    Q_DECLARE_TR_FUNCTIONS(cd::ReviewWords)
};

} // namespace

QString queueName(QueueKind kind)
{
    switch (kind) {
    case QueueKind::LeastSure:
        return ReviewWords::tr("Least sure, then no type", "a queue of results to look at");
    case QueueKind::NoType:
        return ReviewWords::tr("No rule matched", "a queue of results to look at");
    case QueueKind::Failed:
        return ReviewWords::tr("Failed", "a queue of results to look at");
    case QueueKind::Disagreement:
        return ReviewWords::tr("Two runs disagree", "a queue of results to look at");
    case QueueKind::Cell:
        return ReviewWords::tr("One cell of a comparison", "a queue of results to look at");
    case QueueKind::Audit:
        return ReviewWords::tr("Audit: drawn by chance", "a queue of results to look at");
    case QueueKind::Flagged:
        return ReviewWords::tr("Flagged", "a queue of results to look at");
    case QueueKind::Given:
        return ReviewWords::tr("Chosen files", "a queue of results to look at");
    case QueueKind::Conflicts:
        break;
    }
    return ReviewWords::tr("Labels that differ", "a queue of results to look at");
}

QString decisionText(const Decision &decision)
{
    switch (decision.kind) {
    case Decision::Kind::CannotTell:
        return reviewedWord(Reviewed::CannotTell);
    case Decision::Kind::Flag:
        return ReviewWords::tr("flagged", "a document, to look at it again");
    case Decision::Kind::Unflag:
        return ReviewWords::tr("flag taken away", "from a document");
    case Decision::Kind::Note:
        return decision.text.isEmpty() ? ReviewWords::tr("note taken away")
                                       : ReviewWords::tr("note: %1").arg(decision.text);
    case Decision::Kind::Type:
    case Decision::Kind::NoType:
        break;
    }
    const std::optional<QString> type
        = decision.kind == Decision::Kind::Type ? std::optional(decision.text) : std::nullopt;
    const bool isSame = decision.shown && decision.shown->type == type;
    //: %1: a type; %2: "confirmed" or "corrected"
    return ReviewWords::tr("%1, %2").arg(
        typeText(type), reviewedWord(isSame ? Reviewed::Confirmed : Reviewed::Corrected));
}

QString timeLeftText(int seconds)
{
    constexpr int perMinute = 60;
    constexpr int perHour = 60 * perMinute;
    if (seconds < perMinute)
        return ReviewWords::tr("less than a minute left");
    if (seconds < 2 * perHour)
        return ReviewWords::tr("about %Ln min left", "minutes of work", seconds / perMinute);
    return ReviewWords::tr("about %Ln h left", "hours of work", (seconds + perHour / 2) / perHour);
}

QString answerText(const std::optional<Suggestion> &answer)
{
    if (!answer)
        return ReviewWords::tr("failed", "the service has no answer for a document");
    //: %1: a type; %2: how sure the service is
    return ReviewWords::tr("%1, %2").arg(typeText(answer->type),
                                         confidenceText(answer->confidence));
}

QString runnerUpOf(const QString &reasoning)
{
    static const QRegularExpression told(u"Runner-up: “([^“”\\n]{1,50})”"_s);
    return told.match(reasoning).captured(1);
}

} // namespace cd
