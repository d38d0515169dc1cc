// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/rows/exportresults.h"

#include <QObject>
#include <QString>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace cd {

class Settings;

/// Copies a job's results with their provenance, as a table or JSON, or asks for them to be saved:
/// the selected ones or all, as the action's text says.
class ResultsExport : public QObject
{
    Q_OBJECT

public:
    enum class Rows { Selected, All };
    struct Content
    {
        QList<ExportRow> rows;
        Provenance provenance;
    };
    /// Returns what is to be copied; called when a person does so.
    using Source = std::function<Content(Rows)>;

    ResultsExport(const Settings &settings, const Source &source, QWidget *page);

    QMenu *copyMenu() const { return m_copyMenu; }
    QMenu *saveMenu() const { return m_saveMenu; }
    /// Has the shortcut Ctrl+C; to be added to the table.
    QAction *copySelectedAction() const { return m_copySelected; }
    /// How many results are selected, and how many there are.
    void setCounts(int selected, int all);

Q_SIGNALS:
    void saveAsked(cd::ResultsExport::Rows which);

private:
    using Act = void (ResultsExport::*)(Rows which);

    QAction *add(QMenu *menu, const QString &name, Rows which, Act act);
    void copyCells(Rows which);
    void copyJson(Rows which);
    void askToSave(Rows which) { Q_EMIT saveAsked(which); }

    const Settings &m_settings;
    Source m_source;
    QMenu *m_copyMenu;
    QMenu *m_saveMenu;
    QAction *m_copySelected;
    QAction *m_copyAll;
    QAction *m_copyJson;
    QAction *m_saveSelected;
    QAction *m_saveAll;
};

} // namespace cd
