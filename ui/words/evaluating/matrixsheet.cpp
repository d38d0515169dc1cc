// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/evaluating/matrixsheet.h"

#include "ui/words/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct MatrixTexts
{
    Q_DECLARE_TR_FUNCTIONS(cd::MatrixSheet)
};

constexpr int mostColumns = 200; // types; more are listed one below the other

QString matrixName(const Evaluation &evaluation, int type)
{
    //: in place of a type: none
    return type == noType ? MatrixTexts::tr("(no type)") : evaluation.types.at(type);
}

QString figureText(const std::optional<double> &value, const std::optional<Interval> &interval)
{
    if (!value)
        return u"–"_s;
    if (!interval)
        return confidenceText(*value);
    //: a figure with its 95 % interval: "0.91 (0.86 to 0.95)"
    return MatrixTexts::tr("%1 (%2 to %3)")
        .arg(confidenceText(*value), confidenceText(interval->low), confidenceText(interval->high));
}

QString figureText(const Share &share)
{
    return figureText(share.value(), share.interval());
}

AboutLine titles(const QStringList &texts)
{
    AboutLine line{{}, true};
    for (const QString &text : texts)
        line.cells += text;
    return line;
}

QList<AboutLine> setLines(const Evaluation &evaluation)
{
    const Confusion &confusion = evaluation.confusion;
    return {
        titles({MatrixTexts::tr("Label set"), evaluation.set.name}),
        {{MatrixTexts::tr("Version of the label set"), qint64(evaluation.set.version)}},
        //: files of a label set
        {{MatrixTexts::tr("Files judged"), qint64(evaluation.files.size())}},
        {{MatrixTexts::tr("Files of the set without a judgement"),
          qint64(evaluation.unjudged.size())}},
        {{MatrixTexts::tr("Right answers"), figureText(confusion.right())}},
        {{MatrixTexts::tr("Of files with no type, answered so"),
          figureText(confusion.strangersKeptOut())}},
        {{MatrixTexts::tr("Of files with a type, answered with none"),
          figureText(confusion.ownOnesLost())}},
        {{MatrixTexts::tr("Macro-F1"), figureText(confusion.macroF1(), std::nullopt)}},
        {{MatrixTexts::tr("In brackets: the 95 % interval")}},
        AboutLine(),
    };
}

QList<AboutLine> typeLines(const Evaluation &evaluation)
{
    QList<AboutLine> lines{
        titles({MatrixTexts::tr("Type"), MatrixTexts::tr("Files"), MatrixTexts::tr("Precision"),
                MatrixTexts::tr("Recall"), MatrixTexts::tr("F1")})};
    for (int type = 0; type < int(evaluation.types.size()); ++type) {
        const TypeFigures figures = evaluation.confusion.figures(type);
        lines += AboutLine{{evaluation.types.at(type), figures.support,
                            figureText(figures.precision, figures.precisionInterval),
                            figureText(figures.recall, figures.recallInterval),
                            figureText(figures.f1, figures.f1Interval)}};
    }
    lines += AboutLine();
    return lines;
}

QList<AboutLine> countLines(const Evaluation &evaluation)
{
    const int types = int(evaluation.types.size());
    //: rows of a table are labels, its columns what was answered
    const QString corner = MatrixTexts::tr("Label \\ answer");
    if (types > mostColumns) {
        QList<AboutLine> lines{titles(
            {MatrixTexts::tr("Label"), MatrixTexts::tr("Answer"), MatrixTexts::tr("Files")})};
        const QList<ConfusionCell> cells = evaluation.confusion.cells();
        for (const ConfusionCell &cell : cells) {
            lines += AboutLine{{matrixName(evaluation, cell.label),
                                matrixName(evaluation, cell.answer), cell.files}};
        }
        return lines;
    }
    AboutLine head = titles({corner});
    for (int answer = noType; answer < types; ++answer)
        head.cells += matrixName(evaluation, answer);
    QList<AboutLine> lines{head};
    for (int label = noType; label < types; ++label) {
        AboutLine line{{matrixName(evaluation, label)}};
        for (int answer = noType; answer < types; ++answer)
            line.cells += evaluation.confusion.count(label, answer);
        lines += line;
    }
    return lines;
}

} // namespace

AboutSheet matrixSheet(const std::shared_ptr<const EvaluationSource> &source)
{
    //: a sheet of a workbook: at most 25 characters, none of []:*?/\ in it
    return {MatrixTexts::tr("Matrix"), [source] {
                const Evaluation evaluation = evaluate(*source);
                return setLines(evaluation) + typeLines(evaluation) + countLines(evaluation);
            }};
}

} // namespace cd
