// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/learning/learner.h"
#include "localservice/reading/document.h"
#include "localservice/storage/examplestore.h"

#include "domain/request/rule.h"

#include <QMutex>
#include <QStringList>

#include <list>
#include <tl/expected.hpp>

namespace cd::local {

/// Learns from a project's examples, if they are used, and again after each change of them: when it
/// is asked next. Thread safe: who asks while it learns waits for that, well under a second.
class ExampleTeacher
{
public:
    ExampleTeacher(ExampleStore &examples, const ProjectId &project);

    /// What the examples of the types in @p rules, and those of none, say of the document that was
    /// read from @p path. Nothing if examples are not used. Throws StorageFailure.
    Opinion opinionOn(const DocumentText &document, const QString &path, const QList<Rule> &rules);

    static constexpr std::size_t mostKept = 8; ///< sets of types

private:
    struct Taught
    {
        QStringList types;
        std::shared_ptr<const Learner> learner; ///< null: there is nothing to learn from
    };

    std::shared_ptr<const Learner> learnerFor(const QStringList &types);
    std::shared_ptr<const Learner> learn(const QStringList &types) const;

    ExampleStore &m_examples;
    ProjectId m_project;
    QMutex m_mutex;
    quint64 m_revision = 0; ///< of the store, when all of these were taught
    std::list<Taught> m_taught; ///< what was asked for last comes first
};

/// The words of the document at @p path, for an example; an error says why it can't be read. Reads
/// pictures too, and the first pages only. Blocks; thread safe.
tl::expected<WordCounts, QString> wordsForExample(const QString &readerExecutable,
                                                  const QString &path, const QString &fileName);

} // namespace cd::local
