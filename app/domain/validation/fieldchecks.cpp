// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/validation/fieldchecks.h"

#include <algorithm>

namespace cd {

using Code = FieldProblem::Code;

FieldProblem errorAt(const QStringList &path, Code code, int limit, int actual)
{
    return {.path = {path}, .code = code, .limit = limit, .actual = actual};
}

FieldProblem warningAt(const QStringList &path, Code code)
{
    return {.path = {path}, .code = code, .severity = FieldProblem::Severity::Warning};
}

void checkLength(QList<FieldProblem> &problems, const QStringList &path, const QString &text,
                 int least, int most)
{
    const int length = lengthInCharacters(text);
    if (length == 0 && least > 0)
        problems.append(errorAt(path, Code::Missing, least, 0));
    else if (length < least)
        problems.append(errorAt(path, Code::TooShort, least, length));
    else if (length > most)
        problems.append(errorAt(path, Code::TooLong, most, length));
}

int lengthInCharacters(const QString &text)
{
    return static_cast<int>(std::count_if(
        text.begin(), text.end(), [](QChar character) { return !character.isLowSurrogate(); }));
}

} // namespace cd
