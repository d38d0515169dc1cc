// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/cells/jobcolumns.h"

#include <QCoreApplication>

#include <array>

namespace cd {

namespace {

struct JobColumns
{
    Q_DECLARE_TR_FUNCTIONS(cd::JobColumns)
};

/// What is the same for every row: title, help, width, shown at first.
struct ColumnFacts
{
    QString title;
    QString help;
    int characters;
    bool shown = false;
};

ColumnFacts serviceFacts(JobColumn column)
{
    switch (column) {
    case JobColumn::Mode:
        return {JobColumns::tr("Mode"), JobColumns::tr("How documents are read"), 13};
    case JobColumn::Rules:
        return {JobColumns::tr("Rules"), JobColumns::tr("The types that the rules look for"), 24};
    case JobColumn::Language:
        return {JobColumns::tr("Language"), JobColumns::tr("The language the documents are in"), 9};
    case JobColumn::MaxPages:
        return {JobColumns::tr("Max pages"), JobColumns::tr("How many pages of a file are read"),
                10};
    case JobColumn::TargetPages:
        return {JobColumns::tr("Pages"),
                JobColumns::tr("Which pages of a file are read, counted from 1"), 10};
    case JobColumn::Created:
        return {JobColumns::tr("Created"), JobColumns::tr("When the service created the job"), 20,
                true};
    case JobColumn::Updated:
        return {JobColumns::tr("Updated"), JobColumns::tr("When the service last changed the job"),
                20};
    case JobColumn::Effective:
        return {JobColumns::tr("Valid from"),
                JobColumns::tr("From when the job is valid, as reported by the service"), 20};
    case JobColumn::Id:
        return {JobColumns::tr("Job ID"), JobColumns::tr("The job's ID on the service"), 36};
    case JobColumn::Project:
        return {JobColumns::tr("Project"), JobColumns::tr("The project the job belongs to"), 36};
    case JobColumn::User:
        return {JobColumns::tr("User"), JobColumns::tr("The user the job belongs to"), 36};
    default:
        return {JobColumns::tr("Record ID"), JobColumns::tr("The service's record of the job"), 36};
    }
}

ColumnFacts factsOf(JobColumn column)
{
    switch (column) {
    case JobColumn::Status:
        return {JobColumns::tr("Status"), JobColumns::tr("The job's status"), 13, true};
    case JobColumn::Label:
        return {JobColumns::tr("Label"), JobColumns::tr("The preset's name, or your own"), 20,
                true};
    case JobColumn::Files:
        return {JobColumns::tr("Files"), JobColumns::tr("How many files the job has"), 6, true};
    case JobColumn::Results:
        return {JobColumns::tr("Results"),
                JobColumns::tr("How far the job is; when it is done, the types of its files"), 12,
                true};
    case JobColumn::Message:
        return {JobColumns::tr("Message"), JobColumns::tr("What went wrong, if anything did"), 24};
    case JobColumn::Changed:
        return {JobColumns::tr("Changed"), JobColumns::tr("How long ago the job last changed"), 9,
                true};
    case JobColumn::Submission:
        return {JobColumns::tr("Submission"), JobColumns::tr("Whether it reached the service"), 14};
    case JobColumn::Submitted:
        return {JobColumns::tr("Submitted"), JobColumns::tr("When it was submitted here"), 20};
    case JobColumn::Service:
        return {JobColumns::tr("Service"), JobColumns::tr("The service the job is on"), 28};
    default:
        return serviceFacts(column);
    }
}

} // namespace

QString jobColumnKey(JobColumn column)
{
    constexpr std::array<QStringView, jobColumnCount> keys{
        u"status",     u"label",     u"message", u"files",     u"mode",     u"changed",
        u"created",    u"results",   u"rules",   u"language",  u"maxPages", u"targetPages",
        u"submission", u"submitted", u"updated", u"effective", u"service",  u"id",
        u"project",    u"user",      u"recordId"};
    return keys.at(static_cast<size_t>(column)).toString();
}

QString jobColumnTitle(JobColumn column)
{
    return factsOf(column).title;
}

QString jobColumnHelp(JobColumn column)
{
    return factsOf(column).help;
}

bool isShownAtFirst(JobColumn column)
{
    return factsOf(column).shown;
}

int widthInCharacters(JobColumn column)
{
    return factsOf(column).characters;
}

} // namespace cd
