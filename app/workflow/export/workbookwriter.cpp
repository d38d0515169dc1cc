// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/export/workbookwriter.h"

#include "domain/safetext.h"

#include <QDate>
#include <QFile>
#include <QRegularExpression>
#include <QStorageInfo>

#include <algorithm>
#include <cerrno>
#include <clocale>
#include <cstdio>
#include <type_traits>
#include <utility>

#include <xlsxwriter.h>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

/// libxlsxwriter writes numbers with printf, and a decimal comma makes the file unreadable.
class PlainNumbers
{
public:
    PlainNumbers()
        : m_plain(newlocale(LC_NUMERIC_MASK, "C", nullptr))
        , m_before(uselocale(m_plain))
    {
    }
    ~PlainNumbers()
    {
        uselocale(m_before);
        if (m_plain)
            freelocale(m_plain);
    }
    Q_DISABLE_COPY_MOVE(PlainNumbers)

private:
    locale_t m_plain;
    locale_t m_before;
};

/// Characters that XML can't hold: one of them, and no program opens the file.
QString fitForXml(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        const bool isPair
            = character.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else if (character.isSurrogate() || character.unicode() >= 0xfffe)
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

/// As a cell holds it: one kind of line break, and no character by its number (_x0041_).
QString fitForCell(const QString &text)
{
    static const QRegularExpression byNumber(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return fitForXml(safeText(text))
        .replace("\r\n"_L1, "\n"_L1)
        .replace(u'\r', u'\n')
        .replace(byNumber, u"_x005F_"_s);
}

QString cutTo(int longest, QString text)
{
    text.truncate(longest - 1);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text + u'…';
}

/// Days since the end of 1899, in the person's own time zone: workbooks know no others.
double serialTime(const QDateTime &time)
{
    constexpr double msPerDay = 24.0 * 60 * 60 * 1000;
    const QDateTime local = time.toLocalTime();
    return static_cast<double>(QDate(1899, 12, 30).daysTo(local.date()))
        + local.time().msecsSinceStartOfDay() / msPerDay;
}

constexpr double ownWidth = 24;

double widthOf(ResultColumn column)
{
    switch (column) {
    case ResultColumn::File:
    case ResultColumn::Path:
    case ResultColumn::CopyOf:
    case ResultColumn::Message:
        return 40;
    case ResultColumn::Reasoning:
        return 80;
    case ResultColumn::Confidence:
    case ResultColumn::Size:
    case ResultColumn::PresetChanged:
    case ResultColumn::PresetVersion:
        return 12;
    default:
        return 20;
    }
}

} // namespace

WorkbookWriter::WorkbookWriter(const ExportForm &form, QIODevice &out, int rowsPerSheet)
    : ResultsWriter(form, out)
    , m_rowsPerSheet(rowsPerSheet)
{
}

WorkbookWriter::~WorkbookWriter()
{
    if (!m_book)
        return;
    for (const lxw_worksheet *sheet : std::as_const(m_sheets)) {
        if (sheet->optimize_tmpfile)
            std::fclose(sheet->optimize_tmpfile);
    }
    lxw_workbook_free(m_book);
}

QString WorkbookWriter::failure() const
{
    return m_failure.isEmpty() ? ResultsWriter::failure() : m_failure;
}

bool WorkbookWriter::fail(const QString &why)
{
    m_failure = why;
    return false;
}

bool WorkbookWriter::begin()
{
    const PlainNumbers plain;
    if (!m_folder.isValid())
        return fail(m_folder.errorString());
    m_folderName = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folderName.data();
    m_book = workbook_new_opt(QFile::encodeName(m_folder.filePath(u"workbook"_s)).constData(),
                              &options);
    if (!m_book)
        return fail(qt_error_string(ENOMEM));
    m_title = workbook_add_format(m_book);
    format_set_bold(m_title);
    m_fraction = workbook_add_format(m_book);
    format_set_num_format(m_fraction, "0.00");
    m_whole = workbook_add_format(m_book);
    format_set_num_format(m_whole, "#,##0");
    m_time = workbook_add_format(m_book);
    format_set_num_format(m_time, "yyyy-mm-dd hh:mm");
    return addResultsSheet();
}

/// After the others; null: it failed.
lxw_worksheet *WorkbookWriter::addSheet(const QString &name)
{
    lxw_worksheet *sheet
        = workbook_add_worksheet(m_book, name.isEmpty() ? nullptr : name.toUtf8().constData());
    if (sheet)
        m_sheets.append(sheet);
    else
        fail(qt_error_string(errno));
    return sheet;
}

/// Rows go on in it.
bool WorkbookWriter::addResultsSheet()
{
    QString name = form().words.results;
    if (!m_sheets.isEmpty())
        name += u' ' + QString::number(m_sheets.size() + 1);
    lxw_worksheet *sheet = addSheet(name);
    if (!sheet)
        return false;
    m_row = 1;
    worksheet_freeze_panes(sheet, 1, 0);
    const QStringList keys = form().keys();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const auto at = static_cast<lxw_col_t>(i);
        const double width = form().ownKeys.isEmpty() ? widthOf(form().columns.at(i)) : ownWidth;
        worksheet_set_column(sheet, at, at, width, nullptr);
        const bool isOwn = form().names.contains(form().columns.value(i));
        const QString title = isOwn ? keys.at(i) : form().words.titles.value(i, keys.at(i));
        writeText(sheet, 0, static_cast<int>(i), title, m_title);
    }
    return true;
}

void WorkbookWriter::endResultsSheet()
{
    const auto last = static_cast<lxw_col_t>(std::max<qsizetype>(form().keys().size(), 1) - 1);
    worksheet_autofilter(m_sheets.constLast(), 0, 0, static_cast<lxw_row_t>(m_row - 1), last);
}

bool WorkbookWriter::writeJob(const SavedJob &job, const GoesOn &goesOn)
{
    const PlainNumbers plain;
    return ResultsWriter::writeJob(job, goesOn);
}

bool WorkbookWriter::addRow(const QList<ResultValue> &row)
{
    const PlainNumbers plain;
    return ResultsWriter::addRow(row);
}

bool WorkbookWriter::writeRow(const QList<ResultValue> &row)
{
    if (m_row == m_rowsPerSheet) {
        endResultsSheet();
        if (!addResultsSheet())
            return false;
    }
    for (qsizetype i = 0; i < row.size(); ++i) {
        const int error = writeCell(m_sheets.constLast(), m_row, static_cast<int>(i), row.at(i));
        if (error != LXW_NO_ERROR)
            return fail(QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(error))));
    }
    ++m_row;
    return true;
}

int WorkbookWriter::writeText(lxw_worksheet *sheet, int row, int column, const QString &text,
                              lxw_format *format)
{
    QString cell = fitForCell(text);
    if (cell.size() > longestText) {
        cell = cutTo(longestText, cell);
        countCut();
    }
    return worksheet_write_string(sheet, static_cast<lxw_row_t>(row),
                                  static_cast<lxw_col_t>(column), cell.toUtf8().constData(),
                                  format);
}

int WorkbookWriter::writeCell(lxw_worksheet *sheet, int row, int column, const ResultValue &value)
{
    const auto inRow = static_cast<lxw_row_t>(row);
    const auto inColumn = static_cast<lxw_col_t>(column);
    const auto number = [&](double what, lxw_format *format) {
        return static_cast<int>(worksheet_write_number(sheet, inRow, inColumn, what, format));
    };
    return std::visit(
        [&](const auto &what) -> int {
            using Kind = std::decay_t<decltype(what)>;
            if constexpr (std::is_same_v<Kind, QString>)
                return writeText(sheet, row, column, what);
            else if constexpr (std::is_same_v<Kind, double>)
                return number(what, m_fraction);
            else if constexpr (std::is_same_v<Kind, qint64>)
                return number(static_cast<double>(what), m_whole);
            else if constexpr (std::is_same_v<Kind, bool>)
                return worksheet_write_boolean(sheet, inRow, inColumn, what ? 1 : 0, nullptr);
            else if constexpr (std::is_same_v<Kind, QDateTime>)
                return number(serialTime(what), m_time);
            else
                return LXW_NO_ERROR;
        },
        value);
}

bool WorkbookWriter::writeAbout()
{
    const WorkbookWords &words = form().words;
    return (!words.describe || writeSheet(words.about, words.describe(summary())))
        && std::ranges::all_of(words.more, [this](const AboutSheet &one) {
               return writeSheet(one.name, one.lines());
           });
}

bool WorkbookWriter::writeSheet(const QString &name, QList<AboutLine> lines)
{
    lxw_worksheet *sheet = addSheet(name);
    if (!sheet)
        return false;
    worksheet_set_column(sheet, 0, 1, 32, nullptr);
    worksheet_set_column(sheet, 2, 20, 20, nullptr);
    lines.resize(std::min<qsizetype>(lines.size(), m_rowsPerSheet));
    for (int row = 0; row < static_cast<int>(lines.size()); ++row) {
        const AboutLine &line = lines.at(row);
        for (int column = 0; column < static_cast<int>(line.cells.size()); ++column) {
            const AboutCell &cell = line.cells.at(column);
            if (const auto *number = std::get_if<qint64>(&cell))
                writeCell(sheet, row, column, *number);
            else
                writeText(sheet, row, column, std::get<QString>(cell),
                          line.isTitle ? m_title : nullptr);
        }
    }
    return true;
}

/// libxlsxwriter does not notice that its temporary files could not be written. It copies each
/// sheet once more before it packs it.
bool WorkbookWriter::hasRoom()
{
    qint64 largest = 0;
    qint64 all = 0;
    for (const lxw_worksheet *sheet : std::as_const(m_sheets)) {
        std::FILE *file = sheet->optimize_tmpfile;
        if (!file || std::fflush(file) != 0 || std::ferror(file) != 0)
            return false;
        const qint64 size = std::ftell(file);
        largest = std::max(largest, size);
        all += size;
    }
    constexpr qint64 besides = 1 << 20;
    return QStorageInfo(m_folder.path()).bytesAvailable() > largest + all / 2 + besides;
}

bool WorkbookWriter::end()
{
    const PlainNumbers plain;
    endResultsSheet();
    if (!writeAbout())
        return false;
    if (!hasRoom())
        return fail(qt_error_string(ENOSPC));
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR)
        return fail(QString::fromUtf8(lxw_strerror(error)));
    return copyOut();
}

bool WorkbookWriter::copyOut()
{
    constexpr qint64 atOnce = 1 << 16;
    QFile workbook(m_folder.filePath(u"workbook"_s));
    if (!workbook.open(QIODevice::ReadOnly))
        return fail(workbook.errorString());
    while (!workbook.atEnd()) {
        const QByteArray part = workbook.read(atOnce);
        if (part.isEmpty())
            return fail(workbook.errorString());
        if (!put(part))
            return false;
    }
    return true;
}

} // namespace cd
