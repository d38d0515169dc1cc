// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/evaluating/setreading.h"

#include "workflow/review/labelfiles.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <atomic>

namespace cd {

using Why = UntakenLabel::Why;

namespace {

/// Rows until they are a set.
class SetRows
{
public:
    SetRows(const SetReader &reader, LabelSource source, LabelReport &report)
        : m_reader(reader)
        , m_source(source)
        , m_report(report)
    {
    }

    void take(const TableRow &row)
    {
        ++m_report.rows;
        if (row)
            m_rows.append(*row);
        else
            m_report.leave(row.error());
    }

    QList<LabelledFile> files()
    {
        readFiles();
        if (!m_reader.goesOn()) {
            m_report.isStopped = true;
            for (const GivenLabel &row : std::as_const(m_rows))
                leave(row, Why::Stopped);
            return {};
        }
        sortByDocument();
        QList<LabelledFile> files;
        for (const DocumentKey &document : std::as_const(m_documents)) {
            if (const GivenLabel *label = labelOf(m_byDocument.value(document)))
                files.append(fileOf(*label));
        }
        m_report.taken = files.size();
        return files;
    }

private:
    using Rows = QList<const GivenLabel *>;

    void readFiles()
    {
        std::atomic<qint64> read = 0;
        const auto all = double(std::max<qsizetype>(m_rows.size(), 1));
        readDocuments(m_rows, m_reader.hashes, m_reader.goesOn, [&] {
            const qint64 files = ++read;
            m_reader.progress(files, double(files) / all);
        });
    }

    void sortByDocument()
    {
        for (const GivenLabel &row : std::as_const(m_rows)) {
            const DocumentKey &document = row.decision.document;
            if (contentOf(document).isEmpty()) {
                leave(row, document.isEmpty() ? row.unread : Why::NoDocument);
                continue;
            }
            Rows &same = m_byDocument[document];
            if (same.isEmpty())
                m_documents.append(document);
            same.append(&row);
        }
    }

    /// What rows of one content say together; null: nothing.
    const GivenLabel *labelOf(const Rows &rows)
    {
        const GivenLabel *label = rows.constFirst();
        for (const GivenLabel *row : rows) {
            if (row->isOwn && row->decision.at >= label->decision.at)
                label = row; // an export has all that was decided
        }
        const bool isOne = std::all_of(rows.cbegin(), rows.cend(), [&](const GivenLabel *row) {
            return row->isOwn || saysAs(*row, *label);
        });
        for (const GivenLabel *row : rows) {
            if (!isOne)
                leave(*row, Why::Contradicts);
            else if (!saysAs(*row, *label))
                leave(*row, Why::Older);
            else if (row != label)
                ++m_report.alreadyThere;
        }
        return isOne ? label : nullptr;
    }

    static bool saysAs(const GivenLabel &one, const GivenLabel &other)
    {
        return one.decision.kind == other.decision.kind && one.decision.text == other.decision.text;
    }

    LabelledFile fileOf(const GivenLabel &row) const
    {
        const bool isTyped = row.decision.kind == Decision::Kind::Type;
        return {.document = row.decision.document,
                .label = isTyped ? std::optional(row.decision.text) : std::nullopt,
                .source = m_source,
                .path = row.path,
                .name = row.decision.fileName};
    }

    void leave(const GivenLabel &row, Why why)
    {
        const QString &name = row.path.isEmpty() ? row.decision.fileName : row.path;
        m_report.leave({.why = why, .line = row.line, .name = name});
    }

    const SetReader &m_reader;
    LabelSource m_source;
    LabelReport &m_report;
    QList<GivenLabel> m_rows;
    QHash<DocumentKey, Rows> m_byDocument;
    QList<DocumentKey> m_documents; // in the order of their first rows
};

} // namespace

QList<LabelledFile> readLabelledFiles(const QString &path, const SetReader &reader,
                                      LabelReport &report)
{
    const bool isFolder = QFileInfo(path).isDir();
    SetRows rows(reader, isFolder ? LabelSource::Folder : LabelSource::Table, report);
    if (isFolder) {
        for (const TableRow &row : readLabelFolder(path, reader.goesOn))
            rows.take(row);
    } else {
        readLabelTable(
            path, report,
            [&](const TableRow &row) {
                rows.take(row);
                return reader.goesOn();
            },
            [&](double) { return reader.goesOn(); });
    }
    QList<LabelledFile> files = rows.files();
    if (report.rows == 0 && !report.isStopped && report.failure == LabelReport::Failure::None)
        report.failure = LabelReport::Failure::Empty;
    return files;
}

} // namespace cd
