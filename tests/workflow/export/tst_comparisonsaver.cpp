// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/export/comparisonsaver.h"

#include "support/stricttest.h"
#include "support/workbooks.h"
#include "workflow/export/savedjobs.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

ExportRow fileOf(const QString &name, const std::optional<QString> &type, double confidence)
{
    return {.fileName = name,
            .result = Classification{type, confidence, u"reasons"_s},
            .path = u"/in/"_s + name};
}

/// One file the same, one with another type, one without a result there, one in each job alone.
SavedComparison sample()
{
    SavedComparison what;
    what.nameHere = u"Post #2"_s;
    what.nameThere = u"=Post"_s;
    what.here = {fileOf(u"a.pdf"_s, u"invoice"_s, 0.5), fileOf(u"b.pdf"_s, u"letter"_s, 0.75),
                 fileOf(u"c.pdf"_s, std::nullopt, 0.25), fileOf(u"d.pdf"_s, u"letter"_s, 1)};
    what.here[1].review
        = {.standing = Reviewed::Corrected, .type = u"receipt"_s, .pot = LabelPot::Audit};
    what.there = {fileOf(u"e.pdf"_s, u"invoice"_s, 0.5), fileOf(u"a.pdf"_s, u"invoice"_s, 0.875),
                  fileOf(u"b.pdf"_s, u"invoice"_s, 0.625), ExportRow{.fileName = u"c.pdf"_s}};
    what.kindsHere = {0, 1, 2, 1}; // invoice, letter, no type, no result
    what.kindsThere = {0, 0, 0, 3};
    what.pairs = {{0, 1}, {1, 2}, {2, 3}, {3, -1}, {-1, 0}};
    return what;
}

} // namespace

/// Two jobs file by file, as other programs get them.
class TestComparisonSaver : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyFileIsALine();
    void onlyWhatIsWantedInItsOrder();
    void aWorkbookHasNumbersAndTitles();
    void whatFails();
    void aSaverThatGoes();

private:
    QString save(const QString &name, const SavedComparison &what, const ExportForm &form = {});
    QList<QByteArray> linesOf(const QString &path) const
    {
        return contentOf(path).trimmed().split('\n');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Where it is; empty: it could not be saved.
QString TestComparisonSaver::save(const QString &name, const SavedComparison &what,
                                  const ExportForm &form)
{
    ComparisonSaver saver;
    const QSignalSpy saved(&saver, &ComparisonSaver::saved);
    const QSignalSpy failed(&saver, &ComparisonSaver::failed);
    saver.save(m_folder->filePath(name), what, form);
    const bool isOver = QTest::qWaitFor([&] { return saved.size() + failed.size() > 0; }, 60'000);
    return isOver && failed.isEmpty() ? saved.constFirst().constFirst().toString() : QString();
}

void TestComparisonSaver::everyFileIsALine()
{
    const QString path = save(u"both.csv"_s, sample());
    QCOMPARE(path, m_folder->filePath(u"both.csv"_s));
    const QList<QByteArray> lines = linesOf(path);
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines.at(0).trimmed(),
             QByteArray("\xEF\xBB\xBF\"file\",\"type_here\",\"type_there\",\"confidence_here\","
                        "\"confidence_there\",\"change\",\"path\",\"job_here\",\"job_there\","
                        "\"type_final\",\"decision\",\"pot\""));
    const QByteArray jobs = ",\"Post #2\",\"'=Post\""; // no formula
    const QList<QByteArray> files{
        "\"a.pdf\",\"invoice\",\"invoice\",0.5,0.875,\"same\",\"/in/a.pdf\"",
        "\"b.pdf\",\"letter\",\"invoice\",0.75,0.625,\"changed\",\"/in/b.pdf\"",
        "\"c.pdf\",,,0.25,,\"changed\",\"/in/c.pdf\"",
        "\"d.pdf\",\"letter\",,1,,\"only_here\",\"/in/d.pdf\"",
        "\"e.pdf\",,\"invoice\",,0.5,\"only_there\",\"/in/e.pdf\""};
    const QList<QByteArray> decided{",\"invoice\",\"open\",",
                                    ",\"receipt\",\"corrected\",\"audit\"", ",,\"open\",",
                                    ",\"letter\",\"open\",", ",\"invoice\",\"open\","};
    for (qsizetype i = 0; i < files.size(); ++i)
        QCOMPARE(lines.at(i + 1).trimmed(), files.at(i) + jobs + decided.at(i));
}

void TestComparisonSaver::onlyWhatIsWantedInItsOrder()
{
    SavedComparison what = sample();
    what.pairs = {{-1, 0}, {1, 2}};
    const QList<QByteArray> lines = linesOf(save(u"some.csv"_s, what));
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(1).startsWith("\"e.pdf\""));
    QVERIFY(lines.at(2).startsWith("\"b.pdf\""));
    what.pairs.clear();
    QCOMPARE(linesOf(save(u"none.csv"_s, what)).size(), 1);
}

void TestComparisonSaver::aWorkbookHasNumbersAndTitles()
{
    ExportForm form;
    form.format = ResultsFormat::Workbook;
    form.words.results = u"Comparison"_s;
    form.words.titles = {u"File"_s, u"Type in Post #2"_s};
    const QString path = save(u"both.xlsx"_s, sample(), form);
    QCOMPARE(sheetsOf(path), QStringList{u"Comparison"_s});
    const QJsonObject sheet = sheetOf(path, u"Comparison"_s);
    QCOMPARE(sheet["filter"_L1].toString(), u"A1:L6"_s);
    QCOMPARE(textAt(sheet, 0, 1), u"Type in Post #2"_s);
    QCOMPARE(textAt(sheet, 0, 2), u"type_there"_s); // a column without a title
    QCOMPARE(textAt(sheet, 2, 1), u"letter"_s);
    QCOMPARE(typeAt(sheet, 2, 3), u"n"_s);
    QCOMPARE(textAt(sheet, 2, 3), u"0.75"_s);
    QCOMPARE(textAt(sheet, 4, 4), QString()); // it is not in that job
    QCOMPARE(textAt(sheet, 4, 5), u"only_here"_s);
}

void TestComparisonSaver::whatFails()
{
    QCOMPARE(save(u"no such folder/both.csv"_s, sample()), QString());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList());
}

/// What was at its place stays, or all of the new file is there.
void TestComparisonSaver::aSaverThatGoes()
{
    SavedComparison what = sample();
    what.pairs = QList<FilePair>(50'000, {0, 1});
    const QString path = m_folder->filePath(u"both.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly) && file.write("mine") == 4);
    file.close();
    {
        ComparisonSaver saver;
        saver.save(path, what, {});
    }
    const QByteArray content = contentOf(path);
    QVERIFY(content == "mine" || content.count('\n') == what.pairs.size() + 1);
    QCOMPARE(
        QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{u"both.csv"_s});
}

QTEST_GUILESS_MAIN(TestComparisonSaver)
#include "tst_comparisonsaver.moc"
