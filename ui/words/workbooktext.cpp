// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/workbooktext.h"

#include "ui/words/formats.h"
#include "ui/words/jobname.h"
#include "ui/words/servicewords.h"
#include "ui/words/statuswords.h"
#include "workflow/export/workbookwriter.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct WorkbookTexts
{
    Q_DECLARE_TR_FUNCTIONS(cd::Workbook)
};

AboutLine titleLine(const QStringList &texts)
{
    AboutLine line{{}, true};
    for (const QString &text : texts)
        line.cells += text;
    return line;
}

QString typedTitle()
{
    //: files
    return WorkbookTexts::tr("With a type");
}

QString untypedTitle()
{
    //: files
    return WorkbookTexts::tr("No rule matched");
}

QString withoutTitle()
{
    //: files
    return WorkbookTexts::tr("Without a result");
}

QList<AboutLine> countLines(const ResultsSummary &summary)
{
    const SavedCounts &counts = summary.counts;
    AboutLine files = titleLine({WorkbookTexts::tr("Files in this workbook")});
    files.cells += qint64(counts.files());
    QList<AboutLine> lines{files,
                           {{typedTitle(), qint64(counts.typed)}},
                           {{untypedTitle(), qint64(counts.untyped)}},
                           {{withoutTitle(), qint64(counts.without)}},
                           //: files whose results a person has looked at
                           {{WorkbookTexts::tr("Reviewed"), qint64(summary.reviewed.reviewed())}},
                           //: files that a person gave another type than the service
                           {{WorkbookTexts::tr("Corrected"), qint64(summary.reviewed.corrected)}}};
    if (const QString missing = missingText(summary); !missing.isEmpty())
        lines += AboutLine{{missing}};
    lines += AboutLine();
    lines += titleLine({columnTitle(ResultColumn::Type), WorkbookTexts::tr("Files"),
                        columnTitle(ResultColumn::TypeFinal)});
    QStringList types = summary.types.keys() + summary.finalTypes.keys();
    types.sort();
    types.removeDuplicates();
    for (const QString &type : std::as_const(types)) {
        lines += AboutLine{
            {type, qint64(summary.types.value(type)), qint64(summary.finalTypes.value(type))}};
    }
    return lines;
}

/// What somebody who gets the workbook can't see from it.
QList<AboutLine> leftOutLines(const ResultsSummary &summary, const QList<ResultColumn> &columns)
{
    qint64 files = 0;
    for (const ResultsSummary::Part &part : summary.jobs)
        files += std::max(0, part.row.fileCount - part.counts.files());
    QStringList left;
    const QList<ResultColumn> all = allResultColumns();
    for (const ResultColumn column : all) {
        if (!columns.contains(column))
            left += columnTitle(column);
    }
    //: files of the jobs that are not in the workbook, such as those that a filter hides
    QList<AboutLine> lines{{{WorkbookTexts::tr("Files of these jobs left out"), files}}};
    if (!left.isEmpty())
        lines += AboutLine{{WorkbookTexts::tr("Columns left out"), left.join(u", "_s)}};
    return lines;
}

AboutLine jobLine(const ResultsSummary::Part &part)
{
    const JobRow &row = part.row;
    const bool isAll = !row.job.maxPages.has_value();
    QStringList pages;
    for (const int page : row.job.targetPages)
        pages += QString::number(page + 1);
    AboutLine line;
    for (const QString &text :
         {row.label, row.job.id.value, row.service, dialectName(row.dialect), stateWord(row),
          presetText(row.origin), row.job.mode, row.job.language,
          isAll ? WorkbookTexts::tr("no limit", "to the pages read of each file")
                : countText(*row.job.maxPages),
          pages.join(u", "_s), timeText(row.submittedAt), timeText(row.job.updatedAt),
          provenanceOf(row).rulesVersion})
        line.cells += text;
    for (const int count :
         {part.counts.files(), part.counts.typed, part.counts.untyped, part.counts.without})
        line.cells += qint64(count);
    return line;
}

QList<AboutLine> jobLines(const ResultsSummary &summary)
{
    QList<AboutLine> lines{
        titleLine({WorkbookTexts::tr("Job"), columnTitle(ResultColumn::IdOfJob),
                   columnTitle(ResultColumn::Service), WorkbookTexts::tr("API"),
                   columnTitle(ResultColumn::Status), columnTitle(ResultColumn::PresetName),
                   columnTitle(ResultColumn::JobMode), WorkbookTexts::tr("Language"),
                   WorkbookTexts::tr("Max pages per file"), WorkbookTexts::tr("Pages"),
                   WorkbookTexts::tr("Submitted"), columnTitle(ResultColumn::FinishedAt),
                   columnTitle(ResultColumn::RulesVersion), WorkbookTexts::tr("Files"),
                   typedTitle(), untypedTitle(), withoutTitle()})};
    for (const ResultsSummary::Part &part : summary.jobs)
        lines += jobLine(part);
    return lines;
}

/// Those of each version once.
QList<AboutLine> ruleLines(const ResultsSummary &summary)
{
    QList<AboutLine> lines{
        titleLine({columnTitle(ResultColumn::RulesVersion), columnTitle(ResultColumn::Type),
                   WorkbookTexts::tr("Description")})};
    QSet<QString> known;
    for (const ResultsSummary::Part &part : summary.jobs) {
        const QString version = provenanceOf(part.row).rulesVersion;
        if (known.contains(version))
            continue;
        known.insert(version);
        for (const Rule &rule : part.row.job.rules)
            lines += AboutLine{{version, rule.type, rule.description}};
    }
    return lines;
}

QList<AboutLine> aboutLines(const ResultsSummary &summary, const QList<ResultColumn> &columns,
                            const QString &who)
{
    const QDateTime now = QDateTime::currentDateTime();
    QList<AboutLine> lines{
        titleLine({u"Classify Desk "_s + QStringLiteral(CD_VERSION)}),
        {{WorkbookTexts::tr("Saved", "a point in time"), timeText(now)}},
        {{WorkbookTexts::tr("Time zone"), now.timeZoneAbbreviation()}},
    };
    if (!who.isEmpty()) //: a workbook; a person's name stands beside it
        lines += AboutLine{{WorkbookTexts::tr("Saved by"), who}};
    lines += AboutLine();
    return lines + countLines(summary) + QList<AboutLine>{AboutLine()}
    + leftOutLines(summary, columns) + QList<AboutLine>{AboutLine()} + jobLines(summary)
        + QList<AboutLine>{AboutLine()} + ruleLines(summary);
}

} // namespace

QString columnTitle(ResultColumn column)
{
    switch (column) {
    case ResultColumn::File:
        return WorkbookTexts::tr("File");
    case ResultColumn::IdOfFile:
        return WorkbookTexts::tr("File ID");
    case ResultColumn::Type:
        return WorkbookTexts::tr("Type");
    case ResultColumn::Confidence:
        return WorkbookTexts::tr("Confidence");
    case ResultColumn::Reasoning:
        return WorkbookTexts::tr("Reasoning");
    case ResultColumn::IdOfJob:
        return WorkbookTexts::tr("Job ID");
    case ResultColumn::Label:
        return WorkbookTexts::tr("Label");
    case ResultColumn::JobMode:
        return WorkbookTexts::tr("Mode");
    case ResultColumn::Status:
        return WorkbookTexts::tr("Status");
    case ResultColumn::Service:
        return WorkbookTexts::tr("Service");
    case ResultColumn::FinishedAt:
        return WorkbookTexts::tr("Finished", "a point in time");
    case ResultColumn::PresetName:
        return WorkbookTexts::tr("Preset");
    case ResultColumn::PresetChanged:
        return WorkbookTexts::tr("Preset changed");
    case ResultColumn::PresetVersion:
        return WorkbookTexts::tr("Preset version");
    case ResultColumn::RulesVersion:
        return WorkbookTexts::tr("Rules version");
    case ResultColumn::Path:
        return WorkbookTexts::tr("Path");
    case ResultColumn::Size:
        return WorkbookTexts::tr("Size (bytes)");
    case ResultColumn::Hash:
        return WorkbookTexts::tr("Hash");
    case ResultColumn::CopyOf:
        return WorkbookTexts::tr("Copy of");
    case ResultColumn::Message:
        return WorkbookTexts::tr("Message");
    case ResultColumn::TypeFinal:
        //: the type that a person decided on or, if nobody did, the service's
        return WorkbookTexts::tr("Type (final)");
    case ResultColumn::Decided:
        //: what a person decided about a result: confirmed, corrected …
        return WorkbookTexts::tr("Decision");
    case ResultColumn::Pot:
        //: where a decision comes from: correction, audit, import
        return WorkbookTexts::tr("Pot");
    case ResultColumn::Flagged:
        //: whether a person put a flag on the result
        return WorkbookTexts::tr("Flagged");
    case ResultColumn::ReviewNote:
        //: what a person wrote down about the result
        return WorkbookTexts::tr("Note");
    case ResultColumn::SubmittedAt:
        return WorkbookTexts::tr("Submitted");
    case ResultColumn::CreditsEstimated:
        return WorkbookTexts::tr("Credits of the job (estimated)");
    case ResultColumn::CreditsBilled:
        return WorkbookTexts::tr("Credits of the job (billed)");
    }
    Q_UNREACHABLE();
}

WorkbookWords workbookWords(const QList<ResultColumn> &columns, const QString &who)
{
    //: a sheet of a workbook: at most 25 characters, none of []:*?/\ in it
    WorkbookWords words{.results = WorkbookTexts::tr("Results"),
                        //: a sheet of a workbook, with what is known about the results
                        .about = WorkbookTexts::tr("About"),
                        .titles = {},
                        .describe = [columns, who](const ResultsSummary &summary) {
                            return aboutLines(summary, columns, who);
                        }};
    for (const ResultColumn column : columns)
        words.titles += columnTitle(column);
    return words;
}

QString templateTitle(BuiltInTemplate which)
{
    switch (which) {
    case BuiltInTemplate::Analyst:
        //: an export template: what an analyst wants to see
        return WorkbookTexts::tr("Analyst");
    case BuiltInTemplate::Full:
        //: an export template: all columns
        return WorkbookTexts::tr("Full");
    case BuiltInTemplate::HandOver:
        //: an export template: for whoever goes on with the results elsewhere
        return WorkbookTexts::tr("Hand-over");
    }
    Q_UNREACHABLE();
}

QString templateProblem(const QString &path, const TemplateProblem &problem)
{
    switch (problem.kind) {
    case TemplateProblem::Kind::Unreadable:
        //: %1: a file, %2: what the system says, such as "Permission denied"
        return WorkbookTexts::tr("%1 can't be read: %2.").arg(path, problem.technical);
    case TemplateProblem::Kind::TooLarge:
        return WorkbookTexts::tr("%1 is larger than any export template.").arg(path);
    case TemplateProblem::Kind::NotJson:
        return WorkbookTexts::tr("%1 is no export template: it is not JSON.").arg(path);
    case TemplateProblem::Kind::Invalid:
        break;
    }
    if (problem.where.isEmpty())
        return WorkbookTexts::tr("%1 is no export template.").arg(path);
    //: %1: a file, %2: a field in it, such as columns.3.name
    return WorkbookTexts::tr("%1 is no export template: “%2” is missing or wrong.")
        .arg(path, problem.where);
}

QString missingText(const ResultsSummary &summary)
{
    QStringList sentences;
    if (summary.cutTexts > 0)
        sentences += WorkbookTexts::tr("%Ln text(s) did not fit into a cell and were cut at %1 "
                                       "characters.",
                                       nullptr, summary.cutTexts)
                         .arg(countText(WorkbookWriter::longestText));
    if (summary.unreadJobs > 0)
        sentences += WorkbookTexts::tr("%Ln job(s) could not be read from the history and are "
                                       "missing.",
                                       nullptr, summary.unreadJobs);
    if (summary.goneJobs > 0)
        sentences += WorkbookTexts::tr("%Ln job(s) had been taken out of the list by then and are "
                                       "missing.",
                                       nullptr, summary.goneJobs);
    return sentences.join(u' ');
}

} // namespace cd
