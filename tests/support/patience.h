// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

// As QTRY_COMPARE and QTRY_VERIFY, with more time: a busy machine with sanitizers is slow.
#define CD_TRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 60'000)
#define CD_TRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 60'000)
