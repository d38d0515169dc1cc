// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/windowdriver.h"

#include <QObject>

#include <memory>

namespace cd::test {

/// A test that has a new window, on the program's own local service, for each of its functions.
/// Any warning fails it.
class WindowTest : public QObject
{
    Q_OBJECT

protected:
    static constexpr int patience = WindowDriver::patienceMs;

    /// What else each function finds, once the window is open.
    virtual void prepare() {}

    std::unique_ptr<WindowDriver> m_driver;

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }
};

} // namespace cd::test
