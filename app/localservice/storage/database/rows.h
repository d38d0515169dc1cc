// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/jobrequest.h"

#include <QDateTime>
#include <QVariant>

namespace cd::local {

/// How values are stored in the tables. Times are milliseconds since 1970, UTC.

QString newId();
qint64 now();
QDateTime timeFrom(const QVariant &value);
/// For NOT NULL columns: a null QString would be stored as NULL.
QString notNull(const QString &text);

/// A request as stored with its job: in the form of API v1, which can express all of API v2's.
QString requestToText(const JobRequest &request);
/// Throws StorageFailure.
JobRequest requestFrom(const QVariant &value);

} // namespace cd::local
