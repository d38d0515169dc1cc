// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/localproject.h"

namespace cd::local {

class LocalDatabase;

/// The data folder's project: read, or made the first time. Throws StorageFailure.
LocalProject localProject(LocalDatabase &database);

} // namespace cd::local
