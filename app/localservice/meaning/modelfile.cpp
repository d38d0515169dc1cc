// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/meaning/modelfile.h"

#include <QFileInfo>
#include <QtEndian>

#include <openssl/evp.h>

#include <algorithm>
#include <cstring>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype aligned = 64; // bytes: tables begin at multiples of it
constexpr quint32 knownVersion = 1;

/// What stands in front of the tables. Numbers have their lowest byte first, here as in them.
struct Head
{
    char magic[8];
    quint32 version;
    quint32 unused;
    quint64 size; ///< bytes of all tables
    uchar sha256[32]; ///< of all tables
};
static_assert(sizeof(Head) <= aligned);

// Qt 6.4's own takes longer than all the rest of a start.
bool hasHash(const uchar *bytes, qsizetype count, const uchar (&expected)[32])
{
    uchar found[EVP_MAX_MD_SIZE] = {};
    unsigned int size = 0;
    return EVP_Digest(bytes, static_cast<std::size_t>(count), found, &size, EVP_sha256(), nullptr)
        == 1
        && std::equal(std::begin(expected), std::end(expected), found);
}

} // namespace

tl::expected<ModelFile, QString> ModelFile::open(const QString &path, QByteArrayView magic)
{
    ModelFile file;
    file.m_file = std::make_unique<QFile>(path);
    const QString objection = file.load(magic);
    if (!objection.isEmpty())
        return tl::unexpected(QFileInfo(path).fileName() + u' ' + objection);
    return file;
}

QString ModelFile::load(QByteArrayView magic)
{
    if (Q_BYTE_ORDER != Q_LITTLE_ENDIAN)
        return u"can't be read on this kind of processor"_s;
    if (!m_file->exists())
        return u"is missing"_s;
    if (!m_file->open(QIODevice::ReadOnly))
        return u"can't be opened"_s;
    const qint64 size = m_file->size();
    if (size < aligned)
        return u"is damaged"_s;
    const uchar *content = m_file->map(0, size);
    if (!content)
        return u"can't be read"_s;
    Head head;
    std::memcpy(&head, content, sizeof(head));
    if (QByteArrayView(head.magic, sizeof(head.magic)) != magic)
        return u"is damaged"_s;
    if (head.version != knownVersion)
        return u"is of another version"_s;
    m_at = content + aligned;
    m_left = size - aligned;
    if (head.size != static_cast<quint64>(m_left) || !hasHash(m_at, m_left, head.sha256))
        return u"is damaged"_s;
    return {};
}

template<typename Number>
const Number *ModelFile::table(qsizetype count)
{
    const qsizetype size = count * qsizetype(sizeof(Number));
    const qsizetype room = (size + aligned - 1) / aligned * aligned;
    if (!m_at || room > m_left) {
        m_at = nullptr;
        return nullptr;
    }
    const auto *found = reinterpret_cast<const Number *>(m_at);
    m_at += room;
    m_left -= room;
    return found;
}

ByteMatrix ModelFile::matrix(int rows, int columns)
{
    ByteMatrix matrix{rows, columns};
    matrix.steps = floats(columns);
    matrix.bias = floats(columns);
    matrix.panels = bytes(qsizetype(rows) * columns);
    return matrix;
}

QString ModelFile::text()
{
    const auto *size = table<quint32>(1);
    const qsizetype count = size ? qsizetype(*size) : 0;
    const auto *content = table<char>(count);
    return content ? QString::fromUtf8(content, count) : QString();
}

bool ModelFile::usedUp() const
{
    return m_at && m_left == 0;
}

} // namespace cd::local
