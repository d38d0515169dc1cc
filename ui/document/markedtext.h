// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "preview/termmarks.h"

#include <QPlainTextEdit>

namespace cd {

/// The text of a document on a page that is white in every scheme, with marks as on PagesView. It
/// is never read as markup.
class MarkedText : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr int mostLetters = 200'000; ///< more take long to lay out

    explicit MarkedText(QWidget *parent = nullptr);

    /// Its beginning, if it is longer.
    void setBeginningOf(const QString &text);
    /// Back: how many are marked.
    int setTerms(const QList<SoughtTerm> &terms);
    /// Of the letters: 1 is as the window has them.
    void setZoom(double zoom);

private:
    double m_usual = 0; // points
};

} // namespace cd
