// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/wordlists.h"

#include <QFile>
#include <QSet>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

/// Reads line after line; a list goes on until the next key or heading.
class WordListReader
{
public:
    void read(const QString &line)
    {
        if (line.isEmpty() || line.startsWith(u'#'))
            return;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            m_sections.append(
                {line.sliced(1, line.size() - 2).trimmed(), {}, {}, {}, {}, false, {}});
            m_list = nullptr;
            return;
        }
        if (m_sections.isEmpty())
            m_sections.append(WordSection());
        const qsizetype colon = line.indexOf(u':');
        if (colon >= 0)
            readKey(line.first(colon).trimmed(), line.sliced(colon + 1).trimmed());
        else
            append(line);
    }

    QList<WordSection> sections() const { return m_sections; }

private:
    void readKey(const QString &key, const QString &rest)
    {
        WordSection &section = m_sections.last();
        m_list = key == "names"_L1 ? &section.names
            : key == "about"_L1    ? &section.about
            : key == "words"_L1    ? &section.words
                                   : nullptr;
        if (m_list)
            append(rest);
        else if (key == "sort of"_L1)
            section.broader = rest;
        else if (key == "carrier"_L1 && rest == "yes"_L1)
            section.isCarrier = true;
        else
            section.unread.append(key + u": "_s + rest);
    }

    void append(const QString &line)
    {
        if (!m_list) {
            m_sections.last().unread.append(line);
            return;
        }
        const QStringList parts = line.split(u',');
        for (const QString &part : parts) {
            const QString phrase = part.simplified();
            if (!phrase.isEmpty())
                m_list->append(phrase);
        }
    }

    QList<WordSection> m_sections;
    QStringList *m_list = nullptr;
};

} // namespace

bool WordSection::isKind() const
{
    static const QSet<QString> others{stopWordsHeading, ruleFillersHeading, commonOnPaperHeading,
                                      negationsHeading, vagueHeading,       catchAllHeading,
                                      templateHeading};
    return !others.contains(heading);
}

WordList readWordList(const QString &language, const QString &text)
{
    WordListReader reader;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        reader.read(line.trimmed());
    return {language, reader.sections()};
}

static QList<WordList> listsOf(const QStringList &languages, const QString &named)
{
    QList<WordList> lists;
    for (const QString &language : languages) {
        QFile file(named.arg(language));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        if (isOpen)
            lists.append(readWordList(language, QString::fromUtf8(file.readAll())));
    }
    return lists;
}

QList<WordList> allWordLists()
{
    return listsOf({u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"it"_s, u"nl"_s, u"pt"_s, otherLanguages},
                   u":/words/%1.txt"_s);
}

QList<WordList> allTopicLists()
{
    return listsOf({u"en"_s, u"de"_s}, u":/words/topics-%1.txt"_s);
}

} // namespace cd
