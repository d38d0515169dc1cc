// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/rank.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVariant>
#include <QWidget>

namespace cd {

namespace {

constexpr auto rankProperty = "rank";

} // namespace

void setRank(QWidget *widget, Rank rank)
{
    if (!widget || rankOf(widget) == rank)
        return;
    widget->setProperty(rankProperty, static_cast<int>(rank));
    QEvent other(QEvent::StyleChange); // a bold text is wider, and buttons keep their size in mind
    QCoreApplication::sendEvent(widget, &other);
}

Rank rankOf(const QWidget *widget)
{
    return widget ? static_cast<Rank>(widget->property(rankProperty).toInt()) : Rank::Normal;
}

bool isFilled(const QWidget *widget)
{
    const Rank rank = rankOf(widget);
    return rank == Rank::Primary || rank == Rank::Paid;
}

} // namespace cd
