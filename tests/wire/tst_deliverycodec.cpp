// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "wire/deliverycodec.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;

using Action = DeliveryPlan::Action;
using Code = FieldProblem::Code;
using Rest = DeliveryPlan::Rest;
using Taken = DeliveryPlan::Taken;

/// Plans of deliveries as JSON.
class TestDeliveryCodec : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void asItIsWritten();
    void everythingComesBack();
    void whatIsMissingIsAsInANewPlan();
    void problems_data();
    void problems();
    void whatIsNoObject();
    void allProblemsAreTold();
};

void TestDeliveryCodec::asItIsWritten()
{
    const QJsonObject expected{{u"version"_s, 1},
                               {u"root"_s, u"/srv/sorted"_s},
                               {u"path"_s, u"{type}/{year}/{name}{ext}"_s},
                               {u"action"_s, u"copy"_s},
                               {u"sure_from"_s, 0.8},
                               {u"unsure"_s, u"stay"_s},
                               {u"untyped"_s, u"stay"_s},
                               {u"name_taken"_s, u"number"_s}};
    QCOMPARE(toJson(DeliveryPlan{.root = u"/srv/sorted"_s}), expected);
}

void TestDeliveryCodec::everythingComesBack()
{
    for (const Action action : {Action::Copy, Action::Move, Action::HardLink, Action::List}) {
        for (const Rest rest : {Rest::Stay, Rest::ToReview}) {
            for (const Taken taken : {Taken::Number, Taken::LeaveOut}) {
                const DeliveryPlan plan{.root = u"/srv/ä \"x\""_s,
                                        .path = u"{counter}/"_s,
                                        .action = action,
                                        .sureFrom = 0.123456789,
                                        .unsure = rest,
                                        .untyped = rest == Rest::Stay ? Rest::ToReview : Rest::Stay,
                                        .taken = taken};
                const auto read = deliveryPlanFromJson(QJsonDocument(toJson(plan)).toJson());
                QVERIFY(read);
                QCOMPARE(*read, plan);
            }
        }
    }
}

void TestDeliveryCodec::whatIsMissingIsAsInANewPlan()
{
    const auto read = deliveryPlanFromJson(R"({"version": 1, "root": "/a", "path": "{type}/"})");
    QVERIFY(read);
    QCOMPARE(*read, (DeliveryPlan{.root = u"/a"_s, .path = u"{type}/"_s}));
}

void TestDeliveryCodec::problems_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value"); // undefined: it is missing
    QTest::addColumn<Code>("code");
    QTest::addColumn<QString>("said");
    const QJsonValue missing(QJsonValue::Undefined);
    const QString below = u"a path below the root"_s;
    const QString absolute = u"an absolute path"_s;
    const QString tokens = u"{type}, {year}, {month}, {date}, {name}, {ext}, {counter}, {parent}, "
                           u"{confidence}, {preset}"_s;
    QTest::newRow("no version") << u"version"_s << missing << Code::Missing << QString();
    QTest::newRow("later version") << u"version"_s << QJsonValue(2) << Code::WrongType << u"1"_s;
    QTest::newRow("version as text")
        << u"version"_s << QJsonValue(u"1"_s) << Code::WrongType << u"1"_s;
    QTest::newRow("no root") << u"root"_s << missing << Code::Missing << QString();
    QTest::newRow("root is null") << u"root"_s << QJsonValue() << Code::WrongType << u"string"_s;
    QTest::newRow("relative root")
        << u"root"_s << QJsonValue(u"sorted"_s) << Code::WrongType << absolute;
    QTest::newRow("empty root") << u"root"_s << QJsonValue(QString()) << Code::WrongType
                                << absolute;
    QTest::newRow("NUL in the root")
        << u"root"_s << QJsonValue(u"/a\0b"_s) << Code::WrongType << absolute;
    QTest::newRow("no path") << u"path"_s << missing << Code::Missing << QString();
    QTest::newRow("path is a number")
        << u"path"_s << QJsonValue(1) << Code::WrongType << u"string"_s;
    QTest::newRow("empty path") << u"path"_s << QJsonValue(u" "_s) << Code::WrongType << below;
    QTest::newRow("absolute path")
        << u"path"_s << QJsonValue(u"/{type}"_s) << Code::WrongType << below;
    QTest::newRow("upwards") << u"path"_s << QJsonValue(u"../x"_s) << Code::WrongType << below;
    QTest::newRow("unknown token")
        << u"path"_s << QJsonValue(u"{typ}/"_s) << Code::WrongType << tokens;
    QTest::newRow("unknown action") << u"action"_s << QJsonValue(u"delete"_s) << Code::WrongType
                                    << u"copy, move, hard_link, list"_s;
    QTest::newRow("action is null")
        << u"action"_s << QJsonValue() << Code::WrongType << u"copy, move, hard_link, list"_s;
    QTest::newRow("sure from text")
        << u"sure_from"_s << QJsonValue(u"0.8"_s) << Code::WrongType << u"0 to 1"_s;
    QTest::newRow("sure from below")
        << u"sure_from"_s << QJsonValue(-0.1) << Code::WrongType << u"0 to 1"_s;
    QTest::newRow("sure from above")
        << u"sure_from"_s << QJsonValue(80) << Code::WrongType << u"0 to 1"_s;
    QTest::newRow("unsure") << u"unsure"_s << QJsonValue(true) << Code::WrongType
                            << u"stay, review"_s;
    QTest::newRow("untyped") << u"untyped"_s << QJsonValue(u"Stay"_s) << Code::WrongType
                             << u"stay, review"_s;
    QTest::newRow("name taken") << u"name_taken"_s << QJsonValue(u"overwrite"_s) << Code::WrongType
                                << u"number, leave_out"_s;
    QTest::newRow("unknown") << u"overwrite"_s << QJsonValue(true) << Code::UnknownField
                             << QString();
}

void TestDeliveryCodec::problems()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(Code, code);
    QFETCH(QString, said);
    QJsonObject object = toJson(DeliveryPlan{.root = u"/srv"_s});
    if (value.isUndefined())
        object.remove(field);
    else
        object.insert(field, value);
    const auto read = deliveryPlanFromJson(QJsonDocument(object).toJson());
    QVERIFY(!read);
    QCOMPARE(read.error().size(), 1);
    QCOMPARE(read.error().first().path.parts, QStringList{field});
    QCOMPARE(read.error().first().code, code);
    QCOMPARE(read.error().first().said, said);
}

void TestDeliveryCodec::whatIsNoObject()
{
    for (const QByteArray &text : {QByteArray("[]"), QByteArray("{"), QByteArray()}) {
        const auto read = deliveryPlanFromJson(text);
        QVERIFY(!read);
        QCOMPARE(read.error().size(), 1);
    }
}

void TestDeliveryCodec::allProblemsAreTold()
{
    const auto read = deliveryPlanFromJson(R"({"root": 1, "action": "x", "more": 1})");
    QVERIFY(!read);
    QStringList fields;
    for (const FieldProblem &problem : read.error())
        fields += problem.path.text();
    QCOMPARE(fields, (QStringList{u"version"_s, u"root"_s, u"path"_s, u"action"_s, u"more"_s}));
}

QTEST_GUILESS_MAIN(TestDeliveryCodec)
#include "tst_deliverycodec.moc"
