// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

#include "domain/request/rule.h"

#include <QDir>

#include <vector>

namespace cd::bench {

/// What the folder of the documents that fit no rule is called.
constexpr QLatin1StringView stranger{"_none"};

/// Where a document lies, and its type: one of the rules', or stranger.
struct LabelledFile
{
    QString path;
    QString type;
};

/// Rules, and documents that a person would sort by them.
struct LabelledSet
{
    QString name;
    QList<Rule> rules;
    std::vector<LabelledFile> files; ///< in order of their paths
};

/// {"rules": [{"type", "description"}]}
QList<Rule> rulesFrom(const QString &path);
/// The files of a folder laid out as TYPE/document, or with a samples.json that names their types.
std::vector<LabelledFile> labelledFiles(const QDir &root);
/// All folders with a rules.json and docs/TYPE/document in @p root, at most two levels down.
std::vector<LabelledSet> labelledSets(const QDir &root);

/// Reads documents as the local service does, each in a process of its own, and if there is a
/// folder for that, each content once only.
class TextReader
{
public:
    TextReader(QString executable, QString keptIn)
        : m_executable(std::move(executable))
        , m_keptIn(std::move(keptIn))
    {
    }

    local::ReadResult read(const QString &path) const;

private:
    QString m_executable;
    QString m_keptIn; ///< empty: nowhere
};

} // namespace cd::bench
