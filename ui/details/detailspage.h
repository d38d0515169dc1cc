// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/jobrequest.h"
#include "workflow/jobrow.h"

#include <QWidget>

#include <optional>

namespace cd {

class Desk;

/// Everything known of one job: its results, the request, the service's raw answers, a timeline.
class DetailsPage : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPage(Desk &desk, QWidget *parent = nullptr);

    std::optional<JobKey> job() const;
    void setJob(std::optional<JobKey> key);

    /// The tab shown and the widths of the columns.
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    /// A person wants a new job made from an older one, whose place it takes.
    void submitAgain(const cd::JobRequest &request, const QList<cd::JobFile> &files,
                     const QString &label, cd::JobKey replaces);
};

} // namespace cd
