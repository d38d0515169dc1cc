// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/results/reviewedstates.h"

#include <QSet>

#include <utility>

namespace cd {

ReviewedStates::ReviewedStates(Labels &labels, QObject *parent)
    : QObject(parent)
    , m_labels(labels)
{
    connect(&labels, &Labels::changed, this, &ReviewedStates::follow);
}

void ReviewedStates::setDocuments(const QList<DocumentKey> &documents)
{
    if (documents.size() != m_documents.size()) {
        m_documents = documents;
        m_reading.renew();
        return readAll();
    }
    // While files are uploaded, some of many become known at a time.
    QList<DocumentKey> others;
    for (qsizetype i = 0; i < documents.size(); ++i) {
        if (documents.at(i) != m_documents.at(i))
            others.append(documents.at(i));
    }
    m_documents = documents;
    if (!others.isEmpty())
        read(others);
}

void ReviewedStates::setShown(bool isShown)
{
    m_isShown = isShown;
    if (isShown && m_isStale)
        readAll();
}

/// Most of the time it is about a few documents, and none of these.
void ReviewedStates::follow(const QList<DocumentKey> &changed)
{
    if (changed.isEmpty() || !m_isShown)
        return readAll();
    const QSet<DocumentKey> wanted(changed.cbegin(), changed.cend());
    QSet<DocumentKey> ours;
    for (const DocumentKey &document : std::as_const(m_documents)) {
        if (wanted.contains(document))
            ours.insert(document);
    }
    if (!ours.isEmpty())
        read({ours.cbegin(), ours.cend()});
}

void ReviewedStates::read(const QList<DocumentKey> &documents)
{
    if (!m_isShown)
        return readAll();
    m_labels.read(documents, m_reading.context(),
                  [this, documents](const Labels::States &states) { take(documents, states); });
}

void ReviewedStates::readAll()
{
    m_isStale = !m_isShown;
    if (!m_isShown)
        return;
    m_labels.read(m_documents, m_reading.context(), [this](const Labels::States &states) {
        m_states = states;
        Q_EMIT changed();
    });
}

void ReviewedStates::take(const QList<DocumentKey> &read, const Labels::States &states)
{
    for (const DocumentKey &document : read) {
        if (const auto state = states.constFind(document); state != states.cend())
            m_states.insert(document, *state);
        else
            m_states.remove(document);
    }
    Q_EMIT changed();
}

} // namespace cd
