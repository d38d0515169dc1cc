// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preview/documentreader.h"

#include <algorithm>
#include <utility>

namespace cd {

namespace {

constexpr int pauseMs = 120; // arrow keys that repeat are faster

/// Behind the last page that is to be read; none of those whose text came as a whole.
int endOf(const local::DocumentText &document)
{
    return isDrawn(document) ? std::min(document.pageCount, DocumentReader::mostPages) : 0;
}

int nextOf(const local::DocumentText &document)
{
    return document.pages.isEmpty() ? 0 : document.pages.constLast().number;
}

} // namespace

DocumentReader::DocumentReader(const QString &executable, const local::ReaderLimits &limits,
                               QObject *parent)
    : QObject(parent)
    , m_worker(executable, limits)
{
    m_looker.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &DocumentReader::next);
}

DocumentReader::~DocumentReader()
{
    m_looker.waitForDone();
}

void DocumentReader::read(const PreviewOrder &order)
{
    const bool rests = !m_asked.isValid() || m_asked.hasExpired(pauseMs);
    m_asked.start();
    const bool isUnderWay = m_running && m_running->job.order == order && m_running->job.first == 0
        && m_running->use != For::Sharp;
    const PreviewCache::Entry *entry = isUnderWay ? nullptr : m_cache.find(order);
    const bool isElsewhere = m_running && m_running->use == For::Ahead && entry;
    forgetShown();
    if (!isUnderWay && !isElsewhere)
        abandon();
    m_shown = Shown{.order = order, .isWanted = !isUnderWay, .next = 0, .end = 0, .stamp = {}};
    if (isUnderWay) {
        if (std::exchange(m_running->use, For::Shown) == For::Ahead)
            Q_EMIT begun();
    } else if (entry) {
        look(*entry);
    } else {
        m_pause.start(rests ? 0 : pauseMs);
    }
}

/// On a thread of its own: the file may lie on another computer.
void DocumentReader::look(const PreviewCache::Entry &entry)
{
    m_isLooking = true;
    m_looker.start([this, entry, look = m_looks, path = m_shown->order.path] {
        const bool isSame = fileStamp(path) == entry.stamp;
        QMetaObject::invokeMethod(
            this,
            [this, entry, look, isSame] {
                if (look == m_looks)
                    looked(entry, isSame);
            },
            Qt::QueuedConnection);
    });
}

void DocumentReader::looked(const PreviewCache::Entry &entry, bool isSame)
{
    m_isLooking = false;
    if (isSame) {
        show({entry.preview, entry.stamp});
    } else {
        m_cache.remove(m_shown->order);
        abandon();
    }
    next();
}

void DocumentReader::readAhead(const QList<PreviewOrder> &next)
{
    m_ahead = next;
    m_tried.removeIf([&next](const PreviewJob &job) { return !next.contains(job.order); });
    if (m_running && m_running->use == For::Ahead && !next.contains(m_running->job.order))
        abandon();
    this->next();
}

void DocumentReader::sharpen(const QList<int> &pages, int width)
{
    m_sharp.clear();
    if (!m_shown)
        return;
    PreviewOrder order = m_shown->order;
    order.width = width;
    for (const int page : pages)
        m_sharp.append({order, page, 1});
    next();
}

void DocumentReader::drop()
{
    forgetShown();
    abandon();
}

void DocumentReader::forgetShown()
{
    ++m_looks;
    m_isLooking = false;
    m_pause.stop();
    m_shown.reset();
    m_sharp.clear();
}

/// What is read now.
void DocumentReader::abandon()
{
    if (m_running && m_running->use == For::Ahead)
        m_tried.removeAll(m_running->job);
    m_running.reset();
    m_worker.cancel();
}

void DocumentReader::rest()
{
    drop();
    m_ahead.clear();
    m_tried.clear();
    m_cache.clear();
    m_worker.rest();
}

/// One thing after the other.
void DocumentReader::next()
{
    if (m_running || m_isLooking || m_pause.isActive())
        return;
    const auto task = nextTask();
    if (!task)
        return;
    m_running = task;
    if (task->use == For::Shown)
        Q_EMIT begun();
    m_worker.start(task->job, [this](const PreviewPart &part) {
        const Task done = *m_running;
        m_running.reset();
        take(done, part);
        next();
    });
}

/// The next document's beginning is likelier to be missed than a page that is not in view yet.
std::optional<DocumentReader::Task> DocumentReader::nextTask()
{
    if (m_shown && m_shown->isWanted) {
        m_shown->isWanted = false;
        return Task{{m_shown->order, 0, 1}, For::Shown};
    }
    if (!m_sharp.isEmpty())
        return Task{m_sharp.takeFirst(), For::Sharp};
    if (auto task = aheadTask(0, 1))
        return task;
    if (m_shown && m_shown->next > 0 && m_shown->next < m_shown->end) {
        const int first = std::exchange(m_shown->next, m_shown->end);
        return Task{{m_shown->order, first, m_shown->end - first}, For::Rest};
    }
    if (auto task = aheadTask(0, PreviewCache::mostPages))
        return task;
    for (qsizetype i = 1; i < m_ahead.size(); ++i) {
        if (auto task = aheadTask(i, 1))
            return task;
    }
    return {};
}

/// Nullopt: so many of its pages are read, or can't be had.
std::optional<DocumentReader::Task> DocumentReader::aheadTask(qsizetype which, int pages)
{
    if (which >= m_ahead.size())
        return {};
    const PreviewOrder &order = m_ahead.at(which);
    const PreviewCache::Entry *entry = m_cache.find(order);
    const int first = entry ? nextOf(*entry->preview.document) : 0;
    const int end = entry ? std::min(pages, endOf(*entry->preview.document)) : pages;
    const PreviewJob job{order, first, end - first};
    const bool isTried
        = std::any_of(m_tried.cbegin(), m_tried.cend(), [&](const PreviewJob &tried) {
              return tried.order == order && tried.first == first;
          });
    if (first >= end || isTried)
        return {};
    m_tried.append(job);
    return Task{job, For::Ahead};
}

void DocumentReader::take(const Task &task, const PreviewPart &part)
{
    switch (task.use) {
    case For::Shown:
        keep(task, part);
        show(part);
        break;
    case For::Rest:
        showRest(part);
        break;
    case For::Ahead:
        keep(task, part);
        break;
    case For::Sharp:
        if (m_shown && part.preview.document && part.stamp == m_shown->stamp
            && !part.preview.document->pages.isEmpty())
            Q_EMIT sharpened(part.preview.document->pages.constFirst());
        break;
    }
}

void DocumentReader::keep(const Task &task, const PreviewPart &part)
{
    if (task.job.first == 0) {
        m_cache.put(task.job.order, {part.preview, part.stamp});
        return;
    }
    const PreviewCache::Entry *known = m_cache.find(task.job.order);
    if (!known || !part.preview.document || known->stamp != part.stamp)
        return;
    PreviewCache::Entry entry = *known;
    entry.preview.document->pages += part.preview.document->pages;
    m_cache.put(task.job.order, entry);
}

void DocumentReader::show(const PreviewPart &part)
{
    m_shown->isWanted = false;
    m_shown->stamp = part.stamp;
    if (part.preview.document) {
        m_shown->next = nextOf(*part.preview.document);
        m_shown->end = endOf(*part.preview.document);
    }
    Q_EMIT done(part.preview);
}

/// Pages of what the file holds meanwhile don't belong to those that are shown.
void DocumentReader::showRest(const PreviewPart &part)
{
    if (part.stamp != m_shown->stamp) {
        m_cache.remove(m_shown->order);
        m_shown->isWanted = true;
    } else if (part.preview.document) {
        Q_EMIT more(part.preview.document->pages);
    }
}

} // namespace cd
