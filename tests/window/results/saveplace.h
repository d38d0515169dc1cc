// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/jobs/tidyplace.h"

#include <QDialog>
#include <QTemporaryDir>

#include <memory>

namespace cd::test {

/// A window with jobs whose results are saved by its dialog.
class SavePlace : public TidyPlace
{
protected:
    JobKey addJob(const QString &label, int files) const;
    void openDialog(const QList<JobKey> &keys) const;
    QDialog *dialog() const { return m_driver->dialog<QDialog>("saveResults"); }
    void chooseFormat(const QString &suffix) const;
    QStringList chosenColumns() const;
    void check(const QString &key, bool isChecked) const;
    QStringList previewHeaders() const;
    /// Chooses a file called @p name where the dialog asks; back once that is being written.
    QString save(const QString &name) const;
    /// The same, once it is there.
    QByteArray saved(const QString &name) const;
    QString savedNote() const { return m_driver->text("resultsSaved"); }

    std::unique_ptr<QTemporaryDir> m_saved; ///< for each test its own
};

} // namespace cd::test
