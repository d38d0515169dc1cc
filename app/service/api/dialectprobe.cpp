// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/dialectprobe.h"

#include "service/api/decoding.h"
#include "wire/filejobcodec.h"

#include <QPointer>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

HttpRequest questionFor(Dialect dialect)
{
    HttpRequest request;
    request.path = dialect == Dialect::First ? u"/api/v1/classifier/jobs"_s : u"/api/v2/classify"_s;
    request.query.append({u"page_size"_s, u"1"_s});
    request.lane = HttpRequest::Lane::Foreground;
    // The service also answers 404 for a project that the key can't see.
    request.scope = HttpRequest::ScopeParts::Nothing;
    return request;
}

bool isNotSpoken(const ServiceError &error)
{
    constexpr int statuses[] = {404, 405, 410};
    return std::find(std::begin(statuses), std::end(statuses), error.httpStatus)
        != std::end(statuses);
}

/// Checks that the answer is a list of jobs: a network's sign-in page answers everything.
std::optional<ServiceError> problemOf(Dialect dialect, const HttpAnswer &answer)
{
    const auto told = [](const auto &page) {
        return page ? std::nullopt : std::optional(page.error());
    };
    return dialect == Dialect::First ? told(decoding::page(answer, jobFromJson))
                                     : told(decoding::page(answer, fileJobFromJson));
}

/// Asks for one API after the other.
class DialectProbe : public std::enable_shared_from_this<DialectProbe>
{
public:
    using Done = std::function<void(Result<SpokenDialects>)>;

    DialectProbe(HttpDoor &door, QObject *context, const Done &done)
        : m_door(door)
        , m_context(context)
        , m_done(done)
    {
    }

    Call start()
    {
        m_state->cancel = [weak = weak_from_this()] {
            if (const auto self = weak.lock())
                self->m_asking.cancel();
        };
        ask(Dialect::First);
        return Call(m_state);
    }

private:
    void ask(Dialect dialect)
    {
        m_asking = m_door.send(questionFor(dialect), m_context,
                               [self = shared_from_this(), dialect](const auto &answer) {
                                   self->answered(dialect, answer);
                               });
    }

    void answered(Dialect dialect, const Result<HttpAnswer> &answer)
    {
        if (m_state->dropped)
            return;
        const auto error = answer ? problemOf(dialect, *answer) : std::optional(answer.error());
        if (!error)
            m_spoken.insert(dialect);
        else if (!isNotSpoken(*error))
            return end(tl::unexpected(*error));
        if (dialect == Dialect::First)
            ask(Dialect::Second);
        else
            end(m_spoken);
    }

    void end(const Result<SpokenDialects> &result)
    {
        m_state->done = true;
        m_done(result);
    }

    HttpDoor &m_door;
    QPointer<QObject> m_context;
    Done m_done;
    SpokenDialects m_spoken;
    std::shared_ptr<Call::State> m_state = std::make_shared<Call::State>();
    Call m_asking;
};

} // namespace

Call askForDialects(HttpDoor &door, QObject *context,
                    const std::function<void(Result<SpokenDialects>)> &done)
{
    return std::make_shared<DialectProbe>(door, context, done)->start();
}

} // namespace cd
