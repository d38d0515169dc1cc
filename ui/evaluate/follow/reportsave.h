// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QThreadPool>

class QWidget;

namespace cd {

class Workspace;
struct EvaluationReport;

/// Asks where a report of what is evaluated is to be saved, and saves it without holding up the
/// window.
class ReportSave : public QObject
{
    Q_OBJECT

public:
    /// @p page: in front of whose window is asked.
    ReportSave(Workspace &workspace, QWidget *page);
    /// Waits until what was begun is saved.
    ~ReportSave() override;

    void begin(); ///< nothing without an evaluation

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const QString &path, const QString &why); ///< in the system's words

private:
    void saveAs(const QString &path);
    void save(const QString &path);
    EvaluationReport report() const;

    Workspace &m_workspace;
    QWidget *m_page;
    QThreadPool m_threads; // one
};

} // namespace cd
