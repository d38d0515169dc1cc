// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/review/labelimport.h"

#include "domain/safetext.h"
#include "workflow/base/clock.h"
#include "workflow/history/labels.h"
#include "workflow/review/labeltaking.h"
#include "workflow/teaching/typefolder.h"

#include <QFileInfo>

#include <limits>

namespace cd {

using Why = UntakenLabel::Why;

namespace {

constexpr int importTellingMs = 100;

Why whyOf(UntakenFile::Why why)
{
    switch (why) {
    case UntakenFile::Why::NoType:
        return Why::NoTypeFolder;
    case UntakenFile::Why::LongType:
        return Why::BadType;
    case UntakenFile::Why::LinkOut:
        return Why::LinkOut;
    default:
        return Why::NoDocumentKind;
    }
}

/// A file in the folder of its type, as a row.
TableRow rowOf(const TypedFile &file)
{
    // A folder's name may hold anything but a slash.
    if (file.type && safeLine(*file.type) != *file.type)
        return tl::unexpected(UntakenLabel{.why = Why::BadType, .name = file.path});
    GivenLabel label;
    label.path = file.path;
    label.decision.kind = file.type ? Decision::Kind::Type : Decision::Kind::NoType;
    label.decision.text = file.type.value_or(QString());
    label.decision.pot = LabelPot::Import;
    label.decision.fileName = QFileInfo(file.path).fileName();
    return label;
}

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
    const TypeFolder folder = readTypeFolder(path, std::numeric_limits<qsizetype>::max(), isWanted);
    LabelTaking taking(m_store, m_hashes, now, report, isWanted);
    const auto all = double(std::max<qsizetype>(folder.files.size() + folder.untaken.size(), 1));
    const auto take = [&](const TableRow &row) {
        taking.take(row); // to the end: every file is told of
        m_rows = report.rows;
        m_part = double(report.rows) / all;
    };
    for (const UntakenFile &file : folder.untaken)
        take(tl::unexpected(
            UntakenLabel{.why = whyOf(file.why), .name = file.path, .walked = file.walked}));
    for (const TypedFile &file : folder.files)
        take(rowOf(file));
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
