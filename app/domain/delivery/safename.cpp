// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/delivery/safename.h"

#include <QStringView>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <utility>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 255; // of ext4, APFS and others; NTFS counts less for the same text
constexpr qsizetype longestEnding = 64;

const QString instead = u"_"_s;

qsizetype bytesOf(QStringView text)
{
    return text.toUtf8().size();
}

bool isForbidden(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return QChar::isNonCharacter(character)
            || (character < 0x80 && QStringView(u"<>:\"/\\|?*").contains(QChar(character)));
    }
}

/// Characters that nobody sees go, so that names that look the same are. Halves of characters
/// become U+FFFD.
QString withoutForbidden(const QString &text)
{
    QString allowed;
    const QList<uint> characters = text.toUcs4();
    for (const char32_t character : characters) {
        if (QChar::category(character) == QChar::Other_Format)
            continue;
        if (isForbidden(character))
            allowed += instead;
        else
            allowed += QChar::fromUcs4(character);
    }
    return allowed.normalized(QString::NormalizationForm_C);
}

/// At most @p bytes of it, and no part of what people take for one character.
QString shortened(const QString &text, qsizetype bytes)
{
    const QByteArray whole = text.toUtf8();
    if (whole.size() <= bytes)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    qsizetype left = bytes;
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        left -= bytesOf(QStringView(text).sliced(end, next - end));
        if (left < 0)
            break;
        end = next;
    }
    if (end > 0)
        return text.first(end);
    // A letter under hundreds of accents.
    qsizetype cut = std::max<qsizetype>(bytes, 0);
    while (cut > 0 && (whole.at(cut) & 0xc0) == 0x80)
        --cut;
    return QString::fromUtf8(whole.first(cut));
}

/// Windows drops dots and spaces at the end, so that two names would be one.
QString withoutBlankEnd(const QString &name)
{
    qsizetype end = name.size();
    while (end > 0 && (name.at(end - 1) == u'.' || name.at(end - 1).isSpace()))
        --end;
    return name.first(end);
}

QString fitted(const NameParts &parts, qsizetype most)
{
    const qsizetype kept = bytesOf(parts.kept) + bytesOf(parts.ending);
    const QString rest = shortened(parts.rest, most - kept - bytesOf(parts.head));
    const QString head = shortened(parts.head, most - kept - bytesOf(rest));
    return withoutBlankEnd(head + parts.kept + rest + parts.ending);
}

/// How long the part is that makes it a device's name, with any ending; 0: it is none.
qsizetype deviceLength(const QString &name)
{
    const QString first = withoutBlankEnd(name.section(u'.', 0, 0));
    const QString upper = first.toUpper();
    static const QStringList devices{u"CON"_s, u"PRN"_s,    u"AUX"_s,
                                     u"NUL"_s, u"CONIN$"_s, u"CONOUT$"_s};
    const bool isPort = upper.size() == 4
        && (upper.startsWith("COM"_L1) || upper.startsWith("LPT"_L1))
        && QStringView(u"0123456789\u00b9\u00b2\u00b3").contains(upper.back());
    return isPort || devices.contains(upper) ? first.size() : 0;
}

} // namespace

QString safeName(const NameParts &parts)
{
    NameParts allowed{withoutForbidden(parts.head), withoutForbidden(parts.kept),
                      withoutForbidden(parts.rest), withoutForbidden(parts.ending)};
    if (bytesOf(allowed.ending) > longestEnding)
        (allowed.kept.isEmpty() ? allowed.head : allowed.rest)
            += std::exchange(allowed.ending, QString());
    QString name = fitted(allowed, mostBytes);
    if (deviceLength(name) > 0) {
        name = fitted(allowed, mostBytes - instead.size());
        name.insert(deviceLength(name), instead);
    }
    return name.isEmpty() ? instead : name;
}

QString safeName(const QString &name)
{
    const QString ending = endingOf(name);
    return safeName(NameParts{.head = name.chopped(ending.size()), .ending = ending});
}

QString endingOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.sliced(dot) : QString();
}

} // namespace cd
