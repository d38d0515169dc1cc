// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/learning/learner.h"

#include <algorithm>
#include <numeric>

namespace cd::local {

namespace {

/// A document whose likeness only so large a part of the examples undercuts is as likely something
/// else as one of the types.
constexpr double strangePart = 0.1;
constexpr double nearlyAsLike = 0.5; ///< of the likeness to the nearest
constexpr std::size_t mostMeasured = 150; ///< examples; more say the same, and take time

} // namespace

Learner::Learner(const QList<Lesson> &lessons)
{
    for (const Lesson &lesson : lessons)
        addLesson(lesson);
    for (FeatureVector &example : m_examples)
        example = m_vocabulary.weighed(std::move(example));
    m_examplesWith.resize(static_cast<std::size_t>(m_vocabulary.size()));
    for (std::size_t i = 0; i < m_examples.size(); ++i) {
        for (const FeatureWeight &each : m_examples[i]) {
            m_examplesWith[static_cast<std::size_t>(each.feature)].push_back(
                {static_cast<int>(i), each.weight});
        }
    }
    measureLikeness();
    if (!m_examples.empty()) {
        m_bayes = std::make_unique<ComplementBayes>(m_examples, m_classes,
                                                    static_cast<int>(m_types.size()), m_vocabulary);
    }
}

void Learner::addLesson(const Lesson &lesson)
{
    const int ofClass = classOf(lesson.type);
    m_byContent.insert(lesson.contentHash, {lesson.type, lesson.name});
    if (lesson.words.isEmpty())
        return;
    m_examples.push_back(m_vocabulary.add(lesson.words));
    m_classes.push_back(ofClass);
    m_names.append(lesson.name);
}

int Learner::classOf(const std::optional<QString> &type)
{
    const qsizetype known = m_types.indexOf(type);
    if (known >= 0)
        return static_cast<int>(known);
    m_types.append(type);
    return static_cast<int>(m_types.size() - 1);
}

/// Cosines.
std::vector<double> Learner::likenessTo(const FeatureVector &document) const
{
    std::vector<double> likeness(m_examples.size());
    for (const FeatureWeight &each : document) {
        for (const FeatureWeight &with : m_examplesWith[static_cast<std::size_t>(each.feature)])
            likeness[static_cast<std::size_t>(with.feature)] += each.weight * with.weight;
    }
    return likeness;
}

void Learner::measureLikeness()
{
    const std::size_t step = m_examples.size() / mostMeasured + 1;
    for (std::size_t i = 0; i < m_examples.size(); i += step) {
        const std::vector<double> likeness = likenessTo(m_examples[i]);
        double nearest = -1;
        for (std::size_t other = 0; other < likeness.size(); ++other) {
            if (other != i && m_classes[other] == m_classes[i])
                nearest = std::max(nearest, likeness[other]);
        }
        if (nearest >= 0)
            m_ownLikeness.push_back(nearest);
    }
    std::sort(m_ownLikeness.begin(), m_ownLikeness.end());
}

double Learner::strangeness(double likeness) const
{
    const auto below = std::upper_bound(m_ownLikeness.begin(), m_ownLikeness.end(), likeness)
        - m_ownLikeness.begin();
    const double part
        = (static_cast<double>(below) + 1) / (static_cast<double>(m_ownLikeness.size()) + 1);
    return likeness > 0 ? strangePart / (strangePart + part) : 1;
}

TypeOpinion Learner::opinionOf(int ofClass, const std::vector<double> &likeness) const
{
    TypeOpinion opinion{.type = m_types.at(ofClass), .nearest = {}};
    for (std::size_t i = 0; i < likeness.size(); ++i) {
        if (m_classes[i] == ofClass && likeness[i] > opinion.likeness) {
            opinion.likeness = likeness[i];
            opinion.nearest = m_names.at(static_cast<qsizetype>(i));
        }
    }
    for (std::size_t i = 0; i < likeness.size(); ++i) {
        const bool isNear = likeness[i] > 0 && likeness[i] >= nearlyAsLike * opinion.likeness;
        opinion.alike += m_classes[i] == ofClass && isNear ? 1 : 0;
    }
    return opinion;
}

std::optional<ExampleLabel> Learner::labelOf(const QString &contentHash) const
{
    const auto same = m_byContent.constFind(contentHash);
    return same == m_byContent.cend() ? std::nullopt : std::optional(*same);
}

Opinion Learner::opinionOn(const QMap<QString, int> &words) const
{
    Opinion opinion;
    if (!m_bayes)
        return opinion;
    const FeatureVector document = m_vocabulary.weighed(m_vocabulary.known(words));
    const std::vector<double> likeness = likenessTo(document);
    const std::vector<double> shares = m_bayes->probabilities(document);
    std::vector<int> order(shares.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&shares](int a, int b) {
        return shares[static_cast<std::size_t>(a)] > shares[static_cast<std::size_t>(b)];
    });
    for (const int ofClass : order) {
        opinion.types.append(opinionOf(ofClass, likeness));
        opinion.types.last().probability = shares[static_cast<std::size_t>(ofClass)];
    }
    opinion.other = strangeness(opinion.types.first().likeness);
    for (TypeOpinion &each : opinion.types)
        each.probability *= 1 - opinion.other;
    return opinion;
}

} // namespace cd::local
