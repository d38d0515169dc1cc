// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/form/presetlibrary.h"

#include <QObject>

#include <utility>

namespace cd {

class NewJobPage;
class PresetVersions;

/// Knows which preset the form was filled from, and whether the form differs from it by now.
class PresetController : public QObject
{
    Q_OBJECT

public:
    PresetController(PresetLibrary &library, PresetVersions &versions, NewJobPage &form,
                     QObject *parent = nullptr);

    QString current() const; ///< empty: none
    /// Whether the form differs from the current preset or, without one, whether it has rules.
    bool hasUnsavedChanges() const;
    bool exists(const QString &name) const { return m_library.find(name).has_value(); }
    QStringList names() const { return m_library.names(); }
    PresetLibrary &library() { return m_library; }
    PresetVersions &versions() { return m_versions; }
    int version() const; ///< of the current preset, the one in use; 0: none
    NewJobPage &form() { return m_form; }

    /// Loads the preset into the form as one undo step; the files stay. An empty name only makes
    /// the form have no preset.
    void load(const QString &name);
    /// Both make a version. What people decided about documents follows a type that has another
    /// name by now, see labelsFollowed().
    void save(const QString &note = {});
    void saveAs(const QString &name, const QString &note = {});
    /// The form follows if it has this preset without changes.
    void useVersion(const QString &preset, int number);
    void restoreVersion(const QString &preset, int number);
    void setTags(const QString &name, const QStringList &tags);
    /// Labels that followed a rename get the type back that they had.
    void takeLabelsBack(const QString &preset, const QString &from, const QString &to);
    /// The current preset stays current under its new name. False: failed() was emitted.
    bool rename(const QString &from, const QString &to);
    /// A removed preset, to restore it.
    struct Removed
    {
        Preset preset;
        bool wasCurrent = false;
    };
    std::optional<Removed> remove(const QString &name);
    /// Restores it. Emits failed() if another preset has its name by now.
    bool bringBack(const Removed &removed);
    /// Adds the preset in a file to the library; the form does not change.
    void importFrom(const QString &path);
    /// Adds it too, unless it is there already. Returns its name; empty: failed() was emitted.
    QString open(const QString &path);
    void exportTo(const QString &name, const QString &path);

Q_SIGNALS:
    void changed(); ///< current preset, its name, or whether there are unsaved changes
    void imported(const QString &name);
    void failed(const QString &text);
    void labelsFollowed(const QString &preset, const QString &from, const QString &to, int labels);

private:
    Preset formAsPreset(const QString &name) const;
    QList<std::pair<QString, QString>> renamesIn(const Preset &preset) const;
    void renameLabels(const QString &preset, const QString &from, const QString &to);
    void followVersion(const QString &preset);
    void setCurrent(const QString &name);
    void sayUnknown(const QString &name);
    void libraryChanged();
    void report(const NameProblem &problem);

    PresetLibrary &m_library;
    PresetVersions &m_versions;
    NewJobPage &m_form;
    bool m_isRenaming = false;
    QString m_toFollow; // once another version of it is in use, the form takes that
};

} // namespace cd
