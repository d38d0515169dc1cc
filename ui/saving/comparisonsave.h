// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/export/comparisonsaver.h"

#include <QObject>

namespace cd {

class Note;
class Settings;

/// Asks where a comparison of two jobs is to be saved, saves it as what the name says, a workbook
/// or CSV, and says what has become of it.
class ComparisonSave : public QObject
{
    Q_OBJECT

public:
    /// @p said: the note for that. @p page: in front of whose window is asked.
    ComparisonSave(const Settings &settings, Note &said, QWidget *page);

    void begin(const SavedComparison &what);

private:
    void saveAs(const QString &path, const SavedComparison &what);

    const Settings &m_settings;
    Note &m_said;
    QWidget *m_page;
    ComparisonSaver m_saver;
};

} // namespace cd
