// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/exportresults.h"

#include <QObject>
#include <QString>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace cd {

class Settings;

/// Copies and saves the results of a job, as CSV or JSON, with where they come from.
class ResultsExport : public QObject
{
    Q_OBJECT

public:
    struct Content
    {
        QList<ExportRow> rows;
        Provenance provenance;
    };
    /// What is to be copied or saved, asked for when somebody does it.
    using Source = std::function<Content()>;

    ResultsExport(Settings &settings, const Source &source, QWidget *page);

    QMenu *copyMenu() const { return m_copyMenu; }
    QMenu *saveMenu() const { return m_saveMenu; }
    void copyCsv();
    /// JSON where the name ends in .json, else CSV.
    void saveAs(const QString &path);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const QString &sentence);

private:
    void copyJson();
    void askForPath(const QString &suffix);
    QByteArray csv() const;

    Settings &m_settings;
    Source m_source;
    QWidget &m_page;
    QMenu *m_copyMenu;
    QMenu *m_saveMenu;
    QAction *m_asIs;
};

} // namespace cd
