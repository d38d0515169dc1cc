// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/trial.h"
#include "domain/request/jobrequest.h"
#include "domain/service/judgechoice.h"
#include "service/api/trialsservice.h"
#include "workflow/base/generation.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>
#include <vector>

namespace cd {

class Bench;

/// A file that rules are tried on.
struct TrialFile
{
    QString path;
    QByteArray content; ///< the hash that it has to have; empty: whatever it is

    bool operator==(const TrialFile &) const = default;
};

/// What the rules came to for a file, last time and before.
struct TrialResult
{
    TrialFile file;
    std::optional<Trial> now; ///< of the last try that came to an end; nullopt: none did
    std::optional<Trial> before; ///< what it is compared with
    std::optional<ServiceError> problem = {}; ///< why the last try has none: the file, or the way
    QString said = {}; ///< the same, by the local service
    bool isAsked = false; ///< its answer is on the way
    FileId id = {}; ///< at the bench, once it is there

    bool hasFailed() const { return problem || !said.isEmpty(); }
    /// Nullopt: there is nothing to compare.
    std::optional<bool> isChanged() const;
};

/// Tries rules on files at the bench, and says what became of them since. What is tried, a person
/// says; after that it may follow the rules as they are written. The newest rules win: what was
/// asked before is called off. Lives on the thread that made it.
class Trials : public QObject
{
    Q_OBJECT

public:
    static constexpr int waitMs = 600; ///< behind the last change of rules
    static constexpr qsizetype mostFiles = TrialOrder::mostFiles;

    explicit Trials(Bench &bench, QObject *parent = nullptr);
    ~Trials() override;

    /// Rules and how to read; a try follows if it follows the rules.
    void setRequest(const JobRequest &request);
    /// At most mostFiles. Results of those that stay are kept; the others are tried if it follows.
    void setFiles(const QList<TrialFile> &files);
    /// Tries now, and compares with what was found so far. What follows then, as rules are written,
    /// is compared with this try.
    void tryNow();
    /// Whether changes of rules and files are tried by themselves. Off until it is switched on.
    void setFollowing(bool follows);
    bool isFollowing() const { return m_follows; }
    /// Of this file, what led to its answer is fetched as well; an empty path: of none.
    void open(const QString &path);

    const QList<TrialResult> &results() const { return m_results; }
    const JobRequest &request() const { return m_request; }
    bool isTrying() const;
    bool hasTried() const { return m_hasTried; }
    int changed() const; ///< results
    int unchanged() const;
    /// Why nothing could be tried at all; fields say what is wrong with the rules.
    const std::optional<ServiceError> &error() const { return m_error; }
    /// Who judged last; nullopt: nobody yet.
    const std::optional<JudgeChoice> &judge() const { return m_judge; }
    /// Of a model no more than its answer is known, and it is not asked with each change.
    bool isByModel() const;

Q_SIGNALS:
    void resultsChanged();
    void filesChanged(); ///< results() has other files

private:
    void compareWithNow();
    void changeSoon();
    void follow();
    void begin();
    void brought(int index, const Result<FileId> &file);
    void ask();
    void askFor(const QList<int> &indexes, bool withTerms);
    void answered(const QList<int> &indexes, const Result<TrialAnswer> &answer, bool withTerms);
    void take(TrialResult &result, const FileTrial &trial);
    void fail(TrialResult &result, const ServiceError &why);
    void callOff();
    int indexOf(const QString &path) const;
    void tell();

    Bench &m_bench;
    TrialsService m_service;
    JobRequest m_request;
    QList<TrialResult> m_results;
    QSet<FileId> m_read; // texts that the service has, with the same reading
    QString m_open;
    QTimer m_timer;
    Generation m_round;
    std::vector<Call> m_calls;
    int m_toBring = 0; // files of this round
    std::optional<ServiceError> m_error;
    std::optional<JudgeChoice> m_judge;
    bool m_follows = false;
    bool m_hasTried = false;
    bool m_isFollowed = false; // since somebody tried, rules were tried by themselves
};

} // namespace cd
