// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// presetbench [PRESETS [VERSIONS]]: a history of so many presets (1000) with so many versions each
// (50), 20 rules long. What the start reads of them, what a save takes in the window's thread and
// on the disk, and what reading a list and a content takes. The start is told as a ratio to a bare
// read of the presets alone, a save as a ratio to a bare commit of one row.

#include "bench/figures.h"
#include "store/form/namedstore.h"
#include "store/store.h"
#include "wire/presetcodec.h"
#include "workflow/form/presetversions.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace cd;
using namespace cd::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int times = 25;

double since(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

template<typename Work>
double timed(Work work)
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer clock;
        clock.start();
        work();
        all.push_back(since(clock));
    }
    return median(all);
}

void tell(const QString &what, double ms, double bare = 0)
{
    const QString ratio
        = bare > 0 ? u", %1 times a bare one"_s.arg(ms / bare, 0, 'f', 1) : QString();
    print(what.leftJustified(44) + column(ms, 2) + u" ms"_s + ratio);
}

Preset preset(int number, int version)
{
    Preset made;
    made.name = u"Preset %1"_s.arg(number);
    for (int rule = 0; rule < 20; ++rule)
        made.request.rules.append(
            {u"type %1"_s.arg(rule),
             u"What version %1 of preset %2 says of the documents of this type, which is about as "
             "much as people write in a description of a rule."_s.arg(version)
                 .arg(number)});
    return made;
}

bool fill(Store &store, int presets, int versions)
{
    const auto filled = store.wait([=](Database &database) -> StoreResult<void> {
        for (int number = 0; number < presets; ++number) {
            QList<PresetVersion> all;
            QList<NamedText> contents;
            for (int version = 1; version <= versions; ++version) {
                const Preset one = preset(number, version);
                PresetVersion added;
                added.hash = presetHash(one);
                all += added;
                contents += NamedText{one.name, versionText(one)};
            }
            if (auto done = VersionStore(database).addAll(all, contents); !done)
                return done;
            const QByteArray text
                = QJsonDocument(toJson(preset(number, versions), PresetSecrets::Keep)).toJson();
            if (auto done = NamedStore(database, NamedStore::Table::Presets)
                                .replace({}, NamedText{preset(number, 0).name, text});
                !done)
                return done;
        }
        return {};
    });
    return filled.has_value();
}

template<typename Ask>
double answered(Ask ask)
{
    return timed([&] {
        QEventLoop loop;
        ask([&loop] { loop.quit(); });
        loop.exec();
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList given = QCoreApplication::arguments();
    const int presets = given.value(1, u"1000"_s).toInt();
    const int versions = given.value(2, u"50"_s).toInt();
    const QTemporaryDir folder;
    auto opened = Store::open(folder.path());
    if (!opened || !fill(**opened, presets, versions)) {
        print(u"no history"_s);
        return 1;
    }
    Store &store = **opened;
    print(u"%1 presets with %2 versions each"_s.arg(presets).arg(versions));
    PresetLibrary library(store);
    const double bareRead = timed([&] {
        store.wait([](Database &database) {
            return NamedStore(database, NamedStore::Table::Presets).texts();
        });
    });
    tell(u"the presets' texts alone"_s, bareRead);
    tell(u"start: where each stands"_s, timed([&] { const PresetVersions made(store, library); }),
         bareRead);
    PresetVersions all(store, library);
    QObject context;
    int next = versions;
    const auto flush = [&store] {
        store.wait([](Database &) { return true; });
    };
    const double bareCommit = timed([&] {
        store.wait([&next](Database &database) {
            return database.runOften(u"INSERT OR REPLACE INTO views VALUES ('bare', ?)"_s,
                                     {QString::number(++next)});
        });
    });
    tell(u"save: in the window's thread"_s,
         timed([&] { static_cast<void>(all.save(preset(7, ++next))); }));
    flush();
    tell(u"save: until it is on the disk"_s, timed([&] {
             static_cast<void>(all.save(preset(7, ++next)));
             flush();
         }),
         bareCommit);
    tell(u"the list of a preset's versions"_s, answered([&](const auto &done) {
             all.list(u"Preset 7"_s, &context, [done](const auto &) { done(); });
         }));
    tell(u"the content of one"_s, answered([&](const auto &done) {
             all.content(u"Preset 9"_s, 3, &context, [done](const auto &) { done(); });
         }));
    const qint64 size = QFileInfo(store.path()).size();
    print(u"  the history has %1 MB, %2 bytes a version"_s.arg(double(size) / 1e6, 0, 'f', 1)
              .arg(size / (qint64(presets) * versions)));
    return 0;
}
