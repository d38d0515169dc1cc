// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace cd {

class Desk;
class MessageBar;
struct StoreError;

/// Says in the message bar what happens behind the window: a service that does not answer, a key
/// that is missing, a disk that is full.
class Notices : public QObject
{
    Q_OBJECT

public:
    Notices(Desk &desk, MessageBar &bar, QObject *parent = nullptr);

private:
    void connectWorkflow();
    void showSession();
    void sayNotStored(const StoreError &error);

    Desk &m_desk;
    MessageBar &m_bar;
};

} // namespace cd
