// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/profiles/idbox.h"

namespace cd {

class Session;

/// Chooses the organization that requests are about.
class OrganizationBox : public IdBox
{
    Q_OBJECT

public:
    explicit OrganizationBox(Session &session, QWidget *parent = nullptr);

private:
    void fill();
    void choose(const QString &id);

    Session &m_session;
};

} // namespace cd
