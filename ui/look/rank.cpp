// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/rank.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QEvent>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr auto rankProperty = "rank";

} // namespace

void setRank(QAbstractButton *button, Rank rank)
{
    if (!button || rankOf(button) == rank)
        return;
    const QString names[]{QString(), u"primary"_s, u"paid"_s, u"flat"_s};
    button->setProperty(rankProperty, names[static_cast<size_t>(rank)]);
    QEvent other(QEvent::StyleChange); // a bold text is wider, and buttons keep their size in mind
    QCoreApplication::sendEvent(button, &other);
}

Rank rankOf(const QWidget *button)
{
    if (!button)
        return Rank::Normal;
    const QString name = button->property(rankProperty).toString();
    if (name == "primary"_L1)
        return Rank::Primary;
    if (name == "paid"_L1)
        return Rank::Paid;
    return name == "flat"_L1 ? Rank::Flat : Rank::Normal;
}

} // namespace cd
