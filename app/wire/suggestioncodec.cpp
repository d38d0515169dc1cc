// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/suggestioncodec.h"

#include "domain/validation/fieldchecks.h"
#include "wire/examplecodec.h"
#include "wire/json/jsonreader.h"
#include "wire/sharedcodec.h"

namespace cd {

using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;

namespace {

QJsonObject toJson(const TermSuggestion &item)
{
    return {{u"term"_s, item.term},
            {u"documents_with"_s, item.documentsWith},
            {u"of"_s, item.of},
            {u"others_with"_s, item.othersWith},
            {u"of_others"_s, item.ofOthers},
            {u"score"_s, item.score},
            {u"is_in_rule"_s, item.isInRule},
            {u"in_other_rules"_s, QJsonArray::fromStringList(item.inOtherRules)}};
}

int countAt(const QJsonObject &object, QLatin1StringView name)
{
    return json::integer(object.value(name)).value_or(0);
}

TermSuggestion termFrom(const QJsonObject &object)
{
    TermSuggestion item{.term = json::text(object, "term"_L1),
                        .documentsWith = countAt(object, "documents_with"_L1),
                        .of = countAt(object, "of"_L1),
                        .othersWith = countAt(object, "others_with"_L1),
                        .ofOthers = countAt(object, "of_others"_L1),
                        .score = object.value("score"_L1).toDouble(),
                        .isInRule = object.value("is_in_rule"_L1).toBool()};
    const QJsonArray others = object.value("in_other_rules"_L1).toArray();
    for (const QJsonValueConstRef type : others)
        item.inOtherRules.append(type.toString());
    return item;
}

QJsonObject toJson(const PassedOver &passed)
{
    return {{u"common_words"_s, passed.common},
            {u"numbers"_s, passed.numbers},
            {u"names"_s, passed.names},
            {u"in_one_document"_s, passed.rare}};
}

QJsonObject toJson(const UnreadDocument &unread)
{
    QJsonObject object = cd::toJson(unread.document);
    object.insert("error"_L1, unread.why);
    return object;
}

UnreadDocument unreadFrom(const QJsonObject &object)
{
    UnreadDocument unread{
        {{json::text(object, "file_id"_L1)}, json::text(object, "content_hash"_L1), std::nullopt},
        json::text(object, "error"_L1)};
    if (object.value("type"_L1).isString())
        unread.document.type = object.value("type"_L1).toString();
    return unread;
}

} // namespace

QJsonObject toJson(const SuggestionOrder &order)
{
    QJsonArray documents;
    for (const ExampleOrder &document : order.documents)
        documents.append(toJson(document));
    return {
        {u"documents"_s, documents}, {u"type"_s, order.type}, {u"rules"_s, toJson(order.rules)}};
}

tl::expected<SuggestionOrder, QList<FieldProblem>> suggestionOrderFromJson(const QByteArray &body)
{
    const auto object = objectFromText(body);
    if (!object)
        return tl::make_unexpected(object.error());
    QList<FieldProblem> problems;
    const ObjectReader reader(*object, {}, problems);
    reader.refuseUnknown({"documents"_L1, "type"_L1, "rules"_L1});
    SuggestionOrder order;
    order.type = reader.text("type"_L1, true);
    if (reader.isGiven("rules"_L1))
        order.rules = readRules(reader);
    const qsizetype count = reader.value("documents"_L1).toArray().size();
    if (count > SuggestionOrder::most) {
        problems.append(errorAt({u"documents"_s}, Code::TooMany, SuggestionOrder::most,
                                static_cast<int>(count)));
        return tl::make_unexpected(problems);
    }
    reader.eachObject("documents"_L1, true, [&](const ObjectReader &each) {
        order.documents.append(readExampleOrder(each, problems));
    });
    if (problems.isEmpty() && order.documents.isEmpty())
        problems.append(errorAt({u"documents"_s}, Code::TooFew, 1));
    if (!problems.isEmpty())
        return tl::make_unexpected(problems);
    return order;
}

QJsonObject toJson(const WordSuggestions &suggestions)
{
    QJsonArray items;
    for (const TermSuggestion &item : suggestions.items)
        items.append(toJson(item));
    QJsonArray unread;
    for (const UnreadDocument &document : suggestions.unread)
        unread.append(toJson(document));
    return {{u"items"_s, items},
            {u"passed_over"_s, toJson(suggestions.passedOver)},
            {u"documents"_s, suggestions.documents},
            {u"waiting"_s, suggestions.waiting},
            {u"unread"_s, unread}};
}

std::optional<WordSuggestions> wordSuggestionsFromJson(const QJsonObject &object)
{
    if (!object.value("items"_L1).isArray())
        return std::nullopt;
    WordSuggestions suggestions;
    const QJsonArray items = object.value("items"_L1).toArray();
    for (const QJsonValueConstRef item : items)
        suggestions.items.append(termFrom(item.toObject()));
    const QJsonArray unread = object.value("unread"_L1).toArray();
    for (const QJsonValueConstRef document : unread)
        suggestions.unread.append(unreadFrom(document.toObject()));
    const QJsonObject passed = object.value("passed_over"_L1).toObject();
    suggestions.passedOver = {countAt(passed, "common_words"_L1), countAt(passed, "numbers"_L1),
                              countAt(passed, "names"_L1), countAt(passed, "in_one_document"_L1)};
    suggestions.documents = countAt(object, "documents"_L1);
    suggestions.waiting = countAt(object, "waiting"_L1);
    return suggestions;
}

} // namespace cd
