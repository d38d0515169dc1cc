// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace cd {

/// One page of a list. An empty token means that it is the last one.
template<typename T>
struct Page
{
    QList<T> items;
    QString nextToken;
    std::optional<int> totalSize; ///< an estimate at best
};

} // namespace cd
