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

/// Runs the database on a thread of its own. Work is done in the order in which it was posted, and
/// all of it before the store is destroyed. To be used on the window's thread.
class Store : public QObject
{
    Q_OBJECT

public:
    /// Opens `classifydesk.sqlite` in @p folder; creates both if they are missing. Blocks.
    static StoreResult<std::unique_ptr<Store>> open(const QString &folder);
    ~Store() override;

    /// Where a damaged file was moved at the start; empty: the file was sound.
    const QString &setAside() const { return m_setAside; }
    /// A wildcard for the names of such files.
    static QString setAsidePattern();
    /// What was recovered from it.
    const Salvaged &salvaged() const { return m_salvaged; }

    /// Starts a check of the whole file in another thread if one is due (StoreHealth). damaged()
    /// follows if it finds damage.
    void checkWhenDue();
    /// Records damage that was found: the next start checks the whole file and moves it aside.
    void noteDamage(const QString &technical);
    const QString &path() const { return m_path; }

    /// Runs `work(Database &)` on the store's thread and passes what it returns to `done` on this
    /// thread, unless @p context is gone by then. Never calls back before it returns.
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

    /// Runs `work(Database &)` on the store's thread and blocks until it is done, after all work
    /// posted before: only for the start and for small reads. From any thread but the store's own.
    template<typename Work>
    auto wait(Work work) -> std::invoke_result_t<Work, Database &>
    {
        std::invoke_result_t<Work, Database &> outcome;
        onThreadAndWait([this, &work, &outcome] { outcome = work(*m_database); });
        return outcome;
    }

Q_SIGNALS:
    /// Damage was found while the file is in use. Work continues with what can be read and written.
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
