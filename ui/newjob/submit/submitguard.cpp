// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/submit/submitguard.h"

#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/workspace.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr qsizetype lookBack = 200;

/// What a file is known again by: the service's ID, and where it lies as it lies there.
QStringList marksOf(const JobFile &file)
{
    QStringList marks;
    if (!file.id.isEmpty())
        marks += file.id.value;
    if (!file.path.isEmpty())
        marks += u"%1 %2 %3"_s.arg(file.path).arg(file.size).arg(file.modified.toMSecsSinceEpoch());
    return marks;
}

/// Of as many files.
bool areSameFiles(const QList<JobFile> &some, const QList<JobFile> &others)
{
    QSet<QString> known;
    for (const JobFile &file : others) {
        for (const QString &mark : marksOf(file))
            known.insert(mark);
    }
    return std::all_of(some.cbegin(), some.cend(), [&known](const JobFile &file) {
        const QStringList marks = marksOf(file);
        return std::any_of(marks.cbegin(), marks.cend(),
                           [&known](const QString &mark) { return known.contains(mark); });
    });
}

} // namespace

SubmitGuard::SubmitGuard(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void SubmitGuard::look(const JobRequest &request, const QList<JobFile> &files)
{
    const QList<JobKey> keys = possibleDuplicates(files.size());
    if (keys.isEmpty()) {
        Q_EMIT clear();
        return;
    }
    m_isChecking = true;
    m_workspace.table().fetchRequests(
        keys, this, [this, request, files, keys](const QHash<JobKey, JobRequest> &requests) {
            QList<JobKey> same = keys;
            same.removeIf([&](JobKey key) {
                JobRequest other = requests.value(key);
                other.fileIds.clear();
                return !requests.contains(key) || other != request;
            });
            compareFiles(files, same);
        });
}

/// By what the table knows; newest first.
QList<JobKey> SubmitGuard::possibleDuplicates(qsizetype files) const
{
    const JobTable &table = m_workspace.table();
    const QString service = m_workspace.session().serviceId();
    const QList<JobKey> &all = table.keys();
    const auto end = all.size() > lookBack ? all.crbegin() + lookBack : all.crend();
    QList<JobKey> keys;
    std::copy_if(all.crbegin(), end, std::back_inserter(keys), [&](JobKey key) {
        const JobRowPtr row = table.find(key);
        return row->service == service && row->fileCount == files && !costsNothing(*row);
    });
    return keys;
}

void SubmitGuard::compareFiles(const QList<JobFile> &files, const QList<JobKey> &keys)
{
    m_workspace.table().fetchDetails(
        keys, this, [this, files, keys](const QHash<JobKey, JobDetails> &details) {
            m_isChecking = false;
            const auto duplicate = std::find_if(keys.cbegin(), keys.cend(), [&](JobKey key) {
                return m_workspace.table().contains(key) && details.contains(key)
                    && areSameFiles(files, details[key].files);
            });
            if (duplicate == keys.cend())
                Q_EMIT clear();
            else
                Q_EMIT found(*duplicate);
        });
}

} // namespace cd
