// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/unattendedrun.h"

#include "domain/safetext.h"
#include "main/resultstable.h"
#include "ui/look/palettes.h"
#include "ui/newjob/newjobpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/errortext.h"
#include "ui/words/resultwords.h"
#include "ui/words/servicewords.h"
#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/workspace.h"

#include <QApplication>
#include <QFileInfo>
#include <QPixmap>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cd {

namespace {

constexpr auto longestRun = 15min;
constexpr auto restBeforePicture = 500ms; // the window is updated a moment after the table

void print(const QString &line)
{
    std::fputs((safeText(line) + u'\n').toLocal8Bit().constData(), stdout);
    std::fflush(stdout);
}

/// FOLDER/NAME-dark.png for FOLDER/NAME.png.
QString darkBeside(const QString &picture)
{
    const QFileInfo file(picture);
    return u"%1/%2-dark.%3"_s.arg(file.path(), file.completeBaseName(), file.suffix());
}

} // namespace

UnattendedRun::UnattendedRun(Workspace &workspace, MainWindow &window, const QString &picture,
                             QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_window(window)
    , m_picture(picture)
{
}

void UnattendedRun::start()
{
    m_window.showForm(); // its questions are answered where they can be seen
    connect(&m_workspace.session(), &Session::stateChanged, this, [this] {
        if (m_workspace.session().state() == Session::State::Failed)
            fail(stateText(m_workspace.session()));
        lookAtFiles();
    });
    connect(&m_workspace.uploads(), &UploadQueue::changed, this, &UnattendedRun::lookAtFiles);
    connect(&m_window.form(), &NewJobPage::submitted, this, [this](JobKey key) {
        m_key = key;
        checkJob();
    });
    connect(&m_window.form(), &NewJobPage::askedAboutDuplicate, this,
            &UnattendedRun::submitAgainIfFree);
    connect(&m_workspace.table(), &JobTable::changed, this, &UnattendedRun::checkJob);
    QTimer::singleShot(longestRun, this, [this] {
        fail(tr("The job had not ended after %n minute(s).", "",
                static_cast<int>(std::chrono::minutes(longestRun).count())));
    });
    lookAtFiles();
}

void UnattendedRun::lookAtFiles()
{
    const UploadItemList &items = m_workspace.uploads().items();
    if (m_key || m_ended || !m_workspace.uploads().isIdle() || !m_workspace.session().isReady())
        return;
    if (std::any_of(items.cbegin(), items.cend(),
                    [](const UploadItem &item) { return item.state == UploadItem::State::Failed; }))
        return fail(tr("A file could not be read; nothing was submitted."));
    if (std::exchange(m_submitted, true))
        return; // the form has looked at them once more
    QTimer::singleShot(0, this, &UnattendedRun::submit);
}

void UnattendedRun::submit()
{
    if (!m_workspace.session().isReady()) { // a moment ago it was
        m_submitted = false;
        return;
    }
    if (!m_window.form().submit())
        fail(tr("The form has errors; nothing was submitted."));
}

/// Answers the form's question whether to submit a duplicate: yes if that costs nothing, so that
/// each run shows the whole way.
void UnattendedRun::submitAgainIfFree()
{
    auto *again = m_window.form().findChild<QPushButton *>(u"submitAgainAnywayButton"_s);
    if (m_workspace.session().isLocal() && again && again->isVisible())
        again->click();
    else
        fail(tr("The same job was submitted before; nothing was submitted."));
}

void UnattendedRun::checkJob()
{
    if (!m_key || m_ended)
        return;
    const JobRow row = *m_workspace.table().find(*m_key);
    const int uploaded = row.fileCount - row.filesToUpload;
    if (uploaded != std::exchange(m_saidUploaded, uploaded))
        print(tr("%1 of %n file(s) uploaded", "", row.fileCount).arg(uploaded));
    switch (row.submission) {
    case SubmissionState::Uploading:
        return;
    case SubmissionState::Queued:
    case SubmissionState::Sending:
        return sayStatus(tr("sending"));
    case SubmissionState::Refused:
    case SubmissionState::Unsure:
    case SubmissionState::GivenUp:
    case SubmissionState::Paused:
        return fail(row.error ? errorText(*row.error) : tr("The job was not created."));
    case SubmissionState::Adopted:
    case SubmissionState::Accepted:
        break;
    }
    if (m_saidStatus.isEmpty()) // told together with the answer
        sayStatus(tr("sending"));
    sayStatus(row.job.status.word());
    if (isComplete(row)) {
        m_ended = true;
        m_window.showJobs(); // for the picture
        QTimer::singleShot(restBeforePicture, this, &UnattendedRun::readResults);
    }
}

void UnattendedRun::sayStatus(const QString &word)
{
    if (word != m_saidStatus)
        print(tr("Job: %1").arg(word));
    m_saidStatus = word;
}

void UnattendedRun::readResults()
{
    m_workspace.table().readDetails(*m_key, this, [this](const StoreResult<JobDetails> &details) {
        if (details)
            printResults(*details);
        else
            fail(errorText(details.error()));
    });
}

void UnattendedRun::printResults(const JobDetails &details)
{
    const JobRow row = *m_workspace.table().find(*m_key);
    const ResultCounts counts = countResults(row, details);
    print(u'\n' + resultsTable(details));
    if (!row.job.errorMessage.isEmpty())
        print(row.job.errorMessage);
    print(resultCountsText(counts));
    finish(counts.classified() == counts.files()
           && row.job.status.outcome() == JobStatus::Outcome::Success);
}

void UnattendedRun::finish(bool good)
{
    m_ended = true;
    if (m_picture.isEmpty())
        return end(good);
    const bool saved = m_window.grab().save(m_picture);
    QApplication::setPalette(paletteOf(Scheme::Dark));
    // Widgets hear of their colours with the next events.
    QTimer::singleShot(0, this, [this, good, saved] {
        const bool areSaved = m_window.grab().save(darkBeside(m_picture)) && saved;
        print(areSaved ? tr("Picture of the window: %1").arg(m_picture)
                       : tr("The picture could not be saved as %1.").arg(m_picture));
        end(good && areSaved);
    });
}

void UnattendedRun::end(bool good)
{
    QCoreApplication::exit(good && std::ferror(stdout) == 0 ? 0 : 1);
}

void UnattendedRun::fail(const QString &sentence)
{
    if (m_ended)
        return;
    print(sentence);
    finish(false);
}

} // namespace cd
