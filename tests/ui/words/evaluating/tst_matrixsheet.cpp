// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/evaluating/matrixsheet.h"

#include "support/stricttest.h"

#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

namespace {

/// Files with these labels and answers, of a set that has one file more.
std::shared_ptr<const EvaluationSource>
sourceOf(const QList<std::pair<std::optional<QString>, std::optional<QString>>> &files,
         const QStringList &rules)
{
    auto source = std::make_shared<EvaluationSource>();
    source->set.id = 1;
    source->set.name = u"=Post"_s;
    source->set.version = 3;
    source->run = 7;
    source->rules = rules;
    for (int i = 0; i <= int(files.size()); ++i) {
        const DocumentKey document = documentKey(QByteArray(32, char(i + 1)), {}, {});
        const auto &[label, answer] = files.value(i);
        source->files.append({.document = document, .label = label});
        if (i < int(files.size()))
            source->answers.append(
                {.document = document, .place = i, .answer = Suggestion{answer, 0.5}});
    }
    return source;
}

qsizetype lineWith(const QList<AboutLine> &lines, const QString &text)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).cells.value(0) == AboutCell(text))
            return i;
    }
    return -1;
}

QList<AboutCell> cellsAfter(const QList<AboutLine> &lines, const QString &text)
{
    const qsizetype found = lineWith(lines, text);
    return found < 0 ? QList<AboutCell>() : lines.at(found).cells.mid(1);
}

} // namespace

/// What a workbook says of how good its answers are.
class TestMatrixSheet : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void figuresHaveTheirIntervals();
    void labelsAgainstAnswers();
    void manyTypesAreListed();
};

void TestMatrixSheet::figuresHaveTheirIntervals()
{
    QList<std::pair<std::optional<QString>, std::optional<QString>>> files(8, {u"cv"_s, u"cv"_s});
    files += {{u"cv"_s, u"letter"_s}, {u"cv"_s, std::nullopt}};
    const AboutSheet sheet = matrixSheet(sourceOf(files, {u"cv"_s, u"letter"_s}));
    QCOMPARE(sheet.name, u"Matrix"_s);
    const QList<AboutLine> lines = sheet.lines();
    QCOMPARE(cellsAfter(lines, u"Label set"_s), QList<AboutCell>{u"=Post"_s});
    QCOMPARE(cellsAfter(lines, u"Version of the label set"_s), QList<AboutCell>{qint64(3)});
    QCOMPARE(cellsAfter(lines, u"Files judged"_s), QList<AboutCell>{qint64(10)});
    QCOMPARE(cellsAfter(lines, u"Files of the set without a judgement"_s),
             QList<AboutCell>{qint64(1)});
    // Wilson's for 8 of 10
    QCOMPARE(cellsAfter(lines, u"Right answers"_s), QList<AboutCell>{u"0.80 (0.49 to 0.94)"_s});
    QCOMPARE(cellsAfter(lines, u"Of files with no type, answered so"_s), QList<AboutCell>{u"–"_s});
    const QList<AboutCell> cv = cellsAfter(lines, u"cv"_s);
    QCOMPARE(cv.at(0), AboutCell(qint64(10)));
    QCOMPARE(cv.at(1), AboutCell(u"1.00 (0.68 to 1.00)"_s));
    QCOMPARE(cv.at(2), AboutCell(u"0.80 (0.49 to 0.94)"_s));
}

void TestMatrixSheet::labelsAgainstAnswers()
{
    const QList<AboutLine> lines = matrixSheet(sourceOf({{u"cv"_s, u"cv"_s},
                                                         {u"cv"_s, u"letter"_s},
                                                         {u"cv"_s, u"letter"_s},
                                                         {std::nullopt, u"cv"_s}},
                                                        {u"cv"_s, u"letter"_s}))
                                       .lines();
    const qsizetype head = lineWith(lines, u"Label \\ answer"_s);
    QVERIFY(head > 0);
    QCOMPARE(lines.at(head).cells.mid(1), (QList<AboutCell>{u"(no type)"_s, u"cv"_s, u"letter"_s}));
    QCOMPARE(lines.at(head + 1).cells,
             (QList<AboutCell>{u"(no type)"_s, qint64(0), qint64(1), qint64(0)}));
    QCOMPARE(lines.at(head + 2).cells,
             (QList<AboutCell>{u"cv"_s, qint64(0), qint64(1), qint64(2)}));
    QCOMPARE(lines.size(), head + 4);
}

/// A matrix of hundreds of types is mostly nothing.
void TestMatrixSheet::manyTypesAreListed()
{
    QStringList rules;
    for (int i = 0; i < 201; ++i)
        rules += u"type %1"_s.arg(i);
    const QList<AboutLine> lines
        = matrixSheet(sourceOf({{u"type 3"_s, u"type 200"_s}}, rules)).lines();
    QCOMPARE(lineWith(lines, u"Label \\ answer"_s), -1);
    QCOMPARE(lines.constLast().cells, (QList<AboutCell>{u"type 3"_s, u"type 200"_s, qint64(1)}));
}

QTEST_GUILESS_MAIN(TestMatrixSheet)
#include "tst_matrixsheet.moc"
