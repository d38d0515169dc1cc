// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/filejobrequest.h"
#include "service/network/connection.h"

#include <QByteArray>
#include <QString>

namespace cd {

/// The body of Create Classify Job (API v1) for @p request, as indented JSON.
QByteArray requestBody(const JobRequest &request);
/// The same for a create of API v2.
QByteArray requestBody(const FileJobRequest &request);

/// A command for a POSIX shell that makes the same call. The key is never in the text but taken
/// from the variable LLAMA_CLOUD_API_KEY (a session cookie from LLAMA_CLOUD_SESSION). A webhook's
/// headers and signing secret are part of the body and so are in the text.
QString curlCommand(const Connection &connection, const JobRequest &request);
QString curlCommand(const Connection &connection, const FileJobRequest &request);

} // namespace cd
