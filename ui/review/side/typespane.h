// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/side/typesmodel.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QListView;
class QPushButton;

namespace cd {

/// What is decided with: the actions of the page that have a button here.
struct DecideActions
{
    QAction *confirm;
    QAction *cannotTell;
    QAction *flag;
    QAction *note;
};

/// "Which type?": the types with their keys, the button that confirms, and what else can be said.
class TypesPane : public QWidget
{
    Q_OBJECT

public:
    explicit TypesPane(const DecideActions &actions, QWidget *parent = nullptr);

    TypesModel &model() { return *m_model; }
    /// What is now there to be decided about. @p key: of the document; for another one the list
    /// begins at what the service answered.
    void show(const QStringList &types, const TypeHints &hints);
    /// Several documents at once: nothing is there to be confirmed.
    void setCount(int documents);
    /// The row that Enter assigns; false: none is chosen.
    bool hasChosen() const;
    std::optional<QString> chosen() const;

    void startFinding();
    /// @p note: the one that there is.
    void startNote(const QString &note);

Q_SIGNALS:
    /// Found by its name; nullopt: no type.
    void assigned(const std::optional<QString> &type);
    void noted(const QString &note);
    void left(); ///< somebody is done with typing
    void chosenChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *titleRow();
    QLayout *buttonRow(const DecideActions &actions);
    QPushButton *buttonOf(QAction *action);
    void fitList();
    void nameConfirm();
    void stopFinding();
    void endTyping(bool isMeant);
    void begin();

    TypesModel *m_model;
    QLineEdit *m_find;
    QListView *m_list;
    QAction *m_confirmAction;
    QPushButton *m_confirm;
    QLineEdit *m_note;
    int m_count = 1;
};

} // namespace cd
