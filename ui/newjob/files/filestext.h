// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd {

struct UploadItem;
class UploadQueue;

/// The file's name, else what was typed for it.
QString fileNameText(const UploadItem &item);
/// What it waits for, how far its upload is, or what is wrong with it.
QString fileStateText(const UploadQueue &uploads, const UploadItem &item);
/// All that is known of it, on several lines.
QString fileToolTip(const UploadQueue &uploads, const UploadItem &item);

} // namespace cd
