// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QObject>

#include <array>

namespace cd {

/// Everything that keys do in the review. They work anywhere in its page, but never while somebody
/// types (takesKeyItself()).
class ReviewActions : public QObject
{
    Q_OBJECT

public:
    static constexpr int typeKeys = 19; ///< one for each of the first types

    explicit ReviewActions(QWidget &page);

    /// An action of @p page that gives a document the type at this place among the rules; -1: no
    /// type. It has the same name, and so the same keys, in all pages.
    static QAction *typeAction(QWidget &page, int type);

    std::array<QAction *, typeKeys> types;
    QAction *noType;
    QAction *confirm;
    QAction *cannotTell;
    QAction *flag;
    QAction *note;
    QAction *next;
    QAction *previous;
    QAction *find;
    QAction *takeBack;
    QAction *makeAgain;
    QAction *hide;
    QAction *audit;
    QAction *toList;
    QAction *scrollDown;
    QAction *scrollUp;
    QAction *nextPage;
    QAction *previousPage;
    QAction *firstPage;
    QAction *lastPage;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *fitWidth;
    QAction *marks;

    /// What they are called beside the types: that of no type first.
    QStringList typeKeyNames() const;

Q_SIGNALS:
    void keysChanged(); ///< of the types

private:
    QAction *make(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                  const QString &icon = {});

    QWidget &m_page;
};

/// Whether @p focus needs the key that is about to be pressed for itself: a field to type in needs
/// all of them, others those that belong to them on every desktop.
bool takesKeyItself(const QWidget *focus, const QKeyEvent &key);

} // namespace cd
