// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/network/networksetup.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace cd {

class KeyField;
class NetworkSettings;
class Note;

/// Sets the proxy, and certificate authorities to trust in addition to the system's. Applied by OK.
class NetworkDialog : public QDialog
{
    Q_OBJECT

public:
    NetworkDialog(NetworkSettings &settings, QWidget *parent);

    /// Reads certificates from a file (PEM) and adds them to those shown.
    void addAuthoritiesFrom(const QString &path);

public Q_SLOTS:
    void accept() override;

private:
    void addProxyRows(QFormLayout *form);
    void addAuthorityRows(QFormLayout *form);
    void askForFile();
    void showProxy();
    void showAuthorities();
    NetworkSetup::Proxy proxy() const;

    NetworkSettings &m_settings;
    QList<QSslCertificate> m_authorities;
    QComboBox *m_proxy;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    KeyField *m_password;
    Note *m_hostNote;
    QLabel *m_trusted;
    QPushButton *m_forget;
    Note *m_fileNote;
};

} // namespace cd
