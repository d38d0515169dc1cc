// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/serviceprofile.h"

#include <QDialog>
#include <QList>

class QLabel;
class QListWidget;
class QPushButton;

namespace cd {

class KeyRows;
class ProfileForm;
class Session;

/// The services that can be chosen from, and what each needs: address, key, dialect, organization
/// and project. Nothing is sent or kept until the person asks to connect; how it went is said in
/// the dialog.
class ProfilesDialog : public QDialog
{
    Q_OBJECT

public:
    ProfilesDialog(Session &session, QWidget *parent);

    void chooseProfile(const QString &id);
    /// For somebody who has an account and a key: LlamaCloud, ready for the key.
    void beginWithKey();

private:
    void build();
    QWidget *buildList();
    QWidget *buildForm();
    void showProfiles();
    void showProfile();
    void showSession();
    void addProfile();
    void askBeforeRemoving();
    void connectNow();
    std::optional<ServiceProfile> otherRegion() const;
    void tryOtherRegion();
    bool isCurrent() const;
    ServiceProfile shown() const;
    QString chosen() const;

    Session &m_session;
    std::optional<ServiceProfile> m_new; ///< in the list, and kept once it was connected to
    QListWidget *m_list;
    QPushButton *m_remove;
    ProfileForm *m_form;
    KeyRows *m_keys;
    QLabel *m_state;
    QPushButton *m_other; ///< tries the key in the other region
    QList<QWidget *> m_ofSession; ///< usable where the shown one is connected to
};

} // namespace cd
