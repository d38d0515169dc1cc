// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/resultstable.h"

#include "domain/safetext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct TableTexts
{
    Q_DECLARE_TR_FUNCTIONS(cd::ResultsTable)
};

QHash<FileId, Classification> classifications(const JobDetails &details)
{
    QHash<FileId, Classification> found;
    for (const FileResult &result : details.results) {
        if (result.result)
            found.insert(result.fileId, *result.result);
    }
    return found;
}

QString typeOf(const Classification &result)
{
    return result.type ? safeLine(*result.type) : TableTexts::tr("(no rule)");
}

} // namespace

QString resultsTable(const JobDetails &details)
{
    const auto found = classifications(details);
    qsizetype nameWidth = 0;
    qsizetype typeWidth = TableTexts::tr("(not classified)").size();
    for (const JobFile &file : details.files)
        nameWidth = std::max(nameWidth, safeLine(file.name).size());
    for (const Classification &result : found)
        typeWidth = std::max(typeWidth, typeOf(result).size());

    QString table;
    for (const JobFile &file : details.files) {
        const bool done = found.contains(file.id);
        const Classification result = found.value(file.id);
        table += safeLine(file.name).leftJustified(nameWidth) + u"  "_s
            + (done ? typeOf(result) : TableTexts::tr("(not classified)")).leftJustified(typeWidth)
            + u"  "_s + (result.confidence ? QString::number(*result.confidence, 'f', 2) : u"-"_s)
            + u'\n';
    }
    return table;
}

} // namespace cd
