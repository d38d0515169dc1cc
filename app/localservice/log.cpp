// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/log.h"

#include <QDateTime>

#include <cstdio>

namespace cd::local {

using namespace Qt::StringLiterals;

void logLine(const QString &text)
{
    // What others sent (names, addresses) must not forge lines of their own.
    QString line = text;
    line.replace(u'\n', u' ').replace(u'\r', u' ');
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    std::fprintf(stderr, "%s %s\n", qPrintable(time), line.toUtf8().constData());
}

} // namespace cd::local
