// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cd::test {

/// A folder of sources and what they may rest on.
struct Room
{
    QString folder; ///< "app/wire"; where rooms lie in each other, the inner one counts
    QStringList mayInclude; ///< folders of other rooms, with all below them
    QStringList qtModules; ///< "QtCore"
    QStringList mayNotName = {}; ///< Qt headers of those modules that are kept out nevertheless
};

/// Headers of a foreign library and the only folder that may include them.
struct Library
{
    QString header; ///< how the header begins: "poppler"
    QString folder;
};

/// Reads sources' include lines and says what breaks the rules.
class Layers
{
public:
    Layers(const QList<Room> &rooms, const QList<Library> &libraries);

    /// One sentence for each include of @p content, the text of the file @p path ("app/wire/x.h"),
    /// that the rules do not allow.
    QStringList objections(const QString &path, const QString &content) const;

private:
    std::optional<Room> roomOf(const QString &path) const;
    QString objectionToOwn(const Room &room, const QString &header) const;
    QString objectionToQt(const Room &room, const QString &header) const;
    QString objectionToForeign(const QString &path, const QString &header) const;

    QList<Room> m_rooms;
    QList<Library> m_libraries;
};

/// What every source has to look like, apart from its includes: licence lines, length, guards.
QStringList objectionsToForm(const QString &path, const QString &content);

/// Colours that are written down in @p content, and style sheets: only the palettes name colours.
QStringList objectionsToColors(const QString &path, const QString &content);

} // namespace cd::test
