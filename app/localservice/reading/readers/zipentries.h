// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

#include <QByteArray>
#include <QMap>
#include <QRegularExpression>

namespace cd::local {

/// The names of a zip's first few thousand entries; empty if it can't be read.
QStringList zipEntryNames(const QByteArray &bytes);

/// Unpacks the entries whose names match. TooLarge as soon as their total exceeds maxUnpackedSize
/// bytes, whatever sizes the zip claims.
tl::expected<QMap<QString, QByteArray>, ReadFailure> unpackEntries(const QByteArray &bytes,
                                                                   const QRegularExpression &names);

constexpr qint64 maxUnpackedSize = 64 * 1024 * 1024;

} // namespace cd::local
