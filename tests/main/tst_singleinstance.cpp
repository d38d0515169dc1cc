// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/singleinstance.h"
#include "support/stricttest.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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
