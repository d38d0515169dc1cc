// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/submit/submitoptions.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace cd {

/// Translates what `classifydesk evaluate` says.
struct EvaluateTexts
{
    Q_DECLARE_TR_FUNCTIONS(cd::Evaluate)
};

/// What a figure must reach.
struct FigureBound
{
    enum class Figure { Accuracy, MacroF1 };

    Figure figure = Figure::Accuracy;
    double least = 0; ///< 0 to 1

    bool operator==(const FigureBound &) const = default;
};

/// The options of `classifydesk evaluate`.
struct EvaluateOptions
{
    QString preset; ///< a file, or the name of a saved one
    QString labels; ///< a folder by types, or a table
    QString against; ///< an earlier answer of this command, or a job's ID, name or number; or empty
    QList<FigureBound> bounds;
    SubmitOptions submit; ///< where and how to submit: no request, preset or output
    bool json = false;
    bool help = false;
};

/// How it ended, for scripts: as far as they mean the same, the numbers are those of `submit`. They
/// must not change: `evaluate --help` lists them.
enum class EvaluateStatus {
    Done = 0, ///< every labelled file was judged
    Partly = 1, ///< some have no answer, or output was lost
    Invalid = 2, ///< nothing was sent
    NoJob = 3,
    Unsure = 4, ///< it is not known whether a job was created
    LeftOut = 5, ///< as Done, but some labels could not be taken
    Missed = 6, ///< a figure is below its bound
};

/// As `--fail-under` has it: "accuracy", "macro-f1".
QString figureWord(FigureBound::Figure figure);
/// @p arguments without the program's name. An error is a sentence for people.
tl::expected<EvaluateOptions, QString> parseEvaluateOptions(const QStringList &arguments);
QString evaluateHelp();

} // namespace cd
