// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/export/resultswriter.h"

#include <QByteArray>
#include <QTemporaryDir>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace cd {

/// An XLSX workbook: typed cells under a header that stays in view and filters, and a sheet of
/// WorkbookWords. Texts are never formulas. Rows go to the disk as they come; where a sheet is
/// full, another one follows.
class WorkbookWriter : public ResultsWriter
{
public:
    static constexpr int longestText = 32'767; ///< UTF-16; of what is longer the end is cut
    static constexpr int mostRows = 1'048'576; ///< of a sheet, with its header

    WorkbookWriter(const ExportForm &form, QIODevice &out, int rowsPerSheet = mostRows);
    ~WorkbookWriter() override;

    bool begin() override;
    bool addRow(const QList<ResultValue> &row) override;
    bool end() override;
    QString failure() const override;

protected:
    bool writeJob(const SavedJob &job, const GoesOn &goesOn) override;
    bool writeRow(const QList<ResultValue> &row) override;

private:
    bool fail(const QString &why);
    lxw_worksheet *addSheet(const QString &name);
    bool addResultsSheet();
    void endResultsSheet();
    int writeCell(lxw_worksheet *sheet, int row, int column, const ResultValue &value);
    int writeText(lxw_worksheet *sheet, int row, int column, const QString &text,
                  lxw_format *format = nullptr);
    bool writeAbout();
    bool writeSheet(const QString &name, QList<AboutLine> lines);
    bool hasRoom();
    bool copyOut();

    const int m_rowsPerSheet;
    QTemporaryDir m_folder;
    QByteArray m_folderName; // libxlsxwriter wants to be able to change it
    lxw_workbook *m_book = nullptr;
    QList<lxw_worksheet *> m_sheets;
    int m_row = 0; // the next one of the last sheet
    lxw_format *m_title = nullptr;
    lxw_format *m_fraction = nullptr;
    lxw_format *m_whole = nullptr;
    lxw_format *m_time = nullptr;
    QString m_failure;
};

} // namespace cd
