// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/trialcodec.h"

#include "domain/validation/fieldchecks.h"
#include "wire/json/jsonreader.h"
#include "wire/json/objectreader.h"
#include "wire/judgecodec.h"
#include "wire/requestcodec.h"

#include <QJsonDocument>

namespace cd {

using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;

namespace {

QJsonObject toJson(const TrialTerm &term)
{
    return {{u"term"_s, term.written},
            {u"page"_s, term.page},
            {u"worth"_s, term.worth},
            {u"own"_s, term.isOwn}};
}

QJsonObject toJson(const RuleScore &rule, bool withTerms)
{
    QJsonObject object{{u"type"_s, rule.type}, {u"score"_s, rule.score}};
    if (!withTerms)
        return object;
    QJsonArray found;
    for (const TrialTerm &term : rule.found)
        found.append(toJson(term));
    object.insert("meaning"_L1, rule.meaning);
    object.insert("found"_L1, found);
    object.insert("missing"_L1, QJsonArray::fromStringList(rule.missing));
    return object;
}

QJsonValue positionOrNull(int position)
{
    return position < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(position);
}

RuleScore scoreFromJson(const QJsonObject &object)
{
    RuleScore rule{.type = json::text(object, "type"_L1),
                   .score = object.value("score"_L1).toDouble()};
    rule.meaning = object.value("meaning"_L1).toDouble();
    const QJsonArray found = object.value("found"_L1).toArray();
    for (const QJsonValue &value : found) {
        const QJsonObject term = value.toObject();
        rule.found.append({json::text(term, "term"_L1), term.value("page"_L1).toInt(),
                           term.value("worth"_L1).toDouble(), term.value("own"_L1).toBool()});
    }
    const QJsonArray missing = object.value("missing"_L1).toArray();
    for (const QJsonValue &word : missing)
        rule.missing.append(word.toString());
    return rule;
}

/// -1 unless it is the position of one of @p count.
int positionFrom(const QJsonValue &value, qsizetype count)
{
    const int position = value.toInt(-1);
    return position < count ? std::max(position, -1) : -1;
}

FileTrial fileTrialFromJson(const QJsonObject &object)
{
    FileTrial file{{json::text(object, "file_id"_L1)}, {}};
    if (object.value("error"_L1).isString()) {
        file.outcome = tl::unexpected(json::text(object, "error"_L1));
        return file;
    }
    Trial trial;
    const QJsonValue type = object.value("type"_L1);
    const QJsonValue confidence = object.value("confidence"_L1);
    trial.answer = {type.isString() ? std::optional(type.toString()) : std::nullopt,
                    confidence.isDouble() ? std::optional(confidence.toDouble()) : std::nullopt,
                    json::text(object, "reasoning"_L1)};
    const QJsonArray rules = object.value("rules"_L1).toArray();
    for (const QJsonValue &rule : rules)
        trial.rules.append(scoreFromJson(rule.toObject()));
    trial.winner = positionFrom(object.value("winner"_L1), trial.rules.size());
    trial.second = positionFrom(object.value("second"_L1), trial.rules.size());
    trial.margin = object.value("margin"_L1).toDouble();
    file.outcome = trial;
    return file;
}

} // namespace

QJsonObject toJson(const TrialOrder &order)
{
    JobRequest request = order.request;
    request.webhooks.clear();
    QJsonObject object = toJson(request);
    object.insert("terms"_L1, order.withTerms);
    return object;
}

tl::expected<TrialOrderText, QList<FieldProblem>> trialOrderFromJson(const QByteArray &body)
{
    auto object = objectFromText(body);
    if (!object)
        return tl::make_unexpected(object.error());
    QList<FieldProblem> problems;
    const ObjectReader reader(*object, {}, problems);
    TrialOrderText order;
    if (reader.has("terms"_L1)) {
        if (reader.value("terms"_L1).isBool())
            order.withTerms = reader.value("terms"_L1).toBool();
        else
            reader.problem(reader.at("terms"_L1), Code::WrongType, u"boolean"_s);
    }
    const qsizetype files = reader.value("file_ids"_L1).toArray().size();
    if (files > TrialOrder::mostFiles) {
        problems.append(errorAt({u"file_ids"_s}, Code::TooMany, int(TrialOrder::mostFiles),
                                static_cast<int>(files)));
    }
    if (reader.has("webhook_configurations"_L1))
        reader.problem(reader.at("webhook_configurations"_L1), Code::UnknownField);
    if (!problems.isEmpty())
        return tl::make_unexpected(problems);
    object->remove("terms"_L1);
    order.creation = QJsonDocument(*object).toJson(QJsonDocument::Compact);
    return order;
}

QJsonObject toJson(const Trial &trial, bool withTerms)
{
    QJsonArray rules;
    for (const RuleScore &rule : trial.rules)
        rules.append(toJson(rule, withTerms));
    return {{u"type"_s, json::textOrNull(trial.answer.type.value_or(QString()))},
            {u"confidence"_s, json::numberOrNull(trial.answer.confidence)},
            {u"reasoning"_s, trial.answer.reasoning},
            {u"rules"_s, rules},
            {u"winner"_s, positionOrNull(trial.winner)},
            {u"second"_s, positionOrNull(trial.second)},
            {u"margin"_s, trial.margin}};
}

QJsonObject toJson(const TrialAnswer &answer, bool withTerms)
{
    QJsonArray items;
    for (const FileTrial &file : answer.files) {
        QJsonObject item = file.outcome ? toJson(*file.outcome, withTerms)
                                        : QJsonObject{{u"error"_s, file.outcome.error()}};
        item.insert("file_id"_L1, file.file.value);
        items.append(item);
    }
    return {{u"judge"_s, answer.judge.word()},
            {u"model"_s, json::textOrNull(answer.judge.model)},
            {u"items"_s, items}};
}

std::optional<TrialAnswer> trialAnswerFromJson(const QJsonObject &object)
{
    const auto judge = judgeFromJson(object, true);
    if (!judge || !object.value("items"_L1).isArray())
        return std::nullopt;
    TrialAnswer answer{*judge, {}};
    const QJsonArray items = object.value("items"_L1).toArray();
    for (const QJsonValue &item : items)
        answer.files.append(fileTrialFromJson(item.toObject()));
    return answer;
}

} // namespace cd
