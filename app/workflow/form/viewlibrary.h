// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/form/viewstore.h"
#include "store/storeerror.h"
#include "workflow/base/namedlist.h"

#include <QObject>

#include <optional>

#include <tl/expected.hpp>

namespace cd {

class Store;

/// Why a view was not saved, renamed or removed. It holds no words for people.
struct ViewProblem
{
    enum class Kind {
        NameEmpty,
        NameTaken, ///< another view has this name, compared without case
        NotThere, ///< no view has this name
    };

    Kind kind = Kind::NotThere;
    QString name = {};
};

/// The saved views of the job list. Names are unique without regard to case and are stored without
/// spaces at either end.
class ViewLibrary : public QObject
{
    Q_OBJECT

public:
    using Done = tl::expected<void, ViewProblem>;

    explicit ViewLibrary(Store &store, QObject *parent = nullptr);

    const QList<SavedView> &views() const { return m_views.all(); } ///< by name
    std::optional<SavedView> find(const QString &name) const { return m_views.find(name); }

    /// Replaces an existing view of that name.
    Done save(const SavedView &view);
    Done rename(const QString &from, const QString &to);
    Done remove(const QString &name);

Q_SIGNALS:
    void changed();
    /// The last change could not be saved and lasts only until the program ends.
    void notStored(const cd::StoreError &error);

private:
    /// Removes the view named @p gone and inserts @p come, if any, in memory and in the store.
    void change(const QString &gone, const std::optional<SavedView> &come);

    Store &m_store;
    NamedList<SavedView> m_views;
};

} // namespace cd
