// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/delivering/placing.h"
#include "workflow/delivering/sortingplace.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

using Action = DeliveryPlan::Action;
using State = DeliveryStep::State;

namespace {

qint64 deviceOf(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0
        ? static_cast<qint64>(found.st_dev)
        : -1;
}

} // namespace

/// Disks that are full, closed, two, or changed by others meanwhile.
class TestDeliveriesDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_place = std::make_unique<SortingPlace>(); }
    void cleanup() { m_place.reset(); }

    void aFullDiskLeavesNothingHalf();
    void aClosedTargetChangesNothing();
    void namesOfAnyKind();
    void movesToAnotherDisk();
    void aSourceThatChangesAfterItWasCopiedStays();
    void linksDoNotLeadToAnotherDisk();
    void aLinkInPlaceOfAFolderIsNotFollowed();
    void aFolderThatIsReplacedMeanwhile();
    void aRootThatIsReplacedMeanwhile();
    void aSourceThatChangesMeanwhile();
    void aNameThatIsTakenMeanwhile();

private:
    DeliveryStep stepOf(const QString &name, const QByteArray &content,
                        const QString &target) const;
    /// The root, or where documents come from, on another device; empty: there is none here.
    bool moveToOtherDevice();

    std::unique_ptr<SortingPlace> m_place;
    std::unique_ptr<QTemporaryDir> m_other;
    std::atomic_bool m_isStopped = false;
};

void TestDeliveriesDisk::aFullDiskLeavesNothingHalf()
{
    constexpr rlim_t most = rlim_t(4) * 1024 * 1024;
    const auto large = m_place->document(u"large"_s, QByteArray(int(most) + 1, 'l'), u"x/large"_s);
    const auto small = m_place->document(u"small"_s, "small", u"x/small"_s);
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
    const rlimit full{most, limit.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
    const auto room = qScopeGuard([&] {
        ::setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, before);
    });
    const DeliveryId id = m_place->deliver(Action::Copy, {large, small});
    QCOMPARE(m_place->step(id, 0).state, State::LeftOut);
    QCOMPARE(m_place->step(id, 0).reason, int(DeliveryReason::NoRoom));
    QCOMPARE(m_place->step(id, 1).state, State::Done);
    QCOMPARE(treeOf(m_place->root()), (Tree{{u"x/"_s, {}}, {u"x/small"_s, "small"}}));
}

void TestDeliveriesDisk::aClosedTargetChangesNothing()
{
    const auto file = m_place->document(u"a"_s, "first", u"x/a"_s);
    const QFile::Permissions others
        = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(QFileInfo(m_place->root()).path(), others | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(m_place->root(), others));
    // Everything may be written by root, who becomes nobody for a while.
    const uid_t user = ::geteuid();
    constexpr uid_t nobody = 65534;
    DeliveryId id = 0;
    {
        const auto back = qScopeGuard([user] { QCOMPARE(::seteuid(user), 0); });
        QCOMPARE(::seteuid(user == 0 ? nobody : user), 0);
        id = m_place->deliver(Action::Copy, {file});
    }
    QVERIFY(QFile::setPermissions(m_place->root(), others | QFile::WriteOwner));
    QCOMPARE(m_place->step(id).state, State::LeftOut);
    QCOMPARE(m_place->step(id).reason, int(DeliveryReason::NotWritable));
    QVERIFY(!m_place->step(id).technical.isEmpty());
    QVERIFY(treeOf(m_place->root()).isEmpty());
    QCOMPARE(contentOf(m_place->in(u"a"_s)), "first");
}

/// As long as can be, forbidden on Windows, with line ends and letters of any kind.
void TestDeliveriesDisk::namesOfAnyKind()
{
    const QStringList names{QString(255, u'n'),
                            QString(251, u'n') + u".pdf"_s,
                            u"ß"_s.repeated(127),
                            u"a:b?<c>|*\".txt"_s,
                            u"CON"_s,
                            u"trailing. "_s,
                            u"two\nlines"_s,
                            u"-rf"_s};
    QList<PlannedFile> files;
    Tree before;
    for (const QString &name : names) {
        const QByteArray content = name.toUtf8() + '!';
        files.append(m_place->document(name, content, u"bill/"_s + name));
        before.insert(name, content);
        put(m_place->root(u"bill/"_s + name), "another's");
    }
    const DeliveryId id = m_place->deliver(Action::Move, files);
    QCOMPARE(m_place->now(id).done, names.size());
    QVERIFY(treeOf(m_place->in()).isEmpty());
    QCOMPARE(treeOf(m_place->root()).size(), 2 * names.size() + 1);
    QVERIFY(m_place->takeBack(id));
    QCOMPARE(treeOf(m_place->in()), before);
    QCOMPARE(treeOf(m_place->root()).size(), names.size() + 1);
}

bool TestDeliveriesDisk::moveToOtherDevice()
{
    m_other = std::make_unique<QTemporaryDir>(u"/dev/shm/classifydesk-test-XXXXXX"_s);
    if (!m_other->isValid() || deviceOf(m_other->path()) == deviceOf(m_place->root()))
        return false;
    QDir().rmdir(m_place->in());
    return QFile::link(m_other->path(), m_place->in());
}

void TestDeliveriesDisk::movesToAnotherDisk()
{
    if (!moveToOtherDevice())
        QSKIP("There is one device only.");
    const Tree documents{{u"a"_s, "first"}, {u"b"_s, "second"}};
    const DeliveryId id = m_place->deliver(Action::Move,
                                           {m_place->document(u"a"_s, "first", u"x/a"_s),
                                            m_place->document(u"b"_s, "second", u"x/b"_s)});
    QCOMPARE(m_place->now(id).done, 2);
    QVERIFY(treeOf(m_other->path()).isEmpty());
    QCOMPARE(treeOf(m_place->root(u"x"_s)), documents);
    put(m_place->in(u"b"_s), "a later one");
    QVERIFY(m_place->takeBack(id));
    QCOMPARE(m_place->step(id, 0).state, State::TakenBack);
    QCOMPARE(m_place->step(id, 1).reason, int(DeliveryReason::SourceTaken));
    QVERIFY(QFile::remove(m_place->in(u"b"_s)));
    QVERIFY(m_place->takeBack(id));
    QCOMPARE(treeOf(m_other->path()), documents);
    QVERIFY(treeOf(m_place->root()).isEmpty());
}

void TestDeliveriesDisk::aSourceThatChangesAfterItWasCopiedStays()
{
    if (!moveToOtherDevice())
        QSKIP("There is one device only.");
    Delivery delivery = m_place->of(Action::Move);
    DeliveryStep step = stepOf(u"a"_s, "first", u"x/a"_s);
    QList<DeliveryStep *> waiting{&step};
    Placing placing({delivery, *HeldFolder::open(m_place->root()), m_isStopped});
    placing.look(waiting);
    QVERIFY(placing.place());
    QCOMPARE(step.state, State::Placed);
    put(m_place->in(u"a"_s), "later");
    QVERIFY(placing.removeSources());
    QCOMPARE(step.state, State::LeftOut);
    QCOMPARE(step.reason, int(DeliveryReason::SourceChanged));
    QCOMPARE(contentOf(m_place->in(u"a"_s)), "later");
    QCOMPARE(treeOf(m_place->root()), (Tree{{u"x/"_s, {}}}));
}

void TestDeliveriesDisk::linksDoNotLeadToAnotherDisk()
{
    if (!moveToOtherDevice())
        QSKIP("There is one device only.");
    const DeliveryId id
        = m_place->deliver(Action::HardLink, {m_place->document(u"a"_s, "first", u"a"_s)});
    QCOMPARE(m_place->step(id).state, State::LeftOut);
    QCOMPARE(m_place->step(id).reason, int(DeliveryReason::OtherDevice));
    QVERIFY(treeOf(m_place->root()).isEmpty());
}

void TestDeliveriesDisk::aLinkInPlaceOfAFolderIsNotFollowed()
{
    const QTemporaryDir outside;
    QVERIFY(QFile::link(outside.path(), m_place->root(u"x"_s)));
    for (const Action action : {Action::Copy, Action::Move, Action::HardLink}) {
        const DeliveryId id = m_place->deliver(action,
                                               {m_place->document(u"a"_s, "first", u"x/a"_s),
                                                m_place->document(u"b"_s, "second", u"x/y/b"_s)});
        for (const DeliveryStep &step : m_place->steps(id)) {
            QCOMPARE(step.state, State::LeftOut);
            QCOMPARE(step.reason, int(DeliveryReason::LeadsOutside));
        }
    }
    QVERIFY(treeOf(outside.path()).isEmpty());
    QCOMPARE(treeOf(m_place->in()).size(), 2);
}

DeliveryStep TestDeliveriesDisk::stepOf(const QString &name, const QByteArray &content,
                                        const QString &target) const
{
    const PlannedFile file = m_place->document(name, content, target);
    return {.number = 1,
            .source = file.source.path,
            .target = target,
            .hash = file.source.hash,
            .size = content.size()};
}

void TestDeliveriesDisk::aFolderThatIsReplacedMeanwhile()
{
    const QTemporaryDir outside;
    for (const Action action : {Action::Copy, Action::Move, Action::HardLink}) {
        QVERIFY(QDir(m_place->root()).mkdir(u"x"_s));
        const Delivery delivery = m_place->of(action);
        DeliveryStep step = stepOf(u"a"_s, "first", u"x/a"_s);
        QList<DeliveryStep *> waiting{&step};
        Placing placing({delivery, *HeldFolder::open(m_place->root()), m_isStopped});
        placing.look(waiting);
        QCOMPARE(step.state, State::Placing);
        QVERIFY(QDir(m_place->root()).rmdir(u"x"_s));
        QVERIFY(QFile::link(outside.path(), m_place->root(u"x"_s)));
        QVERIFY(placing.place());
        QCOMPARE(step.state, State::LeftOut);
        QCOMPARE(step.reason, int(DeliveryReason::LeadsOutside));
        QVERIFY(treeOf(outside.path()).isEmpty());
        QCOMPARE(contentOf(m_place->in(u"a"_s)), "first");
        QVERIFY(QFile::remove(m_place->root(u"x"_s)));
    }
}

void TestDeliveriesDisk::aRootThatIsReplacedMeanwhile()
{
    const QString away = m_place->root() + u"-away"_s;
    for (const Action action : {Action::Copy, Action::Move, Action::HardLink}) {
        const Delivery delivery = m_place->of(action);
        DeliveryStep step = stepOf(u"a"_s, "first", u"a"_s);
        QList<DeliveryStep *> waiting{&step};
        Placing placing({delivery, *HeldFolder::open(m_place->root()), m_isStopped});
        placing.look(waiting);
        QVERIFY(QDir().rename(m_place->root(), away));
        QVERIFY(QDir().mkdir(m_place->root()));
        QVERIFY(placing.place());
        QCOMPARE(step.state, State::LeftOut);
        QCOMPARE(step.reason, int(DeliveryReason::LeadsOutside));
        QVERIFY(treeOf(m_place->root()).isEmpty());
        QVERIFY(treeOf(away).isEmpty());
        QCOMPARE(contentOf(m_place->in(u"a"_s)), "first");
        QVERIFY(QDir().rmdir(away));
    }
}

void TestDeliveriesDisk::aSourceThatChangesMeanwhile()
{
    for (const Action action : {Action::Copy, Action::Move, Action::HardLink}) {
        const Delivery delivery = m_place->of(action);
        DeliveryStep step = stepOf(u"a"_s, "first", u"a"_s);
        QList<DeliveryStep *> waiting{&step};
        Placing placing({delivery, *HeldFolder::open(m_place->root()), m_isStopped});
        placing.look(waiting);
        put(m_place->in(u"a"_s), "later");
        QVERIFY(placing.place());
        QCOMPARE(step.state, State::LeftOut);
        QCOMPARE(step.reason, int(DeliveryReason::SourceChanged));
        QVERIFY(treeOf(m_place->root()).isEmpty());
        QCOMPARE(contentOf(m_place->in(u"a"_s)), "later");
    }
}

void TestDeliveriesDisk::aNameThatIsTakenMeanwhile()
{
    for (const Action action : {Action::Copy, Action::Move, Action::HardLink}) {
        const Delivery delivery = m_place->of(action);
        DeliveryStep step = stepOf(u"a"_s, "first", u"a.txt"_s);
        QList<DeliveryStep *> waiting{&step};
        Placing placing({delivery, *HeldFolder::open(m_place->root()), m_isStopped});
        placing.look(waiting);
        put(m_place->root(u"a.txt"_s), "another's");
        QVERIFY(placing.place());
        QCOMPARE(step.state, State::Planned); // the next name has to be written down before
        QCOMPARE(treeOf(m_place->root()), (Tree{{u"a.txt"_s, "another's"}}));
        waiting = {&step};
        placing.look(waiting);
        QCOMPARE(step.placedAt, u"a (2).txt"_s);
        QVERIFY(placing.place());
        QCOMPARE(step.state, State::Done);
        QCOMPARE(contentOf(m_place->root(u"a.txt"_s)), "another's");
        QCOMPARE(contentOf(m_place->root(u"a (2).txt"_s)), "first");
        QVERIFY(QFile::remove(m_place->root(u"a (2).txt"_s)));
    }
}

QTEST_GUILESS_MAIN(TestDeliveriesDisk)
#include "tst_deliveriesdisk.moc"
