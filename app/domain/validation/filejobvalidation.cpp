// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/validation/filejobvalidation.h"

#include "domain/validation/fieldchecks.h"
#include "domain/validation/validation.h"

namespace cd {

using namespace Qt::StringLiterals;

QList<FieldProblem> validate(const FileJobRequest &request)
{
    QList<FieldProblem> problems;
    checkLength(problems, {u"file_input"_s}, request.file.value, 1, FileJobRequest::maxFileLength);
    checkLength(problems, {u"transaction_id"_s}, request.transactionId, 0,
                FileJobRequest::maxTransactionIdLength);
    if (request.configurationId.isEmpty())
        problems += validateContent(request.content);
    return problems + validateWebhooks(request.content.webhooks, Dialect::Second);
}

QList<FieldProblem> validate(const SavedConfiguration &configuration)
{
    return validateConfigurationName(configuration.name) + validateContent(configuration.content);
}

QList<FieldProblem> validateConfigurationName(const QString &name)
{
    QList<FieldProblem> problems;
    checkLength(problems, {u"name"_s}, name, 1, SavedConfiguration::maxNameLength);
    return problems;
}

QList<FieldProblem> validateContent(const JobRequest &content)
{
    return validateRules(content.rules) + validateReading(content, Dialect::Second);
}

} // namespace cd
