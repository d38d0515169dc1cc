// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/samples.h"

#include "wire/presetcodec.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// In share/ beside an installed program's bin/, else in the source tree.
QDir samplesFolder()
{
    const QDir installed(QCoreApplication::applicationDirPath()
                         + u"/../share/classifydesk/samples"_s);
    return installed.exists() ? installed : QDir(QStringLiteral(CD_SAMPLES));
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<Preset> presetOf(const QString &resource)
{
    auto preset = presetFromJson(contentsOf(resource));
    if (!preset)
        return std::nullopt;
    return *std::move(preset);
}

} // namespace

QStringList sampleDocuments()
{
    const QDir folder = samplesFolder();
    const QJsonObject list
        = QJsonDocument::fromJson(contentsOf(folder.filePath(u"samples.json"_s))).object();
    QStringList paths;
    const QJsonArray files = list.value("files"_L1).toArray();
    for (const auto &file : files) {
        const QString path = folder.filePath(file.toObject().value("name"_L1).toString());
        if (QFile::exists(path))
            paths += QDir::cleanPath(path);
    }
    return paths;
}

std::optional<Preset> samplePreset()
{
    return presetOf(u":/presets/business-documents.json"_s);
}

std::optional<Preset> sampleScanPreset()
{
    return presetOf(u":/presets/business-documents-and-scans.json"_s);
}

} // namespace cd
