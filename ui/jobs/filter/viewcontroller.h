// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/filter/viewcontent.h"
#include "workflow/form/viewlibrary.h"

#include <QObject>

#include <functional>

namespace cd {

/// A view that is there from the first day. It leaves columns and sorting as they are.
struct BuiltInView
{
    QString key; ///< "Everything", as part of object names
    QString title;
    ViewContent content;
};

/// Which view was chosen, and whether the list still looks like it.
class ViewController : public QObject
{
    Q_OBJECT

public:
    /// How the list looks, and how to make it look otherwise.
    struct List
    {
        std::function<ViewContent()> content;
        std::function<void(const ViewContent &)> show;
    };

    ViewController(ViewLibrary &library, const List &list, QObject *parent = nullptr);

    static QList<BuiltInView> builtIn();

    QStringList names() const; ///< of the saved views
    /// The saved view that was chosen last; empty: none, or it is gone.
    QString current() const { return m_current; }
    /// The list no longer looks like the current view.
    bool hasChanged() const;
    /// The current view's name or, where none is, the title of the built-in one that the list
    /// looks like; else empty.
    QString title() const;
    bool exists(const QString &name) const { return m_library.find(name).has_value(); }

    void choose(const QString &name);
    void choose(const BuiltInView &view);
    /// Which one was chosen in an earlier run; the list looks as it looked then.
    void restore(const QString &name);
    void saveAs(const QString &name);
    void update(); ///< the current view is what the list looks like now
    void rename(const QString &to); ///< the current view
    void remove(); ///< the current view; the list stays as it looks
    /// The list looks otherwise.
    void listChanged() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed(); ///< views, the current one, or whether the list looks like it
    void chosen(); ///< the current one is another, or is called otherwise
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
