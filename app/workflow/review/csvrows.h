// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace cd {

/// A row of a table in text.
struct CsvRow
{
    qint64 line = 0; ///< on which it begins, from 1
    QStringList cells;
    /// A quote that does not close, a NUL, or more than anybody writes into a row: what its cells
    /// say is not to be trusted.
    bool isBad = false;

    bool operator==(const CsvRow &) const = default;
};

/// Takes CSV (RFC 4180) apart as it comes: any line ends, line breaks in quotes, rows of any
/// length. What is larger than a row can be is dropped, so that memory has a bound whatever comes.
class CsvRows
{
public:
    static constexpr qsizetype mostInRow = 1 << 20; ///< UTF-16, all cells together
    static constexpr qsizetype mostCells = 1'000;

    using Take = std::function<void(const CsvRow &)>;

    /// @p take: called with each row that is not empty.
    CsvRows(QChar separator, const Take &take)
        : m_separator(separator)
        , m_take(take)
    {
    }

    void add(QStringView text);
    void end(); ///< the last row may have no line end

private:
    enum class In { Start, Plain, Quotes, AfterQuote };

    void add(QChar character);
    void put(QChar character);
    void endCell();
    void endRow();

    QChar m_separator;
    Take m_take;
    CsvRow m_row;
    QString m_cell;
    In m_in = In::Start;
    qint64 m_line = 1;
    qsizetype m_size = 0;
    bool m_wasReturn = false;
    bool m_isEmpty = true; // not even a separator or a quote
};

} // namespace cd
