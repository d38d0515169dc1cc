// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/judges/judge.h"
#include "localservice/judges/modelserver.h"

#include "domain/service/judgechoice.h"

#include <QMutex>

#include <optional>

namespace cd::local {

struct JudgePrompt;

/// Asks a language model, at a server that speaks as OpenAI's does (llama.cpp, LM Studio …) or as
/// ollama does. One document at a time. What the model answers is believed only as far as it names
/// a rule.
class ModelJudge : public Judge
{
public:
    /// @p key may be empty; it goes to the server and nowhere else.
    ModelJudge(const JudgeChoice &choice, const QByteArray &key, const std::stop_token &stop);

    Judged judge(const DocumentText &document, const QList<Rule> &rules,
                 const QString &language) override;

    /// The names of the server's models, without those that can't answer; or why not. Throws
    /// JudgeStopped.
    tl::expected<QStringList, QString> models(const QDeadlineTimer &deadline) const;

private:
    enum class Dialect { OpenAi, Ollama };
    /// How strictly the form of the answer is asked for: not every server can all of it.
    enum class Form { SchemaAndMore, Schema, Json, Text };
    /// What worked last, to begin with it the next time.
    struct Known
    {
        Dialect dialect = Dialect::OpenAi;
        QString model;
        std::optional<Form> form = {};
    };

    tl::expected<Known, QString> meet(const QDeadlineTimer &deadline) const;
    tl::expected<ServerAnswer, QString> ask(const JudgePrompt &prompt,
                                            const QDeadlineTimer &deadline);
    tl::expected<ServerAnswer, QString> askIn(Form form, const JudgePrompt &prompt,
                                              const QDeadlineTimer &deadline) const;
    QJsonObject body(Form form, const JudgePrompt &prompt) const;
    Judged read(const ServerAnswer &answer, const JudgePrompt &prompt,
                const QStringList &notes) const;
    QString complaint(const QString &what) const;
    QString signature() const;

    JudgeChoice m_choice;
    std::stop_token m_stop;
    ModelServer m_server;
    QMutex m_one; ///< held while a document is judged
    std::optional<Known> m_known;
};

} // namespace cd::local
