// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/review/labelexport.h"

#include "store/reviews/reviewstore.h"
#include "store/store.h"
#include "support/stricttest.h"
#include "workflow/labelbook.h"
#include "workflow/review/labelimport.h"
#include "workflow/review/labelreport.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;
using Kind = Decision::Kind;

namespace {

QDateTime timeOf(int minute)
{
    return QDateTime({2026, 3, 1}, QTime(10, minute, 7, 89), Qt::UTC);
}

/// Of everything that a label can be.
QList<Decision> sample()
{
    const DocumentKey one = documentKey(QByteArray(32, '\x01'), {}, {});
    const DocumentKey two = documentKey(QByteArray(32, '\xfe'), {}, {});
    const DocumentKey there = documentKey({}, u"https://service"_s, {u"id, 3"_s});
    return {
        {.document = one,
         .kind = Kind::Type,
         .text = u"=invoice"_s,
         .isBulk = true,
         .shown = Suggestion{u"receipt"_s, 0.123456789012},
         .job = 4,
         .preset = u"Post; März"_s,
         .fileName = u"-a \"b\", c.pdf"_s,
         .who = u"Ada"_s,
         .at = timeOf(1),
         .seconds = 2.625},
        {.document = one,
         .kind = Kind::NoType,
         .pot = LabelPot::Audit,
         .isBlind = true,
         .shown = Suggestion{std::nullopt, 0.5},
         .job = 4,
         .who = u"Ben"_s,
         .at = timeOf(2)},
        {.document = one, .kind = Kind::Note, .text = u"line 1\nline 2"_s, .at = timeOf(3)},
        {.document = there, .kind = Kind::Type, .text = u"letter"_s, .at = timeOf(4)},
        {.document = two, .kind = Kind::Flag, .at = timeOf(5)},
        {.document = two, .kind = Kind::CannotTell, .at = timeOf(6)},
        {.document = one,
         .kind = Kind::Type,
         .text = u"'letter"_s,
         .isSettling = true,
         .shown = Suggestion{},
         .job = 4,
         .who = u"Ada"_s,
         .at = timeOf(7),
         .supersedes = 1},
        {.document = two,
         .kind = Kind::Type,
         .text = u"invoice"_s,
         .pot = LabelPot::Import,
         .at = timeOf(8)},
    };
}

/// As it is in any data folder.
Decision anywhere(Decision label, qint64 supersedes)
{
    label.number = 0;
    label.batch = 0;
    label.job = 0;
    label.isImported = false;
    label.supersedes = supersedes;
    return label;
}

/// The content of the data folder's labels, each with the place of the one that it supersedes.
QList<Decision> labelsIn(const QString &folder)
{
    const auto store = Store::open(folder);
    if (!store)
        return {};
    const QList<Decision> stored = *(*store)->wait(
        [](Database &database) { return ReviewStore(database).labels(0, 1'000); });
    QList<Decision> labels;
    QHash<qint64, qint64> places;
    for (const Decision &label : stored) {
        labels.append(anywhere(label, places.value(label.supersedes)));
        places.insert(label.number, labels.size());
    }
    return labels;
}

} // namespace

/// Labels as files, and what another data folder makes of them.
class TestLabelExport : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aCsvIsHarmless();
    void jsonLinesHaveValues();
    void anotherFolderHasTheSame_data();
    void anotherFolderHasTheSame();
    void manyComeInPages();
    void whatFails();
    void whoCancels();

private:
    /// Empty: it could not be saved.
    QString save(LabelBook &book, const QString &name, const ExportForm &form = {});
    QByteArray content(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString at(const QString &name) const { return m_folder->filePath(name); }
    void fill(const QString &folder, const QList<Decision> &decisions) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLabelExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    fill(at(u"data"_s), sample());
}

void TestLabelExport::fill(const QString &folder, const QList<Decision> &decisions) const
{
    const auto store = Store::open(folder);
    QVERIFY(store);
    QVERIFY((*store)->wait(
        [&](Database &database) { return ReviewStore(database).add(decisions).has_value(); }));
}

QString TestLabelExport::save(LabelBook &book, const QString &name, const ExportForm &form)
{
    const QSignalSpy saved(&book.exporting(), &LabelExport::saved);
    const QSignalSpy failed(&book.exporting(), &LabelExport::failed);
    book.exporting().save(at(name), form);
    const bool isOver = QTest::qWaitFor([&] { return saved.size() + failed.size() > 0; }, 600'000);
    return isOver && failed.isEmpty() ? at(name) : QString();
}

void TestLabelExport::aCsvIsHarmless()
{
    LabelBook book;
    QVERIFY(!book.open(at(u"data"_s)));
    QVERIFY(!save(book, u"labels.csv"_s).isEmpty());
    const QList<QByteArray> lines = content(u"labels.csv"_s).split('\r');
    QCOMPARE(lines.size(), 7); // two of them in notes are \n alone
    QCOMPARE(lines.at(0),
             QByteArray("\xEF\xBB\xBF\"number\",\"hash\",\"document\",\"file\",\"type\",\"kind\","
                        "\"pot\",\"blind\",\"bulk\",\"settling\",\"suggested\",\"suggested_type\","
                        "\"suggested_confidence\",\"preset\",\"who\",\"decided_at\",\"seconds\","
                        "\"note\",\"supersedes\""));
    QCOMPARE(lines.at(1),
             QByteArray("\n1,\"" + QByteArray("01").repeated(32)
                        + "\",,\"'-a \"\"b\"\", c.pdf\",\"'=invoice\",\"type\",\"correction\","
                          "\"false\",\"true\",\"false\",\"type\",\"receipt\",\"0.123456789012\","
                          "\"Post; M\xc3\xa4rz\",\"Ada\",\"2026-03-01T10:01:07.089Z\",\"2.625\","
                          "\"line 1\nline 2\","));
}

void TestLabelExport::jsonLinesHaveValues()
{
    LabelBook book;
    QVERIFY(!book.open(at(u"data"_s)));
    ExportForm form;
    form.format = ResultsFormat::JsonLines;
    QVERIFY(!save(book, u"labels.jsonl"_s, form).isEmpty());
    const QList<QByteArray> lines = content(u"labels.jsonl"_s).trimmed().split('\n');
    QCOMPARE(lines.size(), 5);
    const QJsonObject first = QJsonDocument::fromJson(lines.at(0)).object();
    QCOMPARE(first["type"_L1].toString(), u"=invoice"_s);
    QCOMPARE(first["suggested_confidence"_L1].toDouble(), 0.123456789012);
    QCOMPARE(first["bulk"_L1], QJsonValue(true));
    QCOMPARE(first["supersedes"_L1], QJsonValue());
    QCOMPARE(first["note"_L1].toString(), u"line 1\nline 2"_s);
    const QJsonObject second = QJsonDocument::fromJson(lines.at(1)).object();
    QCOMPARE(second["type"_L1], QJsonValue());
    QCOMPARE(second["kind"_L1].toString(), u"no_type"_s);
    QCOMPARE(second["suggested"_L1].toString(), u"no_type"_s);
    QCOMPARE(second["pot"_L1].toString(), u"audit"_s);
    const QJsonObject third = QJsonDocument::fromJson(lines.at(2)).object();
    QCOMPARE(third["hash"_L1], QJsonValue());
    QVERIFY(third["document"_L1].toString().contains(u"https://service\nid, 3"_s));
}

void TestLabelExport::anotherFolderHasTheSame_data()
{
    QTest::addColumn<ResultsFormat>("format");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("CSV") << ResultsFormat::Csv << QChar(u',');
    QTest::newRow("CSV with semicolons") << ResultsFormat::Csv << QChar(u';');
    QTest::newRow("CSV with tabs") << ResultsFormat::Csv << QChar(u'\t');
    QTest::newRow("JSON Lines") << ResultsFormat::JsonLines << QChar(u',');
}

void TestLabelExport::anotherFolderHasTheSame()
{
    QFETCH(const ResultsFormat, format);
    QFETCH(const QChar, separator);
    ExportForm form;
    form.format = format;
    form.csv.separator = separator;
    {
        LabelBook book;
        QVERIFY(!book.open(at(u"data"_s)));
        QVERIFY(!save(book, u"labels"_s, form).isEmpty());
    }
    const QList<Decision> expected = labelsIn(at(u"data"_s));
    QCOMPARE(expected.size(), 5);
    for (int i = 0; i < 2; ++i) { // the second time it is all there
        LabelBook book;
        QVERIFY(!book.open(at(u"other"_s)));
        const QSignalSpy ended(&book.import(), &LabelImport::ended);
        book.import().start(at(u"labels"_s));
        QTRY_COMPARE(ended.size(), 1);
        const auto report = ended.constFirst().constFirst().value<LabelReport>();
        QCOMPARE(report.rows, 5);
        QCOMPARE(report.taken, i == 0 ? 5 : 0);
        QCOMPARE(report.alreadyThere, i == 0 ? 0 : 5);
        QVERIFY(!save(book, u"again"_s, form).isEmpty());
    }
    QCOMPARE(labelsIn(at(u"other"_s)), expected);
    const auto store = Store::open(at(u"other"_s));
    const DocumentKey one = documentKey(QByteArray(32, '\x01'), {}, {});
    const ReviewState state
        = (*store)
              ->wait([&one](Database &database) { return ReviewStore(database).states({one}); })
              ->value(one);
    QCOMPARE(state.note, u"line 1\nline 2"_s);
    QVERIFY(state.against.isEmpty()); // it was settled there
}

void TestLabelExport::manyComeInPages()
{
    constexpr int many = 5'000; // of 2,000 at a time
    QList<Decision> decisions;
    for (int i = 0; i < many; ++i) {
        decisions.append({.document = documentKey(QByteArray::number(i).rightJustified(32), {}, {}),
                          .text = u"invoice"_s,
                          .at = timeOf(i % 60)});
    }
    fill(at(u"many"_s), decisions);
    LabelBook book;
    QVERIFY(!book.open(at(u"many"_s)));
    const QSignalSpy saved(&book.exporting(), &LabelExport::saved);
    QVERIFY(!save(book, u"labels.csv"_s).isEmpty());
    QCOMPARE(saved.constFirst().at(1).toLongLong(), many);
    QCOMPARE(content(u"labels.csv"_s).count('\n'), many + 1);
}

void TestLabelExport::whatFails()
{
    LabelBook book;
    QVERIFY(!book.open(at(u"data"_s)));
    QVERIFY(save(book, u"no such folder/labels.csv"_s).isEmpty());
    QVERIFY(!book.exporting().isRunning());
    QVERIFY(save(book, u"data"_s).isEmpty()); // a folder
    LabelBook second;
    const auto failure = second.open(at(u"data"_s));
    QVERIFY(failure && failure->kind == WorkspaceFailure::Kind::FolderInUse);
}

/// What was at its place stays, or all of the new file is there.
void TestLabelExport::whoCancels()
{
    QFile file(at(u"labels.csv"_s));
    QVERIFY(file.open(QFile::WriteOnly) && file.write("mine") == 4);
    file.close();
    LabelBook book;
    QVERIFY(!book.open(at(u"data"_s)));
    const QSignalSpy cancelled(&book.exporting(), &LabelExport::cancelled);
    const QSignalSpy saved(&book.exporting(), &LabelExport::saved);
    book.exporting().save(at(u"labels.csv"_s), {});
    book.exporting().cancel();
    QTRY_COMPARE(cancelled.size() + saved.size(), 1);
    QCOMPARE(content(u"labels.csv"_s) == "mine", saved.isEmpty());
    book.exporting().save(at(u"labels.csv"_s), {}); // and one that goes while it works
}

QTEST_GUILESS_MAIN(TestLabelExport)
#include "tst_labelexport.moc"
