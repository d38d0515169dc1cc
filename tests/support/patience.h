// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTest>
#include <QTimer>

namespace cd::test {

/// How long anything may take that a test waits for: a busy machine with sanitizers is slow.
constexpr int tryForMs = 60'000;

} // namespace cd::test

// Qt waits for five seconds. This file is among the tests' precompiled headers, so that all of
// them wait as long as this.
#undef QTRY_COMPARE
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#define QTRY_COMPARE(actual, expected) \
    QTRY_COMPARE_WITH_TIMEOUT(actual, expected, cd::test::tryForMs)
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, cd::test::tryForMs)
#define QTRY_VERIFY2(condition, text) QTRY_VERIFY2_WITH_TIMEOUT(condition, text, cd::test::tryForMs)
#define CD_TRY_COMPARE QTRY_COMPARE
#define CD_TRY_VERIFY QTRY_VERIFY

namespace cd::test {

/// Whether @p condition comes true within that time, or another @p patience. Unlike
/// QTest::qWaitFor() it looks after every event, and does not sleep 10 ms for each.
template<typename Condition>
bool comesTrue(const Condition &condition, QDeadlineTimer patience = QDeadlineTimer(tryForMs))
{
    QTimer tick; // what other threads do need not be an event here
    tick.start(5);
    while (!condition()) {
        if (patience.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace cd::test

// The same by comesTrue(), for suites of a hundred rows and more.
#define CD_SOON_COMPARE(actual, expected) \
    do { \
        static_cast<void>(cd::test::comesTrue([&] { return (actual) == (expected); })); \
        QCOMPARE(actual, expected); \
    } while (false)
#define CD_SOON_VERIFY(condition) \
    do { \
        static_cast<void>(cd::test::comesTrue([&] { return static_cast<bool>(condition); })); \
        QVERIFY(condition); \
    } while (false)
