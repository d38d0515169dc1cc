// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/validation/validation.h"

#include "domain/request/filejobrequest.h"
#include "domain/request/language.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

using Code = FieldProblem::Code;

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
        problems.append(errorAt(path, Code::Missing));
    else if (!url.isValid() || !(plain || text.startsWith("https:"_L1)) || url.host().isEmpty())
        problems.append(errorAt(path, Code::NotAUrl));
    else if (!isPublicHost(url.host()))
        problems.append(warningAt(path, Code::NotPublic));
    else if (plain)
        problems.append(warningAt(path, Code::NotHttps));
}

/// The schema lists the events; newer ones are possible, but jobs have no events of other products.
void checkWebhookEvents(QList<FieldProblem> &problems, const QStringList &path,
                        const Webhook &webhook)
{
    for (qsizetype i = 0; i < webhook.events.size(); ++i) {
        if (!knownWebhookEvents(Dialect::Second).contains(webhook.events.at(i))) {
            problems.append(warningAt(path + QStringList{QString::number(i)}, Code::UnknownValue));
        }
    }
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
            problems.append(errorAt(at, Code::Missing));
        else if (!token.match(name).hasMatch() || value.contains(u'\n') || value.contains(u'\r'))
            problems.append(errorAt(at, Code::BadCharacters));
        else if (seen.contains(name.toLower()))
            problems.append(errorAt(at, Code::Duplicate));
        seen.insert(name.toLower());
    }
}

/// Between the two limits the service's documents disagree: it may refuse the rule.
void checkDescription(QList<FieldProblem> &problems, const QStringList &path, const QString &text)
{
    const auto before = problems.size();
    checkLength(problems, path, text, Rule::minDescriptionLength, Rule::longestDescription);
    const int length = lengthInCharacters(text);
    if (problems.size() == before && length > Rule::maxDescriptionLength) {
        FieldProblem problem = warningAt(path, Code::TooLong);
        problem.limit = Rule::maxDescriptionLength;
        problem.actual = length;
        problems.append(problem);
    }
}

} // namespace

bool isFileIdFor(Dialect dialect, const FileId &id)
{
    // API v1's schema requires UUIDs, but the service hands out IDs with a prefix.
    return dialect == Dialect::First
        ? isFileId(id.value)
        : isOpaqueId(id.value) && id.value.size() <= FileJobRequest::maxFileLength;
}

QList<FieldProblem> validateFileIds(const QList<FileId> &fileIds, Dialect dialect)
{
    QList<FieldProblem> problems;
    const QStringList path{u"file_ids"_s};
    if (fileIds.isEmpty())
        problems.append(errorAt(path, Code::TooFew, 1, 0));
    QSet<FileId> seen;
    seen.reserve(fileIds.size());
    for (qsizetype i = 0; i < fileIds.size(); ++i) {
        const FileId id = comparable(fileIds.at(i));
        const bool isId = isFileIdFor(dialect, id);
        const qsizetype others = seen.size();
        seen.insert(id);
        const bool isOther = seen.size() > others;
        if (isId && isOther)
            continue;
        const QStringList at = path + QStringList{QString::number(i)};
        const auto before = problems.size();
        if (dialect != Dialect::First)
            checkLength(problems, at, id.value, 1, FileJobRequest::maxFileLength);
        if (problems.size() == before)
            problems.append(isId ? warningAt(at, Code::Duplicate) : errorAt(at, Code::NotUuid));
    }
    return problems;
}

QList<FieldProblem> validateRules(const QList<Rule> &rules)
{
    static const QRegularExpression plain(uR"(\A[\p{L}\p{M}\p{N} _-]*\z)"_s);
    QList<FieldProblem> problems;
    if (rules.isEmpty())
        problems.append(errorAt({u"rules"_s}, Code::TooFew, 1, 0));
    QSet<QString> seen;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const Rule &rule = rules.at(i);
        const QStringList at{u"rules"_s, QString::number(i)};
        const QStringList type = at + QStringList{u"type"_s};
        checkLength(problems, type, rule.type, Rule::minTypeLength, Rule::maxTypeLength);
        if (!plain.match(rule.type).hasMatch())
            problems.append(warningAt(type, Code::BadCharacters));
        if (!rule.type.isEmpty() && seen.contains(rule.type))
            problems.append(warningAt(type, Code::Duplicate));
        seen.insert(rule.type);
        checkDescription(problems, at + QStringList{u"description"_s}, rule.description);
    }
    return problems;
}

QList<FieldProblem> validateReading(const JobRequest &request, Dialect dialect)
{
    QList<FieldProblem> problems;
    const QString parsing = u"parsing_configuration"_s;
    if (dialect == Dialect::First && request.language && !isLanguageCode(*request.language))
        problems.append(errorAt({parsing, u"lang"_s}, Code::UnknownValue));
    if (dialect == Dialect::Second && request.effectiveMode() != Mode::Fast) {
        problems.append({.path = {{u"mode"_s}}, .code = Code::UnknownValue, .said = u"'FAST'"_s});
    }
    if (request.maxPages.isNumber() && request.maxPages.number() < 1) {
        problems.append(
            errorAt({parsing, u"max_pages"_s}, Code::OutOfRange, 1, request.maxPages.number()));
    }
    return problems;
}

QList<FieldProblem> validateWebhooks(const QList<Webhook> &webhooks, Dialect dialect)
{
    QList<FieldProblem> problems;
    for (qsizetype i = 0; i < webhooks.size(); ++i) {
        const Webhook &webhook = webhooks.at(i);
        const QStringList at{u"webhook_configurations"_s, QString::number(i)};
        checkWebhookUrl(problems, at + QStringList{u"webhook_url"_s}, webhook.url);
        if (dialect == Dialect::Second)
            checkWebhookEvents(problems, at + QStringList{u"webhook_events"_s}, webhook);
        checkWebhookHeaders(problems, at + QStringList{u"webhook_headers"_s}, webhook);
    }
    return problems;
}

QList<FieldProblem> validate(const JobRequest &request)
{
    QList<FieldProblem> problems;
    if (request.fileIds.size() > JobRequest::maxFiles) {
        problems.append(errorAt({u"file_ids"_s}, Code::TooMany, JobRequest::maxFiles,
                                static_cast<int>(request.fileIds.size())));
    }
    return problems + validateSubmission(request, Dialect::First);
}

QList<FieldProblem> validateSubmission(const JobRequest &request, Dialect dialect)
{
    return validateFileIds(request.fileIds, dialect) + validateRules(request.rules)
        + validateReading(request, dialect) + validateWebhooks(request.webhooks, dialect);
}

} // namespace cd
