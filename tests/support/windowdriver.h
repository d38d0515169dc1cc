// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/mainwindow.h"
#include "workflow/desk.h"

#include <QAbstractItemView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace cd::test {

/// A real window on a real desk, in a data folder of its own: the words that window tests are
/// written in. Widgets are found by their object names, as a person would find them by their
/// labels.
class WindowDriver
{
public:
    WindowDriver();
    ~WindowDriver();

    /// Opens desk and window, with the program's own local service. False: see failure().
    bool open();
    /// Closes both, as somebody does who ends the program; open() then starts it again.
    void close();
    QString failure() const { return m_failure; }

    Desk &desk() { return *m_desk; }
    MainWindow &window() { return *m_window; }
    QString dataFolder() const { return m_data.path(); }
    /// A file of the given text in a folder that goes with this object.
    QString document(const QString &name, const QByteArray &text);

    template<typename T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }
    void click(const char *name) const;
    void type(const char *name, const QString &text) const;
    void choose(const char *combo, const QString &text) const;
    void trigger(const char *action) const;
    /// What a table shows, a line a row, cells separated by " | ".
    QStringList rows(const char *view) const;
    QString text(const char *label) const;
    QString messages() const;

    /// Fills the form with two rules that the local service can tell apart, and one file each.
    void fillForm();
    QList<JobKey> jobs() const;
    const JobRow &lastJob() const;
    bool lastJobEnded() const;

private:
    QTemporaryDir m_data;
    QTemporaryDir m_documents;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    QString m_failure;
};

} // namespace cd::test
