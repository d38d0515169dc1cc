// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/learning/complementbayes.h"
#include "localservice/learning/opinion.h"

#include <memory>

namespace cd::local {

/// A document with its confirmed type. Without words only its content counts.
struct Lesson
{
    QString contentHash;
    QString name;
    std::optional<QString> type; ///< nullopt: none of the types
    QMap<QString, int> words;
};

/// Learns types from examples. Which of them a document is most probably, ComplementBayes says.
/// Whether it is like any of them at all, its likeness to the nearest: if that is lower than most
/// examples' own likeness to the nearest of their type, it is something else (a conformal p value,
/// Vovk, Gammerman and Shafer, "Algorithmic Learning in a Random World", 2005). Never changes once
/// it is made: thread safe. The same lessons in the same order give the same answers.
class Learner
{
public:
    explicit Learner(const QList<Lesson> &lessons);

    /// Nullopt: none of the lessons has this content.
    std::optional<ExampleLabel> labelOf(const QString &contentHash) const;
    Opinion opinionOn(const QMap<QString, int> &words) const;

private:
    void addLesson(const Lesson &lesson);
    int classOf(const std::optional<QString> &type);
    std::vector<double> likenessTo(const FeatureVector &document) const;
    void measureLikeness();
    double strangeness(double likeness) const;
    TypeOpinion opinionOf(int ofClass, const std::vector<double> &likeness) const;

    QHash<QString, ExampleLabel> m_byContent;
    QList<std::optional<QString>> m_types; ///< by class
    Vocabulary m_vocabulary;
    std::vector<FeatureVector> m_examples;
    std::vector<int> m_classes; ///< of each example
    QStringList m_names; ///< of each example
    /// The examples that have a feature.
    std::vector<std::vector<FeatureWeight>> m_examplesWith;
    std::vector<double> m_ownLikeness; ///< ascending: of examples to the nearest of their type
    std::unique_ptr<ComplementBayes> m_bayes;
};

} // namespace cd::local
