// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readerwatch.h"

#include <QFile>

#include <unistd.h>

namespace cd::local {

using namespace Qt::StringLiterals;

/// 0 if the system does not report it.
static qint64 residentBytes(qint64 process)
{
    QFile file(u"/proc/%1/statm"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> fields = file.readAll().split(' ');
    return fields.size() > 1 ? fields.at(1).toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

std::optional<ReadFailure> passedLimit(qint64 process, const QElapsedTimer &clock, qint64 output,
                                       const ReaderLimits &limits)
{
    if (clock.hasExpired(limits.milliseconds))
        return tookTooLong();
    if (residentBytes(process) > limits.memoryBytes)
        return tookTooMuchMemory();
    if (output > limits.outputBytes)
        return ReadFailure{ReadFailure::Kind::TooLarge, u"The document holds too much text."_s};
    return {};
}

ReadFailure tookTooLong()
{
    return {ReadFailure::Kind::TookTooLong, u"Reading the document took too long."_s};
}

ReadFailure tookTooMuchMemory()
{
    return {ReadFailure::Kind::TooMuchMemory, u"Reading the document took too much memory."_s};
}

} // namespace cd::local
