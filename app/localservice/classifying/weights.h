// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cd::local {

/// The numbers that the judge goes by, with their fitted values (weights.inc). A rule's own words
/// weigh 1, others relative to them.
///
/// Words: pair (two words that follow each other), typeWord (of the type's name), commonWord (what
/// nearly every business paper says), sharing (how fast a word loses that several rules share),
/// ruleLength (how far long rules are brought down), partOfWord (found within a longer word),
/// against (what a rule excludes); saturation and lengthCorrection are BM25's k1 and b; top and
/// heading for words in the first lines and on lines of their own.
///
/// Kinds: kindWord; title for a kind's name on a line of its own; narrow, mail and code for
/// layouts. pageWord is what a word of a kind's pages says in a description, beside one with which
/// people describe it. explainedLow to explainedHigh is the part of a description that a kind's
/// words explain where its help begins and is full; namedInDescription and namedByType add to that
/// part; contested is what another rule that resembles the same kind takes away; nearBestKind how
/// near to a rule's best kind others help too.
///
/// Topics: topicWord; namedTopic for a topic that the type is the name of; topicLow to topicHigh
/// like explainedLow and explainedHigh; nearBestTopic and contestedTopic like those of kinds.
///
/// meaning: of the language model beside the words; meaningOfForm is what it loses where a rule
/// describes a kind. null…: whether no rule fits; right…: how sure
/// (see Features).
struct Weights
{
#define CD_WEIGHT(name, value) double name = value;
#include "localservice/classifying/weights.inc"
#undef CD_WEIGHT
};

} // namespace cd::local
