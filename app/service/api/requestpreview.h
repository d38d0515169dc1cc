// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/filejobrequest.h"
#include "service/network/connection.h"

#include <QByteArray>
#include <QString>

namespace cd {

/// The body of Create Classify Job for @p request, laid out for reading.
QByteArray requestBody(const JobRequest &request);
/// The same of a create of the second dialect.
QByteArray requestBody(const FileJobRequest &request);

/// A command for a POSIX shell that makes the same call. The key is left to the variable
/// LLAMA_CLOUD_API_KEY (a session cookie to LLAMA_CLOUD_SESSION) and is never in the text; a
/// webhook's headers and signing secret are part of the body and are.
QString curlCommand(const Connection &connection, const JobRequest &request);
QString curlCommand(const Connection &connection, const FileJobRequest &request);

} // namespace cd
