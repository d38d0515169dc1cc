// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/serviceprofile.h"

#include <QObject>

class QCheckBox;
class QFormLayout;
class QLabel;
class QWidget;

namespace cd {

class KeyField;
class Session;

/// The rows of a form in which a service's key or session cookie is entered. The fields are cleared
/// as soon as their content is taken.
class KeyRows : public QObject
{
    Q_OBJECT

public:
    KeyRows(Session &session, QWidget *parent);

    void addTo(QFormLayout *form);
    /// Shows the rows for a service at @p place. @p isCurrent: it is the session's.
    void show(ServiceProfile::Place place, bool isCurrent);
    void clear();
    /// Whether something was entered.
    bool isEntered() const;
    /// Passes what was entered to the session, for @p profile. False: nothing was entered. A cookie
    /// is only for the current service, and stays in its field for another one.
    bool take(const ServiceProfile &profile);
    void focusKey();

private:
    QString note(ServiceProfile::Place place, bool isCurrent) const;

    Session &m_session;
    KeyField *m_key;
    QCheckBox *m_remember;
    QLabel *m_note;
    KeyField *m_cookie;
};

} // namespace cd
