// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/safename.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace cd {

/// What the tokens of a template stand for, for one document.
struct PathValues
{
    QString type = {}; ///< empty: none
    std::optional<double> confidence = {}; ///< 0 to 1; nullopt: not known
    QDate date = {}; ///< the document's last change
    QString name = {}; ///< of the file, without its ending
    QString ending = {}; ///< with the dot; empty: it has none
    QString parent = {}; ///< the name of the folder it lies in
    QString preset = {};
    /// That makes the name one of its own: where {counter} is, else from 2 as " (2)" before the
    /// ending.
    int counter = 1;
};

/// Where documents go, as people write it: `{type}/{year}/{name}{ext}`. It ends in the name of a
/// file; one that ends with a slash is a folder, in which files keep their names. A folder for
/// which a document has no value, as its preset, is left out. Source of the tokens: README,
/// "Deliver".
class PathTemplate
{
public:
    enum class Token { Type, Confidence, Date, Year, Month, Name, Ext, Counter, Preset, Parent };

    struct Problem
    {
        enum class Kind {
            Empty,
            UnknownToken, ///< also a brace without another
            Absolute, ///< it begins with a slash or a drive
            Upwards, ///< a step is `.` or `..`
        };

        Kind kind = Kind::Empty;
        qsizetype at = 0; ///< where in the text
        QString what = {}; ///< the token, as it was written

        bool operator==(const Problem &) const = default;
    };

    static QList<Token> tokens(); ///< in the order in which they are offered
    static QString word(Token token); ///< with braces: "{type}"

    explicit PathTemplate(const QString &text);

    const QString &text() const { return m_text; }
    const std::optional<Problem> &problem() const { return m_problem; }
    bool has(Token token) const;

    /// The path of a document below the root, with slashes. Each step is a name that Linux, macOS
    /// and Windows allow (safeName()), so that values can't lead out of the root. Only while there
    /// is no problem().
    QString path(const PathValues &values) const;
    /// Whether a step of path() is not what was asked for, since that is no name that is allowed.
    bool isFixed(const PathValues &values) const;

private:
    struct Piece
    {
        std::optional<Token> token = {};
        QString text = {}; ///< of no token
    };
    using Step = QList<Piece>;

    void readStep(qsizetype from, qsizetype to);
    NameParts partsOf(const Step &step, const PathValues &values, bool isFile) const;
    QList<NameParts> allParts(const PathValues &values) const;

    QString m_text;
    std::optional<Problem> m_problem;
    QList<Step> m_steps;
};

} // namespace cd
