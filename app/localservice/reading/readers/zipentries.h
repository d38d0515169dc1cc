// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

#include <QByteArray>
#include <QMap>

#include <functional>

namespace cd::local {

/// The names of a zip's first many thousand entries as zipPartName() writes them; empty if it can't
/// be read.
QStringList zipEntryNames(const QByteArray &bytes);

/// One spelling of a part's name: those who make packages write backslashes, a slash in front,
/// percent signs, and other cases than where they refer to the part.
QString zipPartName(const QString &written);

/// Unpacks the entries whose names are wanted. TooLarge as soon as their total exceeds
/// maxUnpackedSize bytes, whatever sizes the zip claims; Encrypted if one needs a password.
tl::expected<QMap<QString, QByteArray>, ReadFailure>
unpackEntries(const QByteArray &bytes, const std::function<bool(const QString &)> &isWanted);

constexpr qint64 maxUnpackedSize = 64 * 1024 * 1024;

} // namespace cd::local
