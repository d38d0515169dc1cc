// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/watchfolders/watchplace.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace cd::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

WatchPlace::Parts::Parts(Workplace &work, const QString &settingsFile)
    : settings(settingsFile)
    , presets(work.store())
    , versions(work.store(), presets)
    , budget(settings, work.table(), work.clock())
    , folders({work.store(), work.table(), work.outbox(), work.fileUploads().hashes(), versions,
               budget, work.clock()})
{
}

WatchPlace::WatchPlace(const QUrl &service)
    : m_work(service)
{
    QDir(m_folder.path()).mkdir(u"in"_s);
}

void WatchPlace::begin()
{
    m_work.begin();
    m_parts = std::make_unique<Parts>(m_work, m_folder.filePath(u"settings.ini"_s));
    if (!m_parts->presets.find(u"Post"_s)) {
        Preset preset;
        preset.name = u"Post"_s;
        preset.request = sampleRequest();
        preset.request.fileIds.clear();
        m_parts->versions.save(preset);
    }
    setService(m_work.service());
    QObject::connect(&folders(), &WatchedFolders::failed, &folders(),
                     [](const StoreError &error) { qCritical("%s", qPrintable(error.technical)); });
    QSignalSpy loaded(&folders(), &WatchedFolders::loaded);
    folders().load();
    if (!loaded.wait(30'000))
        qFatal("watched folders can't be read");
    folders().begin();
}

void WatchPlace::end()
{
    m_parts.reset();
    m_work.end();
}

void WatchPlace::kill()
{
    m_parts.reset();
    m_work.kill();
}

void WatchPlace::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(file.errorString()));
}

WatchSetup WatchPlace::setup() const
{
    return {.path = folder(),
            .preset = u"Post"_s,
            .presetVersion = 1,
            .service = m_work.service(),
            .filesADay = 1000};
}

qint64 WatchPlace::add(const WatchSetup &setup)
{
    std::optional<qint64> id;
    folders().add(setup, [&id](qint64 added) { id = added; });
    const bool isAdded = QTest::qWaitFor([&id] { return id.has_value(); }, 30'000);
    // What is there now was there before.
    if (!isAdded || *id == 0 || !pass([&] { return shown(*id).setup.hasBegun; }))
        qFatal("the folder can't be watched");
    return *id;
}

void WatchPlace::setService(const QString &service, bool isReady, std::optional<Prices> prices)
{
    SubmitTarget target;
    target.prices = prices;
    m_work.outbox().setTarget(target);
    folders().setService(service, isReady, target);
}

bool WatchPlace::pass(const std::function<bool()> &come, std::chrono::milliseconds step)
{
    QDeadlineTimer late(60s);
    while (!come() && !late.hasExpired()) {
        clock().advance(step);
        QTest::qWait(5);
    }
    return come();
}

void WatchPlace::lookTwice()
{
    int looks = 0;
    const auto counting
        = QObject::connect(&folders(), &WatchedFolders::looked, &folders(), [&looks] { ++looks; });
    pass([&looks] { return looks >= 3; });
    QObject::disconnect(counting);
}

int WatchPlace::filesSent()
{
    int files = 0;
    for (const JobKey key : jobs())
        files += m_work.row(key).fileCount;
    return files;
}

QStringList WatchPlace::namesSent()
{
    QStringList names;
    for (const JobKey key : jobs()) {
        for (const JobFile &file : m_work.details(key).files)
            names.append(file.name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

QHash<QDate, int> WatchPlace::filesByDay()
{
    QHash<QDate, int> days;
    for (const JobKey key : jobs())
        days[m_work.row(key).submittedAt.date()] += m_work.row(key).fileCount;
    return days;
}

} // namespace cd::test
