// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/office/olenames.h"

#include <QSet>
#include <QtEndian>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 lastSector = 0xfffffff0; // and above: no sector
constexpr qsizetype maxDirectory = 4096; // sectors, of 4 to 32 entries

/// The little that must be known of an OLE file to find its directory.
class OleDirectory
{
public:
    explicit OleDirectory(const QByteArray &bytes);

    QStringList topNames() const;

private:
    quint32 number(qsizetype at) const;
    quint32 nextSector(quint32 sector) const;
    qsizetype placeOf(quint32 sector) const { return (qsizetype(sector) + 1) << m_shift; }
    void addNames(quint32 first, QStringList &names) const;

    const QByteArray &m_bytes;
    int m_shift = 9; ///< a sector has two to this power bytes
    QByteArray m_directory;
};

OleDirectory::OleDirectory(const QByteArray &bytes)
    : m_bytes(bytes)
{
    constexpr qsizetype header = 512;
    if (bytes.size() < header)
        return;
    const int shift = static_cast<unsigned char>(bytes.at(30));
    if (shift != 9 && shift != 12)
        return;
    m_shift = shift;
    QSet<quint32> seen;
    for (quint32 sector = number(48);
         sector < lastSector && !seen.contains(sector) && seen.size() < maxDirectory;
         sector = nextSector(sector)) {
        seen.insert(sector);
        m_directory += bytes.mid(placeOf(sector), qsizetype(1) << m_shift);
    }
}

quint32 OleDirectory::number(qsizetype at) const
{
    const bool isWithin = at >= 0 && at + 4 <= m_bytes.size();
    return isWithin ? qFromLittleEndian<quint32>(m_bytes.constData() + at) : lastSector;
}

/// By the table of sectors, whose own sectors the header lists. Of a file so large that it lists
/// them elsewhere too, the directory mostly comes early.
quint32 OleDirectory::nextSector(quint32 sector) const
{
    const quint32 perTable = 1U << (m_shift - 2);
    const quint32 table = sector / perTable;
    constexpr quint32 listed = 109;
    if (table >= listed)
        return lastSector;
    const quint32 place = number(76 + 4 * qsizetype(table));
    return place < lastSector ? number(placeOf(place) + 4 * qsizetype(sector % perTable))
                              : lastSector;
}

QStringList OleDirectory::topNames() const
{
    QStringList names;
    constexpr qsizetype childOfRoot = 76;
    if (m_directory.size() >= 128)
        addNames(qFromLittleEndian<quint32>(m_directory.constData() + childOfRoot), names);
    return names;
}

/// The entries of a folder are a tree: each names one on its left and one on its right.
void OleDirectory::addNames(quint32 first, QStringList &names) const
{
    QSet<quint32> seen;
    QList<quint32> open{first};
    while (!open.isEmpty()) {
        const quint32 entry = open.takeLast();
        const qsizetype at = qsizetype(entry) * 128;
        if (at + 128 > m_directory.size() || seen.contains(entry))
            continue;
        seen.insert(entry);
        const char *bytes = m_directory.constData() + at;
        const auto length = std::min<quint16>(qFromLittleEndian<quint16>(bytes + 64), 64);
        QString name;
        for (int i = 0; i + 2 < length; i += 2)
            name += QChar(qFromLittleEndian<char16_t>(bytes + i));
        names.append(name.toLower());
        open.append(qFromLittleEndian<quint32>(bytes + 68));
        open.append(qFromLittleEndian<quint32>(bytes + 72));
    }
}

} // namespace

QStringList oleEntryNames(const QByteArray &bytes)
{
    return OleDirectory(bytes).topNames();
}

} // namespace cd::local
