// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/places/placebar.h"

class QStackedWidget;

namespace cd {

class Settings;
class TwoPanes;

/// The places, one at a time beside the bar that leads to them. In a very wide window the jobs can
/// be pinned beside the form.
class WorkArea : public QWidget
{
    Q_OBJECT

public:
    struct Pages
    {
        QWidget *form;
        QWidget *sent; ///< below the form
        QWidget *jobs;
        QWidget *details;
        QWidget *review;
        QWidget *evaluate;
        QWidget *deliver;
    };

    /// Below this width, in device-independent pixels, the bar shows icons until a person expands
    /// it.
    static constexpr int iconsBelow = 1150;
    /// The least width for pinned jobs.
    static constexpr int pinnedFrom = 1800;

    explicit WorkArea(const Pages &pages, QWidget *parent = nullptr);

    Place place() const { return m_place; }
    void goTo(Place place);
    /// Shows @p page in the form's place until somebody goes to a place.
    void showInsteadOfForm(QWidget &page);
    PlaceBar &bar() { return *m_bar; }

    /// Where the selected job stands: beside the list if there is room for it, or below.
    bool isBeside() const { return m_isBeside; }
    void setBeside(bool beside);
    /// Whether the list stands beside the form too, in a window that is wide enough.
    bool isPinned() const { return m_isPinned; }
    void setPinned(bool pinned);
    bool canPin() const;

    void restore(const Settings &settings);
    void save(Settings &settings) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void collapse(bool collapsed);
    void moveJobs();

    Pages m_pages;
    PlaceBar *m_bar;
    QStackedWidget *m_stack;
    TwoPanes *m_columns; // the form, and the jobs while they are pinned
    TwoPanes *m_rows; // the jobs and their details
    Place m_place = Place::NewJob;
    bool m_isBeside = false;
    bool m_isPinned = false;
    bool m_isCollapsed = false; // by a person, in a window that has room for words
    bool m_isNarrow = false;
};

} // namespace cd
