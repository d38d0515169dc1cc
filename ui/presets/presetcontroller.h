// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/form/presetlibrary.h"

#include <QObject>

namespace cd {

class NewJobPage;

/// Which preset the form was filled from, and whether the form says something else by now.
class PresetController : public QObject
{
    Q_OBJECT

public:
    PresetController(PresetLibrary &library, NewJobPage &form, QObject *parent = nullptr);

    QString current() const; ///< empty: none
    /// Whether the form differs from the current preset; without one, whether it holds rules.
    bool hasUnsavedChanges() const;
    bool exists(const QString &name) const { return m_library.find(name).has_value(); }
    QStringList names() const;
    PresetLibrary &library() { return m_library; }
    NewJobPage &form() { return m_form; }

    /// Puts the preset into the form, one step to undo; its files stay. An empty name leaves the
    /// form as it is, without a preset.
    void load(const QString &name);
    void save();
    void saveAs(const QString &name);
    /// The current preset stays the current one under its new name. False: failed() said why not.
    bool rename(const QString &from, const QString &to);
    /// A preset that was removed, so that it can come back.
    struct Removed
    {
        Preset preset;
        bool wasCurrent = false;
    };
    std::optional<Removed> remove(const QString &name);
    /// Not where another has its name by now, which failed() says.
    bool bringBack(const Removed &removed);
    /// Takes a file into the library; the form stays as it is.
    void importFrom(const QString &path);
    void exportTo(const QString &name, const QString &path);

Q_SIGNALS:
    void changed(); ///< current preset, its name, or whether there are unsaved changes
    void imported(const QString &name);
    void failed(const QString &text);

private:
    Preset formAsPreset(const QString &name) const;
    void setCurrent(const QString &name);
    void libraryChanged();
    void report(const PresetProblem &problem);

    PresetLibrary &m_library;
    NewJobPage &m_form;
    bool m_isRenaming = false;
};

} // namespace cd
