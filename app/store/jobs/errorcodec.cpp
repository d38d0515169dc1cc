// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/jobs/errorcodec.h"

#include "wire/problemcodec.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
struct Word
{
    T value;
    QLatin1StringView word;
};

using Kind = ServiceError::Kind;
using Acted = ServiceError::Acted;
using Certificate = ServiceError::Certificate;
using Retry = ServiceError::Retry;

// The first of each is the fallback for words of later versions.
constexpr Word<Kind> kinds[] = {
    {Kind::AnswerUnreadable, "answer_unreadable"_L1},
    {Kind::Offline, "offline"_L1},
    {Kind::HostNotFound, "host_not_found"_L1},
    {Kind::ProxyFailed, "proxy_failed"_L1},
    {Kind::ProxySignInNeeded, "proxy_sign_in_needed"_L1},
    {Kind::Tls, "tls"_L1},
    {Kind::TimedOut, "timed_out"_L1},
    {Kind::Cancelled, "cancelled"_L1},
    {Kind::Interrupted, "interrupted"_L1},
    {Kind::SignInNeeded, "sign_in_needed"_L1},
    {Kind::PaymentNeeded, "payment_needed"_L1},
    {Kind::Forbidden, "forbidden"_L1},
    {Kind::NotFound, "not_found"_L1},
    {Kind::Rejected, "rejected"_L1},
    {Kind::TooManyRequests, "too_many_requests"_L1},
    {Kind::ServerFailed, "server_failed"_L1},
    {Kind::AnswerTooLarge, "answer_too_large"_L1},
    {Kind::RedirectRefused, "redirect_refused"_L1},
    {Kind::NoKey, "no_key"_L1},
    {Kind::LocalFile, "local_file"_L1},
    {Kind::FileChanged, "file_changed"_L1},
    {Kind::OverLimit, "over_limit"_L1},
    {Kind::OtherService, "other_service"_L1},
};
constexpr Word<Certificate> certificates[] = {{Certificate::None, "none"_L1},
                                              {Certificate::NotTrusted, "not_trusted"_L1},
                                              {Certificate::OutOfDate, "out_of_date"_L1},
                                              {Certificate::OtherHost, "other_host"_L1}};
constexpr Word<Acted> acteds[]
    = {{Acted::Maybe, "maybe"_L1}, {Acted::No, "no"_L1}, {Acted::Yes, "yes"_L1}};
constexpr Word<Retry> retries[] = {{Retry::Never, "never"_L1},
                                   {Retry::Later, "later"_L1},
                                   {Retry::AfterSignIn, "after_sign_in"_L1}};

template<typename T, size_t n>
QString wordOf(const Word<T> (&words)[n], T value)
{
    const auto found = std::find_if(std::begin(words), std::end(words),
                                    [value](const auto &word) { return word.value == value; });
    return found == std::end(words) ? QString() : QString(found->word);
}

template<typename T, size_t n>
T valueOf(const Word<T> (&words)[n], const QString &text)
{
    const auto found = std::find_if(std::begin(words), std::end(words),
                                    [&text](const auto &word) { return word.word == text; });
    return found == std::end(words) ? words[0].value : found->value;
}

} // namespace

QString errorKindToText(ServiceError::Kind kind)
{
    return wordOf(kinds, kind);
}

QString errorToText(const ServiceError &error)
{
    QJsonObject object{{u"kind"_s, wordOf(kinds, error.kind)},
                       {u"acted"_s, wordOf(acteds, error.acted)},
                       {u"retry"_s, wordOf(retries, error.retry)},
                       {u"http_status"_s, error.httpStatus},
                       {u"request_id"_s, QString::fromLatin1(error.requestId)},
                       {u"server_said"_s, error.serverSaid},
                       {u"technical"_s, error.technical}};
    if (!error.fields.isEmpty())
        object.insert("fields"_L1, problemsToJson(error.fields));
    if (error.certificate != Certificate::None)
        object.insert("certificate"_L1, wordOf(certificates, error.certificate));
    if (error.after)
        object.insert("after_ms"_L1, qint64(error.after->count()));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<ServiceError> errorFromText(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    ServiceError error;
    error.kind = valueOf(kinds, object.value("kind"_L1).toString());
    error.certificate = valueOf(certificates, object.value("certificate"_L1).toString());
    error.acted = valueOf(acteds, object.value("acted"_L1).toString());
    error.retry = valueOf(retries, object.value("retry"_L1).toString());
    if (const QJsonValue after = object.value("after_ms"_L1); after.isDouble())
        error.after = std::chrono::milliseconds(after.toInteger());
    error.httpStatus = object.value("http_status"_L1).toInt();
    error.fields = problemsFromJson(object.value("fields"_L1).toObject());
    error.requestId = object.value("request_id"_L1).toString().toLatin1();
    error.serverSaid = object.value("server_said"_L1).toString();
    error.technical = object.value("technical"_L1).toString();
    return error;
}

} // namespace cd
