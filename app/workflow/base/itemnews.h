// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace cd {

/// Tells which items have changed, no more often than a screen shows it.
class ItemNews : public QObject
{
    Q_OBJECT

public:
    explicit ItemNews(QObject *parent = nullptr);

    void tell(const QList<int> &ids);
    void tellProgress(int id); ///< nothing else of it has changed
    void forget(int id); ///< it is gone

Q_SIGNALS:
    void changed(const QList<int> &ids);
    void progressed(const QList<int> &ids); ///< those of which nothing else has changed

private:
    void start();

    QSet<int> m_changed;
    QSet<int> m_progressed;
    QTimer m_timer;
};

} // namespace cd
