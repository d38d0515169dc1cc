// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/preset.h"
#include "workflow/base/generation.h"

#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QStandardItemModel;

namespace cd {

class DiffView;
class PresetController;
class Session;
class TableView;

/// The versions of a preset, what each holds, and how two of them differ: the two that are
/// selected, or the one that is selected and the one before it, the one in use or the form.
class VersionsPane : public QWidget
{
    Q_OBJECT

public:
    VersionsPane(PresetController &controller, const Session &session, QWidget *parent = nullptr);

    void setPreset(const QString &name); ///< empty: none
    /// Selects it once the versions are there.
    void choose(int version);

Q_SIGNALS:
    void jobsAsked(const QString &preset, int version);

private:
    enum class Against { Nothing, Before, InUse, Form };

    void build();
    QWidget *buildTools();
    void read();
    void fill();
    QList<int> selected() const; ///< older first
    void step(int by);
    void showSelection();
    void showContent(int version);
    void compare(int before, int after);
    /// @p after: 0: the form.
    void withBoth(int before, int after,
                  const std::function<void(const JobRequest &, const JobRequest &)> &take);
    void enableTools();
    QString nameOf(int version) const;

    PresetController &m_controller;
    const Session &m_session;
    QString m_preset;
    QList<PresetVersion> m_versions; // newest first
    int m_wanted = 0;
    Generation m_listing;
    Generation m_reading;
    QStandardItemModel *m_model;
    TableView *m_table;
    QComboBox *m_against;
    QLabel *m_title;
    DiffView *m_diff;
    QPushButton *m_use = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_jobs = nullptr;
};

} // namespace cd
