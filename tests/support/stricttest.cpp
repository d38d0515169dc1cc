// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"

#include <QRegularExpression>
#include <QTest>

namespace cd::test {

void StrictTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
}

} // namespace cd::test
