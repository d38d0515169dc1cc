// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/serviceprofile.h"

#include <QDialog>
#include <QList>

#include <functional>
#include <optional>

class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace cd {

class ExampleBox;
class JudgeBox;
class KeyRows;
class ProfileForm;
class Session;

/// Edits the services that can be chosen from: address, key, API, organization and project. Nothing
/// is sent until a person clicks Connect; the dialog shows the outcome. Save and Connect save what
/// was entered; closing the dialog asks before it is dropped.
class ProfilesDialog : public QDialog
{
    Q_OBJECT

public:
    ProfilesDialog(Session &session, QWidget *parent);

    void chooseProfile(const QString &id);
    /// Selects LlamaCloud with the focus in the key's field, for people who have an account.
    void beginWithKey();
    void reject() override;

private:
    void build();
    QWidget *buildList();
    QWidget *buildForm();
    void showProfiles();
    void showProfile();
    void profileChosen();
    void leaveThen(const std::function<void()> &go);
    std::optional<ServiceProfile> entered();
    void showSaved(const ServiceProfile &profile);
    void save();
    void showSession();
    void addProfile();
    void askBeforeRemoving();
    void connectNow();
    std::optional<ServiceProfile> otherRegion() const;
    void tryOtherRegion();
    bool isCurrent() const;
    ServiceProfile shown() const;
    QString chosen() const;
    bool hasChanges() const;

    Session &m_session;
    std::optional<ServiceProfile> m_new; ///< in the list, and kept once it was connected to
    QString m_shown; ///< the ID of the one in the form
    QListWidget *m_list;
    QPushButton *m_remove;
    ProfileForm *m_form;
    JudgeBox *m_judge;
    ExampleBox *m_examples;
    KeyRows *m_keys;
    QFormLayout *m_rows = nullptr;
    QLabel *m_state;
    QPushButton *m_other; ///< tries the key in the other region
    QList<QWidget *> m_ofSession; ///< usable where the shown one is connected to
};

} // namespace cd
