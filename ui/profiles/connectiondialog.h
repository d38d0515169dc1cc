// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace cd {

class KeyField;

/// Where the service is, with what key, in which organization and project. Nothing is sent until
/// the person asks to connect; how it went is said in the dialog.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    ConnectionDialog(Session &session, QWidget *parent);

    void choosePlace(Session::Place place);

private:
    void build();
    void addKeyRows(QFormLayout *form);
    Session::Place place() const;
    void showPlace();
    void showSession();
    QString keyNote() const;
    void connectNow();
    bool takeSecrets();

    Session &m_session;
    QComboBox *m_place;
    QLineEdit *m_address;
    KeyField *m_key;
    QCheckBox *m_remember;
    KeyField *m_cookie;
    QLabel *m_keyNote;
    QLabel *m_state;
};

} // namespace cd
