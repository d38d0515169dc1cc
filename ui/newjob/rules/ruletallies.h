// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/base/generation.h"
#include "workflow/history/labels.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QWidget>

namespace cd {

/// What the reviews of a preset say of each of its rules so far, in words. They are read again a
/// while after something was decided, and only while the page that tells them is visible.
class RuleTallies : public QObject
{
    Q_OBJECT

public:
    /// The shortest time between two readings for what was decided.
    static constexpr int leastGapMs = 1000;

    RuleTallies(Labels &labels, QWidget *page);

    /// @p name: empty: none. changed() follows if its reviews say anything.
    void setPreset(const QString &name);
    /// tallyText() by type; an empty one: of what no rule matched. Only types that were reviewed.
    const QHash<QString, QString> &texts() const { return m_texts; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void read();
    void take(const PresetTally &corrections, const PresetTally &audits);

    Labels &m_labels;
    QWidget *m_page;
    QString m_preset;
    QHash<QString, QString> m_texts;
    QTimer m_gap;
    bool m_isStale = false;
    Generation m_reading; // renewed with the preset
};

} // namespace cd
