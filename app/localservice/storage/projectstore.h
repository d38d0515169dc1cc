// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/localproject.h"

namespace cd::local {

class LocalDatabase;

/// Reads the data folder's project, or creates it the first time. Throws StorageFailure.
LocalProject localProject(LocalDatabase &database);

} // namespace cd::local
