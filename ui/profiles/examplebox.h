// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/example.h"
#include "service/door/call.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace cd {

class ExampleImport;
class Note;
class Session;

/// Whether the local service uses what people confirmed, how much that is, and a folder by types to
/// take examples from. The service keeps all of it: what is changed here is changed at once.
class ExampleBox : public QWidget
{
    Q_OBJECT

public:
    explicit ExampleBox(Session &session, QWidget *parent = nullptr);

private:
    void askService();
    void showState();
    void showCounts(const QList<ExampleCount> &counts);
    void setUse(bool use);
    void chooseFolder();
    void askBeforeTaking();
    void showProgress();
    void showEnd();
    bool isThere() const;

    Session &m_session;
    ExampleImport *m_import;
    QCheckBox *m_use;
    QPushButton *m_folder;
    QPushButton *m_stop;
    Note *m_scope;
    Note *m_count;
    Note *m_note;
    Call m_useCall;
    Call m_countCall;
};

} // namespace cd
