// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/ruleprofile.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr double nameWeight = 2.0;
constexpr double kindNameWeight = 2.0;
constexpr double kindWordWeight = 1.0;
constexpr double impliedKindWeight = 0.7; ///< the description names the kind, the type does not
constexpr double ownWordsWeight = 1.6; ///< of rules that mean no known kind
constexpr double commonWordWeight = 0.3;
constexpr qsizetype headLength = 10; ///< words in which a description says what it describes

/// Longer phrases match less often by chance, so they weigh more.
double weightOf(const QStringList &words)
{
    if (words.isEmpty())
        return 0;
    if (words.size() > 1)
        return words.size() == 2 ? 1.6 : 2.0;
    return isCommonOnPaper(words.constFirst()) ? commonWordWeight : 1.0;
}

double weightOf(const QStringList &words, const QStringList &stems)
{
    return std::min(weightOf(words), weightOf(stems));
}

/// A description's statements for and against.
struct Said
{
    QStringList forIt; ///< stretches without punctuation
    QStringList against;
};

Said partsOf(const QString &description)
{
    static const QRegularExpression punctuation(
        uR"([.,;:()\[\]"!?/\n、。，；：（）「」『』【】！？]|\s[-–—]\s)"_s);
    static const QRegularExpression negation(
        uR"(\b(not|never|without|except|excluding|excludes|unlike|rather than|instead of|no|nor|kein|keine|nicht|ohne|pas|sans|niet|geen|zonder|senza|sin)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression turn(uR"(\b(but|sondern|mais|maar)\b)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    Said said;
    const QStringList stretches = description.split(punctuation, Qt::SkipEmptyParts);
    for (const QString &stretch : stretches) {
        const auto match = negation.match(stretch);
        if (!match.hasMatch()) {
            said.forIt.append(stretch);
            continue;
        }
        said.forIt.append(stretch.first(match.capturedStart()));
        const QString rest = stretch.sliced(match.capturedEnd());
        const qsizetype back = rest.indexOf(turn);
        said.against.append(back < 0 ? rest : rest.first(back));
        if (back >= 0)
            said.forIt.append(rest.sliced(back));
    }
    return said;
}

QString typeAsWords(const QString &type)
{
    static const QRegularExpression camel(uR"((\p{Ll})(\p{Lu}))"_s);
    QString words = type;
    words.replace(camel, u"\\1 \\2"_s);
    return words.replace(u'_', u' ').replace(u'-', u' ');
}

/// Where a phrase begins among words, or -1.
qsizetype placeOf(const QStringList &phrase, const QStringList &words)
{
    const auto found = std::search(words.begin(), words.end(), phrase.begin(), phrase.end());
    return found == words.end() || phrase.isEmpty() ? -1 : found - words.begin();
}

QStringList singulars(QStringList words)
{
    for (QString &word : words)
        word = singular(word);
    return words;
}

/// Writes clues, each once.
class ProfileWriter
{
public:
    ProfileWriter(RuleProfile &profile, Stemmer &stemmer)
        : m_profile(profile)
        , m_stemmer(stemmer)
    {
    }

    /// A phrase of the rule's own, to be found in any of its forms.
    void add(const QString &phrase, double weight, Clue::Origin origin)
    {
        const QStringList written = writtenWords(phrase);
        QStringList stems = written;
        for (QString &word : stems)
            word = m_stemmer.stem(word);
        write(wordsOf(phrase), m_stemmer.stems(phrase), phrase, weight * weightOf(written, stems),
              origin, false);
    }

    void addListed(const QString &phrase, double weight, Clue::Origin origin)
    {
        const QStringList words = singulars(wordsOf(phrase));
        const bool isName = origin == Clue::Origin::Name;
        write(words, words, phrase,
              isName || words.isEmpty() ? weight
                                        : weight * weightOf(singulars(writtenWords(phrase))),
              origin, true);
    }

    void addKind(const DocumentKind &kind, double factor)
    {
        for (const QString &name : kind.names)
            addListed(name, kindNameWeight * factor, Clue::Origin::Name);
        for (const QString &word : kind.words)
            addListed(word, kindWordWeight * factor, Clue::Origin::Kind);
        m_profile.isReceipt = m_profile.isReceipt || kind.names.constFirst() == "receipt"_L1;
        m_profile.isMail = m_profile.isMail || kind.names.constFirst() == "email"_L1;
        m_profile.isCode = m_profile.isCode || kind.names.constFirst() == "source code"_L1;
    }

    void addDescription(const QStringList &stretches, double weight, Clue::Origin origin)
    {
        for (const QString &stretch : stretches) {
            QStringList run;
            const QStringList words = writtenWords(stretch) << QString();
            for (const QString &word : words) {
                if (!isFunctionWord(word) && !isRuleFiller(word)) {
                    run.append(word);
                    continue;
                }
                if (run.size() > 1 && run.size() < 4)
                    add(phraseOf(run), weight, origin);
                for (qsizetype i = 0; i + 1 < run.size(); ++i)
                    add(phraseOf(run.mid(i, 2)), weight, origin);
                for (const QString &single : std::as_const(run))
                    add(single, weight, origin);
                run.clear();
            }
        }
    }

private:
    void write(const QStringList &words, const QStringList &sought, const QString &phrase,
               double weight, Clue::Origin origin, bool listed)
    {
        const QString key = singulars(words).join(u' ');
        if (words.isEmpty() || m_seen.contains(key)
            || (words.size() == 1
                && (words.constFirst().size() < 2 || isFunctionWord(words.constFirst()))))
            return;
        m_seen.insert(key);
        m_profile.clues.append({sought, listed, phrase.simplified(), weight, origin});
    }

    RuleProfile &m_profile;
    Stemmer &m_stemmer;
    QSet<QString> m_seen;
};

/// Which kinds a text names, with single words only among its first ones; a longer name hides the
/// shorter ones within it.
QList<qsizetype> kindsNamedIn(const QString &text, qsizetype within,
                              const QList<DocumentKind> &kinds, Stemmer &stemmer)
{
    struct Found
    {
        qsizetype kind;
        qsizetype begin;
        qsizetype end;
    };
    QList<Found> all;
    const QStringList words = stemmer.stems(text);
    for (qsizetype kind = 0; kind < kinds.size(); ++kind) {
        for (const QString &name : kinds.at(kind).names) {
            const QStringList stems = stemmer.stems(name);
            const qsizetype begin = placeOf(stems, words);
            if (begin >= 0 && (stems.size() > 1 || begin < within))
                all.append({kind, begin, begin + stems.size()});
        }
    }
    QList<qsizetype> named;
    for (const Found &one : std::as_const(all)) {
        const bool hidden = std::any_of(all.cbegin(), all.cend(), [&one](const Found &other) {
            return other.begin <= one.begin && other.end >= one.end
                && other.end - other.begin > one.end - one.begin;
        });
        if (!hidden && !named.contains(one.kind))
            named.append(one.kind);
    }
    return named;
}

/// For rules that describe a kind without naming it: how similar the rule's words are to each kind,
/// 0 to 1, for those that come near the most similar one.
QMap<qsizetype, double> kindsLike(const QString &text, const QList<DocumentKind> &kinds,
                                  Stemmer &stemmer)
{
    const QStringList words = stemmer.stems(text);
    QHash<QString, int> sharing;
    QList<QSet<QString>> sketches;
    for (const DocumentKind &kind : kinds) {
        QSet<QString> sketch;
        const QStringList phrases = kind.names + kind.words;
        for (const QString &phrase : phrases) {
            const QStringList stems = stemmer.stems(phrase);
            if (!stems.isEmpty() && placeOf(stems, words) >= 0)
                sketch.insert(stems.join(u' '));
        }
        for (const QString &name : kind.names) {
            for (const QString &word : wordsOf(name)) {
                if (words.contains(stemmer.stem(word)))
                    sketch.insert(stemmer.stem(word));
            }
        }
        for (const QString &found : std::as_const(sketch))
            ++sharing[found];
        sketches.append(sketch);
    }
    QMap<qsizetype, double> alike;
    double most = 0;
    for (qsizetype kind = 0; kind < kinds.size(); ++kind) {
        double sum = 0;
        for (const QString &found : std::as_const(sketches[kind])) {
            if (!isFunctionWord(found) && !isRuleFiller(found))
                sum += (found.contains(u' ')         ? 1.6
                            : isCommonOnPaper(found) ? 0.5
                                                     : 1)
                    / std::sqrt(sharing.value(found));
        }
        alike.insert(kind, sum);
        most = std::max(most, sum);
    }
    alike.removeIf([most](const auto entry) { return entry.value() < std::max(1.6, 0.7 * most); });
    for (double &value : alike)
        value /= most;
    return alike;
}

/// A rule and the kinds of documents it means.
struct ReadRule
{
    QString type; ///< as words
    Said said;
    QList<qsizetype> named; ///< by the type
    QList<qsizetype> implied; ///< named by the description
    QMap<qsizetype, double> alike; ///< described without a name
};

ReadRule readRule(const Rule &rule, const QList<DocumentKind> &kinds, Stemmer &stemmer)
{
    ReadRule read{typeAsWords(rule.type), partsOf(withJoinedLines(rule.description)), {}, {}, {}};
    read.named = kindsNamedIn(read.type, headLength, kinds, stemmer);
    qsizetype head = headLength;
    for (const QString &part : std::as_const(read.said.forIt)) {
        read.implied += kindsNamedIn(part, head, kinds, stemmer);
        head -= wordsOf(part).size();
    }
    if (read.named.isEmpty()) {
        const QString text = read.type + u". "_s + read.said.forIt.join(u". "_s);
        read.alike = kindsLike(text, kinds, stemmer);
    }
    return read;
}

/// A kind that several rules resemble does not tell them apart, so its weight is divided among
/// them.
void dropSharedLikeness(QList<ReadRule> &rules)
{
    QHash<qsizetype, int> resembling;
    for (const ReadRule &rule : std::as_const(rules)) {
        for (auto kind = rule.alike.cbegin(); kind != rule.alike.cend(); ++kind)
            ++resembling[kind.key()];
    }
    for (ReadRule &rule : rules)
        rule.alike.removeIf([&](const auto kind) { return resembling.value(kind.key()) > 2; });
}

RuleProfile profileOfRule(const ReadRule &rule, const QString &name,
                          const QList<DocumentKind> &kinds, Stemmer &stemmer)
{
    RuleProfile profile;
    profile.name = name;
    ProfileWriter writer(profile, stemmer);
    writer.add(rule.type, nameWeight, Clue::Origin::Name);
    for (const qsizetype kind : rule.named)
        writer.addKind(kinds.at(kind), 1);
    for (const qsizetype kind : rule.implied) {
        if (rule.named.isEmpty())
            writer.addKind(kinds.at(kind), impliedKindWeight);
    }
    for (auto kind = rule.alike.cbegin(); kind != rule.alike.cend(); ++kind) {
        if (!rule.implied.contains(kind.key()))
            writer.addKind(kinds.at(kind.key()), impliedKindWeight * *kind);
    }
    profile.isKnownKind = !rule.named.isEmpty() || !rule.implied.isEmpty();
    const double own = profile.isKnownKind ? 1 : ownWordsWeight;
    const QStringList words = writtenWords(rule.type);
    for (const QString &word : words) {
        if (!isFunctionWord(word) && !isRuleFiller(word))
            writer.add(word, own, Clue::Origin::Description);
    }
    writer.addDescription(rule.said.forIt, own, Clue::Origin::Description);
    writer.addDescription(rule.said.against, own, Clue::Origin::Against);
    return profile;
}

RuleProfile profileOfStranger(const DocumentKind &kind, Stemmer &stemmer)
{
    RuleProfile profile;
    profile.name = kind.names.constFirst();
    profile.isRule = false;
    profile.isKnownKind = true;
    // Program code is recognized by its layout, since papers and mails about it use the same words.
    const bool isCode = profile.name == "source code"_L1;
    ProfileWriter(profile, stemmer).addKind(kind, isCode ? 0.4 : 1);
    return profile;
}

} // namespace

QList<RuleProfile> profilesOf(const QList<Rule> &rules, Stemmer &stemmer)
{
    const QList<DocumentKind> &kinds = documentKinds();
    QList<ReadRule> read;
    QSet<qsizetype> covered;
    for (const Rule &rule : rules) {
        read.append(readRule(rule, kinds, stemmer));
        const ReadRule &last = read.constLast();
        const QList<qsizetype> means = last.named + last.implied + last.alike.keys();
        covered.unite({means.begin(), means.end()});
    }
    dropSharedLikeness(read);
    QList<RuleProfile> profiles;
    for (qsizetype i = 0; i < rules.size(); ++i)
        profiles.append(profileOfRule(read.at(i), rules.at(i).type, kinds, stemmer));
    for (qsizetype kind = 0; kind < kinds.size(); ++kind) {
        if (!covered.contains(kind))
            profiles.append(profileOfStranger(kinds.at(kind), stemmer));
    }
    return profiles;
}

} // namespace cd::local
