// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/teaching/exampleimport.h"

#include "service/api/filesservice.h"
#include "workflow/connection/session.h"

#include <QPromise>
#include <QThreadPool>
#include <QUuid>

#include <memory>
#include <utility>

namespace cd {

using namespace Qt::StringLiterals;
using Why = UntakenFile::Why;

namespace {

constexpr qsizetype mostExamples = 5000; // the local service keeps no more

} // namespace

ExampleImport::ExampleImport(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_looking, &QFutureWatcher<TypeFolder>::finished, this, [this] {
        if (m_looking.future().resultCount() == 0)
            return;
        m_folder = m_looking.result();
        m_found = m_folder.files.size() + m_folder.untaken.size();
        Q_EMIT looked();
    });
    connect(&session, &Session::stateChanged, this, [this] {
        if (m_isRunning && !isAllowed())
            stop();
    });
}

ExampleImport::~ExampleImport() = default;

void ExampleImport::look(const QString &folder)
{
    stop();
    m_folder = {};
    m_found = 0;
    m_taken = 0;
    const auto promise = std::make_shared<QPromise<TypeFolder>>();
    promise->start();
    m_looking.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, folder] {
        promise->addResult(readTypeFolder(folder, mostExamples, [] { return true; }));
        promise->finish();
    });
}

/// Documents of a person's own go nowhere else.
bool ExampleImport::isAllowed() const
{
    return m_session.isLocal() && m_session.isReady();
}

void ExampleImport::take()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_next = 0;
    next();
}

void ExampleImport::stop()
{
    if (!m_isRunning)
        return;
    m_call = {};
    if (!m_upload.isEmpty() && isAllowed())
        removeUpload();
    ++m_run; // what is under way leads no further
    end();
}

void ExampleImport::next()
{
    Q_EMIT changed();
    if (!m_isRunning)
        return;
    if (m_next >= m_folder.files.size() || !isAllowed())
        return end();
    m_call = m_session.files().upload(m_folder.files.at(m_next).path,
                                      QUuid::createUuid().toString(QUuid::WithoutBraces), this, {},
                                      [this](const Result<RemoteFile> &file) { uploaded(file); });
}

void ExampleImport::uploaded(const Result<RemoteFile> &file)
{
    if (!file) {
        leaveOut(file.error());
        ++m_next;
        return next();
    }
    if (!isAllowed())
        return end();
    m_upload = file->id;
    const ExampleOrder order{m_upload, {}, m_folder.files.at(m_next).type};
    m_call = ExamplesService(m_session.door())
                 .add(order, this, [this](const Result<Example> &example) { learned(example); });
}

void ExampleImport::learned(const Result<Example> &example)
{
    if (example)
        ++m_taken;
    else
        leaveOut(example.error());
    ++m_next;
    removeUpload();
}

/// Its words are kept, it is not: whether that works makes no difference to the example.
void ExampleImport::removeUpload()
{
    m_removal = m_session.files().remove(std::exchange(m_upload, {}), this,
                                         [this, run = m_run](const Result<FileId> &) {
                                             if (run == m_run)
                                                 next();
                                         });
}

void ExampleImport::leaveOut(const ServiceError &error)
{
    const QString said = error.serverSaid.isEmpty() ? error.technical : error.serverSaid;
    m_folder.untaken.append(
        {.path = m_folder.files.at(m_next).path, .why = Why::Failed, .said = said});
}

void ExampleImport::end()
{
    for (const TypedFile &file : m_folder.files.sliced(m_next))
        m_folder.untaken.append({.path = file.path, .why = Why::Stopped});
    m_folder.files.clear();
    m_isRunning = false;
    Q_EMIT changed();
    Q_EMIT ended();
}

} // namespace cd
