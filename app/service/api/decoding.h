// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/job/result.h"
#include "domain/page.h"
#include "service/door/answerreader.h"
#include "service/http/answererror.h"
#include "service/http/httpanswer.h"
#include "wire/answercodec.h"

#include <functional>
#include <memory>

namespace cd::decoding {

/// The error for an answer that is not JSON, or is cut off. Qt reports a chunked answer as complete
/// even if the connection broke in the middle (seen with 6.4.2); only the JSON shows it.
inline ServiceError badJson(const HttpAnswer &answer, ServiceError::Acted acted)
{
    using namespace Qt::StringLiterals;
    const QJsonParseError &problem = answer.jsonProblem;
    constexpr qsizetype longestWord = 6; // such as false, or an escaped character
    const bool hasBegun = answer.body.startsWith('{') || answer.body.startsWith('[');
    if (hasBegun && answer.body.size() - problem.offset < longestWord)
        return brokenAnswer(answer, acted, u"ends too soon: "_s + problem.errorString());
    return unreadableAnswer(answer, acted, u"no JSON: "_s + problem.errorString());
}

/// Reads an answer's object with @p read; an error if it can't be read. @p acted: whether the
/// service has acted, given that it answered at all.
template<typename T, typename Read>
Result<T> object(const HttpAnswer &answer, ServiceError::Acted acted, Read read)
{
    using namespace Qt::StringLiterals;
    if (answer.jsonProblem.error != QJsonParseError::NoError)
        return tl::unexpected(badJson(answer, acted));
    if (!answer.json.isObject())
        return tl::unexpected(unreadableAnswer(answer, acted, u"no JSON object"_s));
    if (std::optional<T> value = read(answer.json.object()))
        return *std::move(value);
    return tl::unexpected(
        unreadableAnswer(answer, acted, u"what the contract promises is missing"_s));
}

template<typename T>
Result<Page<T>> page(const HttpAnswer &answer, std::optional<T> (*read)(const QJsonObject &))
{
    return object<Page<T>>(answer, ServiceError::Acted::No, [read](const QJsonObject &object) {
        return pageFromJson(object, read);
    });
}

/// Returns @p value, or an error if the answer names another job (@p said) than the one that was
/// asked about.
template<typename T>
Result<T> ofJob(const JobId &id, T value, const JobId &said, const HttpAnswer &answer,
                ServiceError::Acted acted)
{
    using namespace Qt::StringLiterals;
    if (said.isEmpty() || comparable(said) == comparable(id))
        return value;
    return tl::unexpected(unreadableAnswer(answer, acted, u"it is about another job"_s));
}

/// A plain JSON list without pages, as for projects and organizations.
template<typename T>
Result<QList<T>> list(const HttpAnswer &answer, std::optional<T> (*read)(const QJsonObject &))
{
    using namespace Qt::StringLiterals;
    if (answer.jsonProblem.error != QJsonParseError::NoError)
        return tl::unexpected(badJson(answer, ServiceError::Acted::No));
    if (!answer.json.isArray())
        return tl::unexpected(unreadableAnswer(answer, ServiceError::Acted::No, u"no JSON list"_s));
    return listFromJson(answer.json.array(), read);
}

/// For the door: decodes the answer with @p decode, which may run in any thread and must use
/// nothing but its argument, then passes the result to @p done.
template<typename T, typename Decode>
AnswerReader then(const std::function<void(Result<T>)> &done, Decode decode)
{
    return {[decode](const Result<HttpAnswer> &answer) -> AnswerReader::Read {
                return std::make_shared<const Result<T>>(answer.and_then(
                    [&decode](const HttpAnswer &good) { return Result<T>(decode(good)); }));
            },
            [done](const AnswerReader::Read &read) {
                done(*static_cast<const Result<T> *>(read.get()));
            }};
}

/// The same for answers that object() and page() read.
template<typename T, typename Read>
AnswerReader thenObject(const std::function<void(Result<T>)> &done, ServiceError::Acted acted,
                        Read read)
{
    return then(done,
                [acted, read](const HttpAnswer &answer) { return object<T>(answer, acted, read); });
}

template<typename T>
AnswerReader thenPage(const std::function<void(Result<Page<T>>)> &done,
                      std::optional<T> (*read)(const QJsonObject &))
{
    return then(done, [read](const HttpAnswer &answer) { return page(answer, read); });
}

} // namespace cd::decoding
