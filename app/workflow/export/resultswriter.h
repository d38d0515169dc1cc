// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "workflow/rows/celltable.h"
#include "workflow/rows/resultcolumns.h"
#include "workflow/rows/rowreviews.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

class QIODevice;

namespace cd {

enum class ResultsFormat {
    Workbook, ///< XLSX
    Csv,
    JsonLines,
    Json, ///< resultsAsJson(): of one job, in all columns
};

/// The suffix of its files: "xlsx", "csv", "jsonl", "json".
QString suffixOf(ResultsFormat format);
/// The format of a file by its name's suffix; nullopt: none of them.
std::optional<ResultsFormat> formatOf(const QString &path);

/// A job whose results are saved.
struct SavedJob
{
    JobRow row;
    QList<ExportRow> rows; ///< those that are saved, perhaps not all
};

/// Files by what is known of them; each is counted once.
struct SavedCounts
{
    int typed = 0; ///< a rule matched
    int untyped = 0; ///< no rule matched
    int without = 0; ///< no result

    int files() const { return typed + untyped + without; }
    SavedCounts &operator+=(const SavedCounts &more);
    bool operator==(const SavedCounts &) const = default;
};

/// What was written so far.
struct ResultsSummary
{
    struct Part
    {
        JobRow row;
        SavedCounts counts;
    };
    QList<Part> jobs;
    SavedCounts counts; ///< of all jobs
    ReviewedCounts reviewed; ///< of these
    QMap<QString, int> types; ///< how many files are of each, as the service says
    QMap<QString, int> finalTypes; ///< the same by what was reviewed, else as the service says
    int cutTexts = 0; ///< cells that hold less than there is
    int unreadJobs = 0; ///< left out, as the store could not read them
    int goneJobs = 0; ///< left out, as they were taken out of the list meanwhile
};

/// A cell of a sheet of words, such as the one that tells where a workbook comes from.
using AboutCell = std::variant<QString, qint64>;
struct AboutLine
{
    QList<AboutCell> cells;
    bool isTitle = false;

    bool operator==(const AboutLine &) const = default;
};

/// A sheet of words and figures, behind the one with the results.
struct AboutSheet
{
    QString name; ///< at most 25 characters, none of []:*?/\ in it
    std::function<QList<AboutLine>()> lines; ///< called in the thread that writes
};

/// What a workbook says in words for people.
struct WorkbookWords
{
    QString results; ///< name of the sheet: at most 25 characters, none of []:*?/\ in it
    QString about; ///< the same of the other one
    QStringList titles; ///< of the columns that are written
    /// Called in the thread that writes.
    std::function<QList<AboutLine>(const ResultsSummary &)> describe;
    QList<AboutSheet> more = {}; ///< sheets behind it
};

struct CsvStyle
{
    QChar separator = u',';
    QChar decimal = u'.'; ///< in numbers
    CsvSafety safety = CsvSafety::Harmless;
    bool hasMark = true; ///< a byte order mark, by which spreadsheets know UTF-8
};

/// What columns are called in a file, instead of what they are called else.
using ColumnNames = QHash<ResultColumn, QString>;

/// How JSON Lines name things.
enum class LineShape {
    Flat, ///< each column a member
    /// As the service does: `file_id`, `classify_job_id` and `result` with type, confidence and
    /// reasoning; all else is ours, in `desk`, where alone own names hold.
    Contract,
};

/// How results are to be saved.
struct ExportForm
{
    ResultsFormat format = ResultsFormat::Csv;
    QList<ResultColumn> columns = usualResultColumns(); ///< Json has all of them
    ColumnNames names = {};
    LineShape shape = LineShape::Flat;
    QStringList ownKeys = {}; ///< instead of columns: of rows that come by addRow()
    CsvStyle csv = {};
    WorkbookWords words = {}; ///< of a workbook

    /// What the columns are called for programs.
    QStringList keys() const;
};

/// Writes results in one format. To be used in one thread at a time: begin(), add() for each job,
/// end(). False: it failed, see failure(), and nothing more may be called.
class ResultsWriter
{
public:
    /// Told how many rows were written since it was last asked; false: stop.
    using GoesOn = std::function<bool(int)>;

    virtual ~ResultsWriter() = default;

    virtual bool begin() = 0;
    /// False also if @p goesOn returned false.
    bool add(const SavedJob &job, const GoesOn &goesOn);
    /// Something else than a job's results: as many cells as there are keys.
    virtual bool addRow(const QList<ResultValue> &row) { return writeRow(row); }
    virtual bool end() { return true; }
    /// In the system's words: "No space left on device".
    virtual QString failure() const;
    const ResultsSummary &summary() const { return m_summary; }
    void countLeftOut(int unread, int gone)
    {
        m_summary.unreadJobs += unread;
        m_summary.goneJobs += gone;
    }

protected:
    ResultsWriter(const ExportForm &form, QIODevice &out);

    /// By default its rows, one by one.
    virtual bool writeJob(const SavedJob &job, const GoesOn &goesOn);
    virtual bool writeRow(const QList<ResultValue> &) { return true; }
    bool put(const QByteArray &bytes);
    /// Whether the row that writeRow() writes has one, be it without a type.
    bool hasResult() const { return m_hasResult; }
    void countCut() { ++m_summary.cutTexts; }
    const ExportForm &form() const { return m_form; }
    QIODevice &out() { return m_out; }

private:
    ExportForm m_form;
    QIODevice &m_out;
    ResultsSummary m_summary;
    bool m_hasResult = false;
};

/// @p out: open for writing; has to outlive the writer.
std::unique_ptr<ResultsWriter> makeResultsWriter(const ExportForm &form, QIODevice &out);

} // namespace cd
