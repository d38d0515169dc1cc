// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/lists/orderfinder.h"

#include <QPointer>

namespace cd {

OrderFinder::OrderFinder(const std::function<Work()> &prepare, QObject *parent)
    : QObject(parent)
    , m_prepare(prepare)
{
    m_pool.setMaxThreadCount(1);
}

OrderFinder::~OrderFinder()
{
    m_pool.waitForDone();
}

void OrderFinder::find()
{
    m_isStale = true;
    run();
}

void OrderFinder::drop()
{
    m_isStale = false;
    m_wanted.renew();
}

void OrderFinder::run()
{
    if (m_isRunning || !m_isStale)
        return;
    m_isRunning = true;
    m_isStale = false;
    m_pool.start([this, work = m_prepare(), wanted = QPointer<QObject>(m_wanted.context())] {
        const Order order = work();
        QMetaObject::invokeMethod(
            this, [this, order, wanted] { finish(order, !wanted.isNull()); }, Qt::QueuedConnection);
    });
}

void OrderFinder::finish(const Order &order, bool isWanted)
{
    m_isRunning = false;
    if (isWanted)
        Q_EMIT found(order);
    run();
}

} // namespace cd
