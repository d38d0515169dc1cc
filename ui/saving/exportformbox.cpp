// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/saving/exportformbox.h"

#include "store/settings/settings.h"
#include "ui/widgets/parts.h"
#include "ui/words/workbooktext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// What most people want to see of results.
const QList<ResultColumn> usualColumns{ResultColumn::File,       ResultColumn::Type,
                                       ResultColumn::Confidence, ResultColumn::Reasoning,
                                       ResultColumn::Label,      ResultColumn::FinishedAt,
                                       ResultColumn::Path,       ResultColumn::Message,
                                       ResultColumn::TypeFinal,  ResultColumn::Decided};

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

} // namespace

ExportFormBox::ExportFormBox(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_format(named(new QComboBox, u"exportFormat"_s))
    , m_separator(named(new QComboBox, u"csvSeparator"_s))
    , m_asIs(named(new QCheckBox(tr("Keep &formulas in CSV files and copied cells")), u"csvAsIs"_s))
    , m_columns(named(new QListWidget, u"exportColumns"_s, tr("Columns to save")))
{
    fillFormats();
    fillSeparators();
    fillColumns();
    m_asIs->setChecked(settings.value(setting::csvAsIs));
    m_asIs->setToolTip(tr("Otherwise an apostrophe is put before each cell that a spreadsheet "
                          "would run as a formula. File names and reasoning come from documents "
                          "that anyone may have written."));
    layOut();
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportFormBox::remember);
    connect(m_separator, &QComboBox::currentIndexChanged, this, &ExportFormBox::remember);
    connect(m_asIs, &QCheckBox::toggled, this, &ExportFormBox::remember);
    connect(m_columns, &QListWidget::itemChanged, this, &ExportFormBox::remember);
    showWhatFits();
}

void ExportFormBox::setFormat(ResultsFormat format)
{
    if (const int found = m_format->findData(suffixOf(format)); found >= 0)
        m_format->setCurrentIndex(found);
}

void ExportFormBox::layOut()
{
    auto *lines = withoutMargins(new QFormLayout(this));
    lines->setRowWrapPolicy(QFormLayout::WrapAllRows);
    lines->addRow(labelFor(m_format, tr("For&mat")), m_format);
    lines->addRow(labelFor(m_separator, tr("Sepa&rator")), m_separator);
    lines->addRow(m_asIs);
    lines->addRow(labelFor(m_columns, tr("Col&umns")), m_columns);
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
    m_format->setCurrentIndex(
        std::max(0, m_format->findData(m_settings.value(setting::exportFormat))));
}

void ExportFormBox::fillSeparators()
{
    m_separator->addItem(tr("Comma"), u","_s);
    m_separator->addItem(tr("Semicolon"), u";"_s);
    m_separator->addItem(tr("Tab"), u"\t"_s);
    const QString chosen = m_settings.value(setting::csvSeparator);
    m_separator->setCurrentIndex(
        std::max(0, m_separator->findData(chosen.isEmpty() ? localSeparator() : chosen)));
}

void ExportFormBox::fillColumns()
{
    QList<ResultColumn> chosen;
    const QStringList keys = m_settings.value(setting::exportColumns);
    for (const QString &key : keys) {
        if (const auto column = resultColumn(key))
            chosen.append(*column);
    }
    if (chosen.isEmpty())
        chosen = usualColumns;
    const QList<ResultColumn> all = allResultColumns();
    for (const ResultColumn column : all) {
        auto *item = new QListWidgetItem(columnTitle(column), m_columns);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(chosen.contains(column) ? Qt::Checked : Qt::Unchecked);
    }
    m_columns->setCurrentRow(0);
}

/// The list has all, in their order.
QList<ResultColumn> ExportFormBox::columns() const
{
    QList<ResultColumn> chosen;
    const QList<ResultColumn> all = allResultColumns();
    for (int row = 0; row < m_columns->count(); ++row) {
        if (m_columns->item(row)->checkState() == Qt::Checked)
            chosen.append(all.at(row));
    }
    return chosen;
}

/// Only CSV has separators, and cells that a spreadsheet may take for formulas.
void ExportFormBox::showWhatFits()
{
    const bool isCsv = m_format->currentData().toString() == suffixOf(ResultsFormat::Csv);
    m_separator->setEnabled(isCsv);
    m_asIs->setEnabled(isCsv);
}

void ExportFormBox::remember()
{
    const ExportForm chosen = form();
    QStringList keys;
    for (const ResultColumn column : chosen.columns)
        keys += columnKey(column);
    m_settings.set(setting::exportFormat, suffixOf(chosen.format));
    m_settings.set(setting::exportColumns, keys);
    m_settings.set(setting::csvAsIs, m_asIs->isChecked());
    // Where it was never changed it goes on following the locale.
    const QString separator(chosen.csv.separator);
    const bool isLocal = separator == localSeparator();
    m_settings.set(setting::csvSeparator, isLocal ? QString() : separator);
    showWhatFits();
    Q_EMIT changed();
}

ExportForm ExportFormBox::form() const
{
    ExportForm form;
    form.format = formatOf(u"a."_s + m_format->currentData().toString()).value_or(form.format);
    form.columns = columns();
    form.csv = styleOf(m_separator->currentData().toString(), m_asIs->isChecked());
    form.words = workbookWords(form.columns);
    return form;
}

CsvStyle csvStyle(const Settings &settings)
{
    const QString chosen = settings.value(setting::csvSeparator);
    const bool isOne = chosen == ","_L1 || chosen == ";"_L1 || chosen == "\t"_L1;
    return styleOf(isOne ? chosen : localSeparator(), settings.value(setting::csvAsIs));
}

} // namespace cd
