// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/judges/modelserver.h"

#include "localservice/judges/judge.h"
#include "localservice/judges/judgeanswer.h"

#include <QJsonDocument>

#include <httplib.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace cd::local {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds connectsWithin = 5s;
constexpr qsizetype longestComplaint = 200;

/// Ends the request of a client at a time, or when the service stops: the library's own limits are
/// for one read, and a drip would never reach them.
class RequestWatch
{
public:
    RequestWatch(httplib::Client &client, const QDeadlineTimer &deadline,
                 const std::stop_token &stop)
        : m_thread([this, &client, deadline, stop] { watch(client, deadline, stop); })
        , m_onStop(stop, [this] {
            const std::lock_guard lock(m_mutex);
            m_changed.notify_all();
        })
    {
    }
    ~RequestWatch()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isDone = true;
            m_changed.notify_all();
        }
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(RequestWatch)

private:
    void watch(httplib::Client &client, const QDeadlineTimer &deadline, const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, deadline.remainingTimeAsDuration(),
                           [&] { return m_isDone || stop.stop_requested(); });
        // What is not connected yet can't be ended yet.
        while (!m_isDone) {
            lock.unlock();
            client.stop();
            lock.lock();
            m_changed.wait_for(lock, 20ms, [&] { return m_isDone; });
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isDone = false;
    std::thread m_thread; // these two use the others
    std::stop_callback<std::function<void()>> m_onStop;
};

QString silence(httplib::Error error, bool isTooLarge, const QDeadlineTimer &deadline)
{
    if (isTooLarge)
        return u"answered with more than it may, %1 KiB"_s.arg(ModelServer::largestAnswer / 1024);
    if (error == httplib::Error::Connection || error == httplib::Error::ConnectionTimeout
        || error == httplib::Error::BindIPAddress)
        return u"can't be reached: no server answers there. Start it, or choose another judge"_s;
    if (deadline.hasExpired())
        return u"did not answer in time"_s;
    if (error == httplib::Error::SSLConnection || error == httplib::Error::SSLServerVerification
        || error == httplib::Error::SSLLoadingCerts)
        return u"has no certificate that this computer trusts"_s;
    return u"ended the connection without a whole answer"_s;
}

} // namespace

QJsonObject ServerAnswer::object() const
{
    return QJsonDocument::fromJson(body).object();
}

QString ServerAnswer::complaint() const
{
    const QJsonObject all = object();
    const QJsonValue error = all.value("error"_L1);
    for (const QJsonValue &value : {error, error.toObject().value("message"_L1),
                                    all.value("message"_L1), all.value("detail"_L1)}) {
        if (!value.toString().isEmpty())
            return clipped(value.toString(), longestComplaint);
    }
    return {};
}

ModelServer::ModelServer(const QUrl &address, const QByteArray &key, const std::stop_token &stop)
    : m_address(address)
    , m_key(key)
    , m_stop(stop)
{
}

tl::expected<ServerAnswer, QString> ModelServer::get(const QByteArray &path,
                                                     const QDeadlineTimer &deadline) const
{
    return send("GET", path, {}, deadline);
}

tl::expected<ServerAnswer, QString> ModelServer::post(const QByteArray &path,
                                                      const QJsonObject &body,
                                                      const QDeadlineTimer &deadline) const
{
    return send("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact), deadline);
}

tl::expected<ServerAnswer, QString> ModelServer::send(const char *method, const QByteArray &path,
                                                      const QByteArray &body,
                                                      const QDeadlineTimer &deadline) const
{
    httplib::Client client(
        m_address.adjusted(QUrl::RemovePath).toString(QUrl::FullyEncoded).toStdString());
    const std::chrono::milliseconds left(std::max<qint64>(1, deadline.remainingTime()));
    client.set_connection_timeout(std::min(left, connectsWithin));
    client.set_read_timeout(left);
    client.set_write_timeout(left);
    client.set_decompress(false);
    httplib::Request request;
    request.method = method;
    request.path = (m_address.path(QUrl::FullyEncoded).toLatin1() + path).toStdString();
    request.headers = {{"Accept", "application/json"}};
    if (!m_key.isEmpty())
        request.headers.emplace("Authorization", "Bearer " + m_key.toStdString());
    if (!body.isEmpty()) {
        request.headers.emplace("Content-Type", "application/json");
        request.body = body.toStdString();
    }
    ServerAnswer answer;
    bool isTooLarge = false;
    request.content_receiver = [&](const char *bytes, size_t count, uint64_t, uint64_t) {
        isTooLarge = static_cast<size_t>(answer.body.size()) + count > largestAnswer;
        if (!isTooLarge)
            answer.body.append(bytes, static_cast<qsizetype>(count));
        return !isTooLarge;
    };
    const httplib::Result result = [&] {
        const RequestWatch watch(client, deadline, m_stop);
        return client.send(request);
    }();
    if (m_stop.stop_requested())
        throw JudgeStopped();
    if (!result || isTooLarge)
        return tl::unexpected(silence(result.error(), isTooLarge, deadline));
    answer.status = result->status;
    return answer;
}

} // namespace cd::local
