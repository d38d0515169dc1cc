// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/export/resultswriter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QListWidget;

namespace cd {

class Settings;

/// How results are to be saved: the format, what belongs to it, and the columns. What a person
/// chooses is remembered.
class ExportFormBox : public QWidget
{
    Q_OBJECT

public:
    explicit ExportFormBox(Settings &settings, QWidget *parent = nullptr);

    ExportForm form() const; ///< perhaps without columns
    /// Shows a format as if a person had chosen it. Json can't be chosen.
    void setFormat(ResultsFormat format);

Q_SIGNALS:
    void changed();

private:
    void layOut();
    void fillFormats();
    void fillSeparators();
    void fillColumns();
    void showWhatFits();
    void remember();
    QList<ResultColumn> columns() const;

    Settings &m_settings;
    QComboBox *m_format;
    QComboBox *m_separator;
    QCheckBox *m_asIs;
    QListWidget *m_columns;
};

/// How a person wants CSV to be, as it was last chosen in such a box.
CsvStyle csvStyle(const Settings &settings);

} // namespace cd
