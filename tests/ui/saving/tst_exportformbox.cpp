// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/saving/exportformbox.h"

#include "store/settings/settings.h"
#include "support/offscreen.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// Export templates where results are saved.
class TestExportFormBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void startsAsAnalysts();
    void aTemplateOfTheProgram();
    void columnsAreMovedByKeys();
    void aColumnGetsAnotherName();
    void aNameThatIsTaken();
    void keptUnderAName();
    void theProgramsNamesStayItsOwn();
    void removedAndBroughtBack();
    void savedAsAFileAndOpened();
    void whatIsNoTemplateIsSaid();
    void whatFitsTheFormat();
    void isRememberedWithoutAName();
    void copiedCellsStayHarmless();

private:
    template<typename Widget>
    Widget *find(const char *name) const
    {
        auto *found = m_box->findChild<Widget *>(QLatin1StringView(name));
        if (!found)
            qFatal("%s is missing", name);
        return found;
    }
    void build();
    void trigger(const char *action) const { find<QAction>(action)->trigger(); }
    void choose(const QString &title) const;
    void keepAs(const QString &name) const;
    void chooseFile(const char *dialog, const QString &path) const;
    void rename(int row, const QString &name) const;
    QStringList keys() const;
    QString note() const { return find<QLabel>("exportTemplateNote")->text(); }
    QListWidget *columns() const { return find<QListWidget>("exportColumns"); }
    QComboBox *templates() const { return find<QComboBox>("exportTemplate"); }
    QStringList titles() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ExportFormBox> m_box;
};

void TestExportFormBox::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    build();
}

void TestExportFormBox::cleanup()
{
    m_box.reset();
    m_settings.reset();
}

void TestExportFormBox::build()
{
    m_box.reset();
    m_box = std::make_unique<ExportFormBox>(*m_settings);
    m_box->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_box.get()));
}

void TestExportFormBox::choose(const QString &title) const
{
    const int index = templates()->findText(title);
    QVERIFY2(index >= 0, qPrintable(title));
    templates()->setCurrentIndex(index);
    Q_EMIT templates()->activated(index);
}

void TestExportFormBox::keepAs(const QString &name) const
{
    trigger("keepTemplate");
    auto *asked = m_box->findChild<QDialog *>(u"templateName"_s);
    QVERIFY(asked);
    auto *line = asked->findChild<QLineEdit *>();
    line->setText(name);
    asked->accept();
    QTRY_VERIFY(!m_box->findChild<QDialog *>(u"templateName"_s));
}

void TestExportFormBox::chooseFile(const char *dialog, const QString &path) const
{
    auto *asked = m_box->findChild<QFileDialog *>(QLatin1StringView(dialog));
    QVERIFY(asked);
    Q_EMIT asked->fileSelected(path);
    asked->close();
    QTRY_VERIFY(!m_box->findChild<QFileDialog *>(QLatin1StringView(dialog)));
}

void TestExportFormBox::rename(int row, const QString &name) const
{
    columns()->setCurrentRow(row);
    columns()->setFocus();
    QTest::keyClick(columns(), Qt::Key_F2);
    auto *editor = columns()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(name);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!columns()->findChild<QLineEdit *>());
}

QStringList TestExportFormBox::keys() const
{
    return m_box->form().keys();
}

QStringList TestExportFormBox::titles() const
{
    QStringList all;
    for (int i = 0; i < templates()->count(); ++i)
        all += templates()->itemText(i);
    return all;
}

void TestExportFormBox::startsAsAnalysts()
{
    QCOMPARE(titles(), (QStringList{u"Analyst"_s, u"Full"_s, u"Hand-over"_s}));
    QCOMPARE(templates()->currentText(), u"Analyst"_s);
    QCOMPARE(m_box->form().columns, builtIn(BuiltInTemplate::Analyst).columns);
    QCOMPARE(m_box->form().format, ResultsFormat::Workbook);
    QCOMPARE(columns()->count(), allResultColumns().size()); // the others can be checked
    QVERIFY(m_settings->value(setting::exportTemplate).isEmpty());
    QVERIFY(!find<QAction>("removeTemplate")->isEnabled());
}

void TestExportFormBox::aTemplateOfTheProgram()
{
    QSignalSpy changed(m_box.get(), &ExportFormBox::changed);
    choose(u"Hand-over"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_box->form().columns, builtIn(BuiltInTemplate::HandOver).columns);
    QCOMPARE(m_box->form().format, ResultsFormat::JsonLines);
    QCOMPARE(m_box->form().shape, LineShape::Contract);
    columns()->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(templates()->currentText(), u"Hand-over (changed)"_s);
    columns()->item(0)->setCheckState(Qt::Checked);
    QCOMPARE(templates()->currentText(), u"Hand-over"_s);
}

void TestExportFormBox::columnsAreMovedByKeys()
{
    const QStringList before = keys();
    columns()->setFocus();
    columns()->setCurrentRow(1);
    QTest::keyClick(columns(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(columns()->currentRow(), 0);
    QCOMPARE(keys().mid(0, 3), (QStringList{before.at(1), before.at(0), before.at(2)}));
    QTest::keyClick(columns(), Qt::Key_Up, Qt::AltModifier); // no further
    QCOMPARE(columns()->currentRow(), 0);
    find<QAbstractButton>("columnDown")->click();
    find<QAbstractButton>("columnDown")->click();
    QCOMPARE(keys().mid(0, 3), (QStringList{before.at(0), before.at(2), before.at(1)}));
}

void TestExportFormBox::aColumnGetsAnotherName()
{
    rename(1, u"  Document\t type "_s);
    QCOMPARE(columns()->item(1)->text(), u"Document type"_s);
    QCOMPARE(keys().at(1), u"Document type"_s);
    QCOMPARE(templates()->currentText(), u"Analyst (changed)"_s);
    build(); // as if the program had been started again
    QCOMPARE(keys().at(1), u"Document type"_s);
    rename(1, QString());
    QCOMPARE(keys().at(1), u"type"_s);
    QCOMPARE(columns()->item(1)->text(), u"Type"_s);
}

void TestExportFormBox::aNameThatIsTaken()
{
    rename(0, u"Document"_s);
    rename(1, u"Document"_s);
    QCOMPARE(keys().mid(0, 2), (QStringList{u"Document"_s, u"type"_s}));
    QVERIFY(note().contains(u"Document"_s));
    rename(1, u"confidence"_s); // which another column has by itself
    QCOMPARE(keys().at(1), u"type"_s);
}

void TestExportFormBox::keptUnderAName()
{
    rename(0, u"Document"_s);
    keepAs(u" For  accounting "_s);
    QCOMPARE(titles().mid(3), QStringList{u"For accounting"_s});
    QCOMPARE(templates()->currentText(), u"For accounting"_s);
    choose(u"Full"_s);
    QCOMPARE(keys().at(0), u"file"_s);
    build();
    QCOMPARE(templates()->currentText(), u"Full"_s);
    choose(u"For accounting"_s);
    QCOMPARE(keys().at(0), u"Document"_s);
    columns()->item(1)->setCheckState(Qt::Unchecked);
    keepAs(u"For accounting"_s); // it becomes this one
    QCOMPARE(titles().mid(3), QStringList{u"For accounting"_s});
    QCOMPARE(readTemplates(*m_settings).constFirst().columns.size(),
             builtIn(BuiltInTemplate::Analyst).columns.size() - 1);
}

void TestExportFormBox::theProgramsNamesStayItsOwn()
{
    for (const QString &name : {u"Analyst"_s, u"hand-over"_s, u"FULL"_s, u"  "_s}) {
        keepAs(name);
        QVERIFY(readTemplates(*m_settings).isEmpty());
        QVERIFY(!note().isEmpty());
    }
}

void TestExportFormBox::removedAndBroughtBack()
{
    rename(0, u"Document"_s);
    keepAs(u"Mine"_s);
    const QList<ExportTemplate> before = readTemplates(*m_settings);
    trigger("removeTemplate");
    QVERIFY(readTemplates(*m_settings).isEmpty());
    QVERIFY(!titles().contains(u"Mine"_s));
    QCOMPARE(keys().at(0), u"Document"_s); // what is in use stays
    QVERIFY(note().contains(u"Mine"_s));
    find<QPushButton>("exportTemplateUndo")->click();
    QCOMPARE(readTemplates(*m_settings), before);
    QCOMPARE(templates()->currentText(), u"Mine"_s);
    QVERIFY(!find<QPushButton>("exportTemplateUndo")->isVisible());
}

void TestExportFormBox::savedAsAFileAndOpened()
{
    rename(0, u"Document"_s);
    keepAs(u"Mine"_s);
    const QString path = m_folder->filePath(u"shared.json"_s);
    trigger("shareTemplate");
    chooseFile("templateSaved", path);
    QCOMPARE(readTemplateFile(path), readTemplates(*m_settings).constFirst());
    trigger("removeTemplate");
    choose(u"Full"_s);
    trigger("openTemplate");
    chooseFile("templateFile", path);
    QCOMPARE(keys().at(0), u"Document"_s);
    QCOMPARE(templates()->currentText(), u"Mine (changed)"_s); // it is only in the file
    keepAs(u"Mine"_s);
    QCOMPARE(templates()->currentText(), u"Mine"_s);
}

void TestExportFormBox::whatIsNoTemplateIsSaid()
{
    const QString path = m_folder->filePath(u"wrong.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"classifydesk_template": 1, "name": "a", "columns": [{"column": "colour"}]})");
    file.close();
    const QStringList before = keys();
    trigger("openTemplate");
    chooseFile("templateFile", path);
    QVERIFY2(note().contains(u"columns.0.column"_s), qPrintable(note()));
    QCOMPARE(keys(), before);
}

void TestExportFormBox::whatFitsTheFormat()
{
    const auto fits = [this] {
        return QList<bool>{find<QComboBox>("csvSeparator")->isEnabled(),
                           find<QCheckBox>("csvAsIs")->isEnabled(),
                           find<QCheckBox>("csvMark")->isEnabled(),
                           find<QCheckBox>("linesAsService")->isVisible()};
    };
    m_box->setFormat(ResultsFormat::Workbook);
    QCOMPARE(fits(), (QList<bool>{false, false, false, false}));
    m_box->setFormat(ResultsFormat::Csv);
    QCOMPARE(fits(), (QList<bool>{true, true, true, false}));
    find<QCheckBox>("csvMark")->setChecked(false);
    QVERIFY(!m_box->form().csv.hasMark);
    m_box->setFormat(ResultsFormat::JsonLines);
    QCOMPARE(fits(), (QList<bool>{false, false, false, true}));
    QCOMPARE(m_box->form().shape, LineShape::Flat); // as scripts know it
    find<QCheckBox>("linesAsService")->setChecked(true);
    QCOMPARE(m_box->form().shape, LineShape::Contract);
}

void TestExportFormBox::isRememberedWithoutAName()
{
    m_box->setFormat(ResultsFormat::Csv);
    columns()->item(2)->setCheckState(Qt::Unchecked);
    const QStringList before = keys();
    build();
    QCOMPARE(keys(), before);
    QCOMPARE(m_box->form().format, ResultsFormat::Csv);
    QCOMPARE(templates()->currentText(), u"Analyst (changed)"_s);
}

/// A template from somebody else is about what is saved by it, and about nothing else.
void TestExportFormBox::copiedCellsStayHarmless()
{
    ExportTemplate how = builtIn(BuiltInTemplate::Full);
    how.name = u"Theirs"_s;
    how.format = ResultsFormat::Csv;
    how.safety = CsvSafety::AsIs;
    const QString path = m_folder->filePath(u"theirs.json"_s);
    QCOMPARE(writeTemplateFile(path, how), QString());
    trigger("openTemplate");
    chooseFile("templateFile", path);
    QCOMPARE(m_box->form().csv.safety, CsvSafety::AsIs);
    QVERIFY(find<QCheckBox>("csvAsIs")->isChecked()); // and it is seen
    QVERIFY(!m_settings->value(setting::csvAsIs));
    QCOMPARE(csvStyle(*m_settings).safety, CsvSafety::Harmless);
    find<QCheckBox>("csvAsIs")->setChecked(false);
    find<QCheckBox>("csvAsIs")->setChecked(true); // by a person
    QVERIFY(m_settings->value(setting::csvAsIs));
}

QTEST_MAIN(TestExportFormBox)
#include "tst_exportformbox.moc"
