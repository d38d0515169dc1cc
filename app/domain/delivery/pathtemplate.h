// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    int counter = 1; ///< that makes the name one of its own
};

/// Where documents go, as people write it: `{type}/{year}/{name}{ext}`. It ends in the name of a
/// file; one that ends with a slash is a folder, in which files keep their names.
/// Source of the tokens: README, "Deliver".
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

private:
    QString m_text;
    std::optional<Problem> m_problem;
};

/// A name that is allowed everywhere and can lead nowhere else: without separators, control
/// characters, reserved characters and names of Windows, without a dot or space at its end, at most
/// 255 bytes in UTF-8, its ending kept, and never `.`, `..` or empty.
QString safeName(const QString &name);

} // namespace cd
