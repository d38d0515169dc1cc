// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/saving/exportformbox.h"

#include "store/settings/settings.h"
#include "ui/look/icons.h"
#include "ui/saving/columnlist.h"
#include "ui/saving/templatebox.h"
#include "ui/widgets/parts.h"
#include "ui/words/workbooktext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// Spreadsheets expect a semicolon where the comma stands in numbers.
QString localSeparator()
{
    return QLocale().decimalPoint() == ","_L1 ? u";"_s : u","_s;
}

CsvStyle styleOf(const QString &separator, bool isAsIs)
{
    CsvStyle style;
    style.separator = separator.front();
    const QString point = QLocale().decimalPoint();
    // Programs that expect the semicolon expect the number as it is written there.
    if (style.separator == u';' && point.size() == 1)
        style.decimal = point.front();
    style.safety = isAsIs ? CsvSafety::AsIs : CsvSafety::Harmless;
    return style;
}

/// As it was left; where nothing was chosen ever, what most people want to see.
ExportTemplate templateAtFirst(const Settings &settings)
{
    auto how = readTemplateInUse(settings);
    if (!how)
        how = builtIn(BuiltInTemplate::Analyst);
    if (settings.value(setting::exportTemplate).isEmpty()) { // of a version without templates
        if (const QString chosen = settings.value(setting::csvSeparator); !chosen.isEmpty())
            how->separator = chosen.front();
        how->safety = settings.value(setting::csvAsIs) ? CsvSafety::AsIs : CsvSafety::Harmless;
    }
    return *how;
}

} // namespace

ExportFormBox::ExportFormBox(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_template(new TemplateBox(settings))
    , m_format(named(new QComboBox, u"exportFormat"_s))
    , m_separator(named(new QComboBox, u"csvSeparator"_s))
    , m_asIs(named(new QCheckBox(tr("Keep &formulas in CSV files and copied cells")), u"csvAsIs"_s))
    , m_mark(named(new QCheckBox(tr("Mark as &UTF-8")), u"csvMark"_s))
    , m_contract(named(new QCheckBox(tr("Names as the ser&vice has them")), u"linesAsService"_s))
    , m_columns(new ColumnList)
{
    fillFormats();
    fillSeparators();
    m_asIs->setToolTip(tr("Otherwise an apostrophe is put before each cell that a spreadsheet "
                          "would run as a formula. File names and reasoning come from documents "
                          "that anyone may have written."));
    m_mark->setToolTip(tr("Puts a byte order mark first, by which spreadsheets know the letters"));
    m_contract->setToolTip(tr("file_id, classify_job_id and result as in the API; all else is in "
                              "“desk”. Otherwise each column is a member of its own."));
    layOut();
    showTemplate(templateAtFirst(settings));
    connect(m_template, &TemplateBox::chosen, this, [this](const ExportTemplate &how) {
        showTemplate(how);
        remember();
    });
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportFormBox::remember);
    connect(m_separator, &QComboBox::currentIndexChanged, this, &ExportFormBox::remember);
    connect(m_asIs, &QCheckBox::toggled, this, &ExportFormBox::rememberFormulas);
    for (const QCheckBox *box : {m_mark, m_contract})
        connect(box, &QCheckBox::toggled, this, &ExportFormBox::remember);
    connect(m_columns, &ColumnList::edited, this, &ExportFormBox::remember);
    connect(m_columns, &ColumnList::refused, m_template, &TemplateBox::sayRefused);
}

void ExportFormBox::setFormat(ResultsFormat format)
{
    if (const int found = m_format->findData(suffixOf(format)); found >= 0)
        m_format->setCurrentIndex(found);
}

void ExportFormBox::layOut()
{
    auto *lines = withoutMargins(new QFormLayout);
    lines->setRowWrapPolicy(QFormLayout::WrapAllRows);
    lines->addRow(m_template);
    lines->addRow(labelFor(m_format, tr("For&mat")), m_format);
    lines->addRow(labelFor(m_separator, tr("Sepa&rator")), m_separator);
    for (QCheckBox *box : {m_asIs, m_mark, m_contract})
        lines->addRow(box);
    auto *up = toolButton(u"columnUp"_s, deskIcon(u"up"_s), tr("Move up"));
    auto *down = toolButton(u"columnDown"_s, deskIcon(u"down"_s), tr("Move down"));
    auto *rename = toolButton(u"columnRename"_s, {}, tr("Rename"));
    connect(up, &QToolButton::clicked, m_columns, [this] { m_columns->moveBy(-1); });
    connect(down, &QToolButton::clicked, m_columns, [this] { m_columns->moveBy(1); });
    connect(rename, &QToolButton::clicked, m_columns,
            [this] { m_columns->edit(m_columns->currentIndex()); });
    auto *tools = new QHBoxLayout;
    addWidgets(tools, {up, down, rename});
    tools->addStretch(1);
    auto *column = withoutMargins(new QVBoxLayout(this));
    column->addLayout(lines);
    column->addWidget(labelFor(m_columns, tr("Colum&ns")));
    column->addWidget(m_columns, 1);
    column->addLayout(tools);
}

void ExportFormBox::fillFormats()
{
    const auto add = [this](ResultsFormat format, const QString &text) {
        m_format->addItem(text, suffixOf(format));
    };
    add(ResultsFormat::Workbook, tr("Excel workbook (XLSX)"));
    add(ResultsFormat::Csv, tr("CSV"));
    //: a format of files: a JSON object on each line
    add(ResultsFormat::JsonLines, tr("JSON Lines"));
}

void ExportFormBox::fillSeparators()
{
    m_separator->addItem(tr("Comma"), u","_s);
    m_separator->addItem(tr("Semicolon"), u";"_s);
    m_separator->addItem(tr("Tab"), u"\t"_s);
}

void ExportFormBox::showTemplate(const ExportTemplate &how)
{
    m_isShowing = true;
    setFormat(how.format);
    const QString separator = how.separator ? QString(*how.separator) : localSeparator();
    m_separator->setCurrentIndex(std::max(0, m_separator->findData(separator)));
    m_asIs->setChecked(how.safety == CsvSafety::AsIs);
    m_mark->setChecked(how.hasMark);
    m_contract->setChecked(how.shape == LineShape::Contract);
    m_columns->showColumns(how);
    m_template->showTemplate(how);
    m_isShowing = false;
    showWhatFits();
}

/// Only CSV has separators, and cells that a spreadsheet may take for formulas.
void ExportFormBox::showWhatFits()
{
    const QString format = m_format->currentData().toString();
    const bool isCsv = format == suffixOf(ResultsFormat::Csv);
    m_separator->setEnabled(isCsv);
    m_asIs->setEnabled(isCsv);
    m_mark->setEnabled(isCsv);
    m_contract->setVisible(format == suffixOf(ResultsFormat::JsonLines));
    m_mark->setVisible(!m_contract->isVisibleTo(this));
}

/// What the widgets say; the name is that of the template that was chosen.
ExportTemplate ExportFormBox::shown() const
{
    ExportTemplate how = m_template->shown();
    how.format = formatOf(u"a."_s + m_format->currentData().toString()).value_or(how.format);
    // Where it was never changed it goes on following the locale.
    const QString separator = m_separator->currentData().toString();
    if (how.separator || separator != localSeparator())
        how.separator = separator.front();
    how.safety = m_asIs->isChecked() ? CsvSafety::AsIs : CsvSafety::Harmless;
    how.hasMark = m_mark->isChecked();
    how.shape = m_contract->isChecked() ? LineShape::Contract : LineShape::Flat;
    m_columns->fill(how);
    return how;
}

/// Copied cells follow what a person says, and not what a template does.
void ExportFormBox::rememberFormulas()
{
    if (!m_isShowing)
        m_settings.set(setting::csvAsIs, m_asIs->isChecked());
    remember();
}

void ExportFormBox::remember()
{
    if (m_isShowing)
        return;
    const ExportTemplate how = shown();
    m_template->showTemplate(how);
    if (!how.columns.isEmpty()) // else it is no template, and the last one stays
        writeTemplateInUse(m_settings, how);
    m_settings.set(setting::csvSeparator, how.separator ? QString(*how.separator) : QString());
    showWhatFits();
    Q_EMIT changed();
}

ExportForm ExportFormBox::form(const QString &who) const
{
    ExportForm form = formOf(shown(), styleOf(localSeparator(), false));
    if (form.csv.separator == u';')
        form.csv.decimal = styleOf(u";"_s, false).decimal;
    form.words = workbookWords(form.columns, who);
    return form;
}

CsvStyle csvStyle(const Settings &settings)
{
    const QString chosen = settings.value(setting::csvSeparator);
    const bool isOne = chosen == ","_L1 || chosen == ";"_L1 || chosen == "\t"_L1;
    return styleOf(isOne ? chosen : localSeparator(), settings.value(setting::csvAsIs));
}

} // namespace cd
