// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/watchfolders/watchstore.h"

#include <QWidget>

class QSpinBox;

namespace cd {

/// How many files and credits a folder may send a day and a month.
class WatchLimits : public QWidget
{
    Q_OBJECT

public:
    explicit WatchLimits(QWidget *parent = nullptr);

    void setFrom(const WatchSetup &setup);
    void putInto(WatchSetup &setup) const;
    /// Credits are of no concern where nothing is billed.
    void setPaid(bool isPaid);

Q_SIGNALS:
    void changed();

private:
    QSpinBox *spin(const QString &name, const QString &accessible);

    QSpinBox *m_filesADay;
    QSpinBox *m_filesAMonth;
    QSpinBox *m_creditsADay;
    QSpinBox *m_creditsAMonth;
    QWidget *m_credits;
};

} // namespace cd
