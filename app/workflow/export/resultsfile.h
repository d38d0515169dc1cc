// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/export/resultswriter.h"

#include <QSaveFile>
#include <QString>

#include <memory>

namespace cd {

/// Results as a file. Until end() has returned true nothing has changed at its path. To be used as
/// a ResultsWriter, which see; blocks.
class ResultsFile
{
public:
    /// A file at @p path is replaced: whoever calls this has asked before.
    ResultsFile(const QString &path, const ExportForm &form);

    bool begin();
    bool add(const SavedJob &job, const ResultsWriter::GoesOn &goesOn);
    bool addRow(const QList<ResultValue> &row);
    bool end();
    /// Why it failed, in the system's words; empty if it was stopped.
    QString failure() const { return m_failure; }

    const ResultsSummary &summary() const { return m_writer->summary(); }
    void countLeftOut(int unread, int gone) { m_writer->countLeftOut(unread, gone); }

private:
    QSaveFile m_file;
    std::unique_ptr<ResultsWriter> m_writer;
    QString m_failure;
};

} // namespace cd
