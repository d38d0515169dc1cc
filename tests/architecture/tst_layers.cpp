// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/layers.h"
#include "architecture/rooms.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using cd::test::Layers;

namespace {

Layers layersOfAll()
{
    return {cd::test::allRooms(), cd::test::foreignLibraries()};
}

QString contentOf(const QString &path)
{
    QFile file(QStringLiteral(CD_SOURCE_DIR) + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Files below a folder of the project, by their paths in it.
QStringList filesIn(const QString &folder, const QStringList &names)
{
    const QString root = QStringLiteral(CD_SOURCE_DIR) + u'/';
    QStringList paths;
    QDirIterator files(root + folder, names, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next().mid(root.size()));
    paths.sort();
    return paths;
}

QStringList sourcesIn(const QString &folder)
{
    return filesIn(folder, {u"*.h"_s, u"*.cpp"_s});
}

QByteArray lines(const QStringList &objections)
{
    return objections.join(u"\n        "_s).toUtf8();
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void badSamplesAreFound_data();
    void badSamplesAreFound();
    void goodSamplesPass_data();
    void goodSamplesPass();
    void badFormIsFound_data();
    void badFormIsFound();

    void writtenColoursAreFound_data();
    void writtenColoursAreFound();

    void everyIncludeFollowsTheRules();
    void everySourceHasItsForm();
    void everySourceIsBuilt();
    void everyRoomSaysWhatItIsFor();
    void readmesAreShortAndPlain();
    void noFolderIsCrowded();
    void headlessRoomsHaveNoWordsForPeople();
    void theWindowNeverBlocksInADialog();
    void noNameBelongsToOneCLibrary();
    void latinTextsAreLatin();
    void onlyThePalettesNameColours();
};

void TestLayers::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
}

void TestLayers::badSamplesAreFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QString &path, const QString &line) {
        QTest::newRow(name) << path << line;
    };
    row("domain knows wire", u"app/domain/a.h"_s, u"#include \"wire/presetcodec.h\""_s);
    row("domain has objects", u"app/domain/a.h"_s, u"#include <QObject>"_s);
    row("domain on the network", u"app/domain/a.h"_s, u"#include <QNetworkReply>"_s);
    row("domain reads files", u"app/domain/a.cpp"_s, u"#include <QFile>"_s);
    row("wire knows service", u"app/wire/a.h"_s, u"#include \"service/door/httpdoor.h\""_s);
    row("wire draws", u"app/wire/a.h"_s, u"#include <QColor>"_s);
    row("service stores", u"app/service/a.h"_s, u"#include \"store/jobs/jobstore.h\""_s);
    row("service knows workflow", u"app/service/a.h"_s,
        u"#include \"workflow/sending/outbox.h\""_s);
    row("disk knows jobs", u"app/disk/a.h"_s, u"#include \"domain/request/jobrequest.h\""_s);
    row("store sends", u"app/store/a.cpp"_s, u"#include \"service/door/httpdoor.h\""_s);
    row("workflow shows", u"app/workflow/a.cpp"_s, u"#include \"ui/words/errortext.h\""_s);
    row("workflow draws", u"app/workflow/a.cpp"_s, u"#include <QIcon>"_s);
    row("the history sends", u"app/workflow/history/a.cpp"_s,
        u"#include \"workflow/sending/outbox.h\""_s);
    row("a poll knows the whole", u"app/workflow/watching/a.h"_s,
        u"#include \"workflow/workspace.h\""_s);
    row("uploads send jobs", u"app/workflow/uploads/a.cpp"_s,
        u"#include \"workflow/sending/outbox.h\""_s);
    row("http knows the door", u"app/service/http/a.h"_s,
        u"#include \"service/door/httpdoor.h\""_s);
    row("a request knows jobs", u"app/domain/request/a.h"_s, u"#include \"domain/job/jobrow.h\""_s);
    row("an ID knows a request", u"app/domain/a.h"_s,
        u"#include \"domain/request/jobrequest.h\""_s);
    row("a cell knows the list", u"ui/jobs/cells/a.cpp"_s,
        u"#include \"ui/jobs/list/joblistmodel.h\""_s);
    row("the rules know the form", u"ui/newjob/rules/a.cpp"_s,
        u"#include \"ui/newjob/newjobpage.h\""_s);
    row("a notice knows the window", u"ui/shell/notices/a.cpp"_s,
        u"#include \"ui/shell/mainwindow.h\""_s);
    row("the local service sends", u"app/localservice/a.cpp"_s,
        u"#include \"service/door/httpdoor.h\""_s);
    row("the classifier serves", u"app/localservice/classifying/a.cpp"_s,
        u"#include \"localservice/server/http/router.h\""_s);
    row("the command line has a window", u"app/cli/a.cpp"_s, u"#include <QWidget>"_s);
    row("the command line uses the form", u"app/cli/a.cpp"_s,
        u"#include \"ui/newjob/newjobpage.h\""_s);
    row("the form knows the list", u"ui/newjob/a.cpp"_s, u"#include \"ui/jobs/jobspage.h\""_s);
    row("the list stores", u"ui/jobs/a.cpp"_s, u"#include \"store/jobs/jobstore.h\""_s);
    row("the list sends", u"ui/jobs/a.cpp"_s, u"#include <QNetworkAccessManager>"_s);
    row("through the module's folder", u"app/domain/a.h"_s, u"#include <QtWidgets/QLabel>"_s);
    row("even where it may", u"ui/jobs/a.h"_s, u"#include <QtWidgets/QLabel>"_s);
    row("a whole module", u"app/service/a.h"_s, u"#include <QtNetwork>"_s);
    row("spaces in the line", u"app/domain/a.h"_s, u"  #  include <QObject>"_s);
    row("no room named", u"app/wire/a.cpp"_s, u"#include \"presetcodec.h\""_s);
    row("by way of the parent", u"app/wire/a.cpp"_s, u"#include \"../domain/rule.h\""_s);
    row("keys outside the store", u"app/workflow/a.cpp"_s, u"#include <qt6keychain/keychain.h>"_s);
    row("PDF outside the readers", u"app/localservice/server/a.cpp"_s,
        u"#include <poppler-page.h>"_s);
    row("a file in no room", u"app/misc/a.cpp"_s, u""_s);
}

void TestLayers::badSamplesAreFound()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    const QString content = u"#pragma once\n\n#include <QString>\n"_s + line + u"\n"_s;
    QCOMPARE(layersOfAll().objections(path, content).size(), 1);
}

void TestLayers::goodSamplesPass_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    const auto row = [](const QString &path, const QString &line) {
        QTest::newRow(qPrintable(path + u' ' + line)) << path << line;
    };
    row(u"app/domain/job/a.h"_s, u"#include \"domain/request/rule.h\""_s);
    row(u"app/domain/a.h"_s, u"#include <QRegularExpression>"_s);
    row(u"app/domain/a.h"_s, u"#include <tl/expected.hpp>"_s);
    row(u"app/domain/a.h"_s, u"// #include <QObject> would be wrong"_s);
    row(u"app/wire/a.h"_s, u"#include \"domain/request/rule.h\""_s);
    row(u"app/store/secrets/a.cpp"_s, u"#include <qt6keychain/keychain.h>"_s);
    row(u"app/workflow/a.cpp"_s, u"#include \"store/jobs/jobstore.h\""_s);
    row(u"app/localservice/localservice.cpp"_s, u"#include \"localservice/work/jobrunner.h\""_s);
    row(u"app/cli/a.cpp"_s, u"#include \"ui/words/errortext.h\""_s);
    row(u"app/main/a.cpp"_s, u"#include \"ui/shell/mainwindow.h\""_s);
    row(u"ui/jobs/a.cpp"_s, u"#include \"ui_jobspage.h\""_s);
    row(u"ui/jobs/a.cpp"_s, u"#include <QTableView>"_s);
    row(u"ui/jobs/a.cpp"_s, u"#include \"workflow/history/jobtable.h\""_s);
}

void TestLayers::goodSamplesPass()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    const auto objections = layersOfAll().objections(path, line + u"\n"_s);
    QVERIFY2(objections.isEmpty(), lines(objections).constData());
}

void TestLayers::badFormIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("content");
    QTest::addColumn<int>("count");
    const QString top = u"// SPDX-FileCopyrightText: 2026 Classify Desk contributors\n"
                        u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    const QString guard = u"#pragma once\n"_s;
    QTest::newRow("good") << u"app/a.h"_s << QString(top + guard) << 0;
    QTest::newRow("no licence") << u"app/a.h"_s << guard << 1;
    QTest::newRow("lower down") << u"app/a.h"_s << QString(u"\n"_s + top + guard) << 1;
    QTest::newRow("no guard") << u"app/a.h"_s << top << 1;
    QTest::newRow("400 lines") << u"app/a.cpp"_s << QString(top + u"\n"_s.repeated(398)) << 0;
    QTest::newRow("401 lines") << u"app/a.cpp"_s << QString(top + u"\n"_s.repeated(399)) << 1;
    QTest::newRow("unfinished") << u"app/a.cpp"_s << QString(top + u"// TO"_s + u"DO\n"_s) << 1;
}

void TestLayers::badFormIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, content);
    QTEST(static_cast<int>(cd::test::objectionsToForm(path, content).size()), "count");
}

void TestLayers::writtenColoursAreFound_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("count");
    const auto row = [](const QString &line, int count) {
        QTest::newRow(qPrintable(line)) << line << count;
    };
    row(u"label->setStyleSheet(text);"_s, 1);
    row(u"QColor color(\"#1f57b3\");"_s, 1);
    row(u"return {QColor(12, 34, 56)};"_s, 1);
    row(u"QColor color{0x2f, 0x7d, 0xd1};"_s, 1);
    row(u"painter->setPen(QColor(Qt::red));"_s, 1);
    row(u"painter->setPen(Qt::darkGray);"_s, 1);
    row(u"return qRgb(1, 2, 3);"_s, 1);
    row(u"return onBase(0xb52a2a, palette);"_s, 1);
    row(u"QColor::fromRgb(12, 3, 4)"_s, 1);
    row(u"QColor color(palette.color(QPalette::Text));"_s, 0);
    row(u"QColor color; QColor()"_s, 0);
    row(u"pixmap.fill(QColorConstants::Transparent); Qt::NoBrush"_s, 0);
    row(u"constexpr int limit = 0x7f; hash ^ 0x12345678"_s, 0);
}

void TestLayers::writtenColoursAreFound()
{
    QFETCH(const QString, line);
    QTEST(static_cast<int>(cd::test::objectionsToColors(u"ui/jobs/a.cpp"_s, line).size()), "count");
    QVERIFY(cd::test::objectionsToColors(u"ui/look/palettes.cpp"_s, line).isEmpty());
}

void TestLayers::everyIncludeFollowsTheRules()
{
    const Layers layers = layersOfAll();
    const QStringList sources = sourcesIn(u"app"_s) + sourcesIn(u"ui"_s);
    QVERIFY(sources.size() > 100);
    QStringList objections;
    for (const QString &path : sources)
        objections += layers.objections(path, contentOf(path));
    QVERIFY2(objections.isEmpty(), lines(objections).constData());
}

void TestLayers::everySourceHasItsForm()
{
    QStringList objections;
    for (const QString &path : sourcesIn(u"app"_s) + sourcesIn(u"ui"_s) + sourcesIn(u"tests"_s))
        objections += cd::test::objectionsToForm(path, contentOf(path));
    QVERIFY2(objections.isEmpty(), lines(objections).constData());
}

void TestLayers::everySourceIsBuilt()
{
    QStringList leftovers;
    for (const QString &path : sourcesIn(u"app"_s) + sourcesIn(u"ui"_s)) {
        const QString name = path.section(u'/', -1);
        QString list;
        for (QString folder = path; folder.contains(u'/');) {
            folder = folder.section(u'/', 0, -2);
            list += contentOf(folder + u"/CMakeLists.txt"_s);
        }
        if (path.endsWith(".cpp"_L1)
            && !list.contains(QRegularExpression(u"\\b"_s + QRegularExpression::escape(name))))
            leftovers.append(path);
    }
    QVERIFY2(leftovers.isEmpty(), lines(leftovers).constData());
}

void TestLayers::everyRoomSaysWhatItIsFor()
{
    QStringList objections;
    const QList<cd::test::Room> rooms = cd::test::allRooms();
    for (const cd::test::Room &room : rooms) {
        if (contentOf(room.folder + u"/README.md"_s).isEmpty())
            objections.append(room.folder + u": no README.md"_s);
    }
    QVERIFY2(objections.isEmpty(), lines(objections).constData());
}

void TestLayers::readmesAreShortAndPlain()
{
    constexpr int aPage = 60; // lines
    static const QRegularExpression dialects(uR"(\b(first|second|both|two) dialects?\b)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    QStringList objections;
    const QStringList paths = filesIn(u"app"_s, {u"README.md"_s})
        + filesIn(u"ui"_s, {u"README.md"_s}) + filesIn(u"tests"_s, {u"README.md"_s});
    for (const QString &path : paths) {
        const QString readme = contentOf(path);
        // The local service's README also says what it does where the contract is silent.
        if (path != "app/localservice/README.md"_L1 && readme.count(u'\n') > aPage)
            objections.append(path + u" is longer than a page"_s);
        if (dialects.match(readme.simplified()).hasMatch())
            objections.append(path + u" does not say API v1 or API v2, as the window does"_s);
    }
    QVERIFY(paths.size() > 20);
    QVERIFY2(objections.isEmpty(), lines(objections).constData());
}

void TestLayers::noFolderIsCrowded()
{
    constexpr int mostFiles = 30;
    QHash<QString, int> files;
    for (const QString &path : sourcesIn(u"app"_s) + sourcesIn(u"ui"_s) + sourcesIn(u"tests"_s))
        ++files[path.section(u'/', 0, -2)];
    QStringList objections;
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        if (it.value() > mostFiles)
            objections.append(u"%1: %2 sources"_s.arg(it.key()).arg(it.value()));
    }
    QVERIFY2(objections.isEmpty(), lines(objections).constData());
}

void TestLayers::headlessRoomsHaveNoWordsForPeople()
{
    static const QRegularExpression words(uR"re(\b(tr|translate)\("|Q_DECLARE_TR_FUNCTIONS)re"_s);
    QStringList found;
    for (const QString &path : sourcesIn(u"app"_s)) {
        const bool headless = !path.startsWith("app/cli/"_L1) && !path.startsWith("app/main/"_L1);
        if (headless && words.match(contentOf(path)).hasMatch())
            found.append(path);
    }
    QVERIFY2(found.isEmpty(), lines(found).constData());
}

void TestLayers::theWindowNeverBlocksInADialog()
{
    static const QRegularExpression blocking(
        uR"re(\bprocessEvents\(|\bQEventLoop\b|[dD]ialog(\.|->)exec\(|\b(SIGNAL|SLOT)\(|QMessageBox::(question|warning|information|critical)\(|QFileDialog::get|QInputDialog::get)re"_s);
    QStringList found;
    for (const QString &path : sourcesIn(u"app"_s) + sourcesIn(u"ui"_s)) {
        const auto match = blocking.match(contentOf(path));
        if (match.hasMatch())
            found.append(path + u": "_s + match.captured());
    }
    QVERIFY2(found.isEmpty(), lines(found).constData());
}

/// Names with two underscores, such as those of glibc's own types: others do not have them. In
/// quotes they are no names of the program.
void TestLayers::noNameBelongsToOneCLibrary()
{
    static const QRegularExpression own(uR"re((?<!")\b__(?!SANITIZE_|has_)[A-Za-z]\w*)re"_s);
    QVERIFY(own.match(u"void limit(__rlimit_resource resource)"_s).hasMatch());
    QStringList found;
    for (const QString &path : sourcesIn(u"app"_s) + sourcesIn(u"ui"_s)) {
        const auto match = own.match(contentOf(path));
        if (match.hasMatch())
            found.append(path + u": "_s + match.captured());
    }
    QVERIFY2(found.isEmpty(), lines(found).constData());
}

/// Sources are UTF-8: a dot or a dash would stand for two letters of Latin-1.
void TestLayers::latinTextsAreLatin()
{
    static const QRegularExpression other(
        uR"re("[^"\n]*[^\x00-\x7f][^"\n]*"_L1|QLatin1(String|Char)[^"']{0,8}["'][^"'\n]*[^\x00-\x7f])re"_s);
    QVERIFY(other.match(u"constexpr auto beside = \" · \"_L1;"_s).hasMatch());
    QStringList found;
    for (const QString &path : sourcesIn(u"app"_s) + sourcesIn(u"ui"_s)) {
        const auto match = other.match(contentOf(path));
        if (match.hasMatch())
            found.append(path + u": "_s + match.captured());
    }
    QVERIFY2(found.isEmpty(), lines(found).constData());
}

void TestLayers::onlyThePalettesNameColours()
{
    QStringList objections;
    for (const QString &path : sourcesIn(u"ui"_s) + sourcesIn(u"app/main"_s))
        objections += cd::test::objectionsToColors(path, contentOf(path));
    QVERIFY2(objections.isEmpty(), lines(objections).constData());
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
