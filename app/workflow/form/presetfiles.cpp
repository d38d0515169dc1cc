// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/form/presetfiles.h"

#include "disk/smallfile.h"
#include "wire/presetcodec.h"
#include "workflow/form/presetlibrary.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace cd::presetfiles {

using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray bytesAt(const QString &path)
{
    return hashOf(readSmallFile(path, largestPreset).value_or(QByteArray()));
}

Found lookAtFile(const QString &path)
{
    Found found{.preset = {}, .hash = {}, .bytes = bytesAt(path), .error = {}};
    auto read = PresetLibrary::readNamed(path);
    if (read) {
        found.hash = contentHash(*read);
        found.preset = *std::move(read);
    } else {
        found.error = read.error();
    }
    return found;
}

/// Windows keeps these for devices, whatever they end in.
bool isReserved(const QString &name)
{
    static const QStringList devices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    const bool isPort = stem.size() == 4 && (stem.startsWith("com"_L1) || stem.startsWith("lpt"_L1))
        && stem.at(3).isDigit();
    return isPort || devices.contains(stem);
}

} // namespace

QByteArray contentHash(const Preset &preset)
{
    QJsonObject object = toJson(preset, PresetSecrets::LeaveOut);
    object.remove("name"_L1);
    return hashOf(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Folder> lookAt(const QString &folder, const QStringList &known)
{
    const QDir dir(folder);
    if (!dir.isReadable())
        return std::nullopt;
    Folder looked;
    looked.names = dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::System);
    const QFileInfoList entries
        = dir.entryInfoList({u"*.json"_s}, QDir::Files | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &entry : entries) {
        const QString path = entry.filePath();
        if (known.contains(entry.fileName()) || PresetLibrary::isMeantAsPreset(path))
            looked.files.insert(entry.fileName(), lookAtFile(path));
    }
    return looked;
}

QString nameFor(const QString &preset, const QStringList &taken)
{
    constexpr qsizetype longest = 60; // characters; some systems take 255 bytes for all of it
    QString stem;
    for (const QChar character : preset.normalized(QString::NormalizationForm_C).left(longest)) {
        const bool isSafe = character.isPrint() && !u"<>:\"/\\|?*"_s.contains(character)
            && !character.isSurrogate();
        stem += isSafe ? character : u'-';
    }
    while (stem.startsWith(u'.') || stem.startsWith(u' '))
        stem.remove(0, 1);
    while (stem.endsWith(u'.') || stem.endsWith(u' '))
        stem.chop(1);
    if (stem.isEmpty())
        stem = u"preset"_s;
    if (isReserved(stem))
        stem.prepend(u'_');
    QString name = stem + PresetLibrary::fileEnding;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number)
        name = stem + u' ' + QString::number(number) + PresetLibrary::fileEnding;
    return name;
}

Written write(const QString &path, const Preset &preset, const Seen &seen)
{
    const QFileInfo there(path);
    if (there.isSymLink())
        return {Outcome::Failed, u"a link"_s};
    const bool isExpected = !seen.hash.isEmpty() || !seen.bytes.isEmpty();
    if (there.exists() != isExpected)
        return {Outcome::Differs};
    if (isExpected) {
        const Found now = lookAtFile(path);
        if (now.preset && now.hash == contentHash(preset) && now.preset->name == preset.name)
            return {Outcome::Written};
        const bool isSeen
            = seen.bytes.isEmpty() ? now.preset && now.hash == seen.hash : now.bytes == seen.bytes;
        if (!isSeen)
            return {Outcome::Differs};
    }
    if (const auto done = writePresetFile(path, preset, PresetSecrets::LeaveOut); !done)
        return {Outcome::Failed, done.error().technical};
    return {Outcome::Written};
}

} // namespace cd::presetfiles
