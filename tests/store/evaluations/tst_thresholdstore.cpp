// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/evaluations/thresholdstore.h"

#include "store/databasetest.h"
#include "store/form/versionstore.h"

#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

/// One in which every field says something.
KeptThreshold kept(const QString &preset, double value)
{
    KeptThreshold threshold;
    threshold.preset = preset;
    threshold.presetVersion = 3;
    threshold.by = {"0af1", u"MULTIMODAL"_s, u"service"_s};
    threshold.set = 5;
    threshold.setVersion = 6;
    threshold.part = SetPart::Test;
    threshold.promise = {.wrongShare = 0.03, .delta = 0.1};
    threshold.value = value;
    threshold.at = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7, 8), Qt::UTC);
    threshold.who = u"Ada"_s;
    return threshold;
}

} // namespace

/// Thresholds that were kept.
class TestThresholdStore : public DatabaseTest
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreReadAsTheyWereKept();
    void theyFollowThePresetsName();
};

void TestThresholdStore::theyAreReadAsTheyWereKept()
{
    Database database;
    QVERIFY(database.open(path()));
    ThresholdStore store(database);
    QVERIFY(store.of(u"Post"_s)->isEmpty());
    const KeptThreshold first = kept(u"Post"_s, 0.75);
    const KeptThreshold second = kept(u"post"_s, 0.5);
    QVERIFY(store.add(first));
    QVERIFY(store.add(second));
    QVERIFY(store.add(kept(u"Other"_s, 0.9)));
    QCOMPARE(*store.of(u"POST"_s), (QList{second, first}));
}

void TestThresholdStore::theyFollowThePresetsName()
{
    Database database;
    QVERIFY(database.open(path()));
    VersionStore versions(database);
    QVERIFY(versions.add({.hash = "0af1", .at = {}, .who = {}, .note = {}}, {u"Old"_s, "{}"}));
    ThresholdStore store(database);
    const KeptThreshold old = kept(u"Old"_s, 0.75);
    QVERIFY(store.add(old));
    QVERIFY(versions.rename(u"Old"_s, u"New"_s));
    const KeptThreshold now = kept(u"New"_s, 0.5);
    QVERIFY(store.add(now));
    QCOMPARE(*store.of(u"New"_s), (QList{now, old}));
}

QTEST_GUILESS_MAIN(TestThresholdStore)
#include "tst_thresholdstore.moc"
