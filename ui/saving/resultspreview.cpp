// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/saving/resultspreview.h"

#include "ui/widgets/parts.h"
#include "ui/words/formats.h"
#include "ui/words/workbooktext.h"
#include "workflow/export/textwriters.h"

#include <QHeaderView>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr int shownLetters = 200;

QString shownText(const ResultValue &value, const ExportForm &form)
{
    if (form.format == ResultsFormat::Csv)
        return csvCell(value, form.csv);
    if (form.format == ResultsFormat::JsonLines)
        return QString::fromUtf8(jsonCell(value));
    if (const auto *number = std::get_if<double>(&value))
        return confidenceText(*number);
    if (const auto *number = std::get_if<qint64>(&value))
        return countText(*number);
    if (const auto *time = std::get_if<QDateTime>(&value))
        return timeText(*time);
    return plainText(value);
}

QString shownTitle(ResultColumn column, const ExportForm &form)
{
    const bool isWorkbook = form.format == ResultsFormat::Workbook;
    const QString name
        = form.names.value(column, isWorkbook ? columnTitle(column) : columnKey(column));
    const bool isNested
        = form.format == ResultsFormat::JsonLines && form.shape == LineShape::Contract;
    return isNested ? contractPath(column, name) : name;
}

} // namespace

ResultsPreview::ResultsPreview(QWidget *parent)
    : TableView(parent)
    , m_model(new QStandardItemModel(this))
{
    named(this, u"exportPreview"_s, tr("The first rows as they will be saved"));
    setModel(m_model);
    showAsRows();
    horizontalHeader()->setStretchLastSection(false); // perhaps there are more than have room
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
}

void ResultsPreview::setRows(const QList<SavedJob> &jobs, const ExportForm &form)
{
    m_model->clear();
    setEmptyText(form.columns.isEmpty() ? tr("Choose at least one column.") : QString());
    QStringList titles;
    for (const ResultColumn column : form.columns)
        titles += shownTitle(column, form);
    m_model->setHorizontalHeaderLabels(titles);
    fill(jobs, form);
    resizeColumnsToContents();
    constexpr int widest = 40; // letters
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int least = horizontalHeader()->sectionSizeHint(column);
        const int most = std::max(least, widest * fontMetrics().averageCharWidth());
        setColumnWidth(column, std::clamp(columnWidth(column), least, most));
    }
}

void ResultsPreview::fill(const QList<SavedJob> &jobs, const ExportForm &form)
{
    for (const SavedJob &job : jobs) {
        const Provenance provenance = provenanceOf(job.row);
        for (const ExportRow &row : job.rows) {
            if (m_model->rowCount() == mostRows || form.columns.isEmpty())
                return;
            QList<QStandardItem *> items;
            for (const ResultColumn column : form.columns) {
                const QString text = shownText(resultValue(column, row, provenance), form);
                items += new QStandardItem(text.left(shownLetters));
            }
            m_model->appendRow(items);
        }
    }
}

} // namespace cd
