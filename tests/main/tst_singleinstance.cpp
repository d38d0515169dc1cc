// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/singleinstance.h"
#include "support/stricttest.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace cd;
using namespace Qt::StringLiterals;

class TestSingleInstance : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstOneIsAskedToShowItself()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QSignalSpy asked(&first, &SingleInstance::showAsked);
        QVERIFY(SingleInstance::askToShow(folder.path()));
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().constFirst().toStringList(), QStringList());
    }

    void whatIsToBeOpenedIsHandedOver()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QSignalSpy asked(&first, &SingleInstance::showAsked);
        QStringList paths{u"/home/a/Schöne Akten"_s, u"/home/a/\"b\"\n.json"_s};
        QVERIFY(SingleInstance::askToShow(folder.path(), paths));
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().constFirst().toStringList(), paths);
    }

    /// More than a socket holds: the second program waits until the first has read it.
    void manyAreHandedOver()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QSignalSpy asked(&first, &SingleInstance::showAsked);
        QStringList paths;
        for (int i = 0; i < 20'000; ++i)
            paths += u"/home/a/documents of the year/%1.pdf"_s.arg(i);
        bool isDone = false;
        const std::unique_ptr<QThread> second(
            QThread::create([&] { isDone = SingleInstance::askToShow(folder.path(), paths); }));
        second->start();
        QTRY_COMPARE(asked.size(), 1);
        QVERIFY(second->wait());
        QVERIFY(isDone);
        QCOMPARE(asked.constFirst().constFirst().toStringList(), paths);
    }

    void nobodyAnswersForAnotherFolder()
    {
        const QTemporaryDir folder;
        const QTemporaryDir other;
        const SingleInstance first(folder.path());
        QVERIFY(!SingleInstance::askToShow(other.path()));
    }

    void afterItHasGoneNobodyAnswers()
    {
        const QTemporaryDir folder;
        auto first = std::make_unique<SingleInstance>(folder.path());
        first.reset();
        QVERIFY(!SingleInstance::askToShow(folder.path()));
        const SingleInstance second(folder.path());
        QVERIFY(SingleInstance::askToShow(folder.path()));
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
