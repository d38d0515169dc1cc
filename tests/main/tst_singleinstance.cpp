// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/singleinstance.h"
#include "support/stricttest.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace cd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = SingleInstance::Answer;

namespace {

/// Asks as another program would, while this one works on.
class Caller
{
public:
    explicit Caller(const QString &folder, const QStringList &paths = {},
                    std::chrono::milliseconds within = 0ms)
        : m_thread(QThread::create([this, folder, paths, within] {
            m_answer = SingleInstance::askToShow(folder, paths, within);
        }))
    {
        m_thread->start();
    }
    ~Caller() { m_thread->wait(); }
    Q_DISABLE_COPY_MOVE(Caller)

    bool isDone() const { return m_thread->isFinished(); }
    Answer answer()
    {
        m_thread->wait();
        return m_answer;
    }

private:
    Answer m_answer = Answer::None;
    std::unique_ptr<QThread> m_thread;
};

} // namespace

class TestSingleInstance : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstOneIsAskedToShowItself()
    {
        const QTemporaryDir folder;
        const SingleInstance first(folder.path());
        QSignalSpy asked(&first, &SingleInstance::showAsked);
        Caller second(folder.path());
        QTRY_VERIFY(second.isDone());
        QCOMPARE(second.answer(), Answer::Shown);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().constFirst().toStringList(), QStringList());
    }

    void whatIsToBeOpenedIsHandedOver()
    {
        const QTemporaryDir folder;
        const SingleInstance first(folder.path());
        QSignalSpy asked(&first, &SingleInstance::showAsked);
        const QStringList paths{u"/home/a/Schöne Akten"_s, u"/home/a/\"b\"\n.json"_s};
        Caller second(folder.path(), paths);
        QTRY_VERIFY(second.isDone());
        QCOMPARE(second.answer(), Answer::Shown);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().constFirst().toStringList(), paths);
    }

    /// More than a socket holds: the second program waits until the first has read it.
    void manyAreHandedOver()
    {
        const QTemporaryDir folder;
        const SingleInstance first(folder.path());
        QSignalSpy asked(&first, &SingleInstance::showAsked);
        QStringList paths;
        for (int i = 0; i < 20'000; ++i)
            paths += u"/home/a/documents of the year/%1.pdf"_s.arg(i);
        Caller second(folder.path(), paths);
        QTRY_VERIFY(second.isDone());
        QCOMPARE(second.answer(), Answer::Shown);
        QCOMPARE(asked.constFirst().constFirst().toStringList(), paths);
    }

    /// An unattended run has its own to submit: who hands over more is told so.
    void whatIsNotTakenIsSaid()
    {
        const QTemporaryDir folder;
        const SingleInstance first(folder.path(), SingleInstance::Handed::NotTaken);
        QSignalSpy asked(&first, &SingleInstance::showAsked);
        Caller second(folder.path(), {u"/home/a/b.pdf"_s});
        QTRY_VERIFY(second.isDone());
        QCOMPARE(second.answer(), Answer::NotTaken);
        QCOMPARE(asked.size(), 1); // its window is shown all the same
        QVERIFY(asked.constFirst().constFirst().toStringList().isEmpty());
        Caller third(folder.path());
        QTRY_VERIFY(third.isDone());
        QCOMPARE(third.answer(), Answer::Shown);
    }

    /// It has taken the folder, and is still reading its history.
    void oneThatDoesNotListenYetIsWaitedFor()
    {
        const QTemporaryDir folder;
        Caller second(folder.path(), {u"/home/a/b.pdf"_s}, 1min);
        QCOMPARE(SingleInstance::askToShow(folder.path(), {}, 0ms), Answer::None);
        const SingleInstance first(folder.path());
        QSignalSpy asked(&first, &SingleInstance::showAsked);
        QTRY_VERIFY(second.isDone());
        QCOMPARE(second.answer(), Answer::Shown);
        QCOMPARE(asked.size(), 1);
    }

    void theSameFolderUnderAnotherName()
    {
        const QTemporaryDir folder;
        const QString data = folder.filePath(u"data"_s);
        QVERIFY(QDir().mkpath(data));
        QVERIFY(QFile::link(data, folder.filePath(u"link"_s)));
        const QString door = SingleInstance::doorOf(data);
        QCOMPARE(SingleInstance::doorOf(folder.filePath(u"link"_s)), door);
        QCOMPARE(SingleInstance::doorOf(data + u"/../data/"_s), door);
        QVERIFY(SingleInstance::doorOf(folder.path()) != door);
    }

    /// A socket's path has little room: a folder for temporary files with a long name has none.
    void aLongPathIsShortened()
    {
        const QByteArray own = qgetenv("XDG_RUNTIME_DIR");
        const QByteArray temporary = qgetenv("TMPDIR");
        const auto putBack = qScopeGuard([&] {
            own.isNull() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", own);
            temporary.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", temporary);
        });
        const QTemporaryDir folder;
        const QString deep = folder.filePath(QString(100, u'a'));
        QVERIFY(QDir().mkpath(deep));
        qputenv("TMPDIR", QFile::encodeName(deep));
        for (const QString &runtime : {QString(), deep, folder.filePath(u"none"_s)}) {
            qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime));
            const SingleInstance first(deep);
            Caller second(deep);
            QTRY_VERIFY(second.isDone());
            QCOMPARE(second.answer(), Answer::Shown);
        }
    }

    void nobodyAnswersForAnotherFolder()
    {
        const QTemporaryDir folder;
        const QTemporaryDir other;
        const SingleInstance first(folder.path());
        QCOMPARE(SingleInstance::askToShow(other.path(), {}, 0ms), Answer::None);
    }

    void afterItHasGoneNobodyAnswers()
    {
        const QTemporaryDir folder;
        auto first = std::make_unique<SingleInstance>(folder.path());
        first.reset();
        QCOMPARE(SingleInstance::askToShow(folder.path(), {}, 0ms), Answer::None);
        const SingleInstance second(folder.path());
        Caller third(folder.path());
        QTRY_VERIFY(third.isDone());
        QCOMPARE(third.answer(), Answer::Shown);
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
