// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/form/presetlibrary.h"

#include <QObject>

namespace cd {

class NewJobPage;

/// Knows which preset the form was filled from, and whether the form differs from it by now.
class PresetController : public QObject
{
    Q_OBJECT

public:
    PresetController(PresetLibrary &library, NewJobPage &form, QObject *parent = nullptr);

    QString current() const; ///< empty: none
    /// Whether the form differs from the current preset or, without one, whether it has rules.
    bool hasUnsavedChanges() const;
    bool exists(const QString &name) const { return m_library.find(name).has_value(); }
    QStringList names() const { return m_library.names(); }
    PresetLibrary &library() { return m_library; }
    NewJobPage &form() { return m_form; }

    /// Loads the preset into the form as one undo step; the files stay. An empty name only makes
    /// the form have no preset.
    void load(const QString &name);
    void save();
    void saveAs(const QString &name);
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

private:
    Preset formAsPreset(const QString &name) const;
    void setCurrent(const QString &name);
    void sayUnknown(const QString &name);
    void libraryChanged();
    void report(const NameProblem &problem);

    PresetLibrary &m_library;
    NewJobPage &m_form;
    bool m_isRenaming = false;
};

} // namespace cd
