// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/submit/submission.h"

#include "cli/presetproblem.h"
#include "cli/submittexts.h"
#include "domain/validation/validation.h"
#include "store/form/presetfile.h"
#include "ui/words/errortext.h"
#include "wire/requestcodec.h"
#include "workflow/picking/filewalk.h"
#include "workflow/uploads/filefacts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

using Read = tl::expected<Submission, SubmissionProblem>;

SubmissionProblem unreadable(const QString &path, const QString &why)
{
    return {SubmitTexts::tr("%1 can't be read: %2. Nothing was sent.").arg(path, why)};
}

SubmissionProblem invalid(const QString &path, const QList<FieldProblem> &fields)
{
    return {SubmitTexts::tr("%1 is not a valid request. Nothing was sent.").arg(path), fields};
}

/// Unknown fields are errors: they are misspelled, or meant for another call.
QList<FieldProblem> unknownFields(const QJsonObject &object, const QStringList &known,
                                  const QStringList &path)
{
    QList<FieldProblem> problems;
    const QStringList names = object.keys();
    for (const QString &name : names) {
        if (!known.contains(name)) {
            problems.append({.path = {path + QStringList{name}},
                             .code = FieldProblem::Code::UnknownField,
                             .severity = FieldProblem::Severity::Warning});
        }
    }
    return problems;
}

QList<FieldProblem> unknownFields(const QJsonObject &body)
{
    const QString parsing = u"parsing_configuration"_s;
    return unknownFields(
               body, {u"file_ids"_s, u"rules"_s, u"mode"_s, parsing, u"webhook_configurations"_s},
               {})
        + unknownFields(body.value(parsing).toObject(),
                        {u"lang"_s, u"max_pages"_s, u"target_pages"_s}, {parsing});
}

Read readRequest(const QString &path)
{
    if (const QFileInfo given(path); given.exists() && !given.isFile()) // it may block for ever
        return tl::unexpected(unreadable(path, SubmitTexts::tr("it is not a file")));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(unreadable(path, file.errorString()));
    const QByteArray text = file.readAll();
    QJsonDocument body = QJsonDocument::fromJson(text);
    // With files to upload the request need not name any itself; too few are reported later.
    if (body.isObject() && !body.object().contains("file_ids"_L1)) {
        QJsonObject object = body.object();
        object.insert("file_ids"_L1, QJsonArray());
        body.setObject(object);
    }
    const auto request = body.isObject() ? requestFromJson(body.object()) : requestFromJson(text);
    if (!request)
        return tl::unexpected(invalid(path, request.error()));
    return Submission{
        *request, {}, QFileInfo(path).completeBaseName(), {}, unknownFields(body.object())};
}

/// A mode that only a later version knows must not become another one unseen.
QList<FieldProblem> unknownValues(QList<FieldProblem> unknown)
{
    unknown.removeIf([](const FieldProblem &problem) {
        return problem.code != FieldProblem::Code::UnknownValue;
    });
    for (FieldProblem &problem : unknown)
        problem.severity = FieldProblem::Severity::Error;
    return unknown;
}

} // namespace

Read presetSubmission(const QString &path)
{
    const auto preset = readPresetFile(path);
    if (preset) {
        const QString given = preset->name.trimmed();
        const QString name = given.isEmpty() ? QFileInfo(path).completeBaseName() : given;
        const QList<FieldProblem> unknown = notUnderstood(*preset);
        if (const QList<FieldProblem> values = unknownValues(unknown); !values.isEmpty())
            return tl::unexpected(invalid(path, values));
        return Submission{preset->request, {}, name, name, unknown, {}, presetHash(*preset)};
    }
    if (preset.error().kind == PresetFileError::Kind::Invalid)
        return tl::unexpected(invalid(path, preset.error().fields));
    return tl::unexpected(unreadable(path, whyUnreadable(preset.error())));
}

namespace {

bool isUnreadable(const QString &path)
{
    const auto error = readFileFacts(path).error;
    return error && error->kind == ServiceError::Kind::LocalFile;
}

void addFiles(Submission &submission, const QStringList &paths)
{
    QStringList &files = submission.paths;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        // What is named by itself has to be readable; of a folder, what can be read is sent.
        const FilesBelow below = filesBelow(path);
        QStringList unreadable = below.unreadable;
        for (const QString &file : below.files)
            (isUnreadable(file) ? unreadable : files).append(file);
        submission.leftOut += below.leftOut;
        for (const QString &one : std::as_const(unreadable))
            submission.leftOut.append({one, LeftOut::Why::Unreadable});
    }
    files.removeDuplicates();
}

/// A sentence about the first file that can't be uploaded; empty: all can.
QString badFile(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (const auto error = readFileFacts(path).error)
            return path + u": "_s + errorText(*error);
    }
    return {};
}

/// Checked before a job is created and billed, so that its results can be saved.
bool canBeWritten(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    const bool isFree = !file.exists() || (file.isFile() && file.isWritable());
    return isFree && folder.isDir() && folder.isWritable();
}

/// What is wrong whichever API the service speaks.
QList<FieldProblem> problemsInBoth(const Submission &submission)
{
    QList<FieldProblem> problems = problemsIn(submission, Dialect::First);
    const QList<FieldProblem> second = problemsIn(submission, Dialect::Second);
    problems.removeIf([&second](const FieldProblem &problem) { return !second.contains(problem); });
    return problems;
}

} // namespace

QList<FieldProblem> problemsIn(const Submission &submission, Dialect dialect)
{
    JobRequest request = submission.request;
    for (qsizetype i = 0; i < submission.paths.size(); ++i)
        request.fileIds.append({QUuid::createUuid().toString(QUuid::WithoutBraces)});
    return validateSubmission(request, dialect);
}

Read withFiles(const Submission &read, const SubmitOptions &options)
{
    Submission submission = read;
    addFiles(submission, options.files);
    if (const QString bad = badFile(submission.paths); !bad.isEmpty())
        return tl::unexpected(SubmissionProblem{bad + u' ' + SubmitTexts::tr("Nothing was sent.")});
    if (!options.output.isEmpty() && !canBeWritten(options.output)) {
        return tl::unexpected(SubmissionProblem{
            SubmitTexts::tr("%1 can't be written. Nothing was sent.").arg(options.output)});
    }
    const QList<FieldProblem> found
        = options.dialect ? problemsIn(submission, *options.dialect) : problemsInBoth(submission);
    if (hasErrors(found)) {
        return tl::unexpected(
            SubmissionProblem{SubmitTexts::tr("The request is not valid. Nothing was sent."), found,
                              submission.leftOut});
    }
    return submission;
}

Read readSubmission(const SubmitOptions &options)
{
    const Read submission = options.presetFile.isEmpty() ? readRequest(options.requestFile)
                                                         : presetSubmission(options.presetFile);
    return submission ? withFiles(*submission, options) : submission;
}

} // namespace cd
