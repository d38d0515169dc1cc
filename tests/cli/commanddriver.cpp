// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commanddriver.h"

#include "store/jobs/jobstore.h"
#include "store/store.h"
#include "support/jobrows.h"

#include <QDeadlineTimer>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace cd::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestMs = 120'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qWarning("%s cannot be read.", qPrintable(path));
    return file.readAll();
}

} // namespace

QJsonObject Ended::json() const
{
    return QJsonDocument::fromJson(out).object();
}

CommandDriver::CommandDriver()
    : m_environment(QProcessEnvironment::systemEnvironment())
    , m_key("llx-" + QUuid::createUuid().toByteArray(QUuid::Id128))
{
    setEnvironment(u"LLAMA_CLOUD_API_KEY"_s, QString::fromLatin1(m_key));
    setEnvironment(u"XDG_DATA_HOME"_s, path(u"home"_s));
}

QString CommandDriver::path(const QString &name) const
{
    return m_folder.filePath(name);
}

QString CommandDriver::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qWarning("%s cannot be written.", qPrintable(name));
    return file.fileName();
}

QByteArray CommandDriver::read(const QString &name) const
{
    return contentOf(path(name));
}

QString CommandDriver::request(const QStringList &fileIds) const
{
    const QJsonArray rules{
        QJsonObject{{u"type"_s, u"invoice"_s},
                    {u"description"_s,
                     u"A bill with an invoice number, the amount due, payment terms and a due "
                     "date"_s}},
        QJsonObject{{u"type"_s, u"receipt"_s},
                    {u"description"_s,
                     u"A till receipt: cash tendered, change, cashier, thank you, come again"_s}}};
    QJsonObject body{{u"rules"_s, rules}, {u"mode"_s, u"FAST"_s}};
    if (!fileIds.isEmpty())
        body.insert(u"file_ids"_s, QJsonArray::fromStringList(fileIds));
    return write(u"request.json"_s, QJsonDocument(body).toJson());
}

void CommandDriver::setEnvironment(const QString &name, const QString &value)
{
    if (value.isEmpty())
        m_environment.remove(name);
    else
        m_environment.insert(name, value);
}

std::unique_ptr<QProcess> CommandDriver::begin(const QStringList &arguments,
                                               const QString &redirection,
                                               const QString &command) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    QStringList all;
    if (m_namesFolder)
        all = {u"--data"_s, dataFolder()};
    all += QStringList{command} + arguments;
    const QString program = qEnvironmentVariable("CD_BIN") + u"/classifydesk"_s;
    if (redirection.isEmpty())
        process->start(program, all);
    else
        process->start(u"/bin/sh"_s,
                       QStringList{u"-c"_s, u"exec \"$0\" \"$@\" "_s + redirection, program} + all);
    return process;
}

bool CommandDriver::waitUntilSaid(QProcess &command, const QByteArray &text)
{
    command.setReadChannel(QProcess::StandardError);
    const QDeadlineTimer deadline(longestMs);
    const auto isSaid = [&] {
        return command.peek(command.bytesAvailable()).contains(text);
    };
    while (!isSaid() && command.state() != QProcess::NotRunning && !deadline.hasExpired())
        command.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
    return isSaid();
}

Ended CommandDriver::end(QProcess &command)
{
    Ended ended;
    const bool isOver
        = command.state() == QProcess::NotRunning || command.waitForFinished(longestMs);
    if (isOver && command.exitStatus() == QProcess::NormalExit)
        ended.status = command.exitCode();
    ended.out = command.readAllStandardOutput();
    ended.err = command.readAllStandardError();
    m_said += ended.out + ended.err;
    return ended;
}

Ended CommandDriver::run(const QString &command, const QStringList &arguments)
{
    const auto process = begin(arguments, {}, command);
    return end(*process);
}

Ended CommandDriver::submit(const QStringList &arguments)
{
    const auto command = begin(arguments);
    return end(*command);
}

Ended CommandDriver::submit(const QUrl &service, const QStringList &arguments)
{
    return submit(QStringList{u"--service"_s, service.toString(), u"--dialect"_s, u"first"_s}
                  + arguments);
}

QStringList CommandDriver::leaks() const
{
    QStringList places;
    if (m_said.contains(m_key))
        places += u"output"_s;
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (const QString file = files.next(); contentOf(file).contains(m_key))
            places += file;
    }
    return places;
}

QList<JobRow> CommandDriver::history() const
{
    const auto store = Store::open(dataFolder());
    if (!store)
        return {};
    return plain((*store)
                     ->wait([](Database &database) { return JobStore(database).rows(); })
                     .value_or(QList<JobRowPtr>()));
}

} // namespace cd::test
