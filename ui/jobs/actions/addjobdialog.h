// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QDialog>
#include <QList>

class QPlainTextEdit;
class QPushButton;

namespace cd {

/// Asks for the IDs of jobs that were submitted elsewhere. Only their form is checked here.
class AddJobDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AddJobDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QList<cd::JobId> &ids);

private:
    QList<JobId> ids() const;
    void done(int result) override;

    QPlainTextEdit *m_text;
    QPushButton *m_add;
};

} // namespace cd
