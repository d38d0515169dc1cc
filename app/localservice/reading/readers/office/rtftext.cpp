// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/office/rtftext.h"

#include "localservice/reading/readers/office/docxtext.h"
#include "localservice/reading/readers/office/rtfcharset.h"
#include "localservice/reading/readers/office/rtfwords.h"
#include "localservice/reading/readers/office/textflow.h"
#include "localservice/reading/readers/readers.h"

#include <utility>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

/// What holds in a group, and in those that begin in it.
struct RtfGroup
{
    bool isText = true;
    bool isFonts = false; ///< the table of fonts
    bool isOptional = false; ///< "\*" stood at its beginning
    bool isAside = false; ///< a note, which begins and ends a line
    bool isUnicodeText = false; ///< whether the second of two forms of it is text
    bool isHidden = false;
    bool isDeleted = false;
    int font = -1;
    int unicodeSkip = 1; ///< characters after \u for readers that don't know it
};

class RtfText
{
public:
    RtfText(const QByteArray &bytes, OfficeContent &content)
        : m_bytes(bytes)
        , m_content(content)
    {
    }

    QString read();

private:
    struct Word
    {
        QByteArray name;
        int value = 0;
        bool hasValue = false;
    };

    Word nextWord();
    void takeWord();
    void takeByte(char c);
    void apply(const Word &word);
    void applyToGroup(const Word &word);
    void applyToText(const Word &word);
    void applyToFonts(const Word &word);
    void countLeftOut(const QByteArray &word);
    bool isShown() const;
    void addCharacters(QStringView text);
    void flush();
    RtfGroup &group() { return m_groups.last(); }

    const QByteArray &m_bytes;
    OfficeContent &m_content;
    qsizetype m_at = 0;
    QList<RtfGroup> m_groups{RtfGroup()};
    QHash<int, QByteArray> m_fontCharsets;
    QHash<int, QString> m_symbolFonts;
    QByteArray m_charset = "windows-1252";
    QByteArray m_pending; ///< bytes of characters that may not have ended
    QByteArray m_fontName;
    TextFlow m_flow;
    int m_skip = 0; ///< characters that repeat a \u
};

QString RtfText::read()
{
    while (m_at < m_bytes.size() && !m_groups.isEmpty() && !m_flow.isCut()) {
        const char c = m_bytes.at(m_at);
        if (c == '\\') {
            takeWord();
            continue;
        }
        ++m_at;
        if (c == '{') {
            flush();
            m_skip = 0;
            m_groups.append(group());
            group().isOptional = false;
            group().isAside = false;
        } else if (c == '}') {
            flush();
            m_skip = 0;
            if (m_groups.takeLast().isAside)
                m_flow.freshLine();
        } else if (c != '\r' && c != '\n' && c != '\0') {
            takeByte(c);
        }
        if (m_groups.size() > maxRtfDepth) {
            m_content.isDamaged = true;
            break;
        }
    }
    if (!m_groups.isEmpty())
        flush();
    // The outermost group of this reader is the file; a document that is whole ends its own.
    m_content.isDamaged = m_content.isDamaged || (m_groups.size() > 1 && !m_flow.isCut());
    m_content.isCut = m_content.isCut || m_flow.isCut();
    return m_flow.text();
}

RtfText::Word RtfText::nextWord()
{
    Word word;
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    const auto current = [this] {
        return m_at < m_bytes.size() ? m_bytes.at(m_at) : '\0';
    };
    ++m_at; // the backslash
    if (!isLetter(current())) {
        word.name = m_bytes.mid(m_at, 1);
        ++m_at;
        return word;
    }
    constexpr qsizetype longest = 32;
    const qsizetype begin = m_at;
    while (isLetter(current()) && m_at - begin < longest)
        ++m_at;
    word.name = m_bytes.sliced(begin, m_at - begin);
    const qsizetype number = m_at;
    if (current() == '-')
        ++m_at;
    constexpr qsizetype longestNumber = 11;
    while (isDigit(current()) && m_at - number < longestNumber)
        ++m_at;
    word.value = m_bytes.sliced(number, m_at - number).toInt(&word.hasValue);
    if (current() == ' ')
        ++m_at;
    return word;
}

void RtfText::takeWord()
{
    const Word word = nextWord();
    if (word.name == "'") {
        const QByteArray digits = m_bytes.mid(m_at, 2);
        m_at += digits.size();
        bool isByte = false;
        const int byte = digits.toInt(&isByte, 16);
        if (isByte)
            takeByte(static_cast<char>(byte));
        return;
    }
    if (word.name == "bin") { // bytes that are no RTF
        m_at += std::clamp<qsizetype>(word.value, 0,
                                      m_bytes.size() - std::min(m_at, m_bytes.size()));
        return;
    }
    if (m_skip > 0 && word.name.size() == 1 && !word.hasValue
        && !rtfCharacters(word.name).isEmpty()) {
        --m_skip;
        return;
    }
    m_skip = 0;
    flush();
    apply(word);
}

void RtfText::takeByte(char c)
{
    if (m_skip > 0) {
        --m_skip;
    } else if (group().isFonts) {
        if (c == ';') {
            m_symbolFonts.insert(group().font, QString::fromLatin1(m_fontName).trimmed());
            m_fontName.clear();
        } else {
            m_fontName += c;
        }
    } else if (isShown()) {
        m_pending += c;
    }
}

void RtfText::apply(const Word &word)
{
    if (word.name == "*")
        group().isOptional = true;
    else if (group().isFonts)
        applyToFonts(word);
    else
        applyToGroup(word);
}

void RtfText::applyToFonts(const Word &word)
{
    if (word.name == "f") {
        group().font = word.value;
        m_fontName.clear();
    } else if (word.name == "fcharset" && word.value == 2) {
        m_fontCharsets.insert(group().font, "symbol");
    } else if (word.name == "fcharset" || word.name == "cpg") {
        const QByteArray charset
            = word.name == "cpg" ? charsetOfCodePage(word.value) : charsetOfFont(word.value);
        if (!charset.isEmpty())
            m_fontCharsets.insert(group().font, charset);
    } else if (isRtfFurniture(word.name) || group().isOptional) {
        group().isFonts = false;
        group().isText = false;
    }
}

void RtfText::countLeftOut(const QByteArray &word)
{
    if (word == "pict" && group().isText)
        ++m_content.leftOut[Part::Picture];
    else if (word == "objdata")
        ++m_content.leftOut[Part::Object];
    else if (word == "annotation")
        m_content.leftOut[Part::Comment] = 1;
}

/// Words that begin a group of a kind, and those that hold until their group ends.
void RtfText::applyToGroup(const Word &word)
{
    const bool wasOptional = std::exchange(group().isOptional, false);
    const bool isOn = !word.hasValue || word.value != 0;
    if (isRtfFurniture(word.name)) {
        countLeftOut(word.name);
        group().isText = false;
        group().isFonts = word.name == "fonttbl";
    } else if (wasOptional && !isOptionalRtfText(word.name)) {
        // What the group holds is unknown; a picture that stands in one is still one.
        group().isText = group().isText && word.name == "shppict";
    } else if (word.name == "upr") {
        // The same follows in Unicode.
        group().isUnicodeText = std::exchange(group().isText, false);
    } else if (word.name == "ud") {
        group().isText = group().isUnicodeText;
    } else if (word.name == "v") {
        group().isHidden = isOn;
    } else if (word.name == "deleted") {
        group().isDeleted = isOn;
    } else if (word.name == "plain") {
        group().isHidden = false;
        group().font = -1;
    } else if (word.name == "f") {
        group().font = word.value;
    } else if (word.name == "uc") {
        group().unicodeSkip = std::clamp(word.value, 0, 10);
    } else if (word.name == "ansicpg" || word.name == "mac" || word.name == "pc"
               || word.name == "pca") {
        const int codePage = word.name == "mac" ? 10000 : word.name == "pc" ? 437 : 850;
        const QByteArray charset
            = charsetOfCodePage(word.name == "ansicpg" ? word.value : codePage);
        m_charset = charset.isEmpty() ? m_charset : charset;
    } else {
        applyToText(word);
    }
}

void RtfText::applyToText(const Word &word)
{
    if (word.name == "u" && word.hasValue) {
        const auto unit = static_cast<char16_t>(word.value & 0xffff);
        addCharacters(unit >= 0xf000 && unit <= 0xf0ff
                          ? symbolText(m_symbolFonts.value(group().font), unit)
                          : QString(QChar(unit)));
        m_skip = group().unicodeSkip;
    } else if (word.name == "shptxt" || word.name == "footnote"
               || (word.name.startsWith("header") && !word.hasValue)
               || (word.name.startsWith("footer") && !word.hasValue)) {
        if (isShown())
            m_flow.freshLine();
        group().isAside = true;
    } else {
        addCharacters(rtfCharacters(word.name));
    }
}

bool RtfText::isShown() const
{
    const RtfGroup &inner = m_groups.constLast();
    return inner.isText && !inner.isHidden && !inner.isDeleted;
}

void RtfText::addCharacters(QStringView text)
{
    if (isShown())
        m_flow.add(text);
}

void RtfText::flush()
{
    if (m_pending.isEmpty())
        return;
    const QByteArray charset = m_fontCharsets.value(group().font, m_charset);
    if (charset == "symbol") {
        const QString font = m_symbolFonts.value(group().font);
        for (const char c : std::as_const(m_pending))
            m_flow.add(symbolText(font, static_cast<unsigned char>(c)));
    } else {
        m_flow.add(fromCharset(m_pending, charset));
    }
    m_pending.clear();
}

} // namespace

QString rtfText(const QByteArray &bytes, OfficeContent &content)
{
    return RtfText(bytes, content).read();
}

ReadResult readRtf(const QByteArray &bytes, const ReadRequest &request)
{
    OfficeContent content;
    content.isRunning = true;
    content.pages = {rtfText(bytes, content)};
    return officeDocument(content, u"rtf"_s, request);
}

} // namespace cd::local
