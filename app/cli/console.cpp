// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"

#include "ui/words/errortext.h"

#include <QCoreApplication>

#include <cstdio>

namespace cd::console {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(cd::Submit)
};

/// What a service says must not steer the terminal.
QString printable(QString text)
{
    for (QChar &character : text) {
        const bool isPlain = character.isPrint() || character == u'\n';
        if (!isPlain && !character.isSurrogate())
            character = u' ';
    }
    return text;
}

} // namespace

void say(const QString &line)
{
    std::fputs((printable(line) + u'\n').toLocal8Bit().constData(), stderr);
    std::fflush(stderr);
}

void say(const QList<FieldProblem> &problems)
{
    for (const FieldProblem &problem : problems) {
        const bool isWarning = problem.severity == FieldProblem::Severity::Warning;
        const QString text = isWarning ? Texts::tr("%1 (warning)").arg(problemText(problem))
                                       : problemText(problem);
        say(problem.path.parts.isEmpty() ? text : problem.path.text() + u": "_s + text);
    }
}

void answer(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
    std::fflush(stdout);
}

} // namespace cd::console
