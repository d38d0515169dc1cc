// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"
#include "workflow/delivering/deliveries.h"
#include "workflow/fakeclock.h"

#include <QMap>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace cd::test {

/// Files by their paths below a folder, with their content; folders end with a slash.
using Tree = QMap<QString, QByteArray>;
/// Without the log that deliveries keep in their root.
Tree treeOf(const QString &folder);
void put(const QString &path, const QByteArray &content);
QByteArray contentOf(const QString &path);
QByteArray hashOf(const QByteArray &content);

/// Documents in a folder, a root beside it, and deliveries with a history of their own.
class SortingPlace
{
public:
    SortingPlace(); ///< in a folder that goes with it
    explicit SortingPlace(const QString &folder); ///< goes on with what is there
    ~SortingPlace();
    Q_DISABLE_COPY_MOVE(SortingPlace)

    QString in(const QString &name = {}) const; ///< where documents come from
    QString root(const QString &name = {}) const; ///< where they go
    Deliveries &deliveries() { return *m_deliveries; }
    Store &store() { return *m_store; }
    void begin(); ///< opens the history
    void end();
    void restart()
    {
        end();
        begin();
    }

    /// A document that is there, and where it is to go.
    PlannedFile document(const QString &name, const QByteArray &content,
                         const QString &target) const;
    PlannedFile planned(const QString &source, const QByteArray &content,
                        const QString &target) const;
    Delivery of(DeliveryPlan::Action action,
                DeliveryPlan::Taken taken = DeliveryPlan::Taken::Number) const;
    /// Delivers and waits for its end; 0: it could not be begun.
    DeliveryId deliver(const Delivery &delivery, const QList<PlannedFile> &files);
    DeliveryId deliver(DeliveryPlan::Action action, const QList<PlannedFile> &files)
    {
        return deliver(of(action), files);
    }
    bool goOn(DeliveryId delivery);
    bool takeBack(DeliveryId delivery, const QSet<qint64> &steps = {});
    bool deliverAgain(DeliveryId delivery);

    Delivery now(DeliveryId delivery) const;
    QList<DeliveryStep> steps(DeliveryId delivery);
    DeliveryStep step(DeliveryId delivery, qsizetype place = 0);
    /// As a crash left it: written into the journal, past the program.
    void setStep(DeliveryId delivery, const DeliveryStep &step);
    QStringList logNames() const;

private:
    bool waitFor(const std::function<void()> &begin);

    std::optional<QTemporaryDir> m_own;
    QString m_folder;
    FakeClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Deliveries> m_deliveries;
};

} // namespace cd::test
