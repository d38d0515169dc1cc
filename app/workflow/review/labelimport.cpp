// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/review/labelimport.h"

#include "workflow/base/clock.h"
#include "workflow/history/labels.h"
#include "workflow/review/labelfiles.h"
#include "workflow/review/labeltaking.h"

#include <QFileInfo>

namespace cd {

namespace {

constexpr int importTellingMs = 100;

} // namespace

LabelImport::LabelImport(Store &store, FileHashes &hashes, Labels &labels, Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_hashes(hashes)
    , m_labels(labels)
    , m_clock(clock)
{
    m_threads.setMaxThreadCount(1);
    m_telling.setInterval(importTellingMs);
    connect(&m_telling, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_rows, m_part); });
}

LabelImport::~LabelImport()
{
    m_isCancelled = true;
    m_threads.waitForDone();
}

void LabelImport::start(const QString &path)
{
    m_isRunning = true;
    m_isCancelled = false;
    m_rows = 0;
    m_part = 0;
    m_telling.start();
    m_threads.start([this, path, now = m_clock.now().toUTC()] {
        const LabelReport report = run(path, now);
        QMetaObject::invokeMethod(
            this, [this, report] { finish(report); }, Qt::QueuedConnection);
    });
}

LabelReport LabelImport::run(const QString &path, const QDateTime &now)
{
    LabelReport report;
    if (QFileInfo(path).isDir())
        readFolder(path, report, now);
    else
        readTable(path, report, now);
    return report;
}

void LabelImport::readFolder(const QString &path, LabelReport &report, const QDateTime &now)
{
    const auto isWanted = [this] {
        return goesOn();
    };
    const QList<TableRow> rows = readLabelFolder(path, isWanted);
    LabelTaking taking(m_store, m_hashes, now, report, isWanted);
    for (const TableRow &row : rows) {
        taking.take(row); // to the end: every file is told of
        m_rows = report.rows;
        m_part = double(report.rows) / double(rows.size());
    }
    taking.end();
    if (report.rows == 0 && !report.isStopped)
        report.failure = LabelReport::Failure::Empty;
}

void LabelImport::readTable(const QString &path, LabelReport &report, const QDateTime &now)
{
    LabelTaking taking(m_store, m_hashes, now, report, [this] { return goesOn(); });
    readLabelTable(
        path, report,
        [&](const TableRow &row) {
            const bool isGood = taking.take(row);
            m_rows = report.rows;
            return isGood;
        },
        [this](double part) {
            m_part = part;
            return goesOn();
        });
    taking.end();
}

void LabelImport::finish(const LabelReport &report)
{
    m_telling.stop();
    m_isRunning = false;
    if (report.taken > 0)
        m_labels.tellChanged({});
    Q_EMIT ended(report);
}

} // namespace cd
