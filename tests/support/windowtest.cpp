// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowtest.h"

#include "support/offscreen.h"

namespace cd::test {

void WindowTest::init()
{
    failOnWarnings();
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    prepare();
}

} // namespace cd::test
