// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

#include <QByteArray>
#include <QMap>
#include <QRegularExpression>

namespace cd::local {

/// The names in a zip, the first few thousand; none if it can't be read.
QStringList zipEntryNames(const QString &path);

/// Unpacks the entries whose names match. Fails as TooLarge once they come to more than
/// maxUnpackedSize, whatever the zip says of their sizes.
tl::expected<QMap<QString, QByteArray>, ReadFailure> unpackEntries(const QString &path,
                                                                   const QRegularExpression &names);

constexpr qint64 maxUnpackedSize = 64 * 1024 * 1024;

} // namespace cd::local
