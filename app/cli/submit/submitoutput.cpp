// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/submit/submitoutput.h"

#include "cli/console.h"
#include "cli/submit/submitoptions.h"
#include "cli/submittexts.h"
#include "ui/words/errortext.h"
#include "ui/words/workbooktext.h"
#include "workflow/export/ownfiles.h"
#include "workflow/export/resultsfile.h"
#include "workflow/rows/exportresults.h"
#include "workflow/rows/jobmerge.h"
#include "workflow/rows/rowreviews.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

/// For scripts: never translated.
QString wordFor(LeftOut::Why why)
{
    using Why = LeftOut::Why;
    switch (why) {
    case Why::LockFile:
        return u"lock_file"_s;
    case Why::SystemFile:
        return u"system_file"_s;
    case Why::Hidden:
        return u"hidden"_s;
    case Why::Empty:
        return u"empty"_s;
    case Why::Video:
        return u"video"_s;
    case Why::Archive:
        return u"archive"_s;
    case Why::Program:
        return u"program"_s;
    case Why::FolderLink:
        return u"folder_link"_s;
    case Why::NoFile:
        return u"not_a_file"_s;
    case Why::NameUnreadable:
        return u"unreadable_name"_s;
    case Why::Unreadable:
        return u"unreadable"_s;
    }
    return {};
}

QJsonArray toJson(const QList<LeftOut> &what)
{
    QJsonArray array;
    for (const LeftOut &item : what)
        array.append(QJsonObject{{u"path"_s, item.path}, {u"why"_s, wordFor(item.why)}});
    return array;
}

QList<ExportRow> reviewedRows(const JobRow &row, const JobDetails &details,
                              const Labels::States &reviews)
{
    QList<ExportRow> rows = exportRows(details);
    setReviews(rows, documentsOf(rows, row.service), reviews);
    return rows;
}

} // namespace

QByteArray jsonAnswer(const std::optional<JobRow> &row, const JobDetails &details,
                      const AnswerNotes &notes)
{
    QJsonObject answer{{u"job"_s, QJsonValue()}, {u"results"_s, QJsonArray()}};
    if (row) {
        if (!details.rawJob.isEmpty())
            answer[u"job"_s] = QJsonDocument::fromJson(details.rawJob).object();
        // Each of them names the job of its file, which has to be known early too.
        if (row->job.status.isFinished() || !details.creates.isEmpty()) {
            answer[u"results"_s]
                = resultsObject(reviewedRows(*row, details, notes.reviews), provenanceOf(*row))
                      .value(u"results"_s);
        }
    }
    if (!notes.error.isEmpty())
        answer[u"error"_s] = notes.error;
    if (!notes.historySetAside.isEmpty())
        answer[u"history_set_aside"_s] = notes.historySetAside;
    if (!notes.leftOut.isEmpty())
        answer[u"left_out"_s] = toJson(notes.leftOut);
    return QJsonDocument(answer).toJson();
}

QString outputProblem(const SubmitOptions &options)
{
    return options.output.isEmpty() || options.overwrite
        ? QString()
        : overwriteProblem(options.output, options.windowsFolder());
}

bool saveResults(const SubmitOptions &options, const JobRow &row, const JobDetails &details,
                 const Labels::States &reviews)
{
    const auto fail = [&options](const QString &why) {
        //: %1: a file, %2: what the system says, such as "No space left on device"
        console::say(SubmitTexts::tr("The results could not be saved as %1: %2. The job has ended, "
                                     "and its results are in the history.")
                         .arg(options.output, why));
        return false;
    };
    if (const QString why = outputProblem(options); !why.isEmpty())
        return fail(why);
    ExportForm form = options.how ? formOf(*options.how, {}) : ExportForm();
    form.format = formatOf(options.output).value_or(form.format);
    form.csv.separator = options.separator.value_or(form.csv.separator);
    form.words = workbookWords(form.columns);
    ResultsFile file(options.output, form);
    const bool isSaved = file.begin()
        && file.add({row, reviewedRows(row, details, reviews)}, [](int) { return true; })
        && file.end();
    if (!isSaved)
        return fail(file.failure());
    OwnFiles(options.windowsFolder()).add(options.output);
    if (const QString missing = missingText(file.summary()); !missing.isEmpty())
        console::say(missing);
    return true;
}

QStringList filesWithoutJob(const JobDetails &details)
{
    QMap<QString, int> reasons;
    const QHash<FileId, int> creates = createsByFile(details);
    for (const JobFile &file : details.files) {
        const auto of = creates.constFind(file.id);
        if (of == creates.cend() || !details.creates.at(*of).id.isEmpty())
            continue;
        const std::optional<ServiceError> &error = details.creates.at(*of).error;
        ++reasons[error ? errorText(*error) : QString()];
    }
    QStringList lines;
    for (auto reason = reasons.cbegin(); reason != reasons.cend(); ++reason)
        lines += SubmitTexts::tr("No job was created for %n file(s). %1", nullptr, *reason)
                     .arg(reason.key())
                     .trimmed();
    return lines;
}

bool isClassified(const JobRow &row, const JobDetails &details)
{
    const QList<ExportRow> rows = exportRows(details);
    return row.job.status.outcome() == JobStatus::Outcome::Success
        && std::all_of(rows.cbegin(), rows.cend(),
                       [](const ExportRow &file) { return file.result.has_value(); });
}

} // namespace cd
