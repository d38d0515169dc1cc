// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/results/saveplace.h"

#include "ui/jobs/jobspage.h"
#include "workflow/history/jobtable.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace cd::test {

/// All but the last of its files have a result, two thirds of those a type, which is a formula.
JobKey SavePlace::addJob(const QString &label, int count) const
{
    JobRow row;
    row.submission = SubmissionState::Accepted;
    row.label = label;
    row.service = u"https://elsewhere.example"_s; // so that nobody looks for it
    row.job.id = {u"job-"_s + label};
    row.job.status = JobStatus(u"PARTIAL_SUCCESS"_s);
    row.job.rules = earlierRequest().rules;
    row.job.updatedAt = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC);
    row.submittedAt = row.job.updatedAt;
    row.changedAt = row.job.updatedAt;
    row.fileCount = count;
    row.resultCount = count - 1;
    row.failedFileCount = 1;
    JobDetails details;
    for (int i = 0; i < count; ++i) {
        const FileId id{u"%1-%2"_s.arg(label).arg(i, 2, 10, QChar(u'0'))};
        details.request.fileIds.append(id);
        details.files.append({id, id.value + u".txt"_s});
        const auto type = i % 3 < 2 ? std::optional(u"=cv"_s) : std::nullopt;
        if (i < count - 1)
            details.results.append(
                {{}, {}, id, Classification{type, 0.25, u"one\ntwo; three"_s}, {}, {}});
    }
    return m_driver->workspace().table().add(row, details);
}

void SavePlace::openDialog(const QList<JobKey> &keys) const
{
    m_driver->window().showJobsOf(keys);
    QTRY_COMPARE(m_driver->window().jobs().selectedJobs().size(), keys.size());
    QTRY_VERIFY(m_driver->find<QAction>("saveResults")->isEnabled());
    m_driver->trigger("saveResults");
    dialog();
    QTRY_VERIFY(!m_driver->rows("exportPreview").isEmpty());
}

void SavePlace::chooseFormat(const QString &suffix) const
{
    auto *formats = m_driver->find<QComboBox>("exportFormat");
    const int found = formats->findData(suffix);
    QVERIFY(found >= 0);
    formats->setCurrentIndex(found);
}

QStringList SavePlace::chosenColumns() const
{
    const auto *columns = m_driver->find<QListWidget>("exportColumns");
    QStringList keys;
    for (int row = 0; row < columns->count(); ++row) {
        if (columns->item(row)->checkState() == Qt::Checked)
            keys += columns->item(row)->data(Qt::UserRole).toString();
    }
    return keys;
}

/// @p key: of one column, or of all if it is empty.
void SavePlace::check(const QString &key, bool isChecked) const
{
    const auto *columns = m_driver->find<QListWidget>("exportColumns");
    for (int row = 0; row < columns->count(); ++row) {
        if (key.isEmpty() || columns->item(row)->data(Qt::UserRole) == key)
            columns->item(row)->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
    }
}

QStringList SavePlace::previewHeaders() const
{
    const QAbstractItemModel *model = m_driver->find<QTableView>("exportPreview")->model();
    QStringList headers;
    for (int column = 0; column < model->columnCount(); ++column)
        headers += model->headerData(column, Qt::Horizontal).toString();
    return headers;
}

QString SavePlace::save(const QString &name) const
{
    m_driver->click("saveResultsSave");
    auto *asked = m_driver->dialog<QFileDialog>("resultsFile");
    const QString path = m_saved->filePath(name);
    Q_EMIT asked->fileSelected(path);
    asked->close();
    return path;
}

QByteArray SavePlace::saved(const QString &name) const
{
    const QString path = save(name);
    if (!QTest::qWaitFor([&] { return !savedNote().isEmpty(); }, patience))
        qCritical("Nothing is said about it.");
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace cd::test
