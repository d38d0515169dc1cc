// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/filejobrequest.h"

#include <QByteArray>

namespace cd {

/// The body of Create Classify Job (API v1) for @p request, as indented JSON.
QByteArray requestBody(const JobRequest &request);
/// The same for a create of API v2.
QByteArray requestBody(const FileJobRequest &request);

} // namespace cd
