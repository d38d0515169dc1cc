// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QList>
#include <QPair>
#include <QString>

#include <tl/expected.hpp>

namespace cd::local {

/// Posts @p body to the http or https address @p url, and returns the status of the answer, of
/// which no more is read than its first line: what a receiver has to say besides that is nobody's
/// concern here, however much it is. Blocks until @p deadline at most; thread safe. The error is
/// for the log and contains nothing of the request.
tl::expected<int, QString> postForStatus(const QString &url,
                                         const QList<QPair<QByteArray, QByteArray>> &headers,
                                         const QByteArray &body, const QDeadlineTimer &deadline);

} // namespace cd::local
