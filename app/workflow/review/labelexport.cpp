// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/review/labelexport.h"

#include "store/reviews/reviewstore.h"
#include "store/store.h"
#include "workflow/export/resultsfile.h"
#include "workflow/review/labelcolumns.h"

#include <QLocale>

#include <algorithm>

namespace cd {

namespace {

constexpr int labelsAtOnce = 2'000; // as many as are in memory at a time
constexpr int exportTellingMs = 100;

/// Text for CSV, with all the digits that it takes to get the same number again.
ResultValue withAllDigits(const ResultValue &value)
{
    const auto *number = std::get_if<double>(&value);
    return number ? ResultValue(QString::number(*number, 'g', QLocale::FloatingPointShortest))
                  : value;
}

} // namespace

LabelExport::LabelExport(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_threads.setMaxThreadCount(1);
    m_telling.setInterval(exportTellingMs);
    connect(&m_telling, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_written); });
}

LabelExport::~LabelExport()
{
    m_isCancelled = true;
    m_threads.waitForDone();
}

bool LabelExport::canBe(ResultsFormat format)
{
    return format == ResultsFormat::Csv || format == ResultsFormat::JsonLines;
}

void LabelExport::save(const QString &path, const ExportForm &form)
{
    m_isRunning = true;
    m_isCancelled = false;
    m_written = 0;
    m_telling.start();
    m_threads.start([this, path, form] {
        const std::optional<QString> why = run(path, form);
        QMetaObject::invokeMethod(
            this, [this, path, why] { finish(path, why); }, Qt::QueuedConnection);
    });
}

/// Why it failed; empty: it did not; nullopt: it was cancelled.
std::optional<QString> LabelExport::run(const QString &path, const ExportForm &form)
{
    ExportForm own = form;
    own.ownKeys = labelKeys();
    ResultsFile file(path, own);
    if (!file.begin())
        return file.failure();
    if (const QString why = writeAll(file, form.format == ResultsFormat::Csv); !why.isEmpty())
        return why;
    if (m_isCancelled)
        return std::nullopt;
    return file.end() ? QString() : file.failure();
}

QString LabelExport::writeAll(ResultsFile &file, bool isText)
{
    const auto notes
        = m_store.wait([](Database &database) { return ReviewStore(database).notes(); });
    if (!notes)
        return notes.error().technical;
    qint64 last = 0;
    while (!m_isCancelled) {
        const auto page = m_store.wait([last](Database &database) {
            return ReviewStore(database).labels(last, labelsAtOnce);
        });
        if (!page)
            return page.error().technical;
        if (page->isEmpty())
            break;
        for (const Decision &label : *page) {
            QList<ResultValue> cells = labelCells(label, notes->value(label.document));
            if (isText)
                std::transform(cells.cbegin(), cells.cend(), cells.begin(), &withAllDigits);
            if (!file.addRow(cells))
                return file.failure();
        }
        last = page->constLast().number;
        m_written += page->size();
    }
    return {};
}

void LabelExport::finish(const QString &path, const std::optional<QString> &why)
{
    m_telling.stop();
    m_isRunning = false;
    if (!why)
        Q_EMIT cancelled();
    else if (why->isEmpty())
        Q_EMIT saved(path, m_written);
    else
        Q_EMIT failed(path, *why);
}

} // namespace cd
