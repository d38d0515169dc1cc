// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/places/workarea.h"
#include "workflow/workspace.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>
#include <optional>
#include <type_traits>

namespace cd::test {

/// A real window on a real workspace, in a data folder of its own, in English: the words that
/// window tests are written in. Widgets are found by their object names, as a person would find
/// them by their labels.
class WindowDriver
{
public:
    WindowDriver();
    ~WindowDriver();

    /// How long anything may take that a test waits for, on a machine that does much else.
    static constexpr int patienceMs = 60'000;

    /// Where open() goes instead of to the program's own local service, and how all services are
    /// spoken to then, whatever their profiles say.
    void useService(const QUrl &url, Dialect dialect = Dialect::First)
    {
        m_service = url;
        m_dialect = dialect;
    }
    /// The one that open() makes the window in.
    void useLanguage(const QString &code);
    /// Keys may go to the system's keychain; a test has one of its own (Keyring).
    void useKeychain() { m_usesKeychain = true; }
    /// Opens workspace and window, with the program's own local service. False: see failure().
    bool open();
    /// Closes both, as somebody does who ends the program; open() then starts it again.
    void close();
    /// Ends both without anybody closing the window.
    void abandon();
    QString failure() const { return m_failure; }

    Workspace &workspace() { return *m_workspace; }
    MainWindow &window() const { return *m_window; }
    QString dataFolder() const { return m_data.path(); }
    /// Ends the local service without giving it time to do anything.
    bool killLocalService() const;
    /// A file of the given text in a folder that goes with this object.
    QString document(const QString &name, const QByteArray &text);

    /// By the side bar, as a person does.
    void goTo(Place place) const;
    /// Goes to the place where a widget of this name stands, as somebody does who looks for it.
    template<typename T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("There is no %s.", name);
        if constexpr (std::is_base_of_v<QWidget, T>)
            goWhereItIs(*found);
        return found;
    }
    /// A dialog that is open, found by its object name.
    template<typename T>
    T *dialog(const char *name) const
    {
        T *found = nullptr;
        const bool isOpen = QTest::qWaitFor(
            [&] {
                found = m_window->findChild<T *>(QLatin1StringView(name));
                return found && found->isVisible() && QApplication::activeWindow() == found;
            },
            patienceMs);
        if (!isOpen)
            qFatal("%s is not open.", name);
        return found;
    }
    /// Once it is enabled, as a person would.
    void click(const char *name) const;
    /// In the button's own words: dialogs of Qt's own name no buttons.
    static void clickText(QWidget *dialog, const QString &text);
    /// Leaves things as they are.
    static void decline(QMessageBox *question);
    void type(const char *name, const QString &text) const;
    /// Types into whatever has the focus, as a person does who doesn't look for widgets.
    void typeKeys(const QString &text) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// To be waited for once a dialog has gone: without a window manager nobody else gives the
    /// keys back.
    bool takesKeysAgain() const;
    /// Drags files over the named widget and lets them go.
    void drop(const char *name, const QStringList &paths) const;
    void choose(const char *combo, const QString &text) const;
    void trigger(const char *action) const;
    /// What a table shows, a line a row, cells separated by " | ".
    QStringList rows(const char *view) const;
    /// What a table shows below a header, a cell a row.
    QStringList column(const char *view, const QString &title) const;
    /// In the list's or a table's row @p row, what stands below the header @p title.
    QString cell(const char *view, int row, const QString &title) const;
    /// Of a label or a button.
    QString text(const char *widget) const;
    QString messages() const;

    /// Fills the form with two rules that the local service can tell apart, and one file each.
    void fillForm();
    /// Of those files in the form that the service has.
    QList<FileId> uploadedIds() const;
    QList<JobKey> jobs() const;
    const JobRow &lastJob() const;
    bool lastJobEnded() const;
    /// Submits what is in the form. Back once the files were looked at again: the job is in the
    /// table then, unless something is in its way.
    void submit();
    /// The same, and waits for the job's end.
    bool submitAndWait();

private:
    void goWhereItIs(const QWidget &widget) const;
    QWidget *focused() const;

    QTemporaryDir m_data;
    QTemporaryDir m_documents;
    std::optional<Languages> m_languages;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    std::optional<QUrl> m_service;
    Dialect m_dialect = Dialect::First;
    bool m_usesKeychain = false;
    bool m_wasOpen = false;
    QString m_failure;
};

/// For a test's data: the column "language", and a row for each that the window speaks.
void addLanguages();

} // namespace cd::test
