// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/delivering/sortingplace.h"

#include "disk/contenthash.h"
#include "store/deliveries/deliverystore.h"
#include "support/patience.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace cd::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto logPattern = "classifydesk-deliveries*.jsonl"_L1;

} // namespace

Tree treeOf(const QString &folder)
{
    Tree tree;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const QString name = QDir(folder).relativeFilePath(path);
        if (all.fileInfo().isDir() && !all.fileInfo().isSymLink())
            tree.insert(name + u'/', {});
        else if (!QDir::match(logPattern, name))
            tree.insert(name, contentOf(path));
    }
    return tree;
}

void put(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("not written: %s", qPrintable(path));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("(not readable)");
}

QByteArray hashOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, contentHashMethod);
}

SortingPlace::SortingPlace()
    : m_own(std::in_place)
    , m_folder(m_own->path())
{
    QDir(m_folder).mkpath(u"in"_s);
    QDir(m_folder).mkpath(u"root"_s);
    begin();
}

SortingPlace::SortingPlace(const QString &folder)
    : m_folder(folder)
{
    QDir(m_folder).mkpath(u"in"_s);
    QDir(m_folder).mkpath(u"root"_s);
    begin();
}

SortingPlace::~SortingPlace()
{
    end();
}

QString SortingPlace::in(const QString &name) const
{
    return name.isEmpty() ? m_folder + u"/in"_s : m_folder + u"/in/"_s + name;
}

QString SortingPlace::root(const QString &name) const
{
    return name.isEmpty() ? m_folder + u"/root"_s : m_folder + u"/root/"_s + name;
}

void SortingPlace::begin()
{
    auto opened = Store::open(m_folder + u"/data"_s);
    if (!opened)
        qFatal("the history was not opened: %s", qPrintable(opened.error().technical));
    m_store = std::move(*opened);
    // A test ends no machine: what was written is there, and there are disks that are slow.
    if (!m_store->wait([](const Database &database) {
            return database.run(u"PRAGMA synchronous = OFF"_s).has_value();
        }))
        qFatal("the history waits for the disk");
    m_deliveries = std::make_unique<Deliveries>(*m_store, m_clock);
    if (!comesTrue([this] { return m_deliveries->isLoaded(); }))
        qFatal("deliveries were not loaded");
}

void SortingPlace::end()
{
    m_deliveries.reset();
    m_store.reset();
}

PlannedFile SortingPlace::document(const QString &name, const QByteArray &content,
                                   const QString &target) const
{
    put(in(name), content);
    return planned(in(name), content, target);
}

PlannedFile SortingPlace::planned(const QString &source, const QByteArray &content,
                                  const QString &target) const
{
    PlannedFile file;
    file.source.path = source;
    file.source.name = QFileInfo(source).fileName();
    file.source.size = content.size();
    file.source.hash = hashOf(content);
    file.source.type = u"bill"_s;
    file.target = target;
    return file;
}

Delivery SortingPlace::of(DeliveryPlan::Action action, DeliveryPlan::Taken taken) const
{
    Delivery delivery;
    delivery.plan.root = root();
    delivery.plan.action = action;
    delivery.plan.taken = taken;
    delivery.name = u"Post"_s;
    return delivery;
}

bool SortingPlace::waitFor(const std::function<void()> &begin)
{
    bool hasEnded = false;
    const auto connection = QObject::connect(m_deliveries.get(), &Deliveries::ended,
                                             m_deliveries.get(), [&hasEnded] { hasEnded = true; });
    begin();
    const bool ended = comesTrue([&hasEnded] { return hasEnded; });
    QObject::disconnect(connection);
    return ended;
}

DeliveryId SortingPlace::deliver(const Delivery &delivery, const QList<PlannedFile> &files)
{
    DeliveryId begun = 0;
    const bool ended = waitFor(
        [&] { m_deliveries->deliver(delivery, files, [&begun](DeliveryId id) { begun = id; }); });
    return ended ? begun : 0;
}

bool SortingPlace::goOn(DeliveryId delivery)
{
    return waitFor([&] { m_deliveries->goOn(delivery); });
}

bool SortingPlace::takeBack(DeliveryId delivery, const QSet<qint64> &steps)
{
    return waitFor([&] { m_deliveries->takeBack(delivery, steps); });
}

bool SortingPlace::deliverAgain(DeliveryId delivery)
{
    return waitFor([&] { m_deliveries->deliverAgain(delivery); });
}

Delivery SortingPlace::now(DeliveryId delivery) const
{
    const QList<Delivery> &all = m_deliveries->list();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [delivery](const Delivery &one) { return one.id == delivery; });
    return found == all.cend() ? Delivery() : *found;
}

QList<DeliveryStep> SortingPlace::steps(DeliveryId delivery)
{
    return m_store->wait([delivery](Database &database) {
        return DeliveryStore(database).steps(delivery).value_or(QList<DeliveryStep>());
    });
}

DeliveryStep SortingPlace::step(DeliveryId delivery, qsizetype place)
{
    return steps(delivery).value(place);
}

void SortingPlace::setStep(DeliveryId delivery, const DeliveryStep &step)
{
    const bool written = m_store->wait([&](Database &database) {
        DeliveryStore store(database);
        return store.setSteps(delivery, {step}) && store.setEnded(delivery, {});
    });
    if (!written)
        qFatal("the journal was not written");
}

QStringList SortingPlace::logNames() const
{
    return QDir(root()).entryList({logPattern}, QDir::Files);
}

} // namespace cd::test
