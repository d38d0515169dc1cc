// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/door/orderedwork.h"

namespace cd {

OrderedWork::OrderedWork(QObject *parent)
    : QObject(parent)
{
}

OrderedWork::~OrderedWork()
{
    m_pool.waitForDone();
}

void OrderedWork::add(bool isLarge, const Work &work)
{
    m_pieces.push_back(std::make_unique<Piece>());
    Piece *piece = m_pieces.back().get(); // stays until it is done
    piece->work = work;
    if (!isLarge) {
        piece->next = work();
        piece->isDone = true;
        goOn();
        return;
    }
    m_pool.start([this, piece] {
        piece->next = piece->work();
        QMetaObject::invokeMethod(
            this,
            [this, piece] {
                piece->isDone = true;
                goOn();
            },
            Qt::QueuedConnection);
    });
}

void OrderedWork::goOn()
{
    while (!m_pieces.empty() && m_pieces.front()->isDone) {
        const std::unique_ptr<Piece> piece = std::move(m_pieces.front());
        m_pieces.pop_front();
        piece->next();
    }
}

} // namespace cd
