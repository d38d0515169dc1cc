// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/picking/filewalk.h"

#include <QCollator>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <system_error>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

using Why = LeftOut::Why;

bool isLockFile(const QString &name)
{
    return name.startsWith("~$"_L1) || (name.startsWith(".~lock."_L1) && name.endsWith(u'#'));
}

bool isSystemFile(const QString &name)
{
    static constexpr std::array names{"thumbs.db"_L1, "ehthumbs.db"_L1, "desktop.ini"_L1,
                                      ".ds_store"_L1, ".directory"_L1};
    return name.startsWith("._"_L1) // a Mac's notes on the file of that name
        || std::any_of(names.cbegin(), names.cend(), [&name](QLatin1StringView known) {
               return name.compare(known, Qt::CaseInsensitive) == 0;
           });
}

bool isSystemFolder(const QString &name)
{
    return name == "@eaDir"_L1 || name == "__MACOSX"_L1 || name == "System Volume Information"_L1
        || name == "$RECYCLE.BIN"_L1 || name == "lost+found"_L1;
}

/// What is no document by its kind, which its name tells.
std::optional<Why> whyByKind(const QString &name)
{
    static const QHash<QString, Why> kinds = [] {
        const QHash<Why, QString> suffixes{
            {Why::Video, u"3gp avi flv m2ts m4v mkv mov mp4 mpeg mpg mts ogv vob webm wmv"_s},
            {Why::Archive, u"7z bz2 gz rar tar tgz xz zip zst"_s},
            {Why::Program, u"apk deb dll dmg dylib exe iso jar msi rpm so"_s}};
        QHash<QString, Why> all;
        for (auto kind = suffixes.cbegin(); kind != suffixes.cend(); ++kind) {
            for (const QString &suffix : kind->split(u' '))
                all.insert(suffix, kind.key());
        }
        return all;
    }();
    const qsizetype dot = name.lastIndexOf(u'.');
    const auto kind = kinds.constFind(name.sliced(dot + 1).toLower());
    return dot < 1 || kind == kinds.cend() ? std::nullopt : std::optional(*kind);
}

/// Why it is left out; nullopt: it is a file to take, or a folder to walk.
std::optional<Why> whyLeftOut(const QFileInfo &entry)
{
    const QString name = entry.fileName();
    if (entry.isDir() && entry.isSymLink())
        return Why::FolderLink;
    if (!entry.isDir() && isLockFile(name))
        return Why::LockFile;
    if (!entry.isDir() && isSystemFile(name))
        return Why::SystemFile;
    if (entry.isDir() && isSystemFolder(name))
        return Why::SystemFile;
    if (name.startsWith(u'.'))
        return Why::Hidden;
    if (entry.isDir())
        return std::nullopt;
    if (!entry.isFile())
        return Why::NoFile;
    return entry.size() == 0 ? std::optional(Why::Empty) : whyByKind(name);
}

/// The names of everything in @p folder, as on the disk; nullopt: it can't be read.
std::optional<QList<QByteArray>> namesIn(const QString &folder)
{
    namespace fs = std::filesystem;
    // QDir silently skips names that are not valid UTF-8.
    std::error_code error;
    QList<QByteArray> names;
    fs::directory_iterator at(fs::path(QFile::encodeName(folder).toStdString()), error);
    for (; !error && at != fs::directory_iterator(); at.increment(error))
        names.append(QByteArray::fromStdString(at->path().filename().string()));
    // A folder that can be listed but not entered gives names, but nothing about the files.
    if (error || !QFileInfo(folder).isExecutable())
        return std::nullopt;
    return names;
}

} // namespace

void walkFolder(const QString &folder, const std::function<bool(const FilesBelow &)> &told)
{
    QCollator order;
    order.setNumericMode(true);
    QStringList folders{folder};
    while (!folders.isEmpty()) {
        const QDir here(folders.takeLast());
        FilesBelow content;
        content.folder = here.path();
        QStringList inner;
        const auto names = namesIn(here.path());
        if (!names)
            content.unreadable.append(here.path());
        for (const QByteArray &raw : names.value_or(QList<QByteArray>())) {
            const QString name = QFile::decodeName(raw);
            const QFileInfo entry(here, name);
            const bool isReadable = QFile::encodeName(name) == raw;
            const auto why = isReadable ? whyLeftOut(entry) : std::optional(Why::NameUnreadable);
            if (why)
                content.leftOut.append({entry.filePath(), *why});
            else
                (entry.isDir() ? inner : content.files).append(entry.filePath());
        }
        std::sort(content.files.begin(), content.files.end(), order);
        std::sort(content.leftOut.begin(), content.leftOut.end(),
                  [&order](const LeftOut &a, const LeftOut &b) {
                      return order.compare(a.path, b.path) < 0;
                  });
        if (!told(content))
            return;
        std::sort(inner.begin(), inner.end(), order);
        folders.append(QStringList(inner.crbegin(), inner.crend()));
    }
}

FilesBelow filesBelow(const QString &folder)
{
    FilesBelow below;
    walkFolder(folder, [&below](const FilesBelow &content) {
        below.files += content.files;
        below.unreadable += content.unreadable;
        below.leftOut += content.leftOut;
        return true;
    });
    return below;
}

} // namespace cd
