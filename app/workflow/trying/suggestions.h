// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/page.h"
#include "domain/request/suggestion.h"
#include "domain/service/example.h"
#include "domain/service/serviceerror.h"
#include "service/door/call.h"
#include "service/door/httpdoor.h"
#include "workflow/base/fewatonce.h"
#include "workflow/base/generation.h"
#include "workflow/trying/labelledpapers.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace cd {

class Bench;
class JobTable;
class Labels;

/// A document whose words could not be looked at.
struct UnreadPaper
{
    QString name;
    std::optional<ServiceError> error = {}; ///< it did not get to the local service
    QString why = {}; ///< else the service's English sentence
};

/// Looks for the words that tell documents of a type from others, in the local service: nothing
/// leaves this machine. One search at a time. Lives on the thread that made it.
class Suggestions : public QObject
{
    Q_OBJECT

public:
    /// Which rule words are looked for: that of @p type, among @p rules.
    struct Wish
    {
        QString type;
        QList<Rule> rules;
    };

    Suggestions(Bench &bench, Labels &labels, JobTable &jobs, QObject *parent = nullptr);

    // Each begins a search, in the place of one under way. Of many documents, the first are taken:
    // mostOfEach of the type and as many others.

    /// The files at @p ofType against those at @p others.
    void searchFiles(const Wish &wish, const QStringList &ofType, const QStringList &others);
    /// The files in @p folder, on all levels, against those at @p others that are not in it.
    void searchFolder(const Wish &wish, const QString &folder, const QStringList &others);
    /// Documents that people labelled, and the local service's examples, of this type against
    /// those of the other types.
    void searchLabelled(const Wish &wish);
    /// What was found stays.
    void cancel();

    bool isRunning() const { return m_isRunning; }
    const WordSuggestions &found() const { return m_found; }
    const QList<UnreadPaper> &unread() const { return m_unread; }
    int ofType() const { return m_ofType; } ///< documents of the type that are searched
    int others() const { return m_others; }

    static constexpr qsizetype mostOfEach = SuggestionOrder::most / 2;

Q_SIGNALS:
    /// So many documents are done, of those that are searched; found() may have changed.
    void progressed(int done, int all);
    /// It has ended; nullopt: by itself, or it was cancelled.
    void ended(const std::optional<cd::ServiceError> &error);

private:
    void begin(const Wish &wish);
    void search(const QList<Paper> &papers);
    void begun(const QList<Paper> &labelled);
    void readExamples(const QList<Paper> &papers, const QString &pageToken);
    void addExamples(QList<Paper> papers, const Page<Example> &page);
    bool bring(const Paper &paper);
    void addOrder(const Paper &paper, const FileId &file);
    void brought();
    void ask();
    void answered(const Result<WordSuggestions> &answer);
    void takeUnread();
    void end(const std::optional<ServiceError> &error);

    Bench &m_bench;
    Labels &m_labels;
    JobTable &m_jobs;
    Wish m_wish;
    bool m_isRunning = false;
    Generation m_search;
    FewAtOnce<Paper> m_bringing;
    int m_all = 0;
    int m_toBring = 0;
    int m_ofType = 0;
    int m_others = 0;
    SuggestionOrder m_order;
    QHash<QString, QString> m_names; // of what was ordered, by its ID or content
    WordSuggestions m_found;
    QList<UnreadPaper> m_notBrought;
    QList<UnreadPaper> m_unread;
    Call m_call;
};

} // namespace cd
