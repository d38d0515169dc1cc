// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/page.h"
#include "domain/service/example.h"

#include <QMap>

#include <atomic>
#include <tl/expected.hpp>

namespace cd::local {

class LocalDatabase;

/// How often each word of a document occurs.
using WordCounts = QMap<QString, int>;

/// Filters a list of examples.
struct ExampleQuery
{
    ProjectId project;
    std::optional<QString> type; ///< exact
    int pageSize = 50;
    QString pageToken;
};

/// An example and what is learned from.
struct StoredExample
{
    Example example;
    QByteArray words; ///< see wordsFrom()
};

/// Nullopt: what is stored can't be read.
std::optional<WordCounts> wordsFrom(const QByteArray &stored);

/// Documents whose type was confirmed, by their content: each content has one type in a project.
/// Their words are kept, so that an example outlives its file. Thread safe; blocks; throws
/// StorageFailure.
class ExampleStore
{
public:
    explicit ExampleStore(LocalDatabase &database);

    /// Adds an example; if the project has one of this content, that gets all of it but the ID. In
    /// @p example the ID and times are not looked at. Nullopt: the project has `most` of them.
    std::optional<Example> put(const Example &example, const WordCounts &words);
    /// Gives another type to the example of this content; nullopt: there is none, or its words
    /// can't be read any more.
    std::optional<Example> relabel(const ProjectId &project, const QString &contentHash,
                                   const std::optional<QString> &type);
    /// Newest first. Nullopt: the page token is not one of this list.
    std::optional<Page<Example>> page(const ExampleQuery &query) const;
    /// See wordsFrom(). Nullopt: no example has this content.
    std::optional<QByteArray> wordsOf(const ProjectId &project, const QString &contentHash) const;
    /// By type, none last.
    QList<ExampleCount> counts(const ProjectId &project) const;
    /// False: there is none.
    bool remove(const ProjectId &project, const ExampleId &id);
    int removeAll(const ProjectId &project);

    bool isUsed(const ProjectId &project) const; ///< false until it is set
    void setUsed(const ProjectId &project, bool used);

    /// In the order in which they came; empty if they are not used.
    QList<StoredExample> used(const ProjectId &project) const;
    /// Another number after each change of any project's: a look costs nothing.
    quint64 revision() const { return m_revision; }

    static constexpr int most = 5000; ///< in a project

private:
    LocalDatabase &m_database;
    std::atomic<quint64> m_revision = 1;
};

} // namespace cd::local
