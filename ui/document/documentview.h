// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"
#include "preview/soughtterms.h"

#include <QStackedWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace cd {

class MarkedText;
class PagesView;

/// What there is of a document: its pages, its text, or why there is nothing.
class DocumentView : public QStackedWidget
{
    Q_OBJECT

public:
    DocumentView();

    /// In the place of the document. With a button for it, the file can be fetched.
    void say(const QString &text, bool offersFetching = false);
    bool isSaying() const { return currentIndex() == 0; }
    void setDocument(const local::DocumentText &document);
    void addPages(const QList<local::PageText> &pages);
    void setSharp(const local::PageText &page);
    /// Nothing of it is kept.
    void clear();

    /// Back: how many are marked; nullopt: there is nothing to mark them in.
    std::optional<int> setTerms(const QList<SoughtTerm> &terms);
    /// Pixels, for pages to be drawn.
    int wantedWidth() const;

    /// Of those pages that are here; 0: they can't be told apart.
    int pageCount() const;
    int allPages() const { return m_allPages; } ///< of the document
    int currentPage() const; ///< from 0
    double zoom() const { return m_zoom; } ///< 1: as wide as there is room
    bool canZoomIn() const;
    bool canZoomOut() const;
    void zoomBy(int steps);
    void fitWidth();
    /// In a text, a page is a screen.
    void goTo(int page);
    void scrollScreen(int direction);

Q_SIGNALS:
    void looked(); ///< at another page, or zoomed
    void sharpWanted(const QList<int> &pages, int width);
    void fetchAsked();

private:
    bool isText() const;
    void zoomTo(double zoom);

    QLabel *m_said;
    QPushButton *m_fetch;
    PagesView *m_pages;
    MarkedText *m_text;
    double m_zoom = 1;
    int m_allPages = 0; // of the document
};

} // namespace cd
