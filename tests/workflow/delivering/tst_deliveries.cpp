// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/delivering/deliveries.h"

#include "workflow/delivering/sortingplace.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

using Action = DeliveryPlan::Action;
using State = DeliveryStep::State;

/// Files are delivered, and the journal says so.
class TestDeliveries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_place = std::make_unique<SortingPlace>(); }
    void cleanup() { m_place.reset(); }

    void copiesStandBesideTheirSources();
    void movedFilesAreGoneFromTheirSources();
    void linksAreTheSameFile();
    void aTakenNameGetsANumber();
    void aTakenNameIsLeftOut();
    void theSameContentIsNotPlacedTwice();
    void filesThatWantOneNameGetTheirs();
    void whatIsNotWhatWasClassifiedStays();
    void aFileWithoutAHashIsDelivered();
    void manyFilesAreDelivered();
    void oneThatIsStoppedGoesOn();
    void theListIsThereAfterARestart();
    void aListOnlyTouchesNothing();
    void theLogSaysWhatWasDone();
    void anothersLogIsLeftAlone();

private:
    std::unique_ptr<SortingPlace> m_place;
};

void TestDeliveries::copiesStandBesideTheirSources()
{
    const auto a = m_place->document(u"a.txt"_s, "first", u"bill/2026/a.txt"_s);
    PlannedFile unsure = m_place->document(u"b.txt"_s, "second", u"bill/b.txt"_s);
    unsure.status = PlannedFile::Status::Unsure;
    const QSignalSpy changed(&m_place->deliveries(), &Deliveries::changed);
    const DeliveryId id = m_place->deliver(Action::Copy, {a, unsure});
    QVERIFY(id > 0);
    QCOMPARE(treeOf(m_place->root()),
             (Tree{{u"bill/"_s, {}}, {u"bill/2026/"_s, {}}, {u"bill/2026/a.txt"_s, "first"}}));
    QCOMPARE(treeOf(m_place->in()), (Tree{{u"a.txt"_s, "first"}, {u"b.txt"_s, "second"}}));
    const Delivery now = m_place->now(id);
    QCOMPARE(now.files, 1);
    QCOMPARE(now.done, 1);
    QVERIFY(now.startedAt.isValid() && now.endedAt.isValid());
    const DeliveryStep step = m_place->step(id);
    QCOMPARE(step.state, State::Done);
    QCOMPARE(step.source, m_place->in(u"a.txt"_s));
    QCOMPARE(step.placedAt, u"bill/2026/a.txt"_s);
    QCOMPARE(step.type, u"bill"_s);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(m_place->deliveries().running(), 0);
}

void TestDeliveries::movedFilesAreGoneFromTheirSources()
{
    const DeliveryId id = m_place->deliver(Action::Move,
                                           {m_place->document(u"a"_s, "first", u"x/a"_s),
                                            m_place->document(u"b"_s, "second", u"b"_s)});
    QCOMPARE(m_place->now(id).done, 2);
    QCOMPARE(treeOf(m_place->root()),
             (Tree{{u"x/"_s, {}}, {u"x/a"_s, "first"}, {u"b"_s, "second"}}));
    QVERIFY(treeOf(m_place->in()).isEmpty());
}

void TestDeliveries::linksAreTheSameFile()
{
    const DeliveryId id
        = m_place->deliver(Action::HardLink, {m_place->document(u"a"_s, "first", u"x/a"_s)});
    QCOMPARE(m_place->step(id).state, State::Done);
    put(m_place->root(u"x/a"_s), "changed");
    QCOMPARE(contentOf(m_place->in(u"a"_s)), "changed");
}

void TestDeliveries::aTakenNameGetsANumber()
{
    put(m_place->root(u"x/a.txt"_s), "another's");
    put(m_place->root(u"x/a (2).txt"_s), "another's too");
    const DeliveryId id
        = m_place->deliver(Action::Move, {m_place->document(u"a.txt"_s, "first", u"x/a.txt"_s)});
    QCOMPARE(m_place->step(id).placedAt, u"x/a (3).txt"_s);
    QCOMPARE(treeOf(m_place->root()),
             (Tree{{u"x/"_s, {}},
                   {u"x/a.txt"_s, "another's"},
                   {u"x/a (2).txt"_s, "another's too"},
                   {u"x/a (3).txt"_s, "first"}}));
}

void TestDeliveries::aTakenNameIsLeftOut()
{
    put(m_place->root(u"x/a.txt"_s), "another's");
    QDir(m_place->root()).mkpath(u"x/folder"_s);
    const DeliveryId id
        = m_place->deliver(m_place->of(Action::Move, DeliveryPlan::Taken::LeaveOut),
                           {m_place->document(u"a.txt"_s, "first", u"x/a.txt"_s),
                            m_place->document(u"b.txt"_s, "second", u"x/folder"_s)});
    for (const DeliveryStep &step : m_place->steps(id)) {
        QCOMPARE(step.state, State::LeftOut);
        QCOMPARE(step.reason, int(DeliveryReason::NameTaken));
    }
    QCOMPARE(contentOf(m_place->root(u"x/a.txt"_s)), "another's");
    QCOMPARE(treeOf(m_place->in()).size(), 2);
    QCOMPARE(m_place->now(id).leftOut, 2);
    QVERIFY(m_place->now(id).endedAt.isValid());
}

void TestDeliveries::theSameContentIsNotPlacedTwice()
{
    const auto a = m_place->document(u"a.txt"_s, "first", u"a.txt"_s);
    QVERIFY(m_place->deliver(Action::Copy, {a}) > 0);
    put(m_place->root(u"b.txt"_s), "other");
    auto second = m_place->document(u"b.txt"_s, "first", u"b.txt"_s);
    put(m_place->root(u"b (2).txt"_s), "first");
    const DeliveryId id = m_place->deliver(Action::Move, {a, second});
    for (const DeliveryStep &step : m_place->steps(id)) {
        QCOMPARE(step.state, State::LeftOut);
        QCOMPARE(step.reason, int(DeliveryReason::SameThere));
    }
    QCOMPARE(treeOf(m_place->root()).size(), 3);
    QCOMPARE(treeOf(m_place->in()).size(), 2); // both are where they were
    // What was left out is not taken back: it was another's.
    QVERIFY(m_place->takeBack(id));
    QCOMPARE(treeOf(m_place->root()).size(), 3);
}

void TestDeliveries::filesThatWantOneNameGetTheirs()
{
    const DeliveryId id = m_place->deliver(Action::Copy,
                                           {m_place->document(u"1"_s, "one", u"x/scan.pdf"_s),
                                            m_place->document(u"2"_s, "two", u"x/scan.pdf"_s),
                                            m_place->document(u"3"_s, "one", u"x/scan.pdf"_s)});
    const QList<DeliveryStep> steps = m_place->steps(id);
    QCOMPARE(steps.at(0).placedAt, u"x/scan.pdf"_s);
    QCOMPARE(steps.at(1).placedAt, u"x/scan (2).pdf"_s);
    QCOMPARE(steps.at(2).reason, int(DeliveryReason::SameThere));
    QCOMPARE(treeOf(m_place->root()).size(), 3);
}

void TestDeliveries::whatIsNotWhatWasClassifiedStays()
{
    const auto changed = m_place->document(u"changed"_s, "before", u"changed"_s);
    const auto gone = m_place->document(u"gone"_s, "before", u"gone"_s);
    const auto folder = m_place->planned(m_place->in(u"folder"_s), "before", u"folder"_s);
    put(m_place->in(u"changed"_s), "after!");
    QVERIFY(QFile::remove(m_place->in(u"gone"_s)));
    QVERIFY(QDir(m_place->in()).mkdir(u"folder"_s));
    for (const Action action : {Action::Copy, Action::Move, Action::HardLink}) {
        const DeliveryId id = m_place->deliver(action, {changed, gone, folder});
        const QList<DeliveryStep> steps = m_place->steps(id);
        QCOMPARE(steps.at(0).reason, int(DeliveryReason::SourceChanged));
        QCOMPARE(steps.at(1).reason, int(DeliveryReason::SourceGone));
        QCOMPARE(steps.at(2).reason, int(DeliveryReason::SourceNotReadable));
        QCOMPARE(m_place->now(id).leftOut, 3);
        QVERIFY(treeOf(m_place->root()).isEmpty());
        QCOMPARE(contentOf(m_place->in(u"changed"_s)), "after!");
    }
}

void TestDeliveries::aFileWithoutAHashIsDelivered()
{
    PlannedFile file = m_place->document(u"a"_s, "first", u"a"_s);
    file.source.hash.clear();
    const DeliveryId id = m_place->deliver(Action::Move, {file});
    QCOMPARE(m_place->step(id).state, State::Done);
    QCOMPARE(m_place->step(id).hash, hashOf("first"));
    QVERIFY(m_place->takeBack(id));
    QCOMPARE(contentOf(m_place->in(u"a"_s)), "first");
}

/// In several groups.
void TestDeliveries::manyFilesAreDelivered()
{
    constexpr int count = 150;
    QList<PlannedFile> files;
    Tree expected;
    for (int i = 0; i < count; ++i) {
        const QByteArray content = QByteArray::number(i);
        files.append(m_place->document(QString::number(i), content, u"%1/%2"_s.arg(i % 3).arg(i)));
        expected.insert(u"%1/%2"_s.arg(i % 3).arg(i), content);
        expected.insert(u"%1/"_s.arg(i % 3), {});
    }
    const DeliveryId id = m_place->deliver(Action::Move, files);
    QCOMPARE(m_place->now(id).done, count);
    QCOMPARE(treeOf(m_place->root()), expected);
    QVERIFY(treeOf(m_place->in()).isEmpty());
}

void TestDeliveries::oneThatIsStoppedGoesOn()
{
    constexpr int count = 200;
    QList<PlannedFile> files;
    for (int i = 0; i < count; ++i)
        files.append(
            m_place->document(QString::number(i), QByteArray::number(i), QString::number(i)));
    const auto stop = QObject::connect(&m_place->deliveries(), &Deliveries::changed,
                                       &m_place->deliveries(), [this](DeliveryId id) {
                                           if (m_place->now(id).done > 0)
                                               m_place->deliveries().stop();
                                       });
    const DeliveryId id = m_place->deliver(Action::Move, files);
    QObject::disconnect(stop);
    const Delivery stopped = m_place->now(id);
    QVERIFY2(stopped.done > 0, qPrintable(QString::number(stopped.done)));
    QCOMPARE(stopped.done + stopped.planned, count);
    QCOMPARE(stopped.endedAt.isValid(), stopped.planned == 0);
    QCOMPARE(treeOf(m_place->root()).size(), stopped.done);
    QCOMPARE(treeOf(m_place->in()).size(), stopped.planned);
    m_place->restart();
    QCOMPARE(m_place->now(id).planned, stopped.planned);
    QVERIFY(m_place->goOn(id));
    QCOMPARE(m_place->now(id).done, count);
    QVERIFY(m_place->now(id).endedAt.isValid());
    QCOMPARE(treeOf(m_place->root()).size(), count);
}

void TestDeliveries::theListIsThereAfterARestart()
{
    const DeliveryId one
        = m_place->deliver(Action::Copy, {m_place->document(u"a"_s, "first", u"a"_s)});
    const DeliveryId two
        = m_place->deliver(Action::Copy, {m_place->document(u"b"_s, "second", u"b"_s)});
    const QList<Delivery> before = m_place->deliveries().list();
    m_place->restart();
    QCOMPARE(m_place->deliveries().list(), before);
    QCOMPARE(before.at(0).id, two);
    QCOMPARE(before.at(1).id, one);
    QList<DeliveryStep> read;
    m_place->deliveries().steps(one, this,
                                [&read](const QList<DeliveryStep> &steps) { read = steps; });
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(read.constFirst().source, m_place->in(u"a"_s));
}

void TestDeliveries::aListOnlyTouchesNothing()
{
    DeliveryId told = -1;
    m_place->deliveries().deliver(m_place->of(Action::List),
                                  {m_place->document(u"a"_s, "first", u"a"_s)},
                                  [&told](DeliveryId id) { told = id; });
    QTRY_COMPARE(told, 0);
    QVERIFY(m_place->deliveries().list().isEmpty());
    QVERIFY(treeOf(m_place->root()).isEmpty());
}

void TestDeliveries::theLogSaysWhatWasDone()
{
    const DeliveryId id
        = m_place->deliver(Action::Copy, {m_place->document(u"a"_s, "first", u"x/a"_s)});
    QVERIFY(m_place->takeBack(id));
    QCOMPARE(m_place->logNames(), QStringList{u"classifydesk-deliveries.jsonl"_s});
    const QList<QByteArray> lines
        = contentOf(m_place->root(u"classifydesk-deliveries.jsonl"_s)).trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    const QJsonObject done = QJsonDocument::fromJson(lines.at(1)).object();
    QCOMPARE(done.value(u"what"_s).toString(), u"delivered"_s);
    QCOMPARE(done.value(u"action"_s).toString(), u"copy"_s);
    QCOMPARE(done.value(u"source"_s).toString(), m_place->in(u"a"_s));
    QCOMPARE(done.value(u"target"_s).toString(), u"x/a"_s);
    QCOMPARE(done.value(u"type"_s).toString(), u"bill"_s);
    QCOMPARE(done.value(u"size"_s).toInt(), 5);
    QCOMPARE(done.value(u"blake2b256"_s).toString().toLatin1(), hashOf("first").toHex());
    QCOMPARE(QJsonDocument::fromJson(lines.at(2)).object().value(u"what"_s).toString(),
             u"taken back"_s);
}

void TestDeliveries::anothersLogIsLeftAlone()
{
    put(m_place->root(u"classifydesk-deliveries.jsonl"_s), "mine\n");
    put(m_place->in(u"secret"_s), "secret");
    QVERIFY(QFile::link(m_place->in(u"secret"_s),
                        m_place->root(u"classifydesk-deliveries (2).jsonl"_s)));
    QVERIFY(m_place->deliver(Action::Copy, {m_place->document(u"a"_s, "first", u"a"_s)}) > 0);
    // Cut off by a crash; the next line is a whole one.
    const QString ours = m_place->root(u"classifydesk-deliveries (3).jsonl"_s);
    put(ours, contentOf(ours) + "{\"at\":");
    QVERIFY(m_place->deliver(Action::Copy, {m_place->document(u"b"_s, "second", u"b"_s)}) > 0);
    QCOMPARE(contentOf(m_place->root(u"classifydesk-deliveries.jsonl"_s)), "mine\n");
    QCOMPARE(contentOf(m_place->in(u"secret"_s)), "secret");
    const QList<QByteArray> lines = contentOf(ours).trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(QJsonDocument::fromJson(lines.at(3)).object().value(u"target"_s).toString(), u"b"_s);
}

QTEST_GUILESS_MAIN(TestDeliveries)
#include "tst_deliveries.moc"
