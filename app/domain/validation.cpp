// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/validation.h"

#include "domain/language.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

using Code = FieldProblem::Code;
using Severity = FieldProblem::Severity;

FieldProblem error(const QStringList &path, Code code, int limit = 0, int actual = 0)
{
    return {.path = {path}, .code = code, .limit = limit, .actual = actual};
}

FieldProblem warning(const QStringList &path, Code code)
{
    return {.path = {path}, .code = code, .severity = Severity::Warning};
}

void checkLength(QList<FieldProblem> &problems, const QStringList &path, const QString &text,
                 int least, int most)
{
    const int length = lengthInCharacters(text);
    if (length == 0)
        problems.append(error(path, Code::Missing, least, 0));
    else if (length < least)
        problems.append(error(path, Code::TooShort, least, length));
    else if (length > most)
        problems.append(error(path, Code::TooLong, most, length));
}

bool isPublicHost(const QString &host)
{
    static const QRegularExpression privateHost(
        uR"(\A(localhost|.*\.(local|localhost|internal)|(127|10|192\.168|172\.(1[6-9]|2\d|3[01])|169\.254)(\.\d+){2,3}|0\.0\.0\.0|::1?|f[cd][0-9a-f]{2}:.*|fe80:.*)\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return !privateHost.match(host).hasMatch();
}

void checkWebhookUrl(QList<FieldProblem> &problems, const QStringList &path, const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    // The schema's pattern takes the scheme in lower case only.
    const bool plain = text.startsWith("http:"_L1);
    if (text.isEmpty())
        problems.append(error(path, Code::Missing));
    else if (!url.isValid() || !(plain || text.startsWith("https:"_L1)) || url.host().isEmpty())
        problems.append(error(path, Code::NotAUrl));
    else if (!isPublicHost(url.host()))
        problems.append(warning(path, Code::NotPublic));
    else if (plain)
        problems.append(warning(path, Code::NotHttps));
}

void checkWebhookHeaders(QList<FieldProblem> &problems, const QStringList &path,
                         const Webhook &webhook)
{
    static const QRegularExpression token(uR"(\A[!#$%&'*+.^_`|~0-9A-Za-z-]+\z)"_s);
    QSet<QString> seen;
    for (qsizetype i = 0; i < webhook.headers.size(); ++i) {
        const auto &[name, value] = webhook.headers.at(i);
        const QStringList at = path + QStringList{QString::number(i)};
        if (name.isEmpty())
            problems.append(error(at, Code::Missing));
        else if (!token.match(name).hasMatch() || value.contains(u'\n') || value.contains(u'\r'))
            problems.append(error(at, Code::BadCharacters));
        else if (seen.contains(name.toLower()))
            problems.append(error(at, Code::Duplicate));
        seen.insert(name.toLower());
    }
}

} // namespace

int lengthInCharacters(const QString &text)
{
    return static_cast<int>(std::count_if(
        text.begin(), text.end(), [](QChar character) { return !character.isLowSurrogate(); }));
}

QList<FieldProblem> validateFileIds(const QList<FileId> &fileIds)
{
    QList<FieldProblem> problems;
    const QStringList path{u"file_ids"_s};
    if (fileIds.isEmpty())
        problems.append(error(path, Code::TooFew, 1, 0));
    if (fileIds.size() > JobRequest::maxFiles) {
        problems.append(
            error(path, Code::TooMany, JobRequest::maxFiles, static_cast<int>(fileIds.size())));
    }
    QSet<FileId> seen;
    for (qsizetype i = 0; i < fileIds.size(); ++i) {
        const FileId &id = fileIds.at(i);
        const QStringList at = path + QStringList{QString::number(i)};
        if (!isUuid(id.value))
            problems.append(error(at, Code::NotUuid));
        else if (seen.contains(FileId{id.value.toLower()}))
            problems.append(warning(at, Code::Duplicate));
        seen.insert(FileId{id.value.toLower()});
    }
    return problems;
}

QList<FieldProblem> validateRules(const QList<Rule> &rules)
{
    static const QRegularExpression plain(uR"(\A[\p{L}\p{M}\p{N} _-]*\z)"_s);
    QList<FieldProblem> problems;
    if (rules.isEmpty())
        problems.append(error({u"rules"_s}, Code::TooFew, 1, 0));
    QSet<QString> seen;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const Rule &rule = rules.at(i);
        const QStringList at{u"rules"_s, QString::number(i)};
        const QStringList type = at + QStringList{u"type"_s};
        checkLength(problems, type, rule.type, Rule::minTypeLength, Rule::maxTypeLength);
        if (!plain.match(rule.type).hasMatch())
            problems.append(warning(type, Code::BadCharacters));
        if (!rule.type.isEmpty() && seen.contains(rule.type))
            problems.append(warning(type, Code::Duplicate));
        seen.insert(rule.type);
        checkLength(problems, at + QStringList{u"description"_s}, rule.description,
                    Rule::minDescriptionLength, Rule::maxDescriptionLength);
    }
    return problems;
}

QList<FieldProblem> validateWebhooks(const QList<Webhook> &webhooks)
{
    QList<FieldProblem> problems;
    for (qsizetype i = 0; i < webhooks.size(); ++i) {
        const Webhook &webhook = webhooks.at(i);
        const QStringList at{u"webhook_configurations"_s, QString::number(i)};
        checkWebhookUrl(problems, at + QStringList{u"webhook_url"_s}, webhook.url);
        checkWebhookHeaders(problems, at + QStringList{u"webhook_headers"_s}, webhook);
    }
    return problems;
}

QList<FieldProblem> validate(const JobRequest &request)
{
    QList<FieldProblem> problems = validateFileIds(request.fileIds);
    problems += validateRules(request.rules);
    const QString parsing = u"parsing_configuration"_s;
    if (request.language && !isLanguageCode(*request.language))
        problems.append(error({parsing, u"lang"_s}, Code::UnknownValue));
    if (request.maxPages.isNumber() && request.maxPages.number() < 1)
        problems.append(
            error({parsing, u"max_pages"_s}, Code::OutOfRange, 1, request.maxPages.number()));
    problems += validateWebhooks(request.webhooks);
    return problems;
}

} // namespace cd
