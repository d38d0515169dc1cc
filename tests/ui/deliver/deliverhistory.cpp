// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliverhistory.h"

#include "workflow/history/jobtable.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace cd::test {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

bool DeliverHistory::open()
{
    WorkspaceOptions options;
    options.useKeychain = false;
    options.readEnvironment = false;
    m_workspace = std::make_unique<Workspace>(path(u"desk"_s), options);
    return m_workspace->open()
        && QTest::qWaitFor([this] { return m_workspace->table().isLoaded(); });
}

bool DeliverHistory::addJob(const QString &label, const QStringList &names)
{
    JobDetails details;
    QDir().mkpath(path(u"in"_s));
    for (const QString &name : names) {
        const QString at = path(u"in/"_s + name);
        const QByteArray content = name.toUtf8() + " says something";
        QFile file(at);
        if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
            return false;
        file.close();
        const FileId id{u"file-"_s + name};
        details.files.append(
            {.id = id,
             .name = name,
             .path = at,
             .size = content.size(),
             .modified = QFileInfo(at).lastModified().toUTC(),
             .hash = QCryptographicHash::hash(content, QCryptographicHash::Blake2b_256)});
        const QString word = name.section(u' ', 0, 0);
        FileResult result;
        result.id = u"result-"_s + name;
        result.jobId = {u"job-"_s + label};
        result.fileId = id;
        result.result = Classification{word == "unsure"_L1 ? u"invoice"_s : word,
                                       word == "unsure"_L1 ? 0.4 : 0.95, u"Because."_s};
        if (word == "none"_L1)
            result.result->type.reset();
        details.results.append(result);
    }
    JobRow row;
    row.job.id = {u"job-"_s + label};
    row.job.status = JobStatus(u"SUCCESS"_s);
    row.job.mode = u"FAST"_s;
    row.job.rules = {{u"invoice"_s, u"A request for payment"_s}, {u"cv"_s, u"A person's work"_s}};
    row.label = label;
    row.service = u"https://elsewhere.example"_s;
    row.submission = SubmissionState::Accepted;
    row.submittedAt = QDateTime::currentDateTimeUtc();
    row.changedAt = row.submittedAt;
    row.fileCount = static_cast<int>(names.size());
    row.resultCount = row.fileCount;
    m_workspace->table().add(row, details);
    bool isWritten = false;
    m_workspace->table().write(m_workspace.get(), [&isWritten](const auto &) { isWritten = true; });
    return QTest::qWaitFor([&isWritten] { return isWritten; });
}

} // namespace cd::test
