// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/stricttest.h"
#include "ui/newjob/newjobpage.h"
#include "ui/presets/presetbar.h"
#include "ui/presets/presetcontroller.h"
#include "ui/presets/presetsdialog.h"
#include "workflow/form/presetfolder.h"
#include "workflow/form/presetversions.h"
#include "workflow/workspace.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

#include <memory>

namespace cd::test {

using namespace Qt::StringLiterals;

inline constexpr int patienceMs = 60'000;

class LibraryPaneTest : public StrictTest
{
protected:
    void set();
    void clear();

    void describe(int rule, const QString &text) const;
    void openLibrary();
    /// The same, with the versions of its only preset.
    void openVersions(qsizetype versions);
    void selectVersions(const QList<int> &rows) const;
    void compareWith(const QString &what) const;
    template<typename T>
    T *find(const char *name) const
    {
        for (QWidget *place :
             {static_cast<QWidget *>(m_dialog.get()), static_cast<QWidget *>(m_form.get()),
              static_cast<QWidget *>(m_bar.get())}) {
            T *found = place ? place->findChild<T *>(QLatin1StringView(name)) : nullptr;
            if (found)
                return found;
        }
        qFatal("There is no %s.", name);
    }
    void click(const char *name) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    QString text(const char *label) const { return find<QLabel>(label)->text(); }
    QString difference() const { return find<QTextEdit>("versionDiff")->toPlainText(); }
    QString shown() const { return find<QComboBox>("preset")->currentText(); }
    QStringList column(const char *table, int which) const;
    QStringList hits() const;
    /// The file of the only preset in a folder of presets, once it is there.
    QString useFolder(const QTemporaryDir &folder) const;
    static QByteArray content(const QString &path);
    static void changeOutside(const QString &path, const QByteArray &from, const QByteArray &to);

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<NewJobPage> m_form;
    std::unique_ptr<PresetController> m_presets;
    std::unique_ptr<PresetBar> m_bar;
    std::unique_ptr<PresetsDialog> m_dialog;
};

/// A form with two rules, saved as a preset; there is no service.
inline void LibraryPaneTest::set()
{
    m_data = std::make_unique<QTemporaryDir>();
    WorkspaceOptions options;
    options.useKeychain = false;
    options.readEnvironment = false;
    options.service = QUrl(u"http://127.0.0.1:9"_s);
    m_workspace = std::make_unique<Workspace>(m_data->path(), options);
    QVERIFY2(m_workspace->open(), qPrintable(m_workspace->failure().technical));
    m_form = std::make_unique<NewJobPage>(*m_workspace);
    m_presets = std::make_unique<PresetController>(m_workspace->presets(),
                                                   m_workspace->presetVersions(), *m_form);
    m_bar = std::make_unique<PresetBar>(*m_presets);
    JobRequest request;
    request.rules = {{u"invoice"_s, u"a request for payment"_s},
                     {u"receipt"_s, u"a proof of payment at a till"_s}};
    m_form->setRequest(request);
    m_presets->saveAs(u"Letters"_s);
}

inline void LibraryPaneTest::clear()
{
    m_dialog.reset();
    m_bar.reset();
    m_presets.reset();
    m_form.reset();
    m_workspace.reset();
    m_data.reset();
}

inline void LibraryPaneTest::describe(int rule, const QString &text) const
{
    JobRequest request = m_form->edited();
    request.rules[rule].description = text;
    m_form->setRequest(request);
}

inline void LibraryPaneTest::openLibrary()
{
    m_dialog = std::make_unique<PresetsDialog>(*m_presets, *m_workspace, nullptr);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

inline void LibraryPaneTest::openVersions(qsizetype versions)
{
    openLibrary();
    find<QTabWidget>("presetParts")->setCurrentIndex(1);
    const auto *table = find<QTableView>("versions");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), versions, patienceMs);
}

inline void LibraryPaneTest::selectVersions(const QList<int> &rows) const
{
    const auto *table = find<QTableView>("versions");
    table->selectionModel()->clear();
    for (const int row : rows) {
        table->selectionModel()->setCurrentIndex(
            table->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

inline void LibraryPaneTest::compareWith(const QString &what) const
{
    auto *box = find<QComboBox>("versionAgainst");
    box->setCurrentText(what);
    QCOMPARE(box->currentText(), what);
    Q_EMIT box->activated(box->currentIndex());
}

inline void LibraryPaneTest::click(const char *name) const
{
    auto *button = find<QAbstractButton>(name);
    QTRY_VERIFY2(button->isEnabled() && button->isVisible(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

inline void LibraryPaneTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

inline QStringList LibraryPaneTest::column(const char *table, int which) const
{
    const QAbstractItemModel *model = find<QTableView>(table)->model();
    QStringList cells;
    for (int row = 0; row < model->rowCount(); ++row)
        cells += model->index(row, which).data().toString();
    return cells;
}

inline QStringList LibraryPaneTest::hits() const
{
    const auto *list = find<QListWidget>("presetsList");
    QStringList names;
    for (int row = 0; row < list->count(); ++row) {
        if (!list->item(row)->isHidden())
            names += list->item(row)->text();
    }
    return names;
}

inline QString LibraryPaneTest::useFolder(const QTemporaryDir &folder) const
{
    m_workspace->presetFolder().setFolder(folder.path());
    describe(0, u"a request for payment with a number"_s);
    m_presets->save();
    const auto files = [&] {
        return QDir(folder.path()).entryList({u"*.json"_s}, QDir::Files);
    };
    if (!QTest::qWaitFor([&] { return files().size() == 1; }, patienceMs))
        qFatal("The preset is not in the folder.");
    return folder.filePath(files().constFirst());
}

inline QByteArray LibraryPaneTest::content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void LibraryPaneTest::changeOutside(const QString &path, const QByteArray &from,
                                           const QByteArray &to)
{
    QByteArray text = content(path);
    QVERIFY2(text.contains(from), text.constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.replace(from, to));
}

} // namespace cd::test
