// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/judges/modeljudge.h"

#include "localservice/judges/judgeanswer.h"
#include "localservice/judges/judgeprompt.h"

#include <algorithm>
#include <array>
#include <condition_variable>
#include <mutex>

namespace cd::local {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int answerTokens = 200;
constexpr int contextStep = 2048;
constexpr double modelsWord = 0.5; ///< the confidence of an answer without probabilities
constexpr double surest = 0.99;
constexpr auto whileBusy = 500ms;
constexpr int busy = 429;
constexpr int loading = 503;
constexpr std::array thoughtNames{"reasoning_content"_L1, "reasoning"_L1, "thinking"_L1};

/// Whether a status may mean that the form of the request was not understood.
bool isRefusal(int status)
{
    constexpr std::array refusals{400, 404, 415, 422, 500, 501};
    return std::find(refusals.begin(), refusals.end(), status) != refusals.end();
}

/// False: the service stops, or the time is up.
bool pause(const std::stop_token &stop, const QDeadlineTimer &deadline)
{
    std::mutex mutex;
    std::condition_variable_any changed;
    std::unique_lock lock(mutex);
    changed.wait_for(lock, stop, whileBusy, [] { return false; });
    return !stop.stop_requested() && !deadline.hasExpired();
}

QString failureText(const ServerAnswer &answer)
{
    if (answer.status >= 300 && answer.status < 400)
        return u"wants to send the document elsewhere (status %1), which is not done"_s.arg(
            answer.status);
    if (answer.status == 401 || answer.status == 403) {
        return u"wants a key (status %1). Set CLASSIFYDESK_JUDGE_KEY before the service starts"_s
            .arg(answer.status);
    }
    const QString said = answer.complaint();
    return u"answered with status %1"_s.arg(answer.status)
        + (said.isEmpty() ? u""_s : u": “%1”"_s.arg(said));
}

/// Models that turn text into numbers are listed among the others.
bool canAnswer(const QString &model)
{
    return !model.isEmpty() && !model.contains("embed"_L1, Qt::CaseInsensitive);
}

QJsonObject responseFormat(bool strict, const QJsonObject &schema)
{
    if (!strict)
        return {{u"type"_s, u"json_object"_s}, {u"schema"_s, schema}};
    return {{u"type"_s, u"json_schema"_s},
            {u"json_schema"_s,
             QJsonObject{{u"name"_s, u"judgement"_s}, {u"strict"_s, true}, {u"schema"_s, schema}}}};
}

/// Some servers put thoughts beside the answer instead of into it.
QString contentOf(const QJsonObject &message)
{
    const QString content = message.value("content"_L1).toString();
    const bool isThought = content.isEmpty()
        && std::any_of(thoughtNames.begin(), thoughtNames.end(), [&](QLatin1StringView name) {
                               return !message.value(name).toString().isEmpty();
                           });
    return isThought ? u"<think>"_s : content;
}

int contextFor(const JudgePrompt &prompt)
{
    const int wanted = prompt.tokens + 2 * answerTokens;
    return (wanted + contextStep - 1) / contextStep * contextStep;
}

/// Quotation marks stand for terms that are found in the document, so there are none but the
/// model's own.
QString sentence(const ModelAnswer &answer, bool isProbable)
{
    QString text = answer.type ? u"The model chose the type %1."_s.arg(*answer.type)
                               : u"The model found that no rule fits."_s;
    if (!answer.reason.isEmpty())
        text += u" Its reason: %1"_s.arg(answer.reason);
    if (!answer.reason.isEmpty() && !answer.reason.endsWith(u'.'))
        text += u'.';
    return text
        + (isProbable
               ? u" The confidence is the probability that it gave to this answer."_s
               : u" The confidence stands for the model's word: it gave no probabilities."_s);
}

} // namespace

ModelJudge::ModelJudge(const JudgeChoice &choice, const QByteArray &key,
                       const std::stop_token &stop)
    : m_choice(choice)
    , m_stop(stop)
    , m_server(choice.address, key, stop)
{
}

Judged ModelJudge::judge(const DocumentText &document, const QList<Rule> &rules, const QString &)
{
    const JudgePrompt prompt = promptFor(document, rules);
    if (prompt.isEmpty) {
        return Classification{std::nullopt, 0,
                              u"There is no text to judge, so the model was not asked."_s};
    }
    if (prompt.tokens > maxRuleTokens + maxDocumentTokens) {
        return tl::unexpected(
            u"The rules have about %1 tokens, too many for a model. Shorten them, "
            "or choose a built-in judge."_s.arg(prompt.tokens));
    }
    const QMutexLocker one(&m_one);
    if (m_stop.stop_requested())
        throw JudgeStopped();
    const QDeadlineTimer deadline(m_choice.seconds * 1000LL);
    const auto answer = ask(prompt, deadline);
    if (!answer) {
        m_known.reset(); // the next may find another server there
        const QString whole = complaint(answer.error());
        return tl::unexpected(
            deadline.hasExpired() ? whole + u" It had %1 seconds."_s.arg(m_choice.seconds) : whole);
    }
    return read(*answer, prompt, document.notes);
}

tl::expected<QStringList, QString> ModelJudge::models(const QDeadlineTimer &deadline) const
{
    const auto answer = m_server.get("/v1/models", deadline);
    if (!answer)
        return tl::unexpected(complaint(answer.error()));
    if (answer->status != 200)
        return tl::unexpected(complaint(failureText(*answer)));
    QStringList names;
    const QJsonArray models = answer->object().value("data"_L1).toArray();
    for (const QJsonValue &model : models) {
        const QString name = model.toObject().value("id"_L1).toString();
        if (canAnswer(name) && name.size() <= JudgeChoice::longestModel)
            names.append(name);
    }
    if (names.isEmpty())
        return tl::unexpected(complaint(u"has no model that can answer, or is no such server"_s));
    return names;
}

/// Finds out how the server speaks, and which model to ask.
tl::expected<ModelJudge::Known, QString> ModelJudge::meet(const QDeadlineTimer &deadline) const
{
    Known known;
    known.model = m_choice.model;
    const auto version = m_server.get("/api/version", deadline);
    if (!version)
        return tl::unexpected(version.error());
    if (version->status == 200 && version->object().value("version"_L1).isString())
        known.dialect = Dialect::Ollama;
    if (known.model.isEmpty()) {
        const auto found = models(deadline);
        if (!found)
            return tl::unexpected(found.error());
        known.model = found->first();
    }
    return known;
}

/// In the strictest form that the server takes. One that has worked is not doubted because of one
/// document.
tl::expected<ServerAnswer, QString> ModelJudge::ask(const JudgePrompt &prompt,
                                                    const QDeadlineTimer &deadline)
{
    if (!m_known) {
        auto known = meet(deadline);
        if (!known)
            return tl::unexpected(known.error());
        m_known = *known;
    }
    const auto begin = m_known->form.value_or(Form::SchemaAndMore);
    for (int form = int(begin);; ++form) {
        const auto answer = askIn(Form(form), prompt, deadline);
        if (!answer)
            return answer;
        if (answer->status == 200) {
            m_known->form = Form(form);
            return answer;
        }
        if (m_known->form || Form(form) == Form::Text || !isRefusal(answer->status))
            return tl::unexpected(failureText(*answer));
    }
}

/// Waits for a server that is loading its model, or busy with other work, while there is time.
tl::expected<ServerAnswer, QString> ModelJudge::askIn(Form form, const JudgePrompt &prompt,
                                                      const QDeadlineTimer &deadline) const
{
    const QByteArray path
        = m_known->dialect == Dialect::Ollama ? "/api/chat" : "/v1/chat/completions";
    for (;;) {
        auto answer = m_server.post(path, body(form, prompt), deadline);
        if (!answer || (answer->status != loading && answer->status != busy)
            || !pause(m_stop, deadline))
            return answer;
    }
}

QJsonObject ModelJudge::body(Form form, const JudgePrompt &prompt) const
{
    QJsonObject body{
        {u"model"_s, m_known->model}, {u"messages"_s, prompt.messages}, {u"stream"_s, false}};
    const bool strict = form == Form::SchemaAndMore || form == Form::Schema;
    if (form == Form::SchemaAndMore)
        body.insert(u"logprobs"_s, true);
    if (m_known->dialect == Dialect::Ollama) {
        if (form == Form::SchemaAndMore)
            body.insert(u"think"_s, false);
        if (form != Form::Text)
            body.insert(u"format"_s, strict ? QJsonValue(prompt.schema) : QJsonValue(u"json"_s));
        body.insert(u"options"_s,
                    QJsonObject{{u"temperature"_s, 0},
                                {u"num_ctx"_s, contextFor(prompt)},
                                {u"num_predict"_s, answerTokens}});
        return body;
    }
    if (form == Form::SchemaAndMore)
        body.insert(u"chat_template_kwargs"_s, QJsonObject{{u"enable_thinking"_s, false}});
    if (form != Form::Text)
        body.insert(u"response_format"_s, responseFormat(strict, prompt.schema));
    body.insert(u"temperature"_s, 0);
    body.insert(u"max_tokens"_s, answerTokens);
    return body;
}

Judged ModelJudge::read(const ServerAnswer &answer, const JudgePrompt &prompt,
                        const QStringList &notes) const
{
    const QJsonObject all = answer.object();
    const bool isOllama = m_known->dialect == Dialect::Ollama;
    const QJsonObject choice
        = isOllama ? all : all.value("choices"_L1).toArray().first().toObject();
    if (!choice.value("message"_L1).isObject())
        return tl::unexpected(complaint(u"answered, but not as such a server does"_s));
    const auto said
        = answerFrom(contentOf(choice.value("message"_L1).toObject()), prompt.types, prompt.none);
    if (!said)
        return tl::unexpected(complaint(said.error()));
    const QJsonValue logprobs = choice.value("logprobs"_L1);
    const auto probability = probabilityOf(
        said->word,
        isOllama ? logprobs.toArray() : logprobs.toObject().value("content"_L1).toArray());
    QStringList sentences{sentence(*said, probability.has_value())};
    if (!prompt.cut.isEmpty())
        sentences.append(prompt.cut);
    sentences += notes;
    sentences.append(signature());
    return Classification{said->type, probability ? std::min(*probability, surest) : modelsWord,
                          sentences.join(u' ')};
}

QString ModelJudge::complaint(const QString &what) const
{
    return what.startsWith(u"The judge"_s) ? what
                                           : u"The judge at %1 %2."_s.arg(m_choice.word(), what);
}

QString ModelJudge::signature() const
{
    return u"Judged by the model %1 at %2; this is not LlamaCloud."_s.arg(
        clipped(m_known->model, JudgeChoice::longestModel), m_choice.word());
}

} // namespace cd::local
