// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "workflow/picking/uploaditemlist.h"

#include <QSet>

namespace cd {

/// Says on standard error how the upload of a submission's files goes on.
class UploadReport
{
public:
    /// @p items: the files of @p row. Each number is said once, and each file that is retried once,
    /// however often it is.
    void say(const JobRow &row, const UploadItemList &items);

private:
    QSet<int> m_retried; // items
    int m_uploaded = -1;
};

} // namespace cd
