// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/layers.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

namespace cd::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 400;

bool liesIn(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder + u'/');
}

bool liesInOneOf(const QString &path, const QStringList &folders)
{
    return std::any_of(folders.begin(), folders.end(),
                       [&path](const QString &folder) { return liesIn(path, folder); });
}

/// The module that a header such as "QLabel" belongs to; nothing where no module has it.
QString moduleOf(const QString &header)
{
    static const QStringList modules{u"QtCore"_s,       u"QtGui"_s,  u"QtWidgets"_s,
                                     u"QtNetwork"_s,    u"QtSql"_s,  u"QtSvg"_s,
                                     u"QtSvgWidgets"_s, u"QtDBus"_s, u"QtTest"_s};
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const QString &module : modules) {
        if (QFileInfo::exists(headers + u'/' + module + u'/' + header))
            return module;
    }
    return {};
}

} // namespace

Layers::Layers(const QList<Room> &rooms, const QList<Library> &libraries)
    : m_rooms(rooms)
    , m_libraries(libraries)
{
}

std::optional<Room> Layers::roomOf(const QString &path) const
{
    std::optional<Room> inner;
    for (const Room &room : m_rooms) {
        if (liesIn(path, room.folder) && (!inner || room.folder.size() > inner->folder.size()))
            inner = room;
    }
    return inner;
}

QString Layers::objectionToOwn(const Room &room, const QString &header) const
{
    static const QRegularExpression generated(uR"(\A(ui_\w+\.h|\w+\.moc)\z)"_s);
    if (generated.match(header).hasMatch())
        return {};
    const bool isUi = header.startsWith("ui/"_L1);
    const QString path = isUi ? header : u"app/"_s + header;
    const auto other = roomOf(path);
    if (!other || header.contains(".."_L1) || !header.contains(u'/'))
        return u"an include has to begin with its room"_s;
    if (other->folder == room.folder || liesInOneOf(path, room.mayInclude))
        return {};
    return room.folder + u" may not include "_s + other->folder;
}

QString Layers::objectionToQt(const Room &room, const QString &header) const
{
    if (header.startsWith("Qt"_L1) && (header.contains(u'/') || moduleOf(header) == header))
        return u"Qt's headers are named without their module"_s;
    const QString module = moduleOf(header);
    if (module.isEmpty())
        return u"this header is in none of the modules that are used here"_s;
    if (!room.qtModules.contains(module))
        return room.folder + u" may not use "_s + module;
    if (room.mayNotName.contains(header))
        return room.folder + u" has no business with it"_s;
    return {};
}

QString Layers::objectionToForeign(const QString &path, const QString &header) const
{
    for (const Library &library : m_libraries) {
        if (header.startsWith(library.header) && !liesIn(path, library.folder))
            return u"only "_s + library.folder + u" may include it"_s;
    }
    return {};
}

QStringList Layers::objections(const QString &path, const QString &content) const
{
    const auto room = roomOf(path);
    if (!room)
        return {path + u": no room has this file"_s};
    static const QRegularExpression include(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s,
                                            QRegularExpression::MultilineOption);
    QStringList all;
    for (auto it = include.globalMatch(content); it.hasNext();) {
        const auto match = it.next();
        const QString header = match.captured(2);
        QString objection;
        if (match.captured(1) == "\""_L1)
            objection = objectionToOwn(*room, header);
        else if (header.startsWith(u'Q'))
            objection = objectionToQt(*room, header);
        else
            objection = objectionToForeign(path, header);
        if (!objection.isEmpty())
            all.append(path + u": "_s + header + u": "_s + objection);
    }
    return all;
}

QStringList objectionsToForm(const QString &path, const QString &content)
{
    QStringList all;
    const auto object = [&](const QString &objection) {
        all.append(path + u": "_s + objection);
    };
    const QStringList lines = content.split(u'\n');
    if (lines.value(0) != "// SPDX-FileCopyrightText: 2026 Classify Desk contributors"_L1
        || lines.value(1) != "// SPDX-License-Identifier: GPL-3.0-or-later"_L1)
        object(u"the two SPDX lines do not stand at its top"_s);
    if (content.count(u'\n') > mostLines)
        object(u"more than %1 lines"_s.arg(mostLines));
    if (path.endsWith(".h"_L1) && !lines.contains(u"#pragma once"_s))
        object(u"no #pragma once"_s);
    static const QRegularExpression unfinished(uR"(\b(TO[D]O|FIX[M]E|XX[X])\b)"_s);
    if (unfinished.match(content).hasMatch())
        object(u"says of itself that it is unfinished"_s);
    return all;
}

QStringList objectionsToColors(const QString &path, const QString &content)
{
    static const QRegularExpression named(
        uR"re(setStyleSheet\b|"#[0-9a-fA-F]{3,8}"|\bQColor(\(|\{|\s+\w+[({])\s*(["0-9]|Qt::|u")|\bqRgba?\(|\bQRgba64::|QColor::from\w+\(\s*0?x?[0-9]|\bQt::(black|white|red|green|blue|cyan|magenta|yellow|gray|darkRed|darkGreen|darkBlue|darkCyan|darkMagenta|darkYellow|darkGray|lightGray)\b|\bQColorConstants::(?!Transparent\b)|\b0x[0-9a-fA-F]{6}\b)re"_s);
    static const QString palettes = u"ui/look/palettes.cpp"_s;
    QStringList all;
    for (auto it = named.globalMatch(content); path != palettes && it.hasNext();)
        all.append(path + u": "_s + it.next().captured());
    return all;
}

} // namespace cd::test
