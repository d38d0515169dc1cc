// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/request/filejobrequest.h"

#include <tl/expected.hpp>

namespace cd::local {

/// Why a body makes no job: fields that are wrong (422), or else something that the real service
/// takes and this one does not have (400).
struct CreationRefusal
{
    QList<FieldProblem> problems;
    QString detail;
};

/// Reads the body of a create of the second dialect and refuses what the service's schema refuses.
/// Its file's ID comes out in lower case.
tl::expected<FileJobRequest, CreationRefusal> readFileJobCreation(const QByteArray &body);

} // namespace cd::local
