// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash/victim.h"

#include "workflow/connection/session.h"
#include "workflow/form/draftsaver.h"
#include "workflow/history/jobtable.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/sending/outbox.h"

#include <QFile>
#include <QTimer>

namespace cd::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostJobs = 6; // in one run
constexpr int mostOfMany = 3; // of many files
constexpr int longestPauseMs = 25;
constexpr qsizetype filesInForm = 3;
constexpr qsizetype linesInDocument = 100'000; // 2 MB

} // namespace

JobRequest requestFor(const QString &label, const QList<FileId> &files)
{
    JobRequest request;
    request.fileIds = files;
    request.rules = {{label, u"What %1 asked for"_s.arg(label)}};
    return request;
}

Victim::Victim(Workspace &workspace, const QString &folder, int run, quint32 seed)
    : m_workspace(workspace)
    , m_folder(folder)
    , m_journal(folder + u"/journal"_s)
    , m_random(seed)
    , m_run(run)
{
    connect(&workspace.outbox(), &Outbox::notStored, this, [] { qFatal("not stored"); });
    connect(&workspace.table(), &JobTable::notStored, this, [] { qFatal("not stored"); });
    connect(&workspace.drafts(), &DraftSaver::notStored, this, [] { qFatal("draft not stored"); });
}

void Victim::begin()
{
    takeUpForm();
    connect(&m_workspace.uploads(), &UploadQueue::changed, this, [this] {
        saveForm();
        submitSoon();
    });
    QFile document(m_folder + u"/document %1.txt"_s.arg(m_run));
    // One size, so that the form reads them all, and long enough to be killed while that lasts.
    const QByteArray line = "An invoice, " + QByteArray::number(m_run).rightJustified(6) + '\n';
    if (!document.open(QIODevice::WriteOnly) || document.write(line.repeated(linesInDocument)) < 0)
        qFatal("the document can't be written");
    document.close();
    m_workspace.uploads().addPaths({document.fileName()});
    submitSoon();
}

void Victim::takeUpForm()
{
    const auto draft = m_workspace.drafts().load();
    m_journal.write(Journal::found, draft ? draft->label : QString());
    UploadQueue &uploads = m_workspace.uploads();
    if (draft)
        uploads.restore(draft->files);
    while (uploads.items().size() >= filesInForm)
        uploads.remove({uploads.items().constFirst().id});
}

void Victim::saveForm()
{
    Draft draft;
    draft.files = m_workspace.uploads().items();
    draft.label = u"%1.%2"_s.arg(m_run).arg(++m_drafts);
    m_journal.write(Journal::drafted, draft.label);
    m_workspace.drafts().save(draft);
    m_workspace.drafts().flush();
}

void Victim::submitSoon()
{
    const int most = m_hasMany ? mostOfMany : mostJobs;
    if (m_willSubmit || m_submitted >= most || m_workspace.uploads().files().isEmpty())
        return;
    m_willSubmit = true;
    QTimer::singleShot(int(m_random.bounded(longestPauseMs)), this, &Victim::submitNext);
}

QList<JobFile> Victim::filesFor(const QString &label)
{
    QList<JobFile> files = m_workspace.uploads().files();
    if (m_hasMany) {
        files.clear();
        for (int left = 501 + int(m_random.bounded(1200)); left > 0; --left)
            files.append(JobFile{{label + u'-' + QString::number(left)}, {}});
    }
    // In the first dialect one file at a time, so that what a job is of is not all the same.
    return m_workspace.session().dialect() == Dialect::First && !m_hasMany
        ? files.mid(files.size() - 1)
        : files;
}

void Victim::submitNext()
{
    m_willSubmit = false;
    const QString label = u"job %1-%2"_s.arg(m_run).arg(m_submitted + 1);
    const QList<JobFile> files = filesFor(label);
    if (files.isEmpty())
        return;
    ++m_submitted;
    JobRequest request = requestFor(label, {});
    QStringList names;
    for (const JobFile &file : std::as_const(files)) {
        request.fileIds.append(file.id); // where it has been uploaded before
        names.append(file.name);
    }
    m_workspace.uploads().markMayBeSent();
    saveForm();
    m_journal.write(Journal::asking, label, names);
    m_workspace.outbox().submit(request, files, label);
    m_journal.write(Journal::asked, label, names);
    m_workspace.table().write(this, [this, label, names](const StoreResult<void> &written) {
        if (!written)
            qFatal("not stored");
        m_journal.write(Journal::stored, label, names);
    });
    submitSoon();
}

} // namespace cd::test
