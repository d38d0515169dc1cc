// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/document/documentactions.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace cd {

/// The line above a document: its name, which page is in view, how large, and what can be done with
/// it. What has no room goes into a menu, and the name is elided last.
class DocumentBar : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentBar(const DocumentActions &actions);

    /// @p about: where it lies and how large it is; may be empty.
    void setDocument(const QString &name, const QString &about);
    /// @p text: "1 of 2"; empty: there is nothing to say. @p canTurn: there are others to go to.
    void setPages(const QString &text, bool canTurn);
    void setZoom(const QString &text);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fold();
    void foldTo(int step);
    int partsWidth() const;
    QToolButton *addButton(QAction *action);

    QLabel *m_name;
    QLabel *m_about;
    QLabel *m_pages;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_zoom;
    QToolButton *m_marks;
    QToolButton *m_open;
    QToolButton *m_folder;
    QToolButton *m_more;
    QString m_fullName;
    QString m_fullAbout;
    bool m_canTurn = false;
};

} // namespace cd
