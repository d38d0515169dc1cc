// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/meaning/languagemodel.h"
#include "support/stricttest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;

class TestLanguageModel : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theInstalledOneIsFound();
    void thereIsNoneWithoutItsFiles_data();
    void thereIsNoneWithoutItsFiles();
    void damagedFilesAreRefused_data();
    void damagedFilesAreRefused();
};

namespace {

const QString weights = u"use-lite-en.bin"_s;
const QString calibrationFile = u"calibration.bin"_s;

QString original(const QString &name)
{
    return QStringLiteral(CD_MODEL_DIR "/") + name;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

/// By its place beside the folder of the running program, which this test has in common with the
/// service.
void TestLanguageModel::theInstalledOneIsFound()
{
    const LanguageModelResult &model = installedLanguageModel();
    QVERIFY2(model.has_value(), qPrintable(model ? QString() : model.error()));
    QVERIFY((*model)->encoder->encoded(u"A letter to the editor"_s).has_value());
    QCOMPARE(&installedLanguageModel(), &model);
}

void TestLanguageModel::thereIsNoneWithoutItsFiles_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("reason");
    QTest::newRow("neither") << QStringList() << u"use-lite-en.bin is missing"_s;
    QTest::newRow("no weights") << QStringList{calibrationFile} << u"use-lite-en.bin is missing"_s;
    QTest::newRow("no calibration") << QStringList{weights} << u"calibration.bin is missing"_s;
}

void TestLanguageModel::thereIsNoneWithoutItsFiles()
{
    QFETCH(const QStringList, files);
    const QTemporaryDir folder;
    for (const QString &name : files)
        QVERIFY(QFile::link(original(name), folder.filePath(name)));
    const LanguageModelResult model = languageModelIn(folder.path());
    QVERIFY(!model);
    QTEST(model.error(), "reason");
}

void TestLanguageModel::damagedFilesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *what, const QString &name, const QByteArray &content,
                        const QString &reason) {
        QTest::addRow("%s, %s", qPrintable(name), what)
            << name << content << QString(name + u' ' + reason);
    };
    const QString damaged = u"is damaged"_s;
    for (const QString &name : {weights, calibrationFile}) {
        const QByteArray good = contentOf(original(name));
        QVERIFY(good.size() > 1000);
        row("empty", name, {}, damaged);
        row("another file", name, QByteArray(1000, 'x'), damaged);
        row("only its beginning", name, good.first(64), damaged);
        row("cut short", name, good.chopped(1), damaged);
        row("too long", name, good + '\0', damaged);
        for (const qsizetype place :
             {qsizetype(0), qsizetype(20), good.size() / 2, good.size() - 1}) {
            QByteArray flipped = good;
            flipped[place] = static_cast<char>(flipped.at(place) ^ 0x10);
            row(qPrintable(u"a bit wrong at %1"_s.arg(place)), name, flipped, damaged);
        }
        QByteArray later = good;
        later[8] = static_cast<char>(later.at(8) + 1);
        row("of another version", name, later, u"is of another version"_s);
    }
    // Each is whole, and neither is the other.
    row("the other file", weights, contentOf(original(calibrationFile)), damaged);
}

void TestLanguageModel::damagedFilesAreRefused()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    const QString other = name == weights ? calibrationFile : weights;
    QVERIFY(QFile::link(original(other), folder.filePath(other)));
    QVERIFY(write(folder.filePath(name), content));
    const LanguageModelResult model = languageModelIn(folder.path());
    QVERIFY(!model);
    QTEST(model.error(), "reason");
}

QTEST_GUILESS_MAIN(TestLanguageModel)
#include "tst_languagemodel.moc"
