// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/accuracy/labelledtexts.h"

#include "localservice/reading/readerprocess.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cd::bench {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addSets(std::vector<LabelledSet> &sets, const QDir &root, const QString &path, int levels)
{
    const QDir folder(root.filePath(path));
    if (folder.exists(u"rules.json"_s)) {
        sets.push_back({path.isEmpty() ? folder.dirName() : path,
                        rulesFrom(folder.filePath(u"rules.json"_s)),
                        labelledFiles(QDir(folder.filePath(u"docs"_s)))});
        return;
    }
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        if (levels > 0)
            addSets(sets, root, path.isEmpty() ? name : path + u'/' + name, levels - 1);
    }
}

} // namespace

QList<Rule> rulesFrom(const QString &path)
{
    QList<Rule> rules;
    const QJsonArray array = QJsonDocument::fromJson(contentOf(path))["rules"_L1].toArray();
    for (const QJsonValue &rule : array)
        rules.append({rule["type"_L1].toString(), rule["description"_L1].toString()});
    return rules;
}

std::vector<LabelledFile> labelledFiles(const QDir &root)
{
    std::vector<LabelledFile> found;
    if (root.exists(u"samples.json"_s)) {
        const QByteArray samples = contentOf(root.filePath(u"samples.json"_s));
        const QJsonArray files = QJsonDocument::fromJson(samples)["files"_L1].toArray();
        for (const QJsonValue &file : files)
            found.push_back({root.filePath(file["name"_L1].toString()),
                             file["expected"_L1].toString(stranger)});
    } else {
        QDirIterator files(root.absolutePath(), QDir::Files,
                           QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
        while (files.hasNext()) {
            const QString path = files.next();
            found.push_back({path, root.relativeFilePath(path).section(u'/', 0, 0)});
        }
    }
    std::sort(found.begin(), found.end(),
              [](const auto &a, const auto &b) { return a.path < b.path; });
    return found;
}

std::vector<LabelledSet> labelledSets(const QDir &root)
{
    std::vector<LabelledSet> sets;
    addSets(sets, root, {}, 2);
    return sets;
}

local::ReadResult TextReader::read(const QString &path) const
{
    local::ReadRequest request;
    request.path = path;
    request.fileName = path;
    request.recognizeImages = true;
    request.maxPages = 5;
    if (m_keptIn.isEmpty())
        return local::readInOwnProcess(m_executable, request);
    // The name says which format a text file has.
    const QByteArray content = contentOf(path) + path.section(u'/', -1).toUtf8();
    const QByteArray name = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    QFile kept(QDir(m_keptIn).filePath(QString::fromLatin1(name) + u".json"_s));
    if (kept.open(QIODevice::ReadOnly)) {
        if (const auto result = local::resultFromJson(kept.readAll()))
            return *result;
        kept.close();
    }
    const local::ReadResult result = local::readInOwnProcess(m_executable, request);
    if (result && QDir().mkpath(m_keptIn) && kept.open(QIODevice::WriteOnly))
        kept.write(local::resultToJson(result));
    return result;
}

} // namespace cd::bench
