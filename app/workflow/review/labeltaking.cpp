// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/review/labeltaking.h"

#include "store/store.h"
#include "workflow/review/labelfiles.h"

#include <algorithm>
#include <utility>

namespace cd {

using Why = UntakenLabel::Why;

namespace {

constexpr qsizetype atOnce = 500; // the window's own writes wait no longer than for these

bool isOfOneVoice(const Decision &one, const Decision &other)
{
    return one.who == other.who && one.pot == other.pot;
}

bool saysTheSame(const Decision &one, const Decision &other)
{
    return one.kind == other.kind && one.text == other.text;
}

/// Whether both are the same decision, which was kept in two places.
bool isOne(const Decision &one, const Decision &other)
{
    return saysTheSame(one, other) && isOfOneVoice(one, other) && one.at == other.at
        && one.isBlind == other.isBlind;
}

} // namespace

LabelTaking::LabelTaking(Store &store, FileHashes &hashes, const QDateTime &now,
                         LabelReport &report, const GoesOn &goesOn)
    : m_store(store)
    , m_hashes(hashes)
    , m_now(now)
    , m_report(report)
    , m_goesOn(goesOn)
{
}

bool LabelTaking::take(const TableRow &row)
{
    ++m_report.rows;
    if (!row) {
        m_report.leave(row.error());
        return m_goesOn();
    }
    // What it supersedes needs a number first.
    if (m_waitingNumbers.contains(row->decision.supersedes))
        takeAll();
    m_waiting.append(*row);
    if (row->number > 0)
        m_waitingNumbers.insert(row->number);
    if (m_waiting.size() >= atOnce)
        takeAll();
    return m_goesOn() && !m_isFailed;
}

void LabelTaking::end()
{
    takeAll();
    m_report.isStopped = !m_goesOn();
}

void LabelTaking::takeAll()
{
    hashFiles();
    if (m_isFailed || !m_goesOn()) {
        leaveAll(m_isFailed ? Why::NotStored : Why::Stopped);
    } else {
        const auto added = m_store.wait([this](Database &database) { return add(database); });
        if (!added) {
            m_isFailed = true;
            m_report.notStored = added.error().technical;
            leaveAll(Why::NotStored);
        }
    }
    m_waiting.clear();
    m_waitingNumbers.clear();
    m_there.clear();
}

/// Their order is kept.
void LabelTaking::hashFiles()
{
    readDocuments(m_waiting, m_hashes, m_goesOn);
    if (!m_goesOn())
        return;
    m_waiting.removeIf([this](const GivenLabel &label) {
        const bool isUnread = label.decision.document.isEmpty();
        if (isUnread)
            leave(label, label.unread);
        return isUnread;
    });
}

void LabelTaking::leave(const GivenLabel &label, Why why)
{
    const QString &name = label.path.isEmpty() ? label.decision.fileName : label.path;
    m_report.leave({.why = why, .line = label.line, .name = name});
}

void LabelTaking::leaveAll(Why why)
{
    for (const GivenLabel &label : std::as_const(m_waiting))
        leave(label, why);
}

/// What the store knows of those that wait.
StoreResult<void> LabelTaking::look(const ReviewStore &store)
{
    QList<DocumentKey> documents;
    bool hasNotes = false;
    for (const GivenLabel &label : std::as_const(m_waiting)) {
        documents.append(label.decision.document);
        hasNotes = hasNotes || !label.note.isEmpty();
    }
    if (hasNotes && !m_notes) {
        const auto notes = store.notes();
        if (!notes)
            return tl::make_unexpected(notes.error());
        m_notes = *notes;
    }
    return store.labelsOf(documents).map([this](const QList<Decision> &labels) {
        for (const Decision &label : labels)
            m_there[label.document].append(label);
    });
}

StoreResult<void> LabelTaking::add(const Database &database)
{
    const ReviewStore store(database);
    if (const auto known = look(store); !known)
        return known;
    const LabelReport before = m_report;
    QList<Decision> all;
    QList<qint64> numbers; // there
    for (GivenLabel &label : m_waiting) {
        if (isTaken(label)) {
            label.decision.isImported = true;
            all.append(label.decision);
            numbers.append(label.number);
            m_there[label.decision.document].append(label.decision);
        }
    }
    m_report.taken += all.size();
    for (const GivenLabel &label : std::as_const(m_waiting))
        addNote(label, all);
    const auto added = all.isEmpty() ? StoreResult<QList<Decision>>(all) : store.add(all);
    if (!added) {
        m_report = before;
        return tl::make_unexpected(added.error());
    }
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        m_first = std::min(m_first, added->at(i).number);
        if (numbers.at(i) > 0)
            m_numbers.insert(numbers.at(i), added->at(i).number);
    }
    return {};
}

bool LabelTaking::isOfThisRun(const Decision &label) const
{
    return label.number == 0 || label.number >= m_first;
}

bool LabelTaking::isTaken(GivenLabel &label)
{
    const QList<Decision> there = m_there.value(label.decision.document);
    return label.isOwn ? isTakenOwn(label, there) : isTakenPlain(label, there);
}

/// As it was there, once.
bool LabelTaking::isTakenOwn(GivenLabel &label, const QList<Decision> &there)
{
    Decision &decision = label.decision;
    for (const Decision &other : there) {
        if (isOne(decision, other)) {
            if (label.number > 0)
                m_numbers.insert(label.number, other.number);
            ++m_report.alreadyThere;
            return false;
        }
        // The export is older than what was decided since: that was taken back, or changed.
        if (isOfOneVoice(decision, other) && !isOfThisRun(other) && other.at > decision.at) {
            leave(label, Why::Older);
            return false;
        }
    }
    decision.supersedes = m_numbers.value(decision.supersedes);
    return true;
}

/// As the newest word of whoever gave it, unless that is so already.
bool LabelTaking::isTakenPlain(GivenLabel &label, const QList<Decision> &there)
{
    Decision &decision = label.decision;
    decision.at = m_now;
    const auto newest
        = std::find_if(there.crbegin(), there.crend(), [&decision](const Decision &other) {
              return isOfOneVoice(decision, other);
          });
    if (newest == there.crend())
        return true;
    if (saysTheSame(*newest, decision)) {
        ++m_report.alreadyThere;
        return false;
    }
    if (isOfThisRun(*newest)) {
        leave(label, Why::Contradicts);
        return false;
    }
    decision.supersedes = newest->number;
    return true;
}

/// Where there is none yet: what somebody wrote here is not overwritten.
void LabelTaking::addNote(const GivenLabel &label, QList<Decision> &all)
{
    const DocumentKey &document = label.decision.document;
    if (label.note.isEmpty() || m_notes->contains(document))
        return;
    m_notes->insert(document, label.note);
    Decision note;
    note.document = document;
    note.kind = Decision::Kind::Note;
    note.text = label.note;
    note.pot = label.decision.pot;
    note.fileName = label.decision.fileName;
    note.who = label.decision.who;
    note.isImported = true;
    note.at = label.decision.at.isValid() ? label.decision.at : m_now;
    all.append(note);
}

} // namespace cd
