// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/submit/uploadreport.h"

#include "cli/console.h"
#include "cli/submittexts.h"
#include "ui/words/errortext.h"

#include <utility>

namespace cd {

void UploadReport::say(const JobRow &row, const UploadItemList &items)
{
    const auto files = static_cast<int>(items.size());
    const int uploaded = files - row.filesToUpload;
    if (files > 0 && uploaded != std::exchange(m_uploaded, uploaded))
        console::say(SubmitTexts::tr("%1 of %n file(s) uploaded", nullptr, files).arg(uploaded));
    for (const UploadItem &item : items) {
        const bool isRetried = item.error && item.error->retry == ServiceError::Retry::Later;
        if (!isRetried || m_retried.contains(item.id))
            continue;
        m_retried.insert(item.id);
        console::say(SubmitTexts::tr("Retrying the upload of %1: %2")
                         .arg(item.name, errorText(*item.error)));
    }
}

} // namespace cd
