// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/busnotices.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// Calls @p done with the reply, unless @p context is gone by then.
template<typename Reply, typename Done>
void whenAnswered(const QDBusPendingCall &call, QObject *context, Done done)
{
    auto *watcher = new QDBusPendingCallWatcher(call, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, done] {
        watcher->deleteLater();
        done(Reply(*watcher));
    });
}

} // namespace

BusNotices::BusNotices(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_server(bus)
{
    connect(&m_server, &NotificationServer::ActionInvoked, this, [this](uint number) {
        if (const QString key = keyOf(number); !key.isEmpty())
            Q_EMIT chosen(key);
    });
    connect(&m_server, &NotificationServer::NotificationClosed, this, [this](uint number) {
        if (const QString key = keyOf(number); !key.isEmpty())
            m_numbers.remove(key);
    });
}

void BusNotices::show(const DesktopNotice &notice)
{
    if (!m_server.connection().isConnected()) {
        Q_EMIT failed(notice);
        return;
    }
    if (!m_numbers.contains(notice.key))
        m_numbers.insert(notice.key, 0);
    if (m_takesMarkup)
        notify(notice);
    else
        askServer(notice);
}

void BusNotices::askServer(const DesktopNotice &notice)
{
    using Reply = QDBusPendingReply<QStringList>;
    whenAnswered<Reply>(m_server.capabilities(), this, [this, notice](const Reply &reply) {
        if (reply.isError()) {
            m_numbers.remove(notice.key);
            Q_EMIT failed(notice);
            return;
        }
        m_takesMarkup = reply.value().contains(u"body-markup"_s);
        notify(notice);
    });
}

void BusNotices::notify(const DesktopNotice &notice)
{
    using Reply = QDBusPendingReply<uint>;
    const QDBusPendingCall call
        = m_server.notify(notice, m_numbers.value(notice.key), *m_takesMarkup);
    whenAnswered<Reply>(call, this, [this, notice](const Reply &reply) {
        if (!reply.isError()) {
            stands(notice.key, reply.value());
            return;
        }
        m_numbers.remove(notice.key);
        m_takesMarkup.reset(); // the next server may be another
        Q_EMIT failed(notice);
    });
}

void BusNotices::stands(const QString &key, uint number)
{
    if (m_numbers.contains(key))
        m_numbers.insert(key, number);
    else
        m_server.close(number); // it was withdrawn meanwhile
}

void BusNotices::withdraw()
{
    for (const uint number : std::as_const(m_numbers)) {
        if (number != 0)
            m_server.close(number);
    }
    m_numbers.clear();
}

QString BusNotices::keyOf(uint number) const
{
    return number == 0 ? QString() : m_numbers.key(number);
}

} // namespace cd
