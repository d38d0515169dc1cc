// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/export/exporttemplate.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace cd {

class ColumnList;
class Settings;
class TemplateBox;

/// How results are to be saved: by which template, or the format, what belongs to it, and the
/// columns. What a person chooses is remembered.
class ExportFormBox : public QWidget
{
    Q_OBJECT

public:
    explicit ExportFormBox(Settings &settings, QWidget *parent = nullptr);

    /// Perhaps without columns. @p who: saves it, as workbooks say.
    ExportForm form(const QString &who = {}) const;
    /// Shows a format as if a person had chosen it. Json can't be chosen.
    void setFormat(ResultsFormat format);

Q_SIGNALS:
    void changed();

private:
    void layOut();
    void fillFormats();
    void fillSeparators();
    void showTemplate(const ExportTemplate &how);
    void showWhatFits();
    void rememberFormulas();
    void remember();
    ExportTemplate shown() const;

    Settings &m_settings;
    TemplateBox *m_template;
    QComboBox *m_format;
    QComboBox *m_separator;
    QCheckBox *m_asIs;
    QCheckBox *m_mark;
    QCheckBox *m_contract;
    ColumnList *m_columns;
    bool m_isShowing = false;
};

/// How a person wants CSV to be, as it was last chosen in such a box.
CsvStyle csvStyle(const Settings &settings);

} // namespace cd
