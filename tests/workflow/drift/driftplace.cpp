// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/drift/driftplace.h"

#include "support/patience.h"

#include <QCryptographicHash>
#include <QTest>

namespace cd::test {

using namespace Qt::StringLiterals;

JobDetails madeDetails(const QList<MadeAnswers> &answers, const QString &job)
{
    JobDetails details;
    int number = 0;
    for (const MadeAnswers &one : answers) {
        for (int i = 0; i < one.files; ++i) {
            const QString name = u"%1-%2"_s.arg(job).arg(++number);
            const QByteArray hash
                = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Blake2b_256);
            const FileId id{u"file-"_s + name};
            details.files.append({.id = id, .name = name, .hash = hash});
            FileResult result;
            result.id = u"result-"_s + name;
            result.fileId = id;
            result.result = Classification{one.type, one.confidence, {}};
            details.results.append(result);
        }
    }
    return details;
}

JobRow madeRow(const QList<MadeAnswers> &answers, const JobOrigin &origin, const QDate &day)
{
    JobRow row;
    row.submission = SubmissionState::Accepted;
    row.service = u"service"_s;
    row.job.mode = u"FAST"_s;
    row.job.status = JobStatus(JobStatus::Known::Success);
    for (const MadeAnswers &one : answers)
        row.fileCount += one.files;
    row.resultCount = row.fileCount;
    row.origin = origin;
    row.submittedAt = QDateTime(day, QTime(12, 0), Qt::LocalTime).toUTC();
    return row;
}

DriftPlace::DriftPlace()
{
    restart();
    save(u"A request for payment"_s);
}

DriftPlace::~DriftPlace() = default;

void DriftPlace::restart()
{
    m_parts.reset();
    auto store = Store::open(m_folder.path());
    if (!store)
        qFatal("The store was not opened.");
    m_parts = std::make_unique<Parts>(std::move(*store), m_folder.path(), m_clock);
    if (!table().load() || !comesTrue([this] { return table().isLoaded(); }))
        qFatal("The history was not read.");
    versions().follow(table());
    QObject::connect(&table(), &JobTable::changed, &watch(), [this](const QList<JobKey> &keys) {
        for (const JobKey key : keys)
            m_untold.remove(key);
    });
}

void DriftPlace::save(const QString &description)
{
    Preset preset;
    preset.name = u"Post"_s;
    preset.request.rules = {{u"invoice"_s, description}, {u"receipt"_s, u"Of a payment"_s}};
    versions().save(preset);
}

JobKey DriftPlace::add(const QDate &day, const QList<MadeAnswers> &answers)
{
    return add(madeRow(answers, versions().originOf(u"Post"_s, false), day),
               madeDetails(answers, u"job%1"_s.arg(++m_jobs)));
}

JobKey DriftPlace::add(JobRow row, const JobDetails &details)
{
    m_untold.insert(table().add(std::move(row), details));
    return table().keys().constLast();
}

void DriftPlace::written()
{
    bool isWritten = false;
    table().write(&watch(), [&isWritten](const auto &) { isWritten = true; });
    if (!comesTrue([&] { return isWritten && m_untold.isEmpty(); }))
        qFatal("The history was not written.");
}

std::optional<Traffic> DriftPlace::read()
{
    written();
    std::optional<StoreResult<TrafficPtr>> found;
    reader().read(u"Post"_s, versions().pointers(u"Post"_s).inUse, &reader(),
                  [&found](const StoreResult<TrafficPtr> &traffic) { found = traffic; });
    if (!comesTrue([&] { return found.has_value(); }) || !*found)
        return {};
    return ***found;
}

} // namespace cd::test
