// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/review/reviewstate.h"

namespace cd {

namespace {

using Kind = Decision::Kind;

/// Of one person's decisions of one pot the last one counts.
bool isOfOneVoice(const Decision &one, const Decision &other)
{
    return one.who == other.who && one.pot == other.pot;
}

bool isTheSame(const Decision &one, const Decision &other)
{
    return one.kind == other.kind && one.text == other.text;
}

/// The last of each voice, oldest first.
void speak(QList<Decision> &voices, const Decision &decision)
{
    if (decision.isSettling)
        voices.clear();
    voices.removeIf([&](const Decision &before) {
        return isOfOneVoice(before, decision)
            || (decision.supersedes != 0 && before.number == decision.supersedes);
    });
    voices.append(decision);
}

void conclude(ReviewState &state, QList<Decision> voices)
{
    state.verdict.reset();
    state.against.clear();
    if (voices.isEmpty())
        return;
    state.verdict = voices.takeLast();
    if (!state.verdict->isLabel())
        return; // who can't tell contradicts nobody
    for (auto voice = voices.crbegin(); voice != voices.crend(); ++voice) {
        if (voice->isLabel() && !isTheSame(*voice, *state.verdict))
            state.against.append(*voice);
    }
}

} // namespace

ReviewState reviewState(const QList<Decision> &decisions)
{
    ReviewState state;
    QList<Decision> voices;
    for (const Decision &decision : decisions) {
        switch (decision.kind) {
        case Kind::Type:
        case Kind::NoType:
        case Kind::CannotTell:
            state.isAudited |= decision.pot == LabelPot::Audit;
            speak(voices, decision);
            break;
        case Kind::Flag:
        case Kind::Unflag:
            state.isFlagged = decision.kind == Kind::Flag;
            break;
        case Kind::Note:
            state.note = decision.text;
            break;
        }
    }
    conclude(state, voices);
    return state;
}

ReviewState then(const ReviewState &state, const Decision &next)
{
    ReviewState after = state;
    switch (next.kind) {
    case Kind::Type:
    case Kind::NoType:
    case Kind::CannotTell:
        break;
    case Kind::Flag:
    case Kind::Unflag:
        after.isFlagged = next.kind == Kind::Flag;
        return after;
    case Kind::Note:
        after.note = next.text;
        return after;
    }
    QList<Decision> voices(state.against.crbegin(), state.against.crend());
    if (state.verdict)
        voices.append(*state.verdict);
    speak(voices, next);
    conclude(after, voices);
    after.isAudited |= next.pot == LabelPot::Audit;
    return after;
}

Reviewed reviewed(const ReviewState &state, const std::optional<Suggestion> &answer)
{
    if (!state.verdict)
        return Reviewed::Open;
    if (!state.verdict->isLabel())
        return Reviewed::CannotTell;
    const bool isRight = answer && answer->type == finalType(state, answer);
    return isRight ? Reviewed::Confirmed : Reviewed::Corrected;
}

std::optional<QString> finalType(const ReviewState &state, const std::optional<Suggestion> &answer)
{
    if (!state.verdict || !state.verdict->isLabel())
        return answer ? answer->type : std::nullopt;
    return state.verdict->kind == Kind::Type ? std::optional(state.verdict->text) : std::nullopt;
}

} // namespace cd
