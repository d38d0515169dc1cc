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
/// `LLAMA_CLOUD_BASE_URL`; empty where it is no address.
QUrl environmentUrl();

/// By ServiceProfile::keyName(): the key is for @p service where that is set, else for the
/// environment's; where none is named, for LlamaCloud.
QHash<QString, QString> environmentKeys(const ProfileLibrary &profiles, bool readEnvironment,
                                        const std::optional<QUrl> &service);

/// What a first start goes to: the environment's service where it names one or holds a key, else
/// the local one.
ServiceProfile firstProfile(const ProfileLibrary &profiles, bool readEnvironment);

} // namespace cd
