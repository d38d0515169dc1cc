// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/servicedriver.h"

namespace cd::test {

/// Below which the service is told what people confirm.
QString examplesPath();
/// Minutes of a gardeners' club, of which neither rule's words say anything.
QByteArray gardenText(int number);
/// Letters of a chess club, likewise.
QByteArray chessText(int number);

Answer label(const ServiceDriver &driver, const QString &file, const QJsonValue &type);
/// Five examples each of a garden's ("plot") and a chess club's papers ("board").
void teach(const ServiceDriver &driver);

} // namespace cd::test
