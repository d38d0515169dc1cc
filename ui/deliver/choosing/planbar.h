// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/deliveryplan.h"
#include "domain/delivery/plannedfile.h"
#include "ui/widgets/fittedpane.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QDoubleSpinBox;

namespace cd {

class JobMenu;
class RootField;
class TemplateField;

/// The plan: what is delivered, where to, under which names, and how.
class PlanBar : public FittedPane
{
    Q_OBJECT

public:
    /// @p jobs: stands first.
    explicit PlanBar(JobMenu &jobs, QWidget *parent = nullptr);

    DeliveryPlan plan() const;
    void setPlan(const DeliveryPlan &plan); ///< changed() does not follow
    void setExample(const std::optional<DeliverySource> &source);
    /// Why nothing can be delivered like this; empty: it can.
    QString problem() const;
    void focusRoot();

Q_SIGNALS:
    void typed(); ///< more letters may follow
    void changed();

private:
    void layOut(JobMenu &jobs);
    QWidget *actions();
    QWidget *rest();
    QComboBox *choice(const QString &name, const QString &accessible, const QStringList &texts);

    RootField *m_root;
    TemplateField *m_template;
    QButtonGroup *m_action;
    QComboBox *m_unsure;
    QComboBox *m_untyped;
    QComboBox *m_taken;
    QDoubleSpinBox *m_sureFrom;
};

} // namespace cd
