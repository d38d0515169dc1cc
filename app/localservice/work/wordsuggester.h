// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"
#include "localservice/storage/examplestore.h"

#include "domain/request/suggestion.h"

#include <QCache>
#include <QMutex>

#include <functional>

namespace cd::local {

class FileStore;

/// Reads documents, and says which words tell those of a type from the others. What it has read it
/// keeps in memory, so that an order that is given again goes on where the last one ended. Thread
/// safe.
class WordSuggester
{
public:
    /// textForExample()
    using Read = std::function<ReadResult(const QString &path, const QString &fileName)>;

    WordSuggester(const FileStore &files, const ExampleStore &examples, const ProjectId &project,
                  const Read &read);

    /// Reads for some seconds, and one document at least; blocks. Of examples that were not read
    /// yet, the kept words count, but they hold no phrases. Throws StorageFailure.
    WordSuggestions suggest(const SuggestionOrder &order);

private:
    /// writtenText(), or why it can't be had.
    using Text = tl::expected<QString, QString>;
    struct Document;

    QList<Document> find(const SuggestionOrder &order);
    Document find(const ExampleOrder &order) const;
    int readSome(QList<Document> &documents);
    std::optional<Text> kept(const QString &contentHash);
    Text read(const Document &document);

    const FileStore &m_files;
    const ExampleStore &m_examples;
    ProjectId m_project;
    Read m_read;
    QMutex m_mutex;
    QCache<QString, Text> m_texts; ///< by content
};

} // namespace cd::local
