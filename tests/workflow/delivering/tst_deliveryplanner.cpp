// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/delivering/deliveryplanner.h"

#include "support/stricttest.h"
#include "workflow/delivering/deliveryplace.h"

#include <QScopeGuard>
#include <QTest>

#include <unistd.h>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

using Action = DeliveryPlan::Action;
using Status = PlannedFile::Status;

namespace {

constexpr qint64 device = 7;

/// Of which only its name is of interest.
LookedFile named(const QString &name, const QByteArray &content = "content")
{
    DeliverySource source{.path = u"/scans/"_s + name,
                          .name = name,
                          .size = content.size(),
                          .hash = DeliveryPlace::hashOf(content),
                          .type = u"invoice"_s,
                          .isClassified = true};
    return {.file = {.source = source}, .seen = {{.device = device}, {}}};
}

LookedFile typed(const QString &type, const QString &name)
{
    LookedFile file = named(name, (type + name).toUtf8());
    file.file.source.type = type;
    return file;
}

} // namespace

/// Targets for files, as the disk and the files before leave them.
class TestDeliveryPlanner : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_place = std::make_unique<DeliveryPlace>(); }
    void cleanup() { m_place.reset(); }

    void namesThatAreOneInWindows();
    void sameContentWantsOneName();
    void namesThatAreTaken();
    void namesThatAreLeftOut();
    void whatIsNoFileIsNotRead();
    void hostileTypes();
    void longNames();
    void longPaths();
    void linksOnTheWay();
    void aRootThatIsALink();
    void filesOnTheWay();
    void plannedFilesOnTheWay();
    void aReadOnlyTarget();
    void anotherDevice();
    void noRoom();

private:
    QStringList placed(QList<LookedFile> files)
    {
        DeliveryPlanner planner(m_place->plan, *m_place->hashes, [] { return true; });
        QList<PlannedFile> planned;
        for (LookedFile &file : files) {
            planner.place(file);
            planned.append(file.file);
        }
        m_room = planner.room();
        return DeliveryPlace::toldOf(planned);
    }
    QString at(const QString &name) const { return m_place->root() + u'/' + name; }

    std::unique_ptr<DeliveryPlace> m_place;
    DeliveryRoom m_room;
};

void TestDeliveryPlanner::namesThatAreOneInWindows()
{
    QCOMPARE(placed({named(u"Übersee.pdf"_s, "1"), named(u"übersee.PDF"_s, "2"),
                     named(u"U\u0308BERSEE.pdf"_s, "3"), typed(u"INVOICE"_s, u"übersee.pdf"_s),
                     named(u"other.pdf"_s, "4")}),
             (QStringList{u"invoice/Übersee.pdf: ready"_s, u"invoice/übersee (2).PDF: numbered"_s,
                          u"invoice/ÜBERSEE (3).pdf: numbered"_s,
                          u"INVOICE/übersee (4).pdf: numbered"_s, u"invoice/other.pdf: ready"_s}));
}

void TestDeliveryPlanner::sameContentWantsOneName()
{
    QCOMPARE(placed({named(u"a.pdf"_s, "1"), named(u"A.pdf"_s, "1"), named(u"a.pdf"_s, "2"),
                     named(u"a.pdf"_s, "2"), named(u"b.pdf"_s, "1"), named(u"a (2).pdf"_s, "3")}),
             (QStringList{u"invoice/a.pdf: ready"_s, u"invoice/a.pdf: same there"_s,
                          u"invoice/a (2).pdf: numbered"_s, u"invoice/a (2).pdf: same there"_s,
                          u"invoice/b.pdf: ready"_s, u"invoice/a (2) (2).pdf: numbered"_s}));
}

void TestDeliveryPlanner::namesThatAreTaken()
{
    m_place->put(u"invoice/A.PDF"_s, "other 1");
    m_place->put(u"invoice/a (2).pdf"_s, "content");
    m_place->put(u"invoice/b.pdf"_s, "longer than that");
    m_place->put(u"invoice/u\u0308.pdf"_s, "other");
    QVERIFY(QDir(m_place->root()).mkpath(u"invoice/c.pdf"_s));
    QCOMPARE(placed({named(u"a.pdf"_s), named(u"b.pdf"_s), named(u"ü.pdf"_s), named(u"c.pdf"_s),
                     named(u"a.pdf"_s, "unlike")}),
             (QStringList{u"invoice/a (2).pdf: same there"_s, u"invoice/b (2).pdf: numbered"_s,
                          u"invoice/ü (2).pdf: numbered"_s, u"invoice/c (2).pdf: numbered"_s,
                          u"invoice/a (3).pdf: numbered"_s}));
    m_place->plan.path = u"{type}/{counter} {name}{ext}"_s;
    m_place->put(u"invoice/1 a.pdf"_s, "other");
    QCOMPARE(placed({named(u"a.pdf"_s), named(u"b.pdf"_s)}),
             (QStringList{u"invoice/2 a.pdf: numbered"_s, u"invoice/1 b.pdf: ready"_s}));
}

void TestDeliveryPlanner::namesThatAreLeftOut()
{
    m_place->plan.taken = DeliveryPlan::Taken::LeaveOut;
    m_place->put(u"invoice/a.pdf"_s, "other 1");
    m_place->put(u"invoice/b.pdf"_s, "content");
    QCOMPARE(placed({named(u"a.pdf"_s), named(u"a.pdf"_s, "other 1"), named(u"b.pdf"_s),
                     named(u"c.pdf"_s), named(u"c.pdf"_s, "other"), named(u"a.pdf"_s)}),
             (QStringList{u"invoice/a.pdf: taken"_s, u"invoice/a.pdf: same there"_s,
                          u"invoice/b.pdf: same there"_s, u"invoice/c.pdf: ready"_s,
                          u"invoice/c.pdf: taken"_s, u"invoice/a.pdf: taken"_s}));
}

/// A link to the same content is no copy of it.
void TestDeliveryPlanner::whatIsNoFileIsNotRead()
{
    m_place->put(u"elsewhere"_s, "content");
    QVERIFY(QDir(m_place->root()).mkpath(u"invoice"_s));
    QVERIFY(QFile::link(at(u"elsewhere"_s), at(u"invoice/a.pdf"_s)));
    QVERIFY(QFile::link(at(u"nowhere"_s), at(u"invoice/b.pdf"_s)));
    QCOMPARE(placed({named(u"a.pdf"_s), named(u"b.pdf"_s)}),
             (QStringList{u"invoice/a (2).pdf: numbered"_s, u"invoice/b (2).pdf: numbered"_s}));
}

void TestDeliveryPlanner::hostileTypes()
{
    QCOMPARE(
        placed({typed(u"../../x"_s, u"a"_s), typed(u"C:\\x"_s, u"a"_s), typed(u".."_s, u"a"_s),
                typed(u"/etc"_s, u"a"_s), typed(u"NUL"_s, u"a"_s), typed(u"a\nb"_s, u"a"_s),
                typed(u"x"_s, u".. "_s)}),
        (QStringList{u".._.._x/a: fixed"_s, u"C__x/a: fixed"_s, u"_/a: fixed"_s, u"_etc/a: fixed"_s,
                     u"NUL_/a: fixed"_s, u"a_b/a: fixed"_s, u"x/_: fixed"_s}));
}

void TestDeliveryPlanner::longNames()
{
    const QString stem(251, u'n');
    const QString most = stem + u".pdf"_s;
    QCOMPARE(placed({named(most, "1"), named(most, "2"), named(u"n"_s + most, "3")}),
             (QStringList{u"invoice/"_s + most + u": ready"_s,
                          u"invoice/"_s + stem.first(247) + u" (2).pdf: numbered"_s,
                          u"invoice/"_s + stem.first(247) + u" (3).pdf: numbered"_s}));
}

void TestDeliveryPlanner::longPaths()
{
    const QString folder = u'/' + QString(199, u'f');
    m_place->plan.root = m_place->root() + folder.repeated(20);
    const auto left
        = 4095 - QFile::encodeName(m_place->plan.root).size() - qsizetype(qstrlen("/invoice/"));
    if (left < 2 || left > 250)
        QSKIP("The folder of temporary files has an unusual path.");
    QCOMPARE(placed({named(QString(left, u'n')), named(QString(left + 1, u'n'))}),
             (QStringList{u"invoice/"_s + QString(left, u'n') + u": ready"_s,
                          u"invoice/"_s + QString(left + 1, u'n') + u": too long"_s}));
}

void TestDeliveryPlanner::linksOnTheWay()
{
    QVERIFY(QFile::link(m_place->scans.path(), at(u"invoice"_s)));
    QVERIFY(QFile::link(at(u"nowhere"_s), at(u"cv"_s)));
    QVERIFY(QDir(m_place->root()).mkdir(u"inside"_s));
    QVERIFY(QFile::link(at(u"inside"_s), at(u"letter"_s)));
    m_place->plan.path = u"{type}/sub/"_s;
    const QStringList reported{u"invoice/sub/a: leads outside"_s, u"cv/sub/a: leads outside"_s,
                               u"letter/sub/a: leads outside"_s, u"inside/sub/a: ready"_s};
    const QList<LookedFile> files{typed(u"invoice"_s, u"a"_s), typed(u"cv"_s, u"a"_s),
                                  typed(u"letter"_s, u"a"_s), typed(u"inside"_s, u"a"_s)};
    for (const Action action : {Action::Copy, Action::Move, Action::List}) {
        m_place->plan.action = action;
        QCOMPARE(placed(files), reported);
    }
}

void TestDeliveryPlanner::aRootThatIsALink()
{
    QVERIFY(QDir(m_place->root()).mkdir(u"real"_s));
    m_place->put(u"real/invoice/a.pdf"_s, "other");
    QVERIFY(QFile::link(at(u"real"_s), at(u"link"_s)));
    m_place->plan.root = at(u"link"_s) + u'/';
    QCOMPARE(placed({named(u"a.pdf"_s)}), QStringList{u"invoice/a (2).pdf: numbered"_s});
}

void TestDeliveryPlanner::filesOnTheWay()
{
    m_place->put(u"invoice"_s, "a file");
    QCOMPARE(placed({named(u"a.pdf"_s), typed(u"cv"_s, u"a.pdf"_s)}),
             (QStringList{u"invoice/a.pdf: closed"_s, u"cv/a.pdf: ready"_s}));
    m_place->plan.root = at(u"invoice"_s);
    QCOMPARE(placed({named(u"a.pdf"_s)}), QStringList{u"invoice/a.pdf: closed"_s});
}

void TestDeliveryPlanner::plannedFilesOnTheWay()
{
    m_place->plan.path = u"{preset}/{type}"_s;
    QList<LookedFile> files{named(u"a"_s, "1"), named(u"b"_s, "2"), named(u"c"_s, "3")};
    files[1].file.source.preset = u"Invoice"_s;
    QCOMPARE(placed(files),
             (QStringList{u"invoice: ready"_s, u"Invoice/invoice: closed"_s,
                          u"invoice (2): numbered"_s}));
    std::swap(files[0], files[1]);
    QCOMPARE(placed(files),
             (QStringList{u"Invoice/invoice: ready"_s, u"invoice (2): numbered"_s,
                          u"invoice (3): numbered"_s}));
}

void TestDeliveryPlanner::aReadOnlyTarget()
{
    m_place->put(u"invoice/a.pdf"_s, "content");
    m_place->put(u"cv/a.pdf"_s, "content");
    const QFile::Permissions closed = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup
        | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    const QFile::Permissions open
        = closed | QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(QFile::setPermissions(at(u"cv"_s), open));
    QVERIFY(QFile::setPermissions(at(u"invoice"_s), closed));
    QVERIFY(QFile::setPermissions(m_place->root(), closed));
    // Nothing is closed to root, who becomes nobody for a while.
    const uid_t user = ::geteuid();
    const auto back = qScopeGuard([this, user, open] {
        QCOMPARE(::seteuid(user), 0);
        QFile::setPermissions(m_place->root(), open);
        QFile::setPermissions(at(u"invoice"_s), open);
    });
    constexpr uid_t nobody = 65534;
    QCOMPARE(::seteuid(user == 0 ? nobody : user), 0);
    QCOMPARE(placed({named(u"b.pdf"_s), typed(u"letter"_s, u"b.pdf"_s), typed(u"cv"_s, u"b.pdf"_s),
                     named(u"a.pdf"_s, "longer than that")}),
             (QStringList{u"invoice/b.pdf: closed"_s, u"letter/b.pdf: closed"_s,
                          u"cv/b.pdf: ready"_s, u"invoice/a (2).pdf: closed"_s}));
    m_place->plan.action = Action::List; // that needs no permission
    QCOMPARE(placed({named(u"b.pdf"_s)}), QStringList{u"invoice/b.pdf: ready"_s});
    m_place->plan.action = Action::Copy;
    m_place->plan.root = at(u"new/er"_s);
    QCOMPARE(placed({named(u"b.pdf"_s)}), QStringList{u"invoice/b.pdf: closed"_s});
}

void TestDeliveryPlanner::anotherDevice()
{
    LookedFile here = named(u"here.pdf"_s, "1");
    here.seen.stamp.device = fileStamp(m_place->root())->device;
    const LookedFile elsewhere = named(u"elsewhere.pdf"_s, "22");
    m_place->plan.action = Action::HardLink;
    QCOMPARE(placed({here, elsewhere}),
             (QStringList{u"invoice/here.pdf: ready"_s, u"invoice/elsewhere.pdf: elsewhere"_s}));
    QCOMPARE(m_room.needed, 0);
    m_place->plan.action = Action::Move; // copied, then removed
    QCOMPARE(placed({here, elsewhere}),
             (QStringList{u"invoice/here.pdf: ready"_s, u"invoice/elsewhere.pdf: ready"_s}));
    QCOMPARE(m_room.needed, 2);
    m_place->plan.action = Action::Copy;
    placed({here, elsewhere});
    QCOMPARE(m_room.needed, 3);
    m_place->plan.action = Action::List;
    placed({here, elsewhere});
    QCOMPARE(m_room.needed, 0);
}

void TestDeliveryPlanner::noRoom()
{
    constexpr qint64 tooMuch = qint64(1) << 60;
    LookedFile large = named(u"large.pdf"_s);
    large.file.source.size = tooMuch;
    QCOMPARE(placed({named(u"a.pdf"_s, "1"), large, named(u"b.pdf"_s, "22")}),
             (QStringList{u"invoice/a.pdf: ready"_s, u"invoice/large.pdf: no room"_s,
                          u"invoice/b.pdf: ready"_s}));
    QCOMPARE(m_room.needed, tooMuch + 3);
    QVERIFY(m_room.free >= 0 && m_room.free < tooMuch);
}

QTEST_GUILESS_MAIN(TestDeliveryPlanner)
#include "tst_deliveryplanner.moc"
