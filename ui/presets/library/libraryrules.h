// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/preset.h"
#include "domain/service/dialect.h"

#include <QWidget>

class QLabel;
class QStandardItemModel;

namespace cd {

class Labels;
class RuleTallies;
class TableView;

/// What a preset holds: its rules, a line each, with what reviews say of them, and its options in
/// words.
class LibraryRules : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryRules(Labels &labels, QWidget *parent = nullptr);

    /// Nullopt: none is chosen.
    void setPreset(const std::optional<Preset> &preset, Dialect dialect);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void showTallies();
    QIcon swatch(int index) const;

    Preset m_preset;
    RuleTallies *m_tallies;
    QStandardItemModel *m_model;
    TableView *m_table;
    QLabel *m_options;
};

} // namespace cd
