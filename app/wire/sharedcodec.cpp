// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/sharedcodec.h"

#include "wire/json/jsonreader.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace cd {

using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;

QJsonArray toJson(const QList<Rule> &rules)
{
    QJsonArray array;
    for (const Rule &rule : rules) {
        array.append(QJsonObject{{u"type"_s, rule.type}, {u"description"_s, rule.description}});
    }
    return array;
}

QList<Rule> rulesFromJson(const QJsonArray &rules)
{
    QList<Rule> list;
    for (const auto &rule : rules) {
        const QJsonObject object = rule.toObject();
        list.append({json::text(object, "type"_L1), json::text(object, "description"_L1)});
    }
    return list;
}

QString rulesVersion(const QList<Rule> &rules)
{
    if (rules.isEmpty())
        return {};
    constexpr qsizetype enoughToTellApart = 12;
    const QByteArray text = QJsonDocument(toJson(rules)).toJson(QJsonDocument::Compact);
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.first(enoughToTellApart));
}

QList<Rule> readRules(const ObjectReader &reader)
{
    QList<Rule> rules;
    reader.eachObject("rules"_L1, true, [&rules](const ObjectReader &rule) {
        rules.append({rule.text("type"_L1, true), rule.text("description"_L1, true)});
    });
    return rules;
}

std::optional<Mode> readMode(const ObjectReader &reader)
{
    if (!reader.has("mode"_L1))
        return std::nullopt;
    const auto mode = modeFromWord(reader.value("mode"_L1).toString());
    if (!mode)
        reader.problem(reader.at("mode"_L1), Code::UnknownValue, u"'FAST' or 'MULTIMODAL'"_s);
    return mode;
}

QJsonObject languageAndLimit(const JobRequest &request)
{
    QJsonObject parsing;
    if (request.language)
        parsing.insert("lang"_L1, *request.language);
    if (request.maxPages.isNoLimit())
        parsing.insert("max_pages"_L1, QJsonValue());
    else if (request.maxPages.isNumber())
        parsing.insert("max_pages"_L1, request.maxPages.number());
    return parsing;
}

void readLanguageAndLimit(const ObjectReader &parsing, JobRequest &request)
{
    if (parsing.has("lang"_L1))
        request.language = parsing.text("lang"_L1, false);
    if (!parsing.has("max_pages"_L1))
        return;
    const QJsonValue limit = parsing.value("max_pages"_L1);
    if (limit.isNull())
        request.maxPages = MaxPages::noLimit();
    else if (const auto pages = parsing.integer(limit, parsing.at("max_pages"_L1)))
        request.maxPages = MaxPages::of(*pages);
}

QJsonValue resultToJson(const std::optional<Classification> &result)
{
    if (!result)
        return {};
    return QJsonObject{{u"type"_s, result->type ? QJsonValue(*result->type) : QJsonValue()},
                       {u"confidence"_s, json::numberOrNull(result->confidence)},
                       {u"reasoning"_s, result->reasoning}};
}

std::optional<Classification> resultFromJson(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject found = value.toObject();
    Classification classification;
    if (const QString type = json::text(found, "type"_L1); !type.isEmpty())
        classification.type = type;
    const double confidence = found.value("confidence"_L1).toDouble(-1); // -1: no number
    if (confidence >= 0 && confidence <= 1)
        classification.confidence = confidence;
    classification.reasoning = json::text(found, "reasoning"_L1);
    return classification;
}

} // namespace cd
