// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/learning/writtentext.h"

#include "language/words.h"

#include <QRegularExpression>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

/// "scan_0012.pdf", "someone@example.org", "https://example.org/a", "www.example.org"
bool isNameOrAddress(const QString &chunk)
{
    static const QRegularExpression form(
        uR"(.\.(?:pdf|docx?|docm|xlsx?|xlsm|pptx?|od[tspg]|rtf|txt|md|csv|tsv|xml|json|html?|eml|msg|)"
        uR"(png|jpe?g|tiff?|gif|bmp|webp|heic|zip|7z|p7s)\b|.@.|://|^www\.)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(chunk).hasMatch();
}

/// Puts words into lines until there are enough of them.
class WrittenLines
{
public:
    bool isFull() const { return m_words >= mostWrittenWords; }
    QString text() const { return m_text; }

    void add(const QString &word)
    {
        constexpr qsizetype longestWord = 100; // what is longer is no word, but it takes room
        if (word.isEmpty() || word.size() > longestWord || isFull())
            return;
        if (!m_text.isEmpty())
            m_text += m_isParted ? u'\n' : u' ';
        m_text += word;
        m_isParted = false;
        ++m_words;
    }
    void part() { m_isParted = true; }

private:
    QString m_text;
    int m_words = 0;
    bool m_isParted = false;
};

void addChunk(WrittenLines &lines, const QString &chunk)
{
    if (isNameOrAddress(chunk)) {
        lines.part();
        lines.add(chunk);
        lines.part();
        return;
    }
    QString word;
    for (const QChar c : chunk) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c;
            continue;
        }
        if (c.category() == QChar::Other_Format) // such as a soft hyphen
            continue;
        lines.add(word);
        word.clear();
        if (c != u'-' && c != u'\u2010')
            lines.part();
    }
    lines.add(word);
}

} // namespace

QString writtenText(const DocumentText &document)
{
    static const QRegularExpression space(u"\\s+"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    WrittenLines lines;
    for (const PageText &page : document.pages) {
        const QStringList written = withJoinedLines(page.text).split(u'\n');
        for (const QString &line : written) {
            if (lines.isFull())
                return lines.text();
            lines.part();
            const QStringList chunks = line.split(space, Qt::SkipEmptyParts);
            for (const QString &chunk : chunks)
                addChunk(lines, chunk);
        }
    }
    return lines.text();
}

} // namespace cd::local
