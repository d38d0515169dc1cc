// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/offscreen.h"
#include "ui/review/agreementline.h"
#include "ui/review/conflictpane.h"
#include "ui/review/labelmenu.h"
#include "ui/review/labelnote.h"
#include "workflow/history/labels.h"
#include "workflow/review/labelexport.h"
#include "workflow/review/labelimport.h"
#include "workflow/workspace.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace cd;
using namespace Qt::StringLiterals;

/// Labels in and out of a page of the window. Without a translation loaded, numbers are not
/// inflected.
class TestLabelMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aFolderAndWhatWasLeftOut();
    void aTableThatIsNone();
    void savingAndWhatStays();
    void conflictsAreShown();
    void agreementIsOfTheQueueOfConflicts();

private:
    template<typename T>
    T *find(const char *name) const
    {
        T *found = m_page->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("There is no %s.", name);
        return found;
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &content) const;
    /// Triggers the action, and picks @p path in the dialog that it opens.
    void pick(const char *action, const char *dialog, const QString &path) const;
    QString note() const { return find<QLabel>("labelNote")->text(); }
    bool isAtRest() const
    {
        return !m_workspace->labelImport().isRunning() && !m_workspace->labelExport().isRunning();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QWidget> m_page;
};

void TestLabelMenu::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>(
        path(u"data"_s), WorkspaceOptions{.useKeychain = false, .readEnvironment = false});
    QVERIFY(m_workspace->open());
    m_page = std::make_unique<QWidget>();
    auto *menu = new LabelMenu(m_workspace->labelImport(), m_workspace->labelExport(),
                               m_workspace->settings(), m_page.get());
    (new QVBoxLayout(m_page.get()))->addWidget(menu->note());
    m_page->show();
}

void TestLabelMenu::cleanup()
{
    m_page.reset();
    m_workspace.reset();
}

void TestLabelMenu::write(const QString &name, const QByteArray &content) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(content) == content.size());
}

void TestLabelMenu::pick(const char *action, const char *dialog, const QString &path) const
{
    find<QAction>(action)->trigger();
    auto *asked = find<QFileDialog>(dialog);
    Q_EMIT asked->fileSelected(path);
    asked->close();
    QTRY_VERIFY(isAtRest());
}

void TestLabelMenu::aFolderAndWhatWasLeftOut()
{
    QVERIFY(!find<QWidget>("labelNote")->isVisible());
    write(u"in/invoice/a.txt"_s, "one");
    write(u"in/loose.txt"_s, "two");
    pick("importLabelFolder", "labelFolderDialog", path(u"in"_s));
    QVERIFY2(note().startsWith(u"2"_s), qPrintable(note()));
    QVERIFY(find<QPushButton>("labelDetails")->isVisible());
    QVERIFY(!find<QPushButton>("labelStop")->isVisible());
    find<QPushButton>("labelDetails")->click();
    QVERIFY(find<QPlainTextEdit>("labelDetailsText")->toPlainText().contains(u"loose.txt"_s));
    QVERIFY(find<QAction>("exportLabels")->isEnabled());
    find<QPushButton>("labelNoteClose")->click();
    QVERIFY(!find<QLabel>("labelNote")->isVisible());
}

void TestLabelMenu::aTableThatIsNone()
{
    write(u"table.csv"_s, "colour\nred\n");
    pick("importLabelTable", "labelTableDialog", path(u"table.csv"_s));
    QVERIFY(!note().isEmpty());
    QVERIFY(!find<QPushButton>("labelDetails")->isVisible());
}

void TestLabelMenu::savingAndWhatStays()
{
    write(u"labels.csv"_s, "mine");
    // The dialog has asked about that name, not about the one with an ending.
    pick("exportLabels", "labelExportDialog", path(u"labels"_s));
    QFile mine(path(u"labels.csv"_s));
    QVERIFY(mine.open(QFile::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("mine"));
    pick("exportLabels", "labelExportDialog", path(u"labels.jsonl"_s));
    QVERIFY(QFile::exists(path(u"labels.jsonl"_s)));
    QVERIFY2(note().contains(u"labels.jsonl"_s), qPrintable(note()));
}

void TestLabelMenu::conflictsAreShown()
{
    ConflictPane pane;
    ReviewState state;
    pane.show(state);
    QVERIFY(pane.isHidden());
    state.verdict = Decision{.document = {},
                             .kind = Decision::Kind::NoType,
                             .who = u"<b>Ada</b>"_s,
                             .at = QDateTime({2026, 3, 1}, QTime(10, 0), Qt::UTC)};
    pane.show(state);
    QVERIFY(pane.isHidden()); // nobody says anything else
    state.against = {Decision{.document = {}, .text = u"invoice"_s, .pot = LabelPot::Import}};
    pane.show(state);
    QVERIFY(!pane.isHidden());
    const auto *labels = pane.findChild<QLabel *>(u"conflictLabels"_s);
    const QStringList lines = labels->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).contains(u"<b>Ada</b>"_s), qPrintable(lines.at(0)));
    QVERIFY(lines.at(0).contains(u"2026"_s) || lines.at(0).contains(u"26"_s));
    QVERIFY2(lines.at(1).startsWith(u"invoice"_s), qPrintable(lines.at(1)));
    pane.show({});
    QVERIFY(pane.isHidden());
}

void TestLabelMenu::agreementIsOfTheQueueOfConflicts()
{
    AgreementLine line(m_workspace->labels());
    QVERIFY(line.text().isEmpty());
    line.follow(true);
    QTRY_VERIFY(line.text().contains(u"0"_s));
    const auto label = [](int document, const QString &type, const QString &who) {
        return Decision{.document
                        = documentKey(QByteArray::number(document).rightJustified(32), {}, {}),
                        .text = type,
                        .who = who,
                        .at = QDateTime({2026, 3, 1}, QTime(10, 0), Qt::UTC)};
    };
    QList<Decision> all;
    for (int i = 0; i < 40; ++i) {
        all.append(label(i, i % 2 ? u"a"_s : u"b"_s, u"Ada"_s));
        all.append(label(i, i % 2 || i == 0 ? u"a"_s : u"b"_s, u"Ben"_s));
    }
    m_workspace->labels().add(all, this, [this](const StoreResult<QList<Decision>> &added) {
        QVERIFY(added);
        m_workspace->labels().tellChanged({});
    });
    QTRY_VERIFY2(line.text().contains(u"0.95"_s), qPrintable(line.text())); // 39 of 40 the same
    QVERIFY(line.text().contains(u"40"_s));
    line.follow(false);
    QVERIFY(line.text().isEmpty());
}

QTEST_MAIN(TestLabelMenu)
#include "tst_labelmenu.moc"
