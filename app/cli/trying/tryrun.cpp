// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/trying/tryrun.h"

#include "cli/console.h"
#include "domain/safetext.h"
#include "ui/words/errortext.h"
#include "ui/words/formats.h"
#include "workflow/trying/bench.h"
#include "workflow/workspace.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <utility>

namespace cd {

using namespace Qt::StringLiterals;

TryRun::TryRun(Workspace &workspace, const TryOptions &options, const JobRequest &rules,
               QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_options(options)
    , m_rules(rules)
{
}

void TryRun::start()
{
    m_workspace.bench().begin(this, [this](const Result<void> &ready) {
        if (!ready)
            return stop(errorText(ready.error()));
        m_service.emplace(m_workspace.bench().door());
        next();
    });
}

void TryRun::next()
{
    if (m_ended)
        return;
    if (m_next == m_options.files.size())
        return end();
    m_workspace.bench().bring(QFileInfo(m_options.files.at(m_next)).absoluteFilePath(), this,
                              [this](const Result<FileId> &file) { brought(file); });
}

void TryRun::brought(const Result<FileId> &file)
{
    if (m_ended)
        return;
    if (!file) {
        failed(errorText(file.error()));
        return next();
    }
    TrialOrder order{m_rules, m_options.json};
    order.request.fileIds = {*file};
    m_call
        = m_service->run(order, this, [this](const Result<TrialAnswer> &answer) { tried(answer); });
}

void TryRun::tried(const Result<TrialAnswer> &answer)
{
    if (m_ended)
        return;
    if (!answer || answer->files.size() != 1) {
        return stop(errorText(answer ? ServiceError{.kind = ServiceError::Kind::AnswerUnreadable}
                                     : answer.error()));
    }
    m_judge = answer->judge.word();
    const auto &outcome = answer->files.constFirst().outcome;
    if (outcome)
        took(*outcome);
    else
        failed(outcome.error());
    next();
}

void TryRun::took(const Trial &trial)
{
    const QString path = m_options.files.at(m_next++);
    QJsonObject file = toJson(trial);
    file.insert("path"_L1, path);
    m_files.append(file);
    const QString second = trial.second < 0 ? QString() : trial.rules.at(trial.second).type;
    const double confidence = trial.answer.confidence.value_or(0);
    m_lines += QStringList{safeLine(trial.answer.type.value_or(u"_none"_s)),
                           QString::number(confidence, 'f', 2), safeLine(second), safeLine(path)}
                   .join(u'\t')
        + u'\n';
}

void TryRun::failed(const QString &why)
{
    const QString path = m_options.files.at(m_next++);
    console::say(path + u": "_s + why);
    m_files.append(QJsonObject{{u"path"_s, path}, {u"error"_s, why}});
    ++m_failed;
}

void TryRun::interrupt()
{
    stop(TryTexts::tr("Interrupted."));
}

void TryRun::stop(const QString &why)
{
    if (std::exchange(m_ended, true))
        return;
    console::say(why);
    Q_EMIT ended(TryStatus::Nothing);
}

void TryRun::end()
{
    m_ended = true;
    const QByteArray json
        = QJsonDocument(QJsonObject{{u"judge"_s, m_judge}, {u"files"_s, m_files}}).toJson();
    const bool isSaid = console::answer(m_options.json ? json : m_lines.toUtf8());
    Q_EMIT ended(m_failed > 0 || !isSaid ? TryStatus::Partly : TryStatus::Done);
}

} // namespace cd
