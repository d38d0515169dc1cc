// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/judgecodec.h"

#include "wire/json/jsonreader.h"
#include "wire/json/objectreader.h"

namespace cd {

using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;

namespace {

QString saidOf(JudgeProblem problem)
{
    return problem == JudgeProblem::Elsewhere
        ? u"this machine only: start the service with --judge-may-be-elsewhere for others"_s
        : u"words, words+meaning or the http address of a model's server"_s;
}

} // namespace

QJsonObject toJson(const JudgeChoice &choice)
{
    return {{u"judge"_s, choice.word()},
            {u"model"_s, json::textOrNull(choice.model)},
            {u"timeout_seconds"_s, choice.seconds}};
}

tl::expected<JudgeChoice, QList<FieldProblem>> judgeFromJson(const QJsonObject &object,
                                                             bool mayBeElsewhere)
{
    QList<FieldProblem> problems;
    const ObjectReader reader(object, {}, problems);
    JudgeChoice choice;
    const QString word = reader.text("judge"_L1, true);
    if (problems.isEmpty()) {
        if (const auto read = judgeFrom(word, mayBeElsewhere))
            choice = *read;
        else
            reader.problem(reader.at("judge"_L1), Code::SaidByService, saidOf(read.error()));
    }
    choice.model = reader.optionalText("model"_L1);
    if (choice.model.size() > JudgeChoice::longestModel) {
        problems.append({.path = {{u"model"_s}},
                         .code = Code::TooLong,
                         .limit = int(JudgeChoice::longestModel),
                         .actual = int(choice.model.size())});
    }
    if (reader.isGiven("timeout_seconds"_L1)) {
        const QStringList path = reader.at("timeout_seconds"_L1);
        choice.seconds = reader.integer(reader.value("timeout_seconds"_L1), path)
                             .value_or(JudgeChoice::defaultSeconds);
        if (choice.seconds < JudgeChoice::leastSeconds || choice.seconds > JudgeChoice::mostSeconds)
            problems.append(
                {.path = {path}, .code = Code::OutOfRange, .limit = JudgeChoice::leastSeconds});
    }
    if (!problems.isEmpty())
        return tl::unexpected(problems);
    return choice;
}

QJsonObject toJson(const JudgeState &state)
{
    QJsonObject object = toJson(state.choice);
    object.insert(u"answers"_s, state.answers);
    object.insert(u"detail"_s, state.detail);
    object.insert(u"models"_s, QJsonArray::fromStringList(state.models));
    return object;
}

std::optional<JudgeState> judgeStateFromJson(const QJsonObject &object)
{
    const auto choice = judgeFromJson(object, true);
    if (!choice || !object.value("answers"_L1).isBool())
        return std::nullopt;
    JudgeState state{
        *choice, object.value("answers"_L1).toBool(), json::text(object, "detail"_L1), {}};
    const QJsonArray models = object.value("models"_L1).toArray();
    for (const QJsonValue &model : models)
        state.models.append(model.toString());
    return state;
}

QJsonObject toJson(const JudgeTrial &trial)
{
    const Classification found = trial.found.value_or(Classification());
    return {{u"answered"_s, trial.found.has_value()},
            {u"type"_s, json::textOrNull(found.type.value_or(QString()))},
            {u"confidence"_s, json::numberOrNull(found.confidence)},
            {u"reasoning"_s, found.reasoning},
            {u"detail"_s, trial.detail},
            {u"milliseconds"_s, trial.milliseconds}};
}

std::optional<JudgeTrial> judgeTrialFromJson(const QJsonObject &object)
{
    const auto milliseconds = json::integer(object.value("milliseconds"_L1));
    if (!object.value("answered"_L1).isBool() || !milliseconds)
        return std::nullopt;
    JudgeTrial trial{{}, json::text(object, "detail"_L1), *milliseconds};
    if (object.value("answered"_L1).toBool()) {
        const QJsonValue type = object.value("type"_L1);
        const QJsonValue confidence = object.value("confidence"_L1);
        trial.found = Classification{
            type.isString() ? std::optional(type.toString()) : std::nullopt,
            confidence.isDouble() ? std::optional(confidence.toDouble()) : std::nullopt,
            json::text(object, "reasoning"_L1)};
    }
    return trial;
}

} // namespace cd
