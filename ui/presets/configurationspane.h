// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/savedconfiguration.h"
#include "domain/service/serviceerror.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QTreeWidget;

namespace cd {

class ConfigurationLibrary;
class Workspace;
class NewJobPage;
class Note;

/// The saved configurations of the current service: shows them, loads them into the form, and saves
/// the form as one.
class ConfigurationsPane : public QWidget
{
    Q_OBJECT

public:
    ConfigurationsPane(Workspace &workspace, NewJobPage &form, QWidget *parent = nullptr);

    /// Fetches the list, unless that was done already.
    void begin();

private:
    void build();
    void showConfigurations();
    void sayWhetherThereIsAny();
    void showChoice();
    std::optional<SavedConfiguration> chosen() const;
    void use();
    void askForName();
    void askBeforeReplacing();
    void askBeforeRemoving();
    void saved(const SavedConfiguration &configuration);
    void failed(const ServiceError &error);

    Workspace &m_workspace;
    ConfigurationLibrary &m_library;
    NewJobPage &m_form;
    bool m_hasBegun = false;
    QTreeWidget *m_list;
    QList<QPushButton *> m_needChoice;
    QList<QPushButton *> m_needService;
    Note *m_note;
};

} // namespace cd
