// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/log.h"

#include "domain/safetext.h"

#include <QDateTime>

#include <cstdio>

namespace cd::local {

using namespace Qt::StringLiterals;

void logLine(const QString &text)
{
    // Untrusted text (names, addresses) must neither forge log lines nor control a terminal.
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    std::fprintf(stderr, "%s %s\n", qPrintable(time), safeLine(text).toUtf8().constData());
}

} // namespace cd::local
