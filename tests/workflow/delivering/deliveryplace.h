// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "disk/contenthash.h"
#include "workflow/delivering/deliverylook.h"
#include "workflow/documents.h"
#include "workflow/uploads/filehashes.h"
#include "workflow/workplace.h"

#include <QDir>
#include <QSignalSpy>

#include <memory>

namespace cd::test {

using namespace Qt::StringLiterals;

/// A document of a job that has ended, as the tests write it down.
struct Answered
{
    QString name = {};
    QByteArray content = {};
    std::optional<QString> type = QStringLiteral("invoice"); ///< nullopt: no rule matched
    std::optional<double> confidence = 0.9;
    bool hasFailed = false;
    bool isById = false;
};

/// A history, documents in one folder, and another to deliver them into.
struct DeliveryPlace
{
    DeliveryPlace()
        : place(QUrl(QStringLiteral("http://127.0.0.1:9")))
    {
        place.begin();
        hashes = std::make_unique<FileHashes>(place.store());
        look = std::make_unique<DeliveryLook>(place.table(), place.labels(), *hashes);
        plan.root = rootFolder.path();
        plan.path = QStringLiteral("{type}/{name}{ext}");
    }

    static QString service() { return QStringLiteral("https://elsewhere.example"); }
    static QByteArray hashOf(const QByteArray &content)
    {
        return QCryptographicHash::hash(content, contentHashMethod);
    }

    JobFile document(const QString &name, const QByteArray &content)
    {
        if (!QDir(scans.path()).mkpath(QFileInfo(scans.filePath(name)).path()))
            qFatal("no folder");
        JobFile file = documentIn(scans, name, content);
        file.hash = hashOf(content);
        return file;
    }

    JobKey addJob(const QList<Answered> &files)
    {
        JobRow row;
        row.submission = SubmissionState::Accepted;
        row.service = service();
        row.job.id = {u"job-%1"_s.arg(++jobs)};
        row.job.status = JobStatus(u"SUCCESS"_s);
        row.origin.preset = u"Business"_s;
        row.fileCount = int(files.size());
        JobDetails details;
        for (qsizetype i = 0; i < files.size(); ++i) {
            const Answered &from = files.at(i);
            JobFile file = from.isById ? JobFile{{}, from.name} : document(from.name, from.content);
            file.id = {u"job-%1-%2"_s.arg(jobs).arg(i)};
            details.files.append(file);
            details.request.fileIds.append(file.id);
            const Classification answer{from.type, from.confidence, {}};
            details.results.append({{},
                                    row.job.id,
                                    file.id,
                                    from.hasFailed ? std::nullopt : std::optional(answer),
                                    {},
                                    {}});
        }
        return place.table().add(row, details);
    }

    /// What a person decided about a document with this content.
    void decide(const QByteArray &content, Decision::Kind kind, const QString &type = {})
    {
        bool isAdded = false;
        place.labels().add({{.document = documentKey(hashOf(content), service(), {}),
                             .kind = kind,
                             .text = type,
                             .at = place.clock().now()}},
                           &place.table(), [&](const auto &) { isAdded = true; });
        if (!QTest::qWaitFor([&] { return isAdded; }, tryForMs))
            qFatal("nothing was decided");
        place.labels().tellChanged({documentKey(hashOf(content), service(), {})});
    }

    /// What already is below the root.
    void put(const QString &name, const QByteArray &content)
    {
        if (!QDir(root()).mkpath(QFileInfo(root() + u'/' + name).path()))
            qFatal("no folder");
        documentIn(rootFolder, name, content);
    }

    QString root() const { return rootFolder.path(); }

    bool waitForLook(const QList<JobKey> &of)
    {
        QSignalSpy looked(look.get(), &DeliveryLook::looked);
        look->look(of, plan);
        return QTest::qWaitFor([&] { return !looked.isEmpty(); }, tryForMs);
    }

    /// Targets and statuses in words, in order.
    QStringList seen(const QList<JobKey> &of)
    {
        if (!waitForLook(of))
            return {u"it did not look"_s};
        return toldOf(look->files());
    }

    static QStringList toldOf(const QList<PlannedFile> &files)
    {
        QStringList told;
        for (const PlannedFile &file : files)
            told += file.target + u": "_s + word(file.status);
        return told;
    }

    static QString word(PlannedFile::Status status)
    {
        using enum PlannedFile::Status;
        static const QHash<PlannedFile::Status, QString> words{{Ready, u"ready"_s},
                                                               {Numbered, u"numbered"_s},
                                                               {NameFixed, u"fixed"_s},
                                                               {SameThere, u"same there"_s},
                                                               {NameTaken, u"taken"_s},
                                                               {Changed, u"changed"_s},
                                                               {Gone, u"gone"_s},
                                                               {NotReadable, u"not readable"_s},
                                                               {NotWritable, u"closed"_s},
                                                               {LeadsOutside, u"leads outside"_s},
                                                               {OtherDevice, u"elsewhere"_s},
                                                               {TooLong, u"too long"_s},
                                                               {NoRoom, u"no room"_s},
                                                               {NotHere, u"by ID"_s},
                                                               {Unsure, u"unsure"_s},
                                                               {NoType, u"no type"_s},
                                                               {Failed, u"failed"_s}};
        return words.value(status);
    }

    QTemporaryDir scans;
    QTemporaryDir rootFolder;
    Workplace place;
    std::unique_ptr<FileHashes> hashes;
    std::unique_ptr<DeliveryLook> look;
    DeliveryPlan plan;
    int jobs = 0;
};

} // namespace cd::test
