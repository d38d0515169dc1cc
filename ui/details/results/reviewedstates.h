// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/base/generation.h"
#include "workflow/history/labels.h"

#include <QObject>

namespace cd {

/// What was decided about a list of documents, as long as somebody looks at it: all of them are
/// read once, and then those about which something is decided.
class ReviewedStates : public QObject
{
    Q_OBJECT

public:
    explicit ReviewedStates(Labels &labels, QObject *parent = nullptr);

    /// changed() follows when those that were not there before have been read.
    void setDocuments(const QList<DocumentKey> &documents);
    const QList<DocumentKey> &documents() const { return m_documents; }
    const Labels::States &states() const { return m_states; }
    /// While nobody looks nothing is read; then all of them, if something was decided meanwhile.
    void setShown(bool isShown);

Q_SIGNALS:
    void changed();

private:
    void follow(const QList<DocumentKey> &changed);
    void readAll();
    void read(const QList<DocumentKey> &documents);
    void take(const QList<DocumentKey> &read, const Labels::States &states);

    Labels &m_labels;
    QList<DocumentKey> m_documents;
    Labels::States m_states;
    bool m_isShown = false;
    bool m_isStale = false;
    Generation m_reading; // renewed with the documents
};

} // namespace cd
