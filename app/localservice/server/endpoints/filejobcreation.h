// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/request/filejobrequest.h"

#include <tl/expected.hpp>

namespace cd::local {

/// Why a create is refused: invalid fields (422) or, if there are none, something that the real
/// service accepts but this one does not support (400, with detail).
struct CreationRefusal
{
    QList<FieldProblem> problems;
    QString detail;
};

/// Reads the body of a create of API v2, and refuses what the service's schema refuses. The file's
/// ID is converted to lower case.
tl::expected<FileJobRequest, CreationRefusal> readFileJobCreation(const QByteArray &body);

} // namespace cd::local
