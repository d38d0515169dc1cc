// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/deliveryplan.h"

#include <QObject>

class QWidget;

namespace cd {

class ReviewStrip;
class Settings;

/// Plans outside of the place: the one that was used last, and those in files.
class PlanFiles : public QObject
{
    Q_OBJECT

public:
    /// @p strip: says what went wrong. @p page: carries the dialogs.
    PlanFiles(Settings &settings, ReviewStrip &strip, QWidget *page);

    DeliveryPlan kept() const;
    void keep(const DeliveryPlan &plan);

    void askForOne(); ///< opened() follows
    void askWhereTo(const DeliveryPlan &plan);
    void open(const QString &path);
    void save(const QString &path, const DeliveryPlan &plan);

Q_SIGNALS:
    void opened(const cd::DeliveryPlan &plan);

private:
    Settings &m_settings;
    ReviewStrip &m_strip;
    QWidget *m_page;
};

} // namespace cd
