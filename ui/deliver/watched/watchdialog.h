// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/preset.h"
#include "workflow/base/generation.h"
#include "workflow/base/newestwork.h"
#include "workflow/watchfolders/watchedfolders.h"

#include <QDialog>

#include <atomic>
#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace cd {

class Note;
class WatchLimits;
class Workspace;

/// Sets a watched folder up, and says what leaves this computer, to whom, and the most it costs.
/// Nothing is watched before its button is pressed.
class WatchDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p id: what is changed; 0: a new one. @p plan: of the place; without a folder it is not
    /// offered.
    WatchDialog(Workspace &workspace, qint64 id, const DeliveryPlan &plan, QWidget *parent);
    ~WatchDialog() override;

    void accept() override;

private:
    enum class Delivers { No, AsNow, ByPlace, ByFile };

    void layOut(QPushButton *choose, QPushButton *planFile);
    void fill();
    WatchSetup setup() const;
    std::optional<DeliveryPlan> plan() const;
    void chooseFolder();
    void choosePlanFile();
    void countExisting();
    void presetChosen();
    void versionChosen();
    void check();
    void say(Note *note, const QString &text);
    QString leavingText(const WatchSetup &setup) const;
    QString costText(const WatchSetup &setup) const;

    Workspace &m_workspace;
    WatchSetup m_before; // its id: 0 for a new one
    DeliveryPlan m_placePlan;
    std::optional<DeliveryPlan> m_filePlan;
    QLineEdit *m_folder;
    Note *m_folderNote;
    QCheckBox *m_isRecursive;
    QComboBox *m_preset;
    QComboBox *m_version;
    Note *m_presetNote;
    WatchLimits *m_limits;
    Note *m_limitNote;
    QRadioButton *m_onlyNew;
    QRadioButton *m_existing;
    QComboBox *m_delivers;
    QLabel *m_target;
    Note *m_planNote;
    QCheckBox *m_waits;
    QLabel *m_leaving;
    QPushButton *m_ok;
    std::optional<JobRequest> m_request; // of the version
    Generation m_asking; // for versions
    Generation m_reading; // a version
    std::shared_ptr<std::atomic<bool>> m_isWanted = std::make_shared<std::atomic<bool>>(true);
    NewestWork m_counting;
};

} // namespace cd
