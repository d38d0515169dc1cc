// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/export/resultsfile.h"

#include <QFileInfo>

#include <cerrno>

namespace cd {

ResultsFile::ResultsFile(const QString &path, const ExportForm &form)
    : m_file(path)
    , m_writer(makeResultsWriter(form, m_file))
{
}

/// What is no regular file, such as a device, must not be replaced by one.
bool ResultsFile::begin()
{
    const QFileInfo there(m_file.fileName());
    if (there.exists() && !there.isFile())
        m_failure = qt_error_string(there.isDir() ? EISDIR : EEXIST);
    else if (!m_file.open(QIODevice::WriteOnly))
        m_failure = m_file.errorString();
    else if (!m_writer->begin())
        m_failure = m_writer->failure();
    return m_failure.isEmpty();
}

bool ResultsFile::add(const SavedJob &job, const ResultsWriter::GoesOn &goesOn)
{
    bool isStopped = false;
    const bool isWritten = m_writer->add(job, [&goesOn, &isStopped](int rows) {
        isStopped = !goesOn(rows);
        return !isStopped;
    });
    if (!isWritten && !isStopped)
        m_failure = m_writer->failure();
    return isWritten;
}

bool ResultsFile::addRow(const QList<ResultValue> &row)
{
    const bool isWritten = m_writer->addRow(row);
    if (!isWritten)
        m_failure = m_writer->failure();
    return isWritten;
}

bool ResultsFile::end()
{
    if (!m_writer->end())
        m_failure = m_writer->failure();
    else if (!m_file.commit())
        m_failure = m_file.errorString();
    return m_failure.isEmpty();
}

} // namespace cd
