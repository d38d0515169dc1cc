// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/zipentries.h"

#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <memory>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxEntries = 5000;

using Archive = std::unique_ptr<archive, decltype([](archive *a) { archive_read_free(a); })>;

Archive openZip(const QByteArray &bytes)
{
    Archive zip(archive_read_new());
    archive_read_support_format_zip_seekable(zip.get());
    const auto size = static_cast<size_t>(bytes.size());
    if (archive_read_open_memory(zip.get(), bytes.constData(), size) != ARCHIVE_OK)
        zip.reset();
    return zip;
}

QString nameOf(archive_entry *entry)
{
    const char *utf8 = archive_entry_pathname_utf8(entry);
    return utf8 ? QString::fromUtf8(utf8) : QString::fromLatin1(archive_entry_pathname(entry));
}

tl::expected<QByteArray, ReadFailure> unpack(archive *zip, qint64 room)
{
    QByteArray content;
    std::array<char, 65536> block{};
    while (true) {
        const la_ssize_t size = archive_read_data(zip, block.data(), block.size());
        if (size < 0) {
            return readFailure(ReadFailure::Kind::Broken,
                               u"A part of the document can't be unpacked."_s);
        }
        if (size == 0)
            return content;
        if (content.size() + size > room) {
            return readFailure(
                ReadFailure::Kind::TooLarge,
                u"The document unpacks to more than %1 MB."_s.arg(maxUnpackedSize / 1024 / 1024));
        }
        content.append(block.data(), size);
    }
}

} // namespace

QStringList zipEntryNames(const QByteArray &bytes)
{
    QStringList names;
    const Archive zip = openZip(bytes);
    archive_entry *entry = nullptr;
    while (zip && names.size() < maxEntries
           && archive_read_next_header(zip.get(), &entry) == ARCHIVE_OK)
        names.append(nameOf(entry));
    return names;
}

tl::expected<QMap<QString, QByteArray>, ReadFailure> unpackEntries(const QByteArray &bytes,
                                                                   const QRegularExpression &names)
{
    QMap<QString, QByteArray> contents;
    const Archive zip = openZip(bytes);
    archive_entry *entry = nullptr;
    qint64 room = maxUnpackedSize;
    for (int count = 0;
         zip && count < maxEntries && archive_read_next_header(zip.get(), &entry) == ARCHIVE_OK;
         ++count) {
        const QString name = nameOf(entry);
        if (!names.match(name).hasMatch())
            continue;
        auto content = unpack(zip.get(), room);
        if (!content)
            return tl::unexpected(content.error());
        room -= content->size();
        contents.insert(name, *content);
    }
    return contents;
}

} // namespace cd::local
