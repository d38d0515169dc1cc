// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/http/oncebody.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

qint64 copyFrom(const QByteArray &bytes, qint64 offset, char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, bytes.size() - offset);
    std::memcpy(data, bytes.constData() + offset, static_cast<size_t>(size));
    return size;
}

} // namespace

OnceBody::OnceBody(const QByteArray &bytes)
    : m_head(bytes)
    , m_length(bytes.size())
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OnceBody::OnceBody(const QByteArray &head, std::unique_ptr<QFile> file, const QByteArray &tail)
    : m_head(head)
    , m_file(std::move(file))
    , m_fileSize(m_file->size())
    , m_tail(tail)
    , m_length(head.size() + m_fileSize + tail.size())
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OnceBody::~OnceBody() = default;

qint64 OnceBody::bytesAvailable() const
{
    return m_length - m_handedOut + QIODevice::bytesAvailable();
}

qint64 OnceBody::readData(char *data, qint64 maxSize)
{
    if (atEnd() || !m_failure.isEmpty())
        return -1;
    const qint64 tailStart = m_head.size() + m_fileSize;
    qint64 size = 0;
    if (m_handedOut < m_head.size())
        size = copyFrom(m_head, m_handedOut, data, maxSize);
    else if (m_handedOut < tailStart)
        size = readFile(data, std::min(maxSize, tailStart - m_handedOut));
    else
        size = copyFrom(m_tail, m_handedOut - tailStart, data, maxSize);
    if (size > 0)
        m_handedOut += size;
    return size;
}

qint64 OnceBody::readFile(char *data, qint64 maxSize)
{
    const qint64 size = m_file->read(data, maxSize);
    if (size > 0)
        return size;
    m_failure = size < 0 ? m_file->errorString() : u"the file became shorter while it was sent"_s;
    setErrorString(m_failure);
    return -1;
}

qint64 OnceBody::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}

} // namespace cd
