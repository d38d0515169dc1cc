// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/uploadline.h"

#include "ui/words/formats.h"
#include "workflow/history/jobtable.h"
#include "workflow/sending/outbox.h"
#include "workflow/workspace.h"

using namespace Qt::StringLiterals;

namespace cd {

UploadLine::UploadLine(Workspace &workspace, QWidget *parent)
    : QLabel(parent)
    , m_workspace(workspace)
{
    setObjectName(u"uploadProgress"_s);
    setAccessibleName(tr("How far the upload is"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
    m_again.setInterval(500);
    connect(&m_again, &QTimer::timeout, this, &UploadLine::showProgress);
}

void UploadLine::setJob(JobKey key)
{
    m_key = key;
    m_again.start();
    showProgress();
}

void UploadLine::showProgress()
{
    const JobRowPtr row = m_workspace.table().find(m_key);
    if (!row || row->submission != SubmissionState::Uploading) {
        m_again.stop();
        return hide();
    }
    const UploadProgress progress = m_workspace.outbox().uploadProgress(m_key);
    //: %n: of so many files; %1: how many are uploaded; %2 and %3: sizes, as "12.1 MB"
    setText(tr("%1 of %Ln file(s) uploaded, %2 of %3", nullptr, progress.files)
                .arg(countText(progress.uploaded), sizeText(progress.sentBytes),
                     sizeText(progress.bytes)));
    setVisible(progress.files > 0); // none: it is not taken up yet
}

} // namespace cd
