// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultyserver.h"

#include <QMutex>
#include <QMutexLocker>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <utility>

#include <sys/socket.h>

namespace cd::test {

using Cut = ServerStep::Cut;

namespace {

QByteArray headerOf(const QList<QPair<QByteArray, QByteArray>> &headers, const QByteArray &name)
{
    for (const auto &[found, value] : headers) {
        if (found.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

SeenRequest parseHead(const QByteArray &head)
{
    SeenRequest request;
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    return request;
}

QByteArray headOfAnswer(const ServerStep &step)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(step.status) + " Scripted\r\n";
    head += step.chunked ? QByteArray("Transfer-Encoding: chunked\r\n")
                         : "Content-Length: " + QByteArray::number(step.body.size()) + "\r\n";
    for (const auto &[name, value] : step.headers)
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

} // namespace

QByteArray SeenRequest::header(const QByteArray &name) const
{
    return headerOf(headers, name);
}

/// Lives in the server's thread; what the test asks for is behind the mutex.
class FaultyServerWorker : public QObject
{
public:
    bool listen();
    void close();
    quint16 port() const { return m_port; }
    void releaseHeld();

    QMutex mutex;
    QList<ServerStep> steps;
    QList<SeenRequest> seen;
    int connections = 0;
    int waiting = 0;
    int mostWaiting = 0;

private:
    struct Line
    {
        QPointer<QTcpSocket> socket;
        QByteArray unread;
        qsizetype request = -1; ///< place in seen; -1: none begun
        qsizetype bodyLength = 0;
        bool isHeld = false;
        ServerStep step;
    };
    using LinePtr = std::shared_ptr<Line>;

    void accept();
    void read(const LinePtr &line);
    bool beginRequest(const LinePtr &line);
    void answer(const LinePtr &line);
    void drip(const LinePtr &line, qsizetype at);
    void answered();
    ServerStep nextStep(const QByteArray &target);
    bool nextCutsAtOnce();

    QTcpServer *m_server = nullptr;
    quint16 m_port = 0;
    QTcpSocket m_kept{this}; ///< while it is down: has the port, so that nobody else listens there
    QList<LinePtr> m_held;
};

bool FaultyServerWorker::listen()
{
    m_server = new QTcpServer(this);
    connect(m_server, &QTcpServer::newConnection, this, &FaultyServerWorker::accept);
    const bool listens = m_server->listen(QHostAddress::LocalHost, m_port);
    m_port = m_server->serverPort();
    m_kept.close();
    return listens;
}

void FaultyServerWorker::close()
{
    m_held.clear();
    const auto sockets = m_server->findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->abort();
    delete std::exchange(m_server, nullptr);
    m_kept.bind(QHostAddress::LocalHost, m_port, QAbstractSocket::ReuseAddressHint);
}

ServerStep FaultyServerWorker::nextStep(const QByteArray &target)
{
    const QMutexLocker lock(&mutex);
    const auto step = std::find_if(steps.begin(), steps.end(), [&target](const ServerStep &one) {
        return target.startsWith(one.target);
    });
    if (step == steps.end())
        return {.body = "{}"};
    const ServerStep taken = *step;
    const bool isLast = std::none_of(step + 1, steps.end(), [&taken](const ServerStep &later) {
        return later.target == taken.target;
    });
    if (!isLast)
        steps.erase(step);
    return taken;
}

bool FaultyServerWorker::nextCutsAtOnce()
{
    const QMutexLocker lock(&mutex);
    return !steps.isEmpty() && steps.first().cut == Cut::BeforeReading;
}

void FaultyServerWorker::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        // Head and body are written apart: else the second waits 40 ms for the first to be heard.
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        {
            const QMutexLocker lock(&mutex);
            ++connections;
        }
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (nextCutsAtOnce()) {
            nextStep({});
            socket->abort();
            continue;
        }
        auto line = std::make_shared<Line>();
        line->socket = socket;
        connect(socket, &QTcpSocket::readyRead, this, [this, line] { read(line); });
        if (socket->bytesAvailable() > 0)
            read(line);
    }
}

bool FaultyServerWorker::beginRequest(const LinePtr &line)
{
    const qsizetype end = line->unread.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const SeenRequest request = parseHead(line->unread.left(end));
    line->unread.remove(0, end + 4);
    line->bodyLength = request.header("content-length").toLongLong();
    line->step = nextStep(request.target);
    if (line->step.held)
        m_held.append(line);
    const QMutexLocker lock(&mutex);
    line->request = seen.size();
    seen.append(request);
    mostWaiting = std::max(mostWaiting, ++waiting);
    return true;
}

void FaultyServerWorker::read(const LinePtr &line)
{
    line->unread += line->socket->readAll();
    if (line->request < 0 && !beginRequest(line))
        return;
    if (line->step.cut == Cut::InsideRequest) {
        answered();
        line->socket->abort();
        return;
    }
    {
        const QMutexLocker lock(&mutex);
        SeenRequest &request = seen[line->request];
        const qsizetype missing = line->bodyLength - request.body.size();
        request.body += line->unread.left(missing);
        line->unread.remove(0, std::min(missing, line->unread.size()));
        if (request.body.size() < line->bodyLength)
            return;
        request.complete = true;
    }
    if (line->step.cut == Cut::AfterRequest) {
        answered();
        line->socket->abort();
    } else if (line->step.cut == Cut::HalfAfterRequest) {
        answered();
        // Qt's sockets close both sides or none.
        ::shutdown(static_cast<int>(line->socket->socketDescriptor()), SHUT_WR);
    } else if (line->step.held) {
        line->isHeld = true;
    } else if (!line->step.silent) {
        answer(line);
    }
}

void FaultyServerWorker::answered()
{
    const QMutexLocker lock(&mutex);
    --waiting;
}

void FaultyServerWorker::answer(const LinePtr &line)
{
    answered();
    if (!line->socket)
        return; // the client gave up
    const ServerStep step = line->step;
    line->request = -1;
    line->socket->write(headOfAnswer(step));
    if (step.dripMs > 0) {
        drip(line, 0);
        return;
    }
    const bool isCut = step.cut == Cut::InsideAnswer;
    const QByteArray body = isCut ? step.body.left(step.cutAfter) : step.body;
    line->socket->write(step.chunked && !body.isEmpty() ? chunk(body) : body);
    if (isCut)
        line->socket->disconnectFromHost();
    else if (step.chunked)
        line->socket->write(chunk({}));
}

void FaultyServerWorker::drip(const LinePtr &line, qsizetype at)
{
    if (at == line->step.body.size() || line->socket->state() != QTcpSocket::ConnectedState)
        return; // all is said, or the client gave up
    line->socket->write(line->step.body.mid(at, 1));
    QTimer::singleShot(line->step.dripMs, line->socket.data(),
                       [this, line, at] { drip(line, at + 1); });
}

void FaultyServerWorker::releaseHeld()
{
    const QList<LinePtr> held = std::exchange(m_held, {});
    for (const LinePtr &line : held) {
        line->step.held = false; // of some the body is still coming
        if (std::exchange(line->isHeld, false))
            answer(line);
    }
}

FaultyServer::FaultyServer()
    : m_worker(new FaultyServerWorker)
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    comeUp();
}

FaultyServer::~FaultyServer()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl FaultyServer::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_worker->port());
    return url;
}

void FaultyServer::setSteps(const QList<ServerStep> &steps)
{
    const QMutexLocker lock(&m_worker->mutex);
    m_worker->steps = steps;
}

void FaultyServer::release()
{
    QMetaObject::invokeMethod(
        m_worker, [this] { m_worker->releaseHeld(); }, Qt::BlockingQueuedConnection);
}

void FaultyServer::goDown()
{
    QMetaObject::invokeMethod(
        m_worker, [this] { m_worker->close(); }, Qt::BlockingQueuedConnection);
}

void FaultyServer::comeUp()
{
    bool listens = false;
    QMetaObject::invokeMethod(
        m_worker, [this] { return m_worker->listen(); }, Qt::BlockingQueuedConnection, &listens);
    if (!listens)
        qFatal("no port on loopback");
}

QList<SeenRequest> FaultyServer::requests() const
{
    const QMutexLocker lock(&m_worker->mutex);
    return m_worker->seen;
}

int FaultyServer::count(const QByteArray &method) const
{
    return count(method, {});
}

int FaultyServer::count(const QByteArray &method, const QByteArray &target) const
{
    const auto all = requests();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const SeenRequest &request) {
        return request.method == method && request.target.startsWith(target);
    }));
}

int FaultyServer::countOf(const QByteArray &target) const
{
    const auto all = requests();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const SeenRequest &request) {
        return request.target == target;
    }));
}

int FaultyServer::connections() const
{
    const QMutexLocker lock(&m_worker->mutex);
    return m_worker->connections;
}

int FaultyServer::mostAtOnce() const
{
    const QMutexLocker lock(&m_worker->mutex);
    return m_worker->mostWaiting;
}

} // namespace cd::test
