// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/submit/filesleaving.h"

#include "cli/console.h"
#include "cli/submittexts.h"
#include "ui/words/errortext.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/storage/filecleanup.h"
#include "workflow/workspace.h"

#include <QTimer>

#include <utility>

namespace cd {

using namespace std::chrono_literals;

namespace {

constexpr auto longestWait = 30s;

} // namespace

FilesLeaving::FilesLeaving(Workspace &workspace, const std::function<void()> &done)
    : m_workspace(workspace)
    , m_done(done)
{
}

void FilesLeaving::begin()
{
    if (std::exchange(m_hasBegun, true) || !m_workspace.cleanup().deletes())
        return end();
    m_workspace.uploads().clear(); // nothing is submitted from here any more
    connect(&m_workspace.cleanup(), &FileCleanup::changed, this, &FilesLeaving::look);
    QTimer::singleShot(longestWait, this, &FilesLeaving::end);
    look();
}

void FilesLeaving::look()
{
    const FileCleanup &cleanup = m_workspace.cleanup();
    if (!cleanup.isIdle())
        return;
    if (cleanup.error())
        console::say(SubmitTexts::tr("Uploaded files could not be deleted on the service: %1 The "
                                     "next run with this data folder tries it again.")
                         .arg(errorText(*cleanup.error())));
    end();
}

void FilesLeaving::end()
{
    disconnect(&m_workspace.cleanup(), nullptr, this, nullptr);
    m_done();
}

} // namespace cd
