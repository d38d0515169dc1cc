// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/connection/serviceclock.h"
#include "workflow/sending/unsuresearch.h"
#include "workflow/workplace.h"

#include <memory>

namespace cd::test {

/// A job as the sample request makes it, so long after the clock's start.
inline QByteArray jobLike(const QByteArray &id, const QByteArray &status = "SUCCESS",
                          int seconds = 1, const QByteArray &mode = "FAST",
                          const QByteArray &pages = "5")
{
    const QDateTime at = FakeClock().now().addSecs(seconds);
    return R"({"id": ")" + id + R"(", "status": ")" + status + R"(", "mode": ")" + mode
        + R"(", "rules": [{"type": "invoice", "description": "A bill for goods or services"}],)"
          R"( "parsing_configuration": {"lang": "en", "max_pages": )"
        + pages + R"(, "target_pages": null}, "user_id": "u", "project_id": "p", "created_at": ")"
        + at.toString(Qt::ISODate).toLatin1() + R"("})";
}

inline ServerStep resultsOf(const QByteArray &id, const QByteArray &fileId)
{
    return {.body = pageJson({resultJson(fileId, "invoice")}), .target = resultsTarget(id)};
}

inline ServerStep listOf(const QByteArrayList &jobs)
{
    return {.body = pageJson(jobs), .target = listTarget()};
}

inline const QByteArray itsFile = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff";
inline const QByteArray otherFile = "6f9619ff-8b86-4d01-b42d-00cf4fc96400";

/// A workplace that searches as well.
struct Search
{
    explicit Search(FaultyServer &faultyServer, const Patience &patience = {})
        : server(faultyServer)
        , place(server.url(), patience)
    {
        place.begin();
        place.reach();
        clock = std::make_unique<ServiceClock>(place.door());
        search = std::make_unique<UnsureSearch>(place.table(), place.outbox(), place.jobs(),
                                                place.clock(), *clock);
    }

    /// A submission that gets no answer; the service says @p steps to all other questions.
    JobKey submitUnsure(const QList<ServerStep> &steps)
    {
        server.setSteps(steps + QList<ServerStep>{{.cut = ServerStep::Cut::AfterRequest}});
        const JobKey key = place.submit();
        if (!QTest::qWaitFor([&] { return place.row(key).submission == SubmissionState::Unsure; },
                             60'000))
            qFatal("it is not unsure");
        return key;
    }
    void begin() { search->setService(place.service(), true); }
    bool found(JobKey key, UnsureFinding::Kind kind) const
    {
        const auto finding = search->finding(key);
        return finding && finding->kind == kind;
    }

    FaultyServer &server;
    Workplace place;
    std::unique_ptr<ServiceClock> clock;
    std::unique_ptr<UnsureSearch> search;
};

} // namespace cd::test
