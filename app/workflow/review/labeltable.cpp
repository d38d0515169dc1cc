// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/review/labeltable.h"

#include "workflow/review/csvrows.h"
#include "workflow/review/textfile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;
using Why = UntakenLabel::Why;
using Column = LabelColumn;

namespace {

/// Where each column of a table is.
using Places = QHash<Column, qsizetype>;

bool hasLabels(const QList<Column> &columns)
{
    const auto has = [&columns](std::initializer_list<Column> any) {
        return std::any_of(any.begin(), any.end(),
                           [&columns](Column column) { return columns.contains(column); });
    };
    return has({Column::Type, Column::FinalType})
        && has({Column::Hash, Column::Document, Column::File, Column::Path});
}

Places placesIn(const QStringList &header)
{
    const QStringList keys = labelKeys();
    Places places;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString name = withoutApostrophe(header.at(i));
        const auto column = labelColumn(name);
        // Results have a job's "label" beside the type: what is called as ours counts for more.
        if (column && (!places.contains(*column) || keys.contains(name.trimmed().toLower())))
            places.insert(*column, i);
    }
    return places;
}

LabelCells cellsOf(const QStringList &row, const Places &places)
{
    LabelCells cells;
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        cells.insert(place.key(), withoutApostrophe(row.value(*place)));
    return cells;
}

QString textOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toVariant().toString();
}

LabelCells cellsOf(const QJsonObject &object)
{
    const QStringList keys = labelKeys();
    LabelCells cells;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        const auto column = labelColumn(member.key());
        if (column && (!cells.contains(*column) || keys.contains(member.key())))
            cells.insert(*column, textOf(*member));
    }
    return cells;
}

/// One reading of a table.
class LabelTable
{
public:
    LabelTable(const QString &path, LabelReport &report,
               const std::function<bool(const TableRow &)> &take,
               const std::function<bool(double)> &progress)
        : m_file(path)
        , m_folder(QFileInfo(path).absolutePath())
        , m_report(report)
        , m_take(take)
        , m_progress(progress)
    {
    }

    void read();

private:
    void readCsv(QString text);
    void readJson(QString text);
    QChar separatorOf(const QString &beginning) const;
    void takeHeader(const CsvRow &row);
    void takeRow(const CsvRow &row);
    void takeLine(const QString &line, bool isBad);
    void give(const LabelCells &cells, qint64 line);
    void leave(Why why, qint64 line, const QString &name = {});
    bool goesOn();
    /// The next part; empty: it is over.
    QString next();
    void fail(LabelReport::Failure failure) { m_report.failure = failure; }

    TextFile m_file;
    QString m_folder;
    LabelReport &m_report;
    const std::function<bool(const TableRow &)> &m_take;
    const std::function<bool(double)> &m_progress;
    Places m_places;
    qint64 m_line = 0;
    bool m_isStopped = false;
};

bool LabelTable::goesOn()
{
    const double all = std::max(1.0, static_cast<double>(m_file.size()));
    m_isStopped = m_isStopped || !m_progress(static_cast<double>(m_file.at()) / all);
    return !m_isStopped && m_report.failure == LabelReport::Failure::None;
}

QString LabelTable::next()
{
    return goesOn() ? m_file.read() : QString();
}

void LabelTable::read()
{
    const bool isOpen = m_file.open([this] { return m_progress(0); });
    const QString beginning = isOpen ? next() : QString();
    m_report.isGuessed = m_file.isGuessed();
    const auto first = std::find_if(beginning.cbegin(), beginning.cend(),
                                    [](QChar character) { return !character.isSpace(); });
    if (first != beginning.cend())
        *first == u'{' ? readJson(beginning) : readCsv(beginning);
    else if (m_file.failure().isEmpty() && !m_isStopped)
        fail(LabelReport::Failure::Empty);
    if (m_file.failure().isEmpty())
        return;
    fail(LabelReport::Failure::Unreadable);
    m_report.technical = m_file.failure();
}

/// The one that finds the most columns in the first row.
QChar LabelTable::separatorOf(const QString &beginning) const
{
    QChar best = u',';
    qsizetype most = -1;
    for (const QChar separator : {u',', u';', u'\t'}) {
        qsizetype found = -1;
        CsvRows rows(separator, [&found](const CsvRow &row) {
            if (found < 0)
                found = placesIn(row.cells).size();
        });
        rows.add(beginning);
        rows.end();
        if (found > most) {
            most = found;
            best = separator;
        }
    }
    return best;
}

void LabelTable::readCsv(QString text)
{
    // Some spreadsheets write "sep=;" first.
    qint64 before = 0;
    if (text.startsWith("sep="_L1, Qt::CaseInsensitive)) {
        const qsizetype end = text.indexOf(u'\n');
        text = end < 0 ? QString() : text.mid(end + 1);
        before = 1;
    }
    bool hasHeader = false;
    CsvRows rows(separatorOf(text.left(CsvRows::mostInRow / 8)), [&](CsvRow row) {
        row.line += before;
        if (hasHeader)
            return takeRow(row);
        hasHeader = true;
        takeHeader(row);
    });
    for (; !text.isEmpty(); text = next())
        rows.add(text);
    if (goesOn())
        rows.end();
    if (goesOn() && m_places.isEmpty())
        fail(LabelReport::Failure::NoColumns);
}

void LabelTable::takeHeader(const CsvRow &row)
{
    m_places = placesIn(row.cells);
    if (row.isBad || !hasLabels(m_places.keys()))
        fail(LabelReport::Failure::NoColumns);
}

void LabelTable::takeRow(const CsvRow &row)
{
    const bool isEmpty = std::all_of(row.cells.cbegin(), row.cells.cend(),
                                     [](const QString &cell) { return cell.isEmpty(); });
    if (m_isStopped || m_report.failure != LabelReport::Failure::None || (isEmpty && !row.isBad))
        return;
    if (row.isBad)
        leave(Why::BadRow, row.line);
    else
        give(cellsOf(row.cells, m_places), row.line);
}

void LabelTable::readJson(QString text)
{
    QString line;
    bool isLong = false;
    for (; !text.isEmpty(); text = next()) {
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype end = text.indexOf(u'\n', at);
            const qsizetype size = (end < 0 ? text.size() : end) - at;
            isLong = isLong || line.size() + size > CsvRows::mostInRow;
            if (!isLong)
                line += QStringView(text).mid(at, size);
            at += size + 1;
            if (end < 0)
                break;
            takeLine(line, isLong);
            line.clear();
            isLong = false;
        }
    }
    if (goesOn())
        takeLine(line, isLong);
}

void LabelTable::takeLine(const QString &line, bool isBad)
{
    ++m_line;
    if (m_isStopped || (line.trimmed().isEmpty() && !isBad))
        return;
    const QJsonDocument document = isBad ? QJsonDocument() : QJsonDocument::fromJson(line.toUtf8());
    if (document.isObject())
        give(cellsOf(document.object()), m_line);
    else
        leave(Why::BadRow, m_line);
}

void LabelTable::give(const LabelCells &cells, qint64 line)
{
    auto given = givenLabel(cells, m_folder);
    if (!given) {
        const QString name = cells.value(Column::File);
        return leave(given.error(), line, name.isEmpty() ? cells.value(Column::Path) : name);
    }
    given->line = line;
    m_isStopped = !m_take(*given);
}

void LabelTable::leave(Why why, qint64 line, const QString &name)
{
    m_isStopped = !m_take(tl::unexpected(UntakenLabel{.why = why, .line = line, .name = name}));
}

} // namespace

void readLabelTable(const QString &path, LabelReport &report,
                    const std::function<bool(const TableRow &)> &take,
                    const std::function<bool(double)> &progress)
{
    LabelTable(path, report, take, progress).read();
}

} // namespace cd
