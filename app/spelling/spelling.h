// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "spelling/dictionaries.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace cd {

class Hunspell;

/// Where a word stands that no dictionary has.
struct Misspelling
{
    int start = 0; ///< in UTF-16 units
    int length = 0;

    bool operator==(const Misspelling &) const = default;
};

/// Looks words up in the dictionaries of this computer, each text in the language that it is
/// written in. Dictionaries are read and asked on another thread. Lives on the thread that made it.
class Spelling : public QObject
{
    Q_OBJECT

public:
    using Checked = std::function<void(const QList<Misspelling> &)>;
    using Suggested = std::function<void(const QStringList &)>;

    explicit Spelling(const QStringList &folders = dictionaryFolders(), QObject *parent = nullptr);
    ~Spelling() override;

    /// Words that are right, whatever the dictionaries say; not case sensitive.
    void setOwnWords(const QStringList &words);
    /// @p otherwise: the language where the text is too short to tell. Calls @p checked from the
    /// event loop, unless @p context is gone by then. Nothing is misspelt where there is no
    /// dictionary.
    void check(const QString &text, const QString &otherwise, QObject *context,
               const Checked &checked);
    /// What may be meant by @p word, which stands in @p text.
    void suggest(const QString &word, const QString &text, const QString &otherwise,
                 QObject *context, const Suggested &suggested);

private:
    struct Shelf;

    template<typename Outcome, typename Done>
    void ask(const QString &text, const QString &otherwise,
             const std::function<Outcome(Hunspell &)> &question, QObject *context,
             const Done &done);

    QSet<QString> m_own; // case-folded
    std::shared_ptr<Shelf> m_shelf;
    QThreadPool m_pool; // last, so that it is waited for first
};

} // namespace cd
