// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QWidget>

class QAction;
class QButtonGroup;
class QToolButton;

namespace cd {

class PlaceButton;

/// What the window shows at a time. Each has the whole width.
enum class Place { NewJob, Jobs, Review, Evaluate, Deliver };

/// The keys that lead there, in the whole window, unless a person chose others.
QKeySequence keysOf(Place place);

/// The side bar: a button for each place, and one that leaves only the icons of them.
class PlaceBar : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceBar(QWidget *parent = nullptr);

    void setCurrent(Place place);
    /// Tells the keys of @p action, which leads there, too.
    void followKeys(Place place, const QAction &action);
    void setJobsInProgress(int count);
    /// How many documents are still to be looked at.
    void setToReview(int count);
    /// Only icons.
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_isCollapsed; }

Q_SIGNALS:
    void chosen(cd::Place place);
    void collapseAsked(bool collapsed); ///< a person wants it

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlaceButton *add(Place place, const QString &name, const QString &title, const QString &icon);

    QButtonGroup *m_group;
    PlaceButton *m_jobs;
    PlaceButton *m_review;
    QToolButton *m_collapse;
    bool m_isCollapsed = false;
};

} // namespace cd
