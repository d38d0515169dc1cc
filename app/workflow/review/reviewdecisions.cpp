// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person decides: shown at once, written in the store's thread, and then as it is there.

#include "store/reviews/reviewstore.h"
#include "store/store.h"
#include "workflow/history/jobtable.h"
#include "workflow/history/labels.h"
#include "workflow/review/review.h"

#include <utility>

namespace cd {

using Kind = Decision::Kind;

/// What was written, and what is true then.
struct Review::Outcome
{
    StoreResult<QList<Decision>> written;
    QHash<DocumentKey, ReviewState> states;
    QList<Decision> newest;
};

namespace {

bool isVerdict(Kind kind)
{
    return kind == Kind::Type || kind == Kind::NoType || kind == Kind::CannotTell;
}

/// Of the same person in the same pot.
void nameSuperseded(QList<Decision> &decisions, const QHash<DocumentKey, ReviewState> &states)
{
    for (Decision &decision : decisions) {
        const auto &verdict = states.value(decision.document).verdict;
        if (isVerdict(decision.kind) && verdict && verdict->who == decision.who
            && verdict->pot == decision.pot)
            decision.supersedes = verdict->number;
    }
}

} // namespace

/// Runs @p work(ReviewStore), which returns decisions, and calls @p done with the Outcome: the
/// states are of the documents that these are about, and of @p others.
template<typename Work, typename Done>
void Review::write(Work work, Done done, const QList<DocumentKey> &others)
{
    ++m_writes;
    m_store.post(
        [work, others](Database &database) {
            const ReviewStore store(database);
            Outcome outcome{work(store), {}, store.newest(mostNewest).value_or(QList<Decision>())};
            if (outcome.written)
                outcome.states = store.states(documentsOf(*outcome.written) + others)
                                     .value_or(QHash<DocumentKey, ReviewState>());
            return outcome;
        },
        this,
        [this, done](const Outcome &outcome) {
            --m_writes;
            done(outcome);
            if (m_writes == 0) { // else there are newer ones to come
                m_newest = outcome.newest;
                Q_EMIT newestChanged();
            }
            if (!outcome.written)
                Q_EMIT failed(outcome.written.error());
            else if (!outcome.written->isEmpty())
                Q_EMIT decided(*outcome.written);
        });
}

/// What was decided since about the same document is on its way, and says more.
void Review::learn(const QList<DocumentKey> &documents, const Outcome &outcome)
{
    QList<int> changed;
    for (const DocumentKey &document : documents) {
        if (!m_underWay.contains(document))
            changed += m_queue.setState(document, outcome.states.value(document));
    }
    if (!changed.isEmpty())
        Q_EMIT itemsChanged(changed);
}

void Review::record(const QList<Decision> &decisions)
{
    const QList<DocumentKey> documents = documentsOf(decisions);
    QList<int> changed;
    for (const Decision &decision : decisions) {
        const int place = m_queue.placeOf(decision.document, decision.job);
        changed += m_queue.setState(decision.document, then(items().at(place).state, decision));
        m_newest.prepend(decision);
    }
    m_newest = m_newest.first(std::min<qsizetype>(m_newest.size(), mostNewest));
    for (const DocumentKey &document : documents)
        ++m_underWay[document];
    write(
        [decisions, documents](const ReviewStore &store) {
            return store.states(documents).and_then(
                [&](const QHash<DocumentKey, ReviewState> &states) {
                    QList<Decision> linked = decisions;
                    nameSuperseded(linked, states);
                    return store.add(linked);
                });
        },
        [this, documents](const Outcome &outcome) {
            for (const DocumentKey &document : documents) {
                if (--m_underWay[document] == 0)
                    m_underWay.remove(document);
            }
            if (outcome.written)
                learn(documents, outcome);
            else
                refresh(documents);
        });
    Q_EMIT itemsChanged(changed);
    Q_EMIT newestChanged();
}

void Review::follow(Labels &labels)
{
    connect(this, &Review::decided, &labels, [&labels](const QList<Decision> &decisions) {
        labels.tellChanged(documentsOf(decisions));
    });
    connect(&labels, &Labels::decided, this,
            [this](const QList<Decision> &decisions) { refresh(documentsOf(decisions)); });
}

void Review::refreshAll()
{
    QList<DocumentKey> documents;
    for (const ReviewItem &item : items())
        documents.append(item.document);
    refresh(documents);
}

/// As it stands on the disk.
void Review::refresh(QList<DocumentKey> documents)
{
    documents.removeIf(
        [this](const DocumentKey &document) { return m_queue.placesOf(document).isEmpty(); });
    write([documents](const ReviewStore &) { return QList<Decision>(); },
          [this, documents](const Outcome &outcome) { learn(documents, outcome); }, documents);
}

Decision Review::decisionAbout(int index, Kind kind, const QString &text) const
{
    const ReviewItem &item = items().at(index);
    const JobRowPtr row = m_table.find(item.job);
    const bool isHidden = m_mode == ReviewMode::Audit && !isRevealed(index);
    const bool isAudit = m_mode == ReviewMode::Audit && choice().kind == QueueKind::Audit;
    return {.document = item.document,
            .kind = kind,
            .text = text,
            .pot = isAudit ? LabelPot::Audit : LabelPot::Correction,
            .isBlind = isHidden,
            .isSettling = isVerdict(kind) && choice().kind == QueueKind::Conflicts,
            .shown = item.answer,
            .job = item.job,
            .preset = row ? row->origin.preset : QString(),
            .fileName = item.name,
            .who = m_who,
            .at = QDateTime::currentDateTimeUtc(),
            .seconds = index == m_current ? double(m_shown.elapsed()) / 1000 : 0};
}

void Review::decide(Kind kind, const QString &type)
{
    if (m_current < 0)
        return;
    const ReviewItem &item = items().at(m_current);
    const Decision decision = decisionAbout(m_current, kind, kind == Kind::Type ? type : QString());
    const auto &verdict = item.state.verdict;
    const bool isSecond = m_mode == ReviewMode::Audit && m_isLingering;
    const bool isSame = verdict && verdict->kind == kind && verdict->text == decision.text;
    if (decision.isBlind)
        m_seen.insert(item.document);
    if (!isSecond || !isSame)
        record({decision});
    if (decision.isBlind)
        setLingering(true);
    else
        goToNext();
}

void Review::confirm()
{
    if (m_isLingering)
        return goOn();
    if (m_current < 0 || !isRevealed())
        return;
    const std::optional<Suggestion> answer = items().at(m_current).answer;
    if (answer && answer->type)
        decide(Kind::Type, *answer->type);
    else if (answer)
        decide(Kind::NoType);
}

void Review::decideAll(const QList<int> &indexes, Kind kind, const QString &type)
{
    QList<Decision> decisions;
    QSet<DocumentKey> named;
    for (const int index : indexes) {
        if (index < 0 || index >= items().size() || named.contains(items().at(index).document))
            continue;
        named.insert(items().at(index).document);
        Decision decision = decisionAbout(index, kind, kind == Kind::Type ? type : QString());
        decision.pot = LabelPot::Correction;
        decision.seconds = 0;
        decisions.append(decision);
    }
    for (Decision &decision : decisions)
        decision.isBulk = decisions.size() > 1;
    if (!decisions.isEmpty())
        record(decisions);
}

void Review::toggleFlag()
{
    if (m_current < 0)
        return;
    const bool isFlagged = items().at(m_current).state.isFlagged;
    record({decisionAbout(m_current, isFlagged ? Kind::Unflag : Kind::Flag, {})});
}

void Review::setNote(const QString &note)
{
    if (m_current >= 0 && items().at(m_current).state.note != note)
        record({decisionAbout(m_current, Kind::Note, note)});
}

/// Back to the document that they are about, unless a person has moved on from @p from.
void Review::goTo(const QList<Decision> &decisions, int from)
{
    if (decisions.isEmpty() || m_current != from)
        return;
    const Decision &first = decisions.constFirst();
    if (const int place = m_queue.placeOf(first.document, first.job); place >= 0)
        setCurrent(place);
}

void Review::takeBack()
{
    setLingering(false);
    if (!m_newest.isEmpty()) { // the next key is about it, also where the disk is slow
        const Decision newest = m_newest.takeFirst();
        if (!newest.isBulk)
            goTo({newest}, m_current);
    }
    write([](const ReviewStore &store) { return store.takeBack(); },
          [this, from = m_current](const Outcome &outcome) {
              if (!outcome.written)
                  return;
              learn(documentsOf(*outcome.written), outcome);
              goTo(*outcome.written, from);
          });
}

void Review::makeAgain()
{
    setLingering(false);
    write([](const ReviewStore &store) { return store.makeAgain(); },
          [this, from = m_current](const Outcome &outcome) {
              if (!outcome.written)
                  return;
              learn(documentsOf(*outcome.written), outcome);
              goTo(*outcome.written, from);
          });
}

} // namespace cd
