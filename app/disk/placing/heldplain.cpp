// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where there is no POSIX: by paths. Links that stand in for folders are looked for at each use,
// which leaves moments in between. Qt's rename replaces nothing.

#include "disk/contenthash.h"
#include "disk/placing/heldfolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace cd {

using namespace Qt::StringLiterals;
using Kind = PlacingFailure::Kind;

class HeldFile::Held
{
public:
    explicit Held(const QString &path)
        : m_path(path)
        , m_stamp(stampOf(path))
    {
    }

    /// Without an inode: by its path, size and last change.
    static FileStamp stampOf(const QString &path)
    {
        const QFileInfo file(path);
        FileStamp stamp;
        stamp.device = qint64(qHash(QStorageInfo(file.path()).device()));
        stamp.size = file.size();
        stamp.modifiedNs = file.lastModified().toMSecsSinceEpoch() * 1'000'000;
        return stamp;
    }

    const QString &path() const { return m_path; }
    const FileStamp &stamp() const { return m_stamp; }

private:
    QString m_path;
    FileStamp m_stamp;
};

class HeldFolder::Held
{
public:
    explicit Held(const QString &path)
        : m_path(path)
    {
    }

    const QString &path() const { return m_path; }
    QString at(const QString &name) const { return m_path + u'/' + name; }

private:
    QString m_path;
};

namespace {

tl::unexpected<PlacingFailure> failure(Kind kind, const QString &technical)
{
    return tl::unexpected(PlacingFailure{kind, technical});
}

bool isOneStep(const QString &name)
{
    return !name.isEmpty() && name != "."_L1 && name != ".."_L1 && !name.contains(u'/')
        && !name.contains(u'\\') && !name.contains(u':') && !name.contains(QChar(0));
}

bool isThere(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() || file.isSymLink();
}

Kind kindOfWriting(const QFileDevice &file)
{
    return file.error() == QFileDevice::ResourceError ? Kind::NoRoom : Kind::NotWritable;
}

} // namespace

HeldFile::HeldFile(std::shared_ptr<const Held> held)
    : m_held(std::move(held))
{
}

const FileStamp &HeldFile::stamp() const
{
    return m_held->stamp();
}

bool HeldFile::isUnchanged() const
{
    return Held::stampOf(m_held->path()) == stamp();
}

bool HeldFile::isSameAs(const HeldFile &other) const
{
    return QFileInfo(m_held->path()).canonicalFilePath()
        == QFileInfo(other.m_held->path()).canonicalFilePath();
}

PlacingResult<QByteArray> HeldFile::hash() const
{
    return contentHash(m_held->path()).map_error([](const QString &why) {
        return PlacingFailure{Kind::NotReadable, why};
    });
}

PlacingResult<void> HeldFile::sync() const
{
    return {}; // copyIn() has flushed it
}

HeldFolder::HeldFolder(std::shared_ptr<const Held> held)
    : m_held(std::move(held))
{
}

PlacingResult<HeldFolder> HeldFolder::open(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return failure(Kind::NotFound, path);
    return HeldFolder(std::make_shared<const Held>(path));
}

PlacingResult<HeldFolder> HeldFolder::descend(const QString &path, bool makeMissing) const
{
    QString at = m_held->path();
    const QStringList steps = path.isEmpty() ? QStringList() : path.split(u'/');
    for (const QString &step : steps) {
        if (!isOneStep(step))
            return failure(Kind::LeadsOutside, u"no name: "_s + step);
        at += u'/' + step;
        const QFileInfo there(at);
        if (there.isSymLink() || there.isJunction())
            return failure(Kind::LeadsOutside, at);
        if (there.exists() && !there.isDir())
            return failure(Kind::NameTaken, at);
        if (!there.exists() && !makeMissing)
            return failure(Kind::NotFound, at);
        if (!there.exists() && !QDir().mkdir(at))
            return failure(Kind::NotWritable, at);
    }
    return HeldFolder(std::make_shared<const Held>(at));
}

PlacingResult<HeldFolder> HeldFolder::folder(const QString &path) const
{
    return descend(path, false);
}

PlacingResult<HeldFolder> HeldFolder::makeFolder(const QString &path) const
{
    return descend(path, true);
}

bool HeldFolder::isAt(const QString &path) const
{
    return QFileInfo(path).canonicalFilePath() == QFileInfo(m_held->path()).canonicalFilePath();
}

bool HeldFolder::isSameAs(const HeldFolder &other) const
{
    return isAt(other.m_held->path());
}

bool HeldFolder::isOnDeviceOf(const HeldFile &file) const
{
    return qint64(qHash(QStorageInfo(m_held->path()).device())) == file.stamp().device;
}

PlacingResult<HeldFolder::Entry> HeldFolder::entry(const QString &name) const
{
    if (!isOneStep(name))
        return failure(Kind::LeadsOutside, name);
    if (!isThere(m_held->at(name)))
        return Entry::Nothing;
    const QFileInfo there(m_held->at(name));
    return there.isFile() && !there.isSymLink() ? Entry::File : Entry::Other;
}

PlacingResult<HeldFile> HeldFolder::file(const QString &name, Links links) const
{
    if (!isOneStep(name))
        return failure(Kind::LeadsOutside, name);
    const QFileInfo there(m_held->at(name));
    if (!isThere(m_held->at(name)))
        return failure(Kind::NotFound, name);
    if (!there.isFile() || (there.isSymLink() && links == Links::Refuse))
        return failure(Kind::NotReadable, name);
    return HeldFile(std::make_shared<const HeldFile::Held>(m_held->at(name)));
}

PlacingResult<HeldFolder::Copied> HeldFolder::copyIn(const HeldFile &source, const QString &name,
                                                     const std::function<bool()> &isWanted) const
{
    if (const auto removed = removeOwn(name); !removed)
        return tl::make_unexpected(removed.error());
    QFile from(source.held().path());
    QSaveFile to(m_held->at(name)); // flushed when it is committed; gone when it is not
    if (!from.open(QFile::ReadOnly))
        return failure(Kind::NotReadable, from.errorString());
    if (!to.open(QFile::WriteOnly))
        return failure(kindOfWriting(to), to.errorString());
    QCryptographicHash hash(contentHashMethod);
    while (!from.atEnd()) {
        if (isWanted && !isWanted())
            return failure(Kind::Stopped, name);
        const QByteArray part = from.read(qint64(1024) * 1024);
        if (from.error() != QFileDevice::NoError)
            return failure(Kind::NotReadable, from.errorString());
        if (to.write(part) != part.size())
            return failure(kindOfWriting(to), to.errorString());
        hash.addData(part);
    }
    if (!to.commit())
        return failure(kindOfWriting(to), to.errorString());
    QFile copy(m_held->at(name));
    if (copy.open(QFile::ReadWrite))
        copy.setFileTime(from.fileTime(QFile::FileModificationTime), QFile::FileModificationTime);
    copy.close();
    copy.setPermissions(from.permissions());
    return Copied{HeldFile(std::make_shared<const HeldFile::Held>(copy.fileName())), hash.result()};
}

PlacingResult<void> HeldFolder::linkIn(const HeldFile &, const QString &name) const
{
    return failure(Kind::OtherDevice, u"no hard links here: "_s + name);
}

PlacingResult<void> HeldFolder::moveIn(const HeldFolder &from, const QString &fromName,
                                       const QString &name) const
{
    if (!isOneStep(name) || !isOneStep(fromName))
        return failure(Kind::LeadsOutside, name);
    if (!isThere(from.m_held->at(fromName)))
        return failure(Kind::NotFound, fromName);
    if (isThere(m_held->at(name)))
        return failure(Kind::NameTaken, name);
    QFile file(from.m_held->at(fromName));
    if (!file.rename(m_held->at(name)))
        return failure(Kind::NotWritable, file.errorString());
    return {};
}

PlacingResult<void> HeldFolder::remove(const QString &name, const FileStamp &only) const
{
    if (!isOneStep(name))
        return failure(Kind::LeadsOutside, name);
    if (!isThere(m_held->at(name)))
        return failure(Kind::NotFound, name);
    if (HeldFile::Held::stampOf(m_held->at(name)) != only)
        return failure(Kind::Changed, name);
    return removeOwn(name);
}

PlacingResult<void> HeldFolder::removeOwn(const QString &name) const
{
    if (!isOneStep(name))
        return failure(Kind::LeadsOutside, name);
    QFile file(m_held->at(name));
    if (isThere(file.fileName()) && !file.remove())
        return failure(Kind::NotWritable, file.errorString());
    return {};
}

PlacingResult<void> HeldFolder::removeEmptyFolder(const QString &name) const
{
    if (!isOneStep(name))
        return failure(Kind::LeadsOutside, name);
    if (!QDir(m_held->path()).rmdir(name))
        return failure(Kind::NotWritable, name);
    return {};
}

PlacingResult<void> HeldFolder::append(const QString &name, const QByteArray &start,
                                       const QByteArray &lines) const
{
    if (!isOneStep(name))
        return failure(Kind::LeadsOutside, name);
    QFile file(m_held->at(name));
    const bool isNew = !isThere(file.fileName());
    if (!isNew && (!QFileInfo(file).isFile() || QFileInfo(file).isSymLink()))
        return failure(Kind::NameTaken, name);
    if (!file.open(QFile::ReadWrite | QFile::Append))
        return failure(kindOfWriting(file), file.errorString());
    if (!isNew && (!file.seek(0) || file.read(start.size()) != start))
        return failure(Kind::NameTaken, name);
    QByteArray added = isNew ? start : QByteArray();
    if (!isNew && file.seek(file.size() - 1) && file.read(1) != "\n")
        added = "\n";
    if (file.write(added + lines) < 0 || !file.flush())
        return failure(kindOfWriting(file), file.errorString());
    return {};
}

PlacingResult<void> HeldFolder::sync() const
{
    return {};
}

} // namespace cd
