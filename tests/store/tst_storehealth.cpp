// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "store/store.h"
#include "store/storehealth.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace cd;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);

} // namespace

/// When the whole file is looked at, and what comes of it.
class TestStoreHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void onceADay()
    {
        {
            StoreHealth health(file());
            QVERIFY(health.isCheckDue(noon)); // it never was
            health.opened();
            health.checked(noon, false);
            health.closed();
        }
        const StoreHealth health(file());
        QVERIFY(!health.isCheckDue(noon.addSecs(3600)));
        QVERIFY(health.isCheckDue(noon.addDays(1)));
        QVERIFY(health.isCheckDue(noon.addDays(-1))); // the clock was set back
    }

    void afterAnEndThatWasNone()
    {
        {
            StoreHealth health(file());
            health.opened();
            health.checked(noon, false);
        }
        {
            StoreHealth health(file());
            QVERIFY(health.isCheckDue(noon));
            health.opened();
            health.closed(); // before it was checked
        }
        StoreHealth health(file());
        QVERIFY(health.isCheckDue(noon));
        health.opened();
        health.checked(noon, false);
        QVERIFY(!health.isCheckDue(noon));
        health.closed();
        QVERIFY(!StoreHealth(file()).isCheckDue(noon));
    }

    void whatCanNotBeReadIsDue()
    {
        QFile written(file());
        QVERIFY(written.open(QFile::WriteOnly));
        written.write("nothing of the kind");
        written.close();
        QVERIFY(StoreHealth(file()).isCheckDue(noon));
        QVERIFY(!StoreHealth(file()).isDamaged());
    }

    /// Reading a pipe waits for somebody who writes into it, and a device may never end.
    void whatIsNoFileIsNotRead()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(file()).constData(), 0600), 0);
        QVERIFY(StoreHealth(file()).isCheckDue(noon));
        QVERIFY(QFile::remove(file()));
        QVERIFY(QFile::link(u"/dev/zero"_s, file()));
        QVERIFY(StoreHealth(file()).isCheckDue(noon));
    }

    /// Damage that the start does not see is found, said, and cured at the next start.
    void damageIsFoundWhileItIsInUse()
    {
        QString path;
        {
            const auto store = Store::open(m_folder->path());
            QVERIFY(store);
            path = (*store)->path();
            (*store)->wait([](Database &database) {
                for (int i = 0; i < 500; ++i)
                    database.run(u"INSERT INTO presets VALUES (?, ?)"_s,
                                 {u"Preset %1"_s.arg(i), QString(300, u'x')});
                return true;
            });
        }
        QFile damaged(path);
        QVERIFY(damaged.open(QFile::ReadWrite));
        QVERIFY(damaged.seek(damaged.size() * 3 / 4));
        damaged.write(QByteArray(8192, 'x'));
        damaged.close();
        {
            const auto store = Store::open(m_folder->path());
            QVERIFY(store);
            QVERIFY((*store)->setAside().isEmpty()); // too big a question for a start
            QSignalSpy found(store->get(), &Store::damaged);
            (*store)->checkWhenDue();
            QVERIFY(found.wait(test::tryForMs));
            QVERIFY(!found.first().first().toString().isEmpty());
        }
        const auto store = Store::open(m_folder->path());
        QVERIFY(store);
        QVERIFY(QFile::exists((*store)->setAside()));
        QVERIFY((*store)->salvaged().presets > 100);
        QVERIFY((*store)->salvaged().presets < 500);
        // That one was checked just now, so that no check is due of itself.
        QCOMPARE(Database::problemOf((*store)->path(), [] { return false; }), QString());
    }

private:
    QString file() const { return m_folder->filePath(u"health"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestStoreHealth)
#include "support/patience.h"
#include "tst_storehealth.moc"
