// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/jobrequest.h"

#include <QDateTime>
#include <QVariant>

namespace cd::local {

/// How the tables keep things. Times are milliseconds since 1970, UTC.

QString newId();
qint64 now();
QDateTime timeFrom(const QVariant &value);
/// For columns that may not be NULL, which a null text would be.
QString notNull(const QString &text);

/// A request as its job keeps it: in the first dialect's form, which says all that the second's
/// does.
QString requestToText(const JobRequest &request);
/// Throws StorageFailure.
JobRequest requestFrom(const QVariant &value);

} // namespace cd::local
