// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/serviceprofile.h"

#include <QHash>
#include <QString>
#include <QUrl>

#include <optional>

namespace cd {

class ProfileLibrary;

// The environment variables that the official clients read (contract, "Where and who").

/// `LLAMA_CLOUD_API_KEY`, else `LLAMA_PARSE_API_KEY`.
QString environmentKey();
/// `LLAMA_CLOUD_BASE_URL`; empty where it is unset or not a valid address.
QUrl environmentUrl();

/// The environment's key, by ServiceProfile::keyName(). It belongs to @p service if that is set,
/// else to the service that the environment names, else to LlamaCloud.
QHash<QString, QString> environmentKeys(const ProfileLibrary &profiles, bool readEnvironment,
                                        const std::optional<QUrl> &service);

/// The service for a first start: the environment's if it names one or holds a key, else the local
/// one.
ServiceProfile firstProfile(const ProfileLibrary &profiles, bool readEnvironment);

} // namespace cd
