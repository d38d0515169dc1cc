// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/history/labels.h"

#include "store/store.h"

#include <QPointer>

#include <algorithm>

namespace cd {

namespace {

QList<Decision> newestLabels(const ReviewStore &store)
{
    constexpr int atOnce = 1000;
    QHash<DocumentKey, Decision> newest;
    for (qint64 behind = 0;;) {
        const auto labels = store.labels(behind, atOnce);
        if (!labels || labels->isEmpty())
            break;
        for (const Decision &label : *labels) {
            if (!contentOf(label.document).isEmpty())
                newest.insert(label.document, label);
        }
        behind = labels->last().number;
    }
    QList<Decision> labels = newest.values();
    std::sort(labels.begin(), labels.end(),
              [](const Decision &a, const Decision &b) { return a.number > b.number; });
    return labels;
}

} // namespace

Labels::Labels(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void Labels::read(const QList<DocumentKey> &documents, QObject *context,
                  const std::function<void(const States &)> &read)
{
    m_store.post(
        [documents](Database &database) {
            return ReviewStore(database).states(documents).value_or(States());
        },
        context, read);
}

void Labels::readTally(const QString &preset, LabelPot pot, QObject *context,
                       const std::function<void(const PresetTally &)> &read)
{
    m_store.post(
        [preset, pot](Database &database) {
            return ReviewStore(database).tally(preset, pot).value_or(PresetTally());
        },
        context, read);
}

void Labels::readNewest(QObject *context, const std::function<void(const QList<Decision> &)> &read)
{
    m_store.post([](Database &database) { return newestLabels(ReviewStore(database)); }, context,
                 read);
}

void Labels::readAgreement(QObject *context, const std::function<void(const Agreement &)> &read)
{
    m_store.post(
        [](Database &database) { return ReviewStore(database).agreement().value_or(Agreement()); },
        context, read);
}

void Labels::add(const QList<Decision> &decisions, QObject *context,
                 const std::function<void(const StoreResult<QList<Decision>> &)> &added)
{
    m_store.post(
        [decisions](Database &database) { return ReviewStore(database).add(decisions); }, this,
        [this, context = QPointer(context), added](const StoreResult<QList<Decision>> &done) {
            if (done && !done->isEmpty()) {
                Q_EMIT decided(*done);
                tellChanged(documentsOf(*done));
            }
            if (context)
                added(done);
        });
}

} // namespace cd
