// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace cd::local {

/// What a model answered, after a look at every part of it: it may have written anything.
struct ModelAnswer
{
    std::optional<QString> type; ///< one of those asked for; nullopt: none of them
    QString word; ///< as the model wrote it
    QString reason; ///< one line, of bounded length
};

/// The answer in @p content, which must name one of @p types or @p none. The error says what is
/// wrong with it, to follow the model's name in a sentence.
tl::expected<ModelAnswer, QString> answerFrom(const QString &content, const QStringList &types,
                                              const QString &none);

/// How probable the tokens of @p word were to the model that wrote them, from the `logprobs` of an
/// answer (tokens in order). Nullopt: they don't say.
std::optional<double> probabilityOf(const QString &word, const QJsonArray &tokens);

/// Text of strangers as one line of at most @p length characters.
QString clipped(const QString &text, qsizetype length);

} // namespace cd::local
