// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/remotefile.h"
#include "domain/service/storedfile.h"

#include <QJsonObject>

#include <optional>

namespace cd {

/// Ephemeral directories (contract, "Storage"). Nullopt: an ID is missing.
std::optional<EphemeralDirectory> directoryFromJson(const QJsonObject &object);
/// A file that was put into a directory: the one to classify, whose ID is not that of its place in
/// the directory.
std::optional<RemoteFile> fileInDirectoryFromJson(const QJsonObject &object);

} // namespace cd
