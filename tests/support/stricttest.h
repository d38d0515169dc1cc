// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace cd::test {

/// A test that fails with each warning that it did not expect.
class StrictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
};

} // namespace cd::test
