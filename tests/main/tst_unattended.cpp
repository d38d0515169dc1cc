// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/stricttest.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

/// The sample documents and their kinds, as a table of results should show them.
QList<QPair<QString, QString>> expectedRows()
{
    QFile file(QStringLiteral(CD_SOURCE_DIR "/resources/samples/samples.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QPair<QString, QString>> rows;
    const QJsonArray samples
        = QJsonDocument::fromJson(file.readAll()).object().value("files"_L1).toArray();
    for (const QJsonValue &sample : samples)
        rows.append({sample["name"_L1].toString(), sample["expected"_L1].toString(u"(no rule)"_s)});
    return rows;
}

/// All files, those with a type and those without are counted in one line.
bool isSummedUp(const QByteArray &said)
{
    const auto rows = expectedRows();
    const auto untyped = std::count_if(
        rows.cbegin(), rows.cend(), [](const auto &row) { return row.second == "(no rule)"_L1; });
    const QRegularExpression sum(
        u"^%1\\D+%2\\D+%3\\D*$"_s.arg(rows.size()).arg(rows.size() - untyped).arg(untyped),
        QRegularExpression::MultilineOption);
    return untyped > 0 && sum.match(QString::fromUtf8(said)).hasMatch();
}

} // namespace

/// What app/run does on a machine without a display: the whole main job through the real window,
/// off screen, on the real local service.
class TestUnattended : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void classifiesTheSamples();
    void aSecondTimeToo();
    void aPictureThatCannotBeSaved();
    void withoutFilesThereIsNothingToSubmit();
    void aPresetAndAFolderOfOnesOwn();
    void onlyWhatIsNamedIsSent();

private:
    /// Of the folder @p name below m_folder, into which this sample is copied.
    Said startWith(const QString &sample, const QString &name, const QStringList &more) const;
    Said start(const QStringList &more, const QString &picture = u"window.png"_s) const
    {
        return run(ours(u"classifydesk"_s),
                   QStringList{u"--data"_s, m_folder.filePath(u"data"_s), u"--local"_s,
                               u"--unattended"_s, u"--picture"_s, m_folder.filePath(picture)}
                       + more);
    }

    QTemporaryDir m_folder;
};

void TestUnattended::classifiesTheSamples()
{
    const Said said = start({u"--samples"_s});
    QVERIFY2(said.status == 0, qPrintable(said.all()));
    for (const char *status :
         {"15 of 15 files uploaded", "Job: sending", "Job: PENDING", "Job: SUCCESS"})
        QVERIFY2(said.out.contains(status), said.out.constData());

    QVERIFY2(isSummedUp(said.out), said.out.constData());
    const QString text = QString::fromUtf8(said.out);
    const auto rows = expectedRows();
    QCOMPARE(rows.size(), 15);
    for (const auto &[name, type] : rows) {
        const QRegularExpression row(
            u"^%1 +%2 +[01]\\.\\d\\d$"_s.arg(QRegularExpression::escape(name),
                                             QRegularExpression::escape(type)),
            QRegularExpression::MultilineOption);
        QVERIFY2(row.match(text).hasMatch(), qPrintable(name + u'\n' + text));
    }
    static const QRegularExpression anyRow(u"^\\S+ .* [01]\\.\\d\\d$"_s,
                                           QRegularExpression::MultilineOption);
    int count = 0;
    for (auto match = anyRow.globalMatch(text); match.hasNext(); match.next())
        ++count;
    QCOMPARE(count, 15);

    const QImage picture(m_folder.filePath(u"window.png"_s));
    QVERIFY(picture.width() >= 800 && picture.height() >= 600);
    const auto lightness = [](const QImage &all) {
        return all.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .pixelColor(0, 0)
            .lightness();
    };
    const QImage dark(m_folder.filePath(u"window-dark.png"_s));
    QCOMPARE(dark.size(), picture.size());
    QVERIFY(lightness(picture) > 200 && lightness(dark) < 80);
    QVERIFY(
        said.out.contains("Picture of the window: " + m_folder.filePath(u"window.png"_s).toUtf8()));
}

void TestUnattended::aSecondTimeToo()
{
    const Said said = start({u"--samples"_s});
    QVERIFY2(said.status == 0, qPrintable(said.all()));
    QVERIFY2(isSummedUp(said.out), said.out.constData());
}

void TestUnattended::aPictureThatCannotBeSaved()
{
    const Said said = start({u"--samples"_s}, u"gone/window.png"_s);
    QVERIFY2(said.status == 1, qPrintable(said.all()));
    QVERIFY2(said.out.contains("could not be saved"), said.out.constData());
}

void TestUnattended::withoutFilesThereIsNothingToSubmit()
{
    const QTemporaryDir empty;
    const Said said = run(ours(u"classifydesk"_s),
                          {u"--data"_s, empty.path(), u"--local"_s, u"--unattended"_s});
    QVERIFY2(said.status == 1, qPrintable(said.all()));
    QVERIFY2(said.out.contains("nothing was submitted"), said.out.constData());
}

void TestUnattended::aPresetAndAFolderOfOnesOwn()
{
    const QTemporaryDir folder;
    const QDir sources(QStringLiteral(CD_SOURCE_DIR "/resources"));
    const QString cv = u"cv-elowen-trask.pdf"_s;
    QVERIFY(QDir(folder.path()).mkdir(u"papers"_s));
    QVERIFY(QFile::copy(sources.filePath(u"samples/"_s + cv), folder.filePath(u"papers/"_s + cv)));
    const Said said = run(ours(u"classifydesk"_s),
                          {u"--data"_s, folder.filePath(u"data"_s), u"--local"_s, u"--unattended"_s,
                           sources.filePath(u"presets/business-documents.json"_s), u"papers"_s},
                          folder.path());
    QVERIFY2(said.status == 0, qPrintable(said.all()));
    QVERIFY2(said.out.contains("1 of 1 file"), said.out.constData());
    static const QRegularExpression row(u"^cv-elowen-trask\\.pdf +cv +[01]\\.\\d\\d$"_s,
                                        QRegularExpression::MultilineOption);
    QVERIFY2(row.match(QString::fromUtf8(said.out)).hasMatch(), said.out.constData());
}

Said TestUnattended::startWith(const QString &sample, const QString &name,
                               const QStringList &more) const
{
    const QString folder = m_folder.filePath(name);
    if (!QDir().mkpath(folder)
        || !QFile::copy(QStringLiteral(CD_SOURCE_DIR "/resources/samples/") + sample,
                        folder + u'/' + sample))
        return {};
    return run(ours(u"classifydesk"_s),
               QStringList{u"--data"_s, m_folder.filePath(u"own"_s), u"--local"_s,
                           u"--unattended"_s, folder}
                   + more);
}

/// Not what an earlier run has sent, and nothing at all by other rules than those named.
void TestUnattended::onlyWhatIsNamedIsSent()
{
    const QString preset
        = QStringLiteral(CD_SOURCE_DIR "/resources/presets/business-documents.json");
    const Said first = startWith(u"cv-elowen-trask.pdf"_s, u"first"_s, {preset});
    QVERIFY2(first.status == 0, qPrintable(first.all()));
    const Said second = startWith(u"receipt-lantern-cafe.txt"_s, u"second"_s, {preset});
    QVERIFY2(second.status == 0, qPrintable(second.all()));
    QVERIFY2(second.out.contains("1 of 1 file"), second.out.constData());
    QVERIFY2(!second.out.contains("cv-elowen-trask"), second.out.constData());

    QFile broken(m_folder.filePath(u"broken.classifydesk.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.close();
    const Said third = startWith(u"recipe-damson-cake.md"_s, u"third"_s, {broken.fileName()});
    QVERIFY2(third.status == 1, qPrintable(third.all()));
    QVERIFY2(!third.out.contains("of 1 file"), third.out.constData());
}

QTEST_GUILESS_MAIN(TestUnattended)
#include "tst_unattended.moc"
