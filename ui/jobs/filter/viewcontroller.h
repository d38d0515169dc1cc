// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/filter/viewcontent.h"
#include "workflow/form/viewlibrary.h"

#include <QObject>

#include <functional>

namespace cd {

/// A built-in view. It leaves columns and sorting as they are.
struct BuiltInView
{
    QString key; ///< for object names, such as "Everything"
    QString title;
    ViewContent content;
};

/// Knows which view was chosen, and whether the list still matches it.
class ViewController : public QObject
{
    Q_OBJECT

public:
    /// Access to the list: reads and changes what it shows.
    struct List
    {
        std::function<ViewContent()> content;
        std::function<void(const ViewContent &)> show;
    };

    ViewController(ViewLibrary &library, const List &list, QObject *parent = nullptr);

    static QList<BuiltInView> builtIn();

    QStringList names() const; ///< of the saved views
    /// The name of the saved view that was chosen last; empty: none, or it was removed.
    QString current() const { return m_current; }
    /// Whether the list no longer matches the current view.
    bool hasChanged() const;
    /// The current view's name or, if there is none, the title of the built-in view that the list
    /// matches; else empty.
    QString title() const;
    bool exists(const QString &name) const { return m_library.find(name).has_value(); }

    void choose(const QString &name);
    void choose(const BuiltInView &view);
    /// Makes the view current that was chosen in an earlier run; does not change the list.
    void restore(const QString &name);
    void saveAs(const QString &name);
    void update(); ///< saves what the list shows now as the current view
    void rename(const QString &to); ///< renames the current view
    void remove(); ///< removes the current view; the list does not change
    /// To be called when what the list shows has changed.
    void listChanged() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed(); ///< the views, the current one, or whether the list matches it
    void chosen(); ///< another view is current, or it was renamed
    void failed(const QString &text);

private:
    void setCurrent(const QString &name);
    void libraryChanged();
    bool report(const ViewLibrary::Done &done);

    ViewLibrary &m_library;
    List m_list;
    QString m_current;
};

} // namespace cd
