// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliver/watched/watchlimits.h"

#include "ui/widgets/parts.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int mostOfLimit = 10'000'000;

QWidget *limitLine(QSpinBox *day, QSpinBox *month, const QString &ofDay, const QString &ofMonth)
{
    auto *line = new QWidget;
    auto *row = withoutMargins(new QHBoxLayout(line));
    addWidgets(row, {day, labelFor(day, ofDay), month, labelFor(month, ofMonth)});
    row->addStretch(1);
    return line;
}

} // namespace

WatchLimits::WatchLimits(QWidget *parent)
    : QWidget(parent)
    , m_filesADay(spin(u"watchFilesADay"_s, tr("Files a day")))
    , m_filesAMonth(spin(u"watchFilesAMonth"_s, tr("Files a month")))
    , m_creditsADay(spin(u"watchCreditsADay"_s, tr("Credits a day")))
    , m_creditsAMonth(spin(u"watchCreditsAMonth"_s, tr("Credits a month")))
    , m_credits(
          limitLine(m_creditsADay, m_creditsAMonth, tr("credits a day"), tr("credits a month")))
{
    auto *column = withoutMargins(new QVBoxLayout(this));
    addWidgets(
        column,
        {limitLine(m_filesADay, m_filesAMonth, tr("files a day"), tr("files a month")), m_credits});
}

QSpinBox *WatchLimits::spin(const QString &name, const QString &accessible)
{
    auto *made = named(new QSpinBox, name, accessible);
    made->setRange(0, mostOfLimit);
    made->setSpecialValueText(tr("no limit"));
    made->setGroupSeparatorShown(true);
    connect(made, &QSpinBox::valueChanged, this, &WatchLimits::changed);
    return made;
}

void WatchLimits::setFrom(const WatchSetup &setup)
{
    const QSignalBlocker blocker(this);
    m_filesADay->setValue(setup.filesADay);
    m_filesAMonth->setValue(setup.filesAMonth);
    m_creditsADay->setValue(int(qMin<qint64>(setup.creditsADay, mostOfLimit)));
    m_creditsAMonth->setValue(int(qMin<qint64>(setup.creditsAMonth, mostOfLimit)));
}

void WatchLimits::putInto(WatchSetup &setup) const
{
    setup.filesADay = m_filesADay->value();
    setup.filesAMonth = m_filesAMonth->value();
    setup.creditsADay = m_creditsADay->value();
    setup.creditsAMonth = m_creditsAMonth->value();
}

void WatchLimits::setPaid(bool isPaid)
{
    m_credits->setVisible(isPaid);
}

} // namespace cd
