// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/trying/misslook.h"

#include "service/api/trialsservice.h"
#include "workflow/trying/bench.h"

namespace cd {

using namespace std::chrono_literals;

MissLook::MissLook(Bench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(400ms);
    connect(&m_wait, &QTimer::timeout, this, &MissLook::begin);
}

void MissLook::look(const std::optional<Miss> &miss)
{
    if (miss == m_miss)
        return;
    m_miss = miss;
    m_round.renew();
    m_call = {};
    m_wait.stop();
    if (m_miss)
        m_wait.start();
}

void MissLook::begin()
{
    m_bench.bring(m_miss->path, m_round.context(), [this](const Result<FileId> &file) {
        if (file)
            ask(*file);
    });
}

void MissLook::ask(const FileId &file)
{
    TrialOrder order{.request = m_miss->request};
    order.request.fileIds = {file};
    order.request.webhooks.clear();
    m_call = TrialsService(m_bench.door())
                 .run(order, m_round.context(), [this](const Result<TrialAnswer> &answer) {
                     if (answer && answer->files.size() == 1 && answer->files.first().outcome)
                         Q_EMIT looked(contestOf(*answer->files.first().outcome, m_miss->answered,
                                                 m_miss->right));
                 });
}

} // namespace cd
