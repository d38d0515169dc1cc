// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

#include <functional>

#include <tl/expected.hpp>

namespace cd {

/// By what the same document is known, whatever it is called.
constexpr QCryptographicHash::Algorithm contentHashMethod = QCryptographicHash::Blake2b_256;

/// The hash of a regular file's bytes; an error says why it can't be read, in English or as the
/// system says it. Stops as soon as @p isWanted, which is asked in between, returns false: then it
/// is empty. Blocks, perhaps for long.
tl::expected<QByteArray, QString> contentHash(const QString &path,
                                              const std::function<bool()> &isWanted = {});

} // namespace cd
