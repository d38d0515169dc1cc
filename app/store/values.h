// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QVariant>

namespace cd {

// How values stand in the columns of the store's tables.

/// Times are milliseconds since 1970, UTC; an invalid one is NULL.
QVariant fromTime(const QDateTime &time);
QDateTime toTime(const QVariant &value);

/// For columns that may not be NULL: a null text would be bound as such.
QString orEmpty(const QString &text);
QByteArray orEmpty(const QByteArray &bytes);
template<typename T>
QString orEmpty(const Id<T> &id)
{
    return orEmpty(id.value);
}

/// What presets' names are compared by: without case, and without spaces at either end.
QString presetKey(const QString &preset);

} // namespace cd
