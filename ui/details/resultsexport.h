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

/// Copies and saves a job's results with their provenance, as a table, CSV or JSON: the selected
/// ones or all, as the action's text says.
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
    /// Returns what is to be copied or saved; called when a person does so.
    using Source = std::function<Content(Rows)>;

    ResultsExport(Settings &settings, const Source &source, QWidget *page);

    QMenu *copyMenu() const { return m_copyMenu; }
    QMenu *saveMenu() const { return m_saveMenu; }
    /// Has the shortcut Ctrl+C; to be added to the table.
    QAction *copySelectedAction() const { return m_copySelected; }
    /// How many results are selected, and how many there are.
    void setCounts(int selected, int all);
    /// Saves JSON if the name ends in .json, else CSV.
    void saveAs(const QString &path, Rows which);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const QString &sentence);

private:
    using Act = void (ResultsExport::*)(Rows which);

    QAction *add(QMenu *menu, const QString &name, Rows which, Act act);
    void addFormulas();
    void copyCells(Rows which);
    void copyJson(Rows which);
    void saveCsv(Rows which) { askForPath(u"csv", which); }
    void saveJson(Rows which) { askForPath(u"json", which); }
    void askForPath(QStringView suffix, Rows which);
    CsvSafety safety() const;

    Settings &m_settings;
    Source m_source;
    QWidget &m_page;
    QMenu *m_copyMenu;
    QMenu *m_saveMenu;
    QAction *m_copySelected;
    QAction *m_copyAll;
    QAction *m_copyJson;
    QAction *m_saveSelectedCsv;
    QAction *m_saveSelectedJson;
    QAction *m_saveCsv;
    QAction *m_saveJson;
    QAction *m_asIs;
};

} // namespace cd
