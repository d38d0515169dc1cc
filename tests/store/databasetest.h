// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"

#include <QObject>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace cd::test {

/// A test with a folder of its own for each of its functions. No connection may be left behind, and
/// any warning fails it.
class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    QString path() const;
    /// -1: there can't be any.
    static qint64 presets(const Database &database);

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace cd::test
