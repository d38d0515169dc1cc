// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/learning/learner.h"
#include "localservice/reading/document.h"
#include "localservice/recentlyused.h"
#include "localservice/storage/examplestore.h"

#include "domain/request/rule.h"

#include <QMutex>
#include <QStringList>

#include <functional>
#include <tl/expected.hpp>

namespace cd::local {

/// Learns from a project's examples, if they are used, and again after each change of them: when it
/// is asked next. Thread safe: who asks while it learns waits for that, well under a second.
class ExampleTeacher
{
public:
    /// FileStore::contentHash() of the files that are asked about.
    using ContentHash = std::function<QString(const FileId &)>;

    ExampleTeacher(ExampleStore &examples, const ProjectId &project,
                   const ContentHash &contentHash);

    // Both look at the examples of the types in @p rules, and at those of none. Nothing if examples
    // are not used. They throw StorageFailure.

    /// The label of the file, if it is itself one of them: no matter what it says.
    std::optional<ExampleLabel> labelOf(const FileId &file, const QList<Rule> &rules);
    /// What they say of a document that is none of them.
    Opinion opinionOn(const DocumentText &document, const QList<Rule> &rules);

    static constexpr std::size_t mostKept = 8; ///< sets of types

private:
    std::shared_ptr<const Learner> learnerFor(const QList<Rule> &rules);
    std::shared_ptr<const Learner> learn(const QStringList &types) const;

    ExampleStore &m_examples;
    ProjectId m_project;
    ContentHash m_contentHash;
    QMutex m_mutex;
    quint64 m_revision = 0; ///< of the store, when all of these were taught
    /// By the types; null: there is nothing to learn from.
    RecentlyUsed<QStringList, std::shared_ptr<const Learner>, mostKept> m_taught;
};

/// The document at @p path, to learn from: pictures too, and the first pages only. Blocks; thread
/// safe.
ReadResult textForExample(const QString &readerExecutable, const QString &path,
                          const QString &fileName);
/// Its words; an error says why it can't be read.
tl::expected<WordCounts, QString> wordsForExample(const QString &readerExecutable,
                                                  const QString &path, const QString &fileName);

} // namespace cd::local
