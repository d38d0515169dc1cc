// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"
#include "store/storehealth.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace cd {

/// The store's thread, with the one connection. Work is done in the order in which it was handed
/// in, and all of it before the store goes. Belongs to the window's thread.
class Store : public QObject
{
    Q_OBJECT

public:
    /// Opens `classifydesk.sqlite` in @p folder, which is made where it is missing.
    static StoreResult<std::unique_ptr<Store>> open(const QString &folder);
    ~Store() override;

    /// Where a damaged file was put at the start; empty: it was sound.
    const QString &setAside() const { return m_setAside; }
    /// The names of such files, as a wildcard.
    static QString setAsidePattern();
    /// What could be read of that one.
    const Salvaged &salvaged() const { return m_salvaged; }

    /// Checks the whole file in a thread of its own, where that is due; damaged() follows if it is
    /// damaged.
    void checkWhenDue();
    /// Damage was met: the next start checks the whole file and moves it aside.
    void noteDamage(const QString &technical);
    const QString &path() const { return m_path; }

    /// Has `work(Database &)` done on the store's thread and hands what it returns to `done` on
    /// this one, unless @p context is gone by then. Never calls back before it returns.
    template<typename Work, typename Done>
    void post(Work work, QObject *context, Done done)
    {
        onThread([this, work = std::move(work), done = std::move(done),
                  context = QPointer<QObject>(context)]() mutable {
            auto outcome = work(*m_database);
            QMetaObject::invokeMethod(this,
                                      [done = std::move(done), context = std::move(context),
                                       outcome = std::move(outcome)]() mutable {
                                          if (context)
                                              done(std::move(outcome));
                                      });
        });
    }

    /// Has `work(Database &)` done and waits for it: for the start, and for small readings.
    template<typename Work>
    auto wait(Work work) -> std::invoke_result_t<Work, Database &>
    {
        std::invoke_result_t<Work, Database &> outcome;
        onThreadAndWait([this, &work, &outcome] { outcome = work(*m_database); });
        return outcome;
    }

Q_SIGNALS:
    /// Found while it is in use. All goes on with what can be read and written.
    void damaged(const QString &technical);

private:
    explicit Store(const QString &path);
    void onThread(std::function<void()> work);
    void onThreadAndWait(const std::function<void()> &work);

    QThread m_thread;
    std::unique_ptr<QObject> m_inThread;
    std::unique_ptr<Database> m_database; // made, used and closed on the store's thread
    QString m_path;
    QString m_setAside;
    Salvaged m_salvaged;
    StoreHealth m_health;
    bool m_isOpen = false;
    std::unique_ptr<QThread> m_check;
};

} // namespace cd
