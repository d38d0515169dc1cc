// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/contentcodec.h"

#include "wire/json/jsonreader.h"
#include "wire/sharedcodec.h"

namespace cd {

using namespace Qt::StringLiterals;

namespace {

void readPageText(const ObjectReader &parsing, JobRequest &content)
{
    const auto pages = PageSelection::parse(parsing.optionalText("target_pages"_L1));
    if (pages)
        content.targetPages = *pages;
    else
        parsing.problem(parsing.at("target_pages"_L1), FieldProblem::Code::BadCharacters);
}

} // namespace

QJsonObject contentToJson(const JobRequest &content)
{
    QJsonObject object{{u"rules"_s, toJson(content.rules)}};
    if (content.mode)
        object.insert("mode"_L1, modeWord(*content.mode));
    QJsonObject parsing = languageAndLimit(content);
    if (!content.targetPages.isEmpty())
        parsing.insert("target_pages"_L1, content.targetPages.compactText());
    if (!parsing.isEmpty())
        object.insert("parsing_configuration"_L1, parsing);
    return object;
}

JobRequest readContent(const ObjectReader &reader)
{
    JobRequest content;
    content.rules = readRules(reader);
    content.mode = readMode(reader);
    content.maxPages = MaxPages::noLimit();
    if (!reader.isGiven("parsing_configuration"_L1))
        return content;
    if (const auto parsing = reader.object("parsing_configuration"_L1)) {
        readLanguageAndLimit(*parsing, content);
        readPageText(*parsing, content);
    }
    return content;
}

std::optional<JobRequest> contentFromJson(const QJsonObject &object)
{
    JobRequest content;
    content.rules = rulesFromJson(object.value("rules"_L1).toArray());
    content.mode = modeFromWord(json::text(object, "mode"_L1));
    const QJsonObject parsing = object.value("parsing_configuration"_L1).toObject();
    if (const QString language = json::text(parsing, "lang"_L1); !language.isEmpty())
        content.language = language;
    const auto limit = json::integer(parsing.value("max_pages"_L1));
    content.maxPages = limit ? MaxPages::of(*limit) : MaxPages::noLimit();
    const auto pages = PageSelection::parse(json::text(parsing, "target_pages"_L1));
    if (!pages)
        return std::nullopt;
    content.targetPages = *pages;
    return content;
}

} // namespace cd
