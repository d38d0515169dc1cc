// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/log.h"

#include "domain/safetext.h"

#include <QDateTime>
#include <QMutex>

#include <poll.h>
#include <unistd.h>
#include <utility>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

/// What a pipe takes at once, or says that it can't take.
constexpr qsizetype maxLine = 4000;

bool canTakeALine()
{
    pollfd log{STDERR_FILENO, POLLOUT, 0};
    return poll(&log, 1, 0) > 0;
}

} // namespace

void logLine(const QString &text)
{
    static QMutex mutex;
    static qint64 lost = 0;
    // Untrusted text (names, addresses) must neither forge log lines nor control a terminal.
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    QByteArray line = (time + u' ' + safeLine(text)).toUtf8().left(maxLine) + '\n';
    const QMutexLocker locker(&mutex);
    // Whoever started the service need not read what it says, and strangers can make it say much.
    if (!canTakeALine()) {
        ++lost;
        return;
    }
    if (lost > 0)
        line.prepend("Nobody took " + QByteArray::number(std::exchange(lost, 0))
                     + " lines here.\n");
    [[maybe_unused]] const ssize_t written
        = write(STDERR_FILENO, line.constData(), static_cast<size_t>(line.size()));
}

} // namespace cd::local
