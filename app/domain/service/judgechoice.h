// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

namespace cd {

/// Who decides in the local service which rule a document fits: the program itself, or a language
/// model that a server offers.
struct JudgeChoice
{
    enum class Kind { Words, WordsAndMeaning, Model };

    Kind kind = Kind::WordsAndMeaning;
    QUrl address = {}; ///< of a model's server, without a trailing slash
    QString model = {}; ///< its name there; empty: the first that the server has
    int seconds = defaultSeconds; ///< a model's time for a document

    static constexpr int defaultSeconds = 180;
    static constexpr int leastSeconds = 1;
    static constexpr int mostSeconds = 3600;
    static constexpr qsizetype longestModel = 200;

    /// `words`, `words+meaning` or the address: what judgeFrom() takes.
    QString word() const;

    bool operator==(const JudgeChoice &) const = default;
};

enum class JudgeProblem {
    Unknown, ///< neither a built-in judge nor an address
    Elsewhere, ///< another machine would see the documents
};

/// Whether the host of @p address is this machine, going by its name alone.
bool isOnThisMachine(const QUrl &address);

/// The judge that @p word names, in the ways that people write addresses: with `/v1` too, or
/// without `http://`. Elsewhere only if @p mayBeElsewhere.
tl::expected<JudgeChoice, JudgeProblem> judgeFrom(const QString &word, bool mayBeElsewhere = false);

} // namespace cd
