// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commanddriver.h"
#include "disk/contenthash.h"
#include "support/stricttest.h"
#include "workflow/form/presetlibrary.h"
#include "workflow/workspace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray bill = "INVOICE\nInvoice number: 2026-117\nBill to: Quillmere Ltd\n"
                        "Amount due: 1,240.00 EUR\nDue date: 30 June\n"
                        "Payment terms: 30 days, by bank transfer\n";
const QByteArray slip
    = "TILL RECEIPT\nCashier: Ada\nTotal 14.20\nCash tendered 20.00\nChange 5.80\n"
      "Thank you, please come again\n";
const QByteArray poem
    = "The heron stands where rivers bend,\nand nobody knows what it waits for.\n";

const QString aboutBills
    = u"A bill with an invoice number, the amount due, payment terms and a due "
      "date"_s;
const QString aboutSlips
    = u"A till receipt: cash tendered, change, cashier, thank you, come again"_s;

QByteArray hashOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, contentHashMethod).toHex();
}

/// The sum of the numbers under @p key.
int sumOf(const QJsonValue &array, QLatin1StringView key)
{
    int sum = 0;
    for (const QJsonValue &one : array.toArray())
        sum += one[key].toInt();
    return sum;
}

/// How many of @p files have this under @p key.
qsizetype countOf(const QJsonValue &files, QLatin1StringView key, const QJsonValue &value)
{
    const QJsonArray all = files.toArray();
    return std::count_if(all.cbegin(), all.cend(),
                         [&](const QJsonValue &file) { return file[key] == value; });
}

} // namespace

/// `evaluate` with the local service that the program brings and starts itself.
class TestEvaluateCommand : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }

    void aFolderIsEvaluated();
    void everyNumberEqualsItsList();
    void aBoundThatIsMissedIsToldByTheStatus();
    void twoOutputsAreCompared();
    void aJobIsComparedWith();
    void anEarlierAnswerHoldsAgainstTheLabelsOfNow();
    void whatHasNoAnswerIsInNoFigure();
    void labelsThatCouldNotBeTaken();
    void onlyWhatTheTableMeansIsSent();
    void aSavedPresetIsTakenByItsName();
    void whatIsWrong_data();
    void whatIsWrong();
    void theReadmesCommandWorks();

private:
    QString preset(const QString &name, const QString &invoice, const QString &receipt) const;
    QString good() const { return preset(u"Good"_s, aboutBills, aboutSlips); }
    /// Its rules are those of the other type.
    QString bad() const { return preset(u"Bad"_s, aboutSlips, aboutBills); }
    QString documents() const;
    Ended evaluated(const QString &preset, const QStringList &more = {}) const
    {
        return m_driver->run(u"evaluate"_s,
                             QStringList{u"--service"_s, u"local"_s, u"--preset"_s, preset,
                                         u"--labels"_s, documents(), u"--json"_s}
                                 + more);
    }

    std::unique_ptr<CommandDriver> m_driver;
};

void TestEvaluateCommand::init()
{
    m_driver = std::make_unique<CommandDriver>();
    m_driver->setEnvironment(u"LLAMA_CLOUD_BASE_URL"_s, u"http://127.0.0.1:9"_s);
}

QString TestEvaluateCommand::preset(const QString &name, const QString &invoice,
                                    const QString &receipt) const
{
    const QJsonArray rules{QJsonObject{{u"type"_s, u"invoice"_s}, {u"description"_s, invoice}},
                           QJsonObject{{u"type"_s, u"receipt"_s}, {u"description"_s, receipt}}};
    return m_driver->write(
        name + u".json"_s,
        QJsonDocument(QJsonObject{{u"name"_s, name}, {u"rules"_s, rules}}).toJson());
}

QString TestEvaluateCommand::documents() const
{
    const QDir folder(m_driver->path(u"labelled"_s));
    for (const QString &type : {u"invoice"_s, u"receipt"_s, u"_none"_s})
        folder.mkpath(type);
    m_driver->write(u"labelled/invoice/bill.txt"_s, bill);
    m_driver->write(u"labelled/receipt/slip.txt"_s, slip);
    m_driver->write(u"labelled/_none/poem.txt"_s, poem);
    return folder.path();
}

void TestEvaluateCommand::aFolderIsEvaluated()
{
    const Ended ended = evaluated(good());
    QVERIFY2(ended.status == 0, ended.err.constData());
    QVERIFY2(ended.said(", 3 judged."), ended.err.constData());
    QVERIFY2(ended.said("Right: 100.0 % (43.9–100.0 %), 3 of 3"), ended.err.constData());
    QVERIFY2(ended.said("seed 20260401"), ended.err.constData());
    QVERIFY2(ended.said("Strangers kept out: 100.0 % (20.7–100.0 %), 1 of 1"),
             ended.err.constData());

    const QJsonObject figures = ended.json();
    QCOMPARE(figures["accuracy"_L1]["value"_L1].toDouble(), 1.0);
    QCOMPARE(figures["macro_f1"_L1]["value"_L1].toDouble(), 1.0);
    QCOMPARE(figures["macro_f1"_L1]["types"_L1].toInt(), 2);
    QCOMPARE(figures["own_ones_lost"_L1]["all"_L1].toInt(), 2);
    QCOMPARE(figures["job"_L1]["preset"_L1].toString(), u"Good"_s);
    QVERIFY(!figures.contains("against"_L1));
    QCOMPARE(m_driver->history().size(), 1); // in the history as any other
    QCOMPARE(m_driver->leaks(), QStringList());
}

void TestEvaluateCommand::everyNumberEqualsItsList()
{
    documents();
    m_driver->write(u"labelled/receipt/more.txt"_s, bill + "Ref. 7");
    m_driver->write(u"labelled/_none/bill.txt"_s, bill + "Ref. 8");
    const Ended ended = evaluated(good());
    QVERIFY2(ended.status == 0, ended.err.constData());
    const QJsonObject figures = ended.json();
    const QJsonValue files = figures["files"_L1];
    QCOMPARE(files.toArray().size(), 5);
    QCOMPARE(figures["labelled"_L1].toInt(), 5);
    QCOMPARE(figures["judged"_L1].toInt(), 5);
    QCOMPARE(figures["unjudged"_L1]["count"_L1].toInt(), 0);
    QCOMPARE(figures["accuracy"_L1]["count"_L1].toInt(), 3);
    QCOMPARE(figures["accuracy"_L1]["all"_L1].toInt(), 5);
    QCOMPARE(sumOf(figures["confusion"_L1], "files"_L1), 5);
    QCOMPARE(figures["strangers_kept_out"_L1]["count"_L1].toInt(), 1);
    QCOMPARE(figures["strangers_kept_out"_L1]["all"_L1].toInt(), 2);
    const QJsonArray types = figures["types"_L1].toArray();
    QCOMPARE(types.size(), 2);
    for (const QJsonValue &type : types) {
        QCOMPARE(type["support"_L1].toInt(), countOf(files, "label"_L1, type["type"_L1]));
        QCOMPARE(type["answered"_L1].toInt(), countOf(files, "answer"_L1, type["type"_L1]));
    }
    for (const QJsonValue &cell : figures["confusion"_L1].toArray()) {
        const QJsonArray all = files.toArray();
        QCOMPARE(cell["files"_L1].toInt(),
                 std::count_if(all.cbegin(), all.cend(), [&cell](const QJsonValue &file) {
                     return file["label"_L1] == cell["label"_L1]
                         && file["answer"_L1] == cell["answer"_L1];
                 }));
    }
}

void TestEvaluateCommand::aBoundThatIsMissedIsToldByTheStatus()
{
    const QStringList bounds{u"--fail-under"_s, u"accuracy=0.2"_s, u"--fail-under"_s,
                             u"macro-f1=0.9"_s};
    QCOMPARE(evaluated(good(), bounds).status, 0);
    const Ended ended = evaluated(bad(), bounds);
    QVERIFY2(ended.status == 6, ended.err.constData());
    QVERIFY2(ended.said("Missed: macro-f1 is not 0.9 or more."), ended.err.constData());
    QVERIFY2(!ended.said("Missed: accuracy"), ended.err.constData());
    const QJsonArray missed = ended.json()["missed"_L1].toArray();
    QCOMPARE(missed.size(), 1);
    QCOMPARE(missed.at(0)["figure"_L1].toString(), u"macro-f1"_s);
}

void TestEvaluateCommand::twoOutputsAreCompared()
{
    const Ended first = evaluated(bad());
    QVERIFY2(first.status == 0, first.err.constData());
    const QString earlier = m_driver->write(u"earlier.json"_s, first.out);
    const Ended ended = evaluated(good(), {u"--against"_s, earlier});
    QVERIFY2(ended.status == 0, ended.err.constData());
    QVERIFY2(ended.said("Against earlier.json, 3 file"), ended.err.constData());
    QVERIFY2(ended.said(": 2 fixed, 0 broken, 0 both wrong (0 of them otherwise), 1 both right."),
             ended.err.constData());
    QVERIFY2(ended.said("Too few answers differ"), ended.err.constData());
    const QJsonValue against = ended.json()["against"_L1];
    QCOMPARE(against["fixed"_L1].toInt(), 2);
    QCOMPARE(against["files"_L1].toInt(), 3);
    QCOMPARE(against["p"_L1].toDouble(), 0.5);
    QCOMPARE(against["name"_L1].toString(), u"earlier.json"_s);
    QVERIFY(qAbs(against["difference"_L1]["value"_L1].toDouble() - 2.0 / 3) < 1e-9);
    const QJsonValue files = ended.json()["files"_L1];
    QCOMPARE(countOf(files, "against"_L1, u"fixed"_s), 2);
    QCOMPARE(countOf(files, "against"_L1, u"both_right"_s), 1);
}

void TestEvaluateCommand::aJobIsComparedWith()
{
    QCOMPARE(evaluated(bad()).status, 0);
    const QString id = m_driver->history().constFirst().job.id.value;
    for (const QString &run : {u"Bad"_s, id}) {
        const Ended ended = evaluated(good(), {u"--against"_s, run});
        QVERIFY2(ended.status == 0, ended.err.constData());
        QCOMPARE(ended.json()["against"_L1]["fixed"_L1].toInt(), 2);
        QCOMPARE(ended.json()["against"_L1]["name"_L1].toString(), u"Bad"_s);
    }
    // Of the same preset a number is enough.
    const Ended ended = evaluated(good(), {u"--against"_s, u"2"_s});
    QVERIFY2(ended.status == 0, ended.err.constData());
    QCOMPARE(ended.json()["against"_L1]["name"_L1].toString(), u"Good #2"_s);
    QCOMPARE(ended.json()["against"_L1]["both_right"_L1].toInt(), 3);

    const Ended none = evaluated(good(), {u"--against"_s, u"Nobody's"_s});
    QCOMPARE(none.status, 2);
    QVERIFY2(none.said("no job “Nobody's”"), none.err.constData());
    QCOMPARE(m_driver->history().size(), 4); // nothing was sent
}

void TestEvaluateCommand::anEarlierAnswerHoldsAgainstTheLabelsOfNow()
{
    const QString earlier = m_driver->write(u"earlier.json"_s, evaluated(good()).out);
    // The poem is called a receipt now: the answer that was right is wrong.
    QVERIFY(QFile::rename(m_driver->path(u"labelled/_none/poem.txt"_s),
                          m_driver->path(u"labelled/receipt/poem.txt"_s)));
    const QString labels = m_driver->path(u"labelled"_s);
    const Ended ended
        = m_driver->run(u"evaluate"_s,
                        {u"--service"_s, u"local"_s, u"--preset"_s, good(), u"--labels"_s, labels,
                         u"--against"_s, earlier, u"--json"_s});
    QVERIFY2(ended.status == 0, ended.err.constData());
    const QJsonValue against = ended.json()["against"_L1];
    QCOMPARE(against["both_wrong"_L1].toInt(), 1);
    QCOMPARE(against["both_right"_L1].toInt(), 2);
}

void TestEvaluateCommand::whatHasNoAnswerIsInNoFigure()
{
    documents();
    m_driver->write(u"labelled/invoice/broken.pdf"_s, "%PDF-1.7\nnothing of what a PDF holds");
    const Ended ended = evaluated(good(), {u"--fail-under"_s, u"accuracy=1"_s});
    QVERIFY2(ended.status == 1, ended.err.constData());
    QVERIFY2(ended.said(", 3 judged, 1 failed."), ended.err.constData());
    const QJsonObject figures = ended.json();
    QCOMPARE(figures["accuracy"_L1]["all"_L1].toInt(), 3);
    QCOMPARE(figures["unjudged"_L1]["failed"_L1].toInt(), 1);
    QCOMPARE(figures["unjudged"_L1]["count"_L1].toInt(), 1);
    QCOMPARE(figures["files"_L1].toArray().size(), 4);
    QCOMPARE(countOf(figures["files"_L1], "unjudged"_L1, u"failed"_s), 1);
}

void TestEvaluateCommand::labelsThatCouldNotBeTaken()
{
    documents();
    const QString table = m_driver->write(u"labels.csv"_s,
                                          "file,type\nlabelled/invoice/bill.txt,invoice\n"
                                          "labelled/gone.txt,receipt\n"
                                          "labelled/_none/poem.txt,_none\n");
    const Ended ended = m_driver->run(
        u"evaluate"_s,
        {u"--service=local"_s, u"--preset"_s, good(), u"--labels"_s, table, u"--json"_s});
    QVERIFY2(ended.status == 5, ended.err.constData());
    QVERIFY2(ended.said("gone.txt"), ended.err.constData());
    const QJsonObject figures = ended.json();
    QCOMPARE(figures["labels"_L1]["rows"_L1].toInt(), 3);
    QCOMPARE(figures["labels"_L1]["left_out"_L1]["not_there"_L1].toInt(), 1);
    QCOMPARE(figures["judged"_L1].toInt(), 2);
}

void TestEvaluateCommand::onlyWhatTheTableMeansIsSent()
{
    documents();
    const QByteArray table = "path,hash,type\nlabelled/invoice/bill.txt," + hashOf(bill)
        + ",invoice\nlabelled/receipt/slip.txt," + hashOf(slip + "as it was") + ",receipt\n";
    const Ended ended
        = m_driver->run(u"evaluate"_s,
                        {u"--service"_s, u"local"_s, u"--preset"_s, good(), u"--labels"_s,
                         m_driver->write(u"labels.csv"_s, table), u"--json"_s});
    QVERIFY2(ended.status == 1, ended.err.constData());
    QVERIFY2(ended.said(", 1 judged, 1 not sent."), ended.err.constData());
    QCOMPARE(ended.json()["unjudged"_L1]["not_in_run"_L1].toInt(), 1);
    QCOMPARE(m_driver->history().constFirst().fileCount, 1);
}

void TestEvaluateCommand::aSavedPresetIsTakenByItsName()
{
    {
        Workspace workspace(
            m_driver->dataFolder(),
            {.serviceExecutable = qEnvironmentVariable("CD_BIN") + u"/classifydesk-service"_s,
             .useKeychain = false,
             .local = true});
        QVERIFY(workspace.open());
        Preset saved{u"Saved one"_s, {}};
        saved.request.rules = {{u"invoice"_s, aboutBills}, {u"receipt"_s, aboutSlips}};
        bool isSaved = false;
        connect(&workspace.presets(), &PresetLibrary::changed, this, [&] { isSaved = true; });
        workspace.presets().save(saved);
        QTRY_VERIFY(isSaved);
    }
    const Ended ended = evaluated(u"Saved one"_s);
    QVERIFY2(ended.status == 0, ended.err.constData());
    QCOMPARE(ended.json()["job"_L1]["preset"_L1].toString(), u"Saved one"_s);
    QCOMPARE(ended.json()["job"_L1]["preset_version"_L1].toInt(), 1);
}

void TestEvaluateCommand::whatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList preset{u"--preset"_s, u"Good.json"_s};
    const QStringList labels{u"--labels"_s, u"labelled"_s};
    const QStringList both = preset + labels;
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no labels") << preset;
    QTest::newRow("no preset") << labels;
    QTest::newRow("labels that are not there") << preset + QStringList{u"--labels"_s, u"nowhere"_s};
    QTest::newRow("an unknown preset") << QStringList{u"--preset"_s, u"Nobody's"_s} + labels;
    QTest::newRow("a file") << both + QStringList{u"a.txt"_s};
    QTest::newRow("an unknown figure") << both + QStringList{u"--fail-under"_s, u"recall=0.5"_s};
    QTest::newRow("a bound without a number")
        << both + QStringList{u"--fail-under"_s, u"accuracy"_s};
    QTest::newRow("a bound above 1") << both + QStringList{u"--fail-under"_s, u"accuracy=90"_s};
    QTest::newRow("a bound that is no number")
        << both + QStringList{u"--fail-under"_s, u"accuracy=nan"_s};
    QTest::newRow("an earlier run without answers")
        << both + QStringList{u"--against"_s, u"Good.json"_s};
    QTest::newRow("a dialect") << both + QStringList{u"--dialect"_s, u"third"_s};
    QTest::newRow("a folder without types") << preset + QStringList{u"--labels"_s, u"empty"_s};
}

void TestEvaluateCommand::whatIsWrong()
{
    QFETCH(QStringList, arguments);
    good();
    documents();
    QDir().mkpath(m_driver->path(u"empty"_s));
    const QStringList beside{u"Good.json"_s, u"labelled"_s, u"empty"_s};
    for (QString &argument : arguments) {
        if (beside.contains(argument))
            argument = m_driver->path(argument);
    }
    const Ended ended = m_driver->run(
        u"evaluate"_s, QStringList{u"--service"_s, u"local"_s, u"--json"_s} + arguments);
    QCOMPARE(ended.status, 2);
    QVERIFY2(ended.said("Nothing was sent"), ended.err.constData());
    QCOMPARE(ended.out, QByteArray());
    QVERIFY(m_driver->history().isEmpty());
}

void TestEvaluateCommand::theReadmesCommandWorks()
{
    QFile readme(QStringLiteral(CD_SOURCE_DIR "/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QByteArray text = readme.readAll();
    const QByteArray begin = "build/release/bin/classifydesk evaluate ";
    const qsizetype at = text.indexOf(begin);
    QVERIFY(at > 0);
    QString line = QString::fromUtf8(
        text.mid(at + begin.size(), text.indexOf("\n```", at) - at - begin.size()));
    QStringList arguments
        = line.remove(u'\\').split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
    for (QString &argument : arguments) {
        if (argument.startsWith(u"resources/"_s))
            argument.prepend(QStringLiteral(CD_SOURCE_DIR "/"));
    }
    const Ended ended = m_driver->run(u"evaluate"_s, arguments);
    QVERIFY2(ended.status == 0, ended.err.constData());
    QCOMPARE(ended.json()["judged"_L1].toInt(), 15);
}

QTEST_GUILESS_MAIN(TestEvaluateCommand)
#include "tst_evaluatecommand.moc"
