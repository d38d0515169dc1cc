// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/twopanes.h"

#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// One that is hidden takes no room.
QSize leastOf(const QWidget *pane)
{
    if (pane->isHidden())
        return {0, 0};
    return pane->minimumSizeHint().expandedTo(pane->minimumSize());
}

QJsonArray sizesToJson(const QList<int> &sizes)
{
    QJsonArray json;
    for (const int size : sizes)
        json.append(size);
    return json;
}

/// Empty: they can't be the sizes of two panes.
QList<int> sizesFromJson(const QJsonValue &json)
{
    constexpr int most = 100'000;
    QList<int> sizes;
    const QJsonArray array = json.toArray();
    for (const auto &size : array)
        sizes += std::clamp(size.toInt(), 0, most);
    const bool areTwo = sizes.size() == 2 && sizes.at(0) + sizes.at(1) > 0;
    return areTwo ? sizes : QList<int>();
}

} // namespace

TwoPanes::TwoPanes(const QString &name, int sideBySideFrom, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_from(sideBySideFrom)
{
    setObjectName(name);
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, &TwoPanes::keepSizes);
}

void TwoPanes::setSideBySideFrom(int width)
{
    m_from = width;
    arrange();
}

void TwoPanes::setShares(const QList<int> &sideBySide, const QList<int> &below)
{
    // A splitter takes the least size of a pane for one that is below it.
    const auto asSizes = [](QList<int> shares) {
        for (int &share : shares)
            share *= 1000;
        return shares;
    };
    m_sideBySide = asSizes(sideBySide);
    m_below = asSizes(below);
    useSizes();
}

void TwoPanes::keepSizes()
{
    (isSideBySide() ? m_sideBySide : m_below) = sizes();
}

void TwoPanes::useSizes()
{
    const QList<int> &wanted = isSideBySide() ? m_sideBySide : m_below;
    if (count() == 2 && !wanted.isEmpty())
        setSizes(wanted);
}

QByteArray TwoPanes::saveSizes() const
{
    const QJsonObject json{{u"sideBySide"_s, sizesToJson(m_sideBySide)},
                           {u"below"_s, sizesToJson(m_below)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void TwoPanes::restoreSizes(const QByteArray &saved)
{
    const QJsonObject json = QJsonDocument::fromJson(saved).object();
    if (const QList<int> sizes = sizesFromJson(json["sideBySide"_L1]); !sizes.isEmpty())
        m_sideBySide = sizes;
    if (const QList<int> sizes = sizesFromJson(json["below"_L1]); !sizes.isEmpty())
        m_below = sizes;
    useSizes();
}

/// Where the width is not enough for both, they go below each other.
QSize TwoPanes::minimumSizeHint() const
{
    QSize least;
    int height = 0;
    for (int i = 0; i < count(); ++i) {
        const QSize own = leastOf(widget(i));
        least = least.expandedTo(own);
        height += own.height() + (i > 0 ? handleWidth() : 0);
    }
    if (!isSideBySide())
        least.setHeight(height);
    return least;
}

bool TwoPanes::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange(); // what is in a pane may have got wider
    return QSplitter::event(event);
}

void TwoPanes::resizeEvent(QResizeEvent *event)
{
    arrange();
    QSplitter::resizeEvent(event);
}

void TwoPanes::arrange()
{
    int needed = 0;
    for (int i = 0; i < count(); ++i)
        needed += leastOf(widget(i)).width() + (i > 0 ? handleWidth() : 0);
    const auto wanted = width() >= std::max(m_from, needed) ? Qt::Horizontal : Qt::Vertical;
    if (wanted == orientation())
        return;
    setOrientation(wanted);
    useSizes();
    updateGeometry();
}

} // namespace cd
