// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/serviceprofile.h"

#include <QObject>

#include <tl/expected.hpp>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QWidget;

namespace cd {

/// The rows of a form in which a profile is edited: its name, address and API.
class ProfileForm : public QObject
{
    Q_OBJECT

public:
    explicit ProfileForm(QWidget *parent);

    void addTo(QFormLayout *form);
    void setProfile(const ServiceProfile &profile);
    /// The profile as edited; or what is wrong with it, a sentence for people.
    tl::expected<ServiceProfile, QString> profile() const;
    /// Whether it differs from what setProfile() has set.
    bool isChanged() const;
    ServiceProfile::Place place() const;
    void focusName();
    void focusAddress();

Q_SIGNALS:
    void placeChanged();

private:
    void showPlace();

    ServiceProfile m_profile;
    QLineEdit *m_name;
    QComboBox *m_place;
    QLineEdit *m_address;
    QComboBox *m_dialect;
    QComboBox *m_plan;
    QCheckBox *m_uploadsAhead;
    QComboBox *m_storage;
};

} // namespace cd
