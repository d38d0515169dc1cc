// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/history/retention.h"

#include <QDialog>

class QLabel;
class QRadioButton;
class QSpinBox;

namespace cd {

/// Asks what should happen to jobs that ended long ago, and shows how many that would be now.
class RetentionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RetentionDialog(Retention &retention, QWidget *parent = nullptr);

private:
    using Action = RetentionRule::Action;

    void layOut();
    QRadioButton *addChoice(const QString &name, const QString &text);
    RetentionRule rule() const;
    void showWhatItMeans();
    void accept() override;

    Retention &m_retention;
    const QList<QDateTime> m_archivable;
    const QList<QDateTime> m_deletable;
    QRadioButton *m_keep;
    QRadioButton *m_archive;
    QRadioButton *m_delete;
    QSpinBox *m_days;
    QLabel *m_meaning;
};

} // namespace cd
