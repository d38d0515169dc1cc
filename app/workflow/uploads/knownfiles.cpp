// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/uploads/knownfiles.h"

#include "store/store.h"
#include "workflow/base/clock.h"

#include <algorithm>

namespace cd {

using namespace std::chrono_literals;

namespace {

constexpr auto knownWrittenWithin = 33ms; // each writing waits for the disk

} // namespace

KnownFiles::KnownFiles(Store &store, const FilesService &files, Clock &clock)
    : m_store(store)
    , m_files(files)
    , m_clock(clock)
    , m_retry(clock, [this] { askNext(); })
{
    m_writing.setSingleShot(true);
    m_writing.setInterval(knownWrittenWithin);
    connect(&m_writing, &QTimer::timeout, this, &KnownFiles::write);
}

KnownFiles::~KnownFiles()
{
    m_call.cancel();
    write();
}

bool KnownFiles::isFresh(const QDateTime &seenAt) const
{
    return seenAt.isValid() && seenAt.addDuration(countsFor) > m_clock.now();
}

std::optional<UploadedContent> KnownFiles::find(const Content &content,
                                                const std::optional<UploadedContent> &stored) const
{
    const auto known = m_known.constFind(content);
    const auto found = known == m_known.cend() ? stored : std::optional(*known);
    if (!found || found->id.isEmpty() || isForgotten(content.first, found->id))
        return std::nullopt;
    const bool isOver = m_passing.contains({content.first, found->id}) && !isFresh(found->seenAt);
    return isOver ? std::nullopt : found;
}

void KnownFiles::remember(const Content &content, const FileId &id, bool isLasting)
{
    const QDateTime now = m_clock.now();
    const UploadedContent uploaded{content.second, id, now, now};
    if (isLasting)
        return keep(content.first, uploaded);
    m_passing.insert({content.first, id});
    m_known.insert(content, uploaded);
}

void KnownFiles::keep(const QString &target, const UploadedContent &content)
{
    if (isForgotten(target, content.id))
        return; // while it was asked for
    m_known.insert({target, content.hash}, content);
    m_unwritten[target].append(content);
    if (!m_writing.isActive())
        m_writing.start();
}

void KnownFiles::remember(const QString &target, const JobFile &file, const QDateTime &seenAt)
{
    if (!isForgotten(target, file.id))
        m_there[target].insert(file.path, {file, seenAt});
}

QDateTime KnownFiles::find(const QString &target, JobFile &file) const
{
    const QHash<QString, There> here = m_there.value(target);
    const auto there = here.constFind(file.path);
    if (there == here.cend() || there->file.size != file.size
        || there->file.modified != file.modified || !isFresh(there->seenAt))
        return {};
    file.id = there->file.id;
    file.hash = there->file.hash;
    return there->seenAt;
}

void KnownFiles::dropOld(const QString &target, QList<JobFile> &files) const
{
    for (JobFile &file : files) {
        JobFile there = file;
        if (!file.path.isEmpty() && !find(target, there).isValid())
            file.id = {};
    }
}

void KnownFiles::forget(const QString &target, const QSet<FileId> &ids)
{
    QSet<FileId> other; // than before
    for (const FileId &id : ids) {
        if (!isForgotten(target, id))
            other.insert(id);
    }
    if (other.isEmpty())
        return;
    for (const FileId &id : std::as_const(other))
        m_gone.insert({target, id});
    write(); // what follows is of what it says
    m_store.post(
        [target, other](Database &database) {
            return FileStore(database).forget(target, other).has_value();
        },
        this, [](bool) {});
    const auto removed
        = m_there[target].removeIf([&](const auto &there) { return ids.contains(there->file.id); });
    if (removed > 0)
        Q_EMIT forgotten(target);
}

/// What can't be written is uploaded again by a later run; the history tells of a full disk.
void KnownFiles::write()
{
    for (auto one = m_unwritten.cbegin(); one != m_unwritten.cend(); ++one) {
        m_store.post(
            [target = one.key(), contents = *one](Database &database) {
                return FileStore(database).keepUploaded(target, contents).has_value();
            },
            this, [](bool) {});
    }
    m_unwritten.clear();
}

void KnownFiles::ask(const UploadTarget &target, const UploadedContent &known)
{
    Questions &questions = m_questions[target.name()];
    questions.target = target;
    questions.open.insert(known.id, known);
    QMetaObject::invokeMethod(this, &KnownFiles::askNext, Qt::QueuedConnection); // with others
}

void KnownFiles::stopAsking()
{
    m_call.cancel();
    m_call = {};
    m_questions.clear();
    m_retry.reset();
}

void KnownFiles::endWait()
{
    if (m_retry.nextTry()) {
        m_retry.stop();
        askNext();
    }
}

void KnownFiles::askNext()
{
    if (m_questions.isEmpty() || m_call.isRunning() || m_retry.nextTry())
        return;
    const Questions &questions = *m_questions.constBegin();
    m_asked = questions.open.keys();
    m_asked.resize(std::min(mostAtOnce, m_asked.size()));
    m_call = m_files.in(questions.target.scope)
                 .fileNames(m_asked, this,
                            [this, target = questions.target.name()](
                                const Result<FilesService::Names> &names) { took(target, names); });
}

void KnownFiles::took(const QString &target, const Result<FilesService::Names> &names)
{
    const QSet<FileId> asked(m_asked.cbegin(), m_asked.cend());
    Questions &questions = m_questions[target];
    QList<Content> contents;
    for (const FileId &id : std::as_const(m_asked))
        contents.append({target, questions.open.value(id).hash});
    if (!names && names.error().retry == ServiceError::Retry::Later) {
        m_retry.failed(names.error().after);
        Q_EMIT notAnswered(contents, names.error());
        return;
    }
    m_retry.reset();
    if (!names && names.error().retry == ServiceError::Retry::AfterSignIn) {
        contents.clear(); // all of them would come to the same
        for (const UploadedContent &known : std::as_const(questions.open))
            contents.append({target, known.hash});
        m_questions.remove(target);
        Q_EMIT notAnswered(contents, names.error());
        return askNext();
    }
    const QList<FileId> found = names ? names->keys() : QList<FileId>();
    const QSet<FileId> there(found.cbegin(), found.cend());
    // A service that does not know the question answers with any files.
    const bool isAnswered = names && asked.contains(there);
    for (const FileId &id : asked) {
        UploadedContent known = questions.open.take(id);
        if (isAnswered && there.contains(id)) {
            known.seenAt = m_clock.now();
            keep(target, known);
        } else { // in this run
            known.id = {};
            m_known.insert({target, known.hash}, known);
        }
    }
    if (questions.open.isEmpty())
        m_questions.remove(target);
    if (isAnswered)
        forget(target, asked - there);
    Q_EMIT answered(contents);
    askNext();
}

} // namespace cd
