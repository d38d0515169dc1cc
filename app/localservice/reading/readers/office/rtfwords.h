// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace cd::local {

/// Groups whose text is not the document's.
bool isRtfFurniture(const QByteArray &word);

/// Optional groups ("\*"), of which an unknown one is not text, that are.
bool isOptionalRtfText(const QByteArray &word);

/// Words that stand for characters.
QString rtfCharacters(const QByteArray &word);

} // namespace cd::local
