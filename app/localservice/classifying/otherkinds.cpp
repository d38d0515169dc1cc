// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/documentkinds.h"

namespace cd::local {

using namespace Qt::StringLiterals;

// ": names" begins a kind, the lines below it hold its words; "|" parts them. Accents are left out,
// as documents are compared without them. These are the words of forms and letters in general use,
// in English, French, Dutch, German, Italian, Spanish and Portuguese.
namespace {

constexpr KindWords otherEntries[]{
    {"news article|newspaper article|news|news story|zeitungsartikel|article de presse|"
     "nieuwsartikel|noticia"_L1,
     "said|told|reported|according to|police|government|minister|prime minister|election|"
     "president|yesterday|spokesman|bbc|reuters|league|match|cup|film|award|season|players|"
     "coach|party leader|mps|tory|labour|championship"_L1},
    {"recipe|cooking recipe|rezept|recette|recept|ricetta|receta"_L1,
     "ingredients|tablespoon|tablespoons|tbsp|teaspoon|teaspoons|tsp|cup|cups|preheat|oven|"
     "bake|boil|simmer|stir|chop|chopped|minced|garlic|onion|butter|flour|sugar|salt|"
     "pepper|serves|servings|cook|cooking|pan|dough|prep time|zutaten|zubereitung|loffel|"
     "ofen|cuillere|four|beurre|oeufs|farine|ingredienten|bereiding|ingredienti|"
     "ingredientes"_L1},
    {"source code|program code|program|quellcode|code source|script"_L1,
     "import|return|def|class|void|int|const|function|var|null|true|false|else|public|"
     "private|static|string|include|struct|self|args|print|printf|endif|ifdef|std|"
     "namespace|require|module|export|async|await|println|elif|todo|param"_L1},
    {"novel|short story|fiction|fiction book|literature|poem|roman|roman policier|gedicht|"
     "poesie|book chapter|story"_L1,
     "chapter|he said|she said|said he|her eyes|his eyes|looked at|upon|cried|replied|"
     "whispered|morning|night|heart|door|hand|thou|thee|thy|shall i|king|lord|lady|love|"
     "soul|sir"_L1},
    {"web page|website|blog post|blog|webseite|webpage"_L1,
     "home|login|log in|sign up|search|menu|cookie|cookies|privacy policy|terms of use|"
     "copyright|all rights reserved|share|posted by|comments|read more|subscribe|follow us|"
     "click here|navigation|sitemap"_L1},
    {"law|statute|court decision|legal opinion|judgment|legislation|patent|gesetz|urteil|"
     "jugement|loi|wet"_L1,
     "plaintiff|defendant|court|judge|appeal|appellant|respondent|petitioner|statute|"
     "section|subsection|act|pursuant to|regulation|regulations|congress|enacted|invention|"
     "claims|embodiment|patent|prior art|license|licenses|software|copyright|"
     "redistribution|klager|beklagte|gericht|tribunal|arret"_L1},
    {"technical specification|standard|specification|protocol specification|rfc"_L1,
     "must|must not|should|specification|rfc|internet draft|protocol|syntax|implementation|"
     "implementations|request|response|header|octet|client|server|abstract|rationale|"
     "backwards compatibility|standards track|pep|proposal"_L1},
    {"log file|changelog|release notes|log|data file"_L1,
     "debug|info|warn|error|fixed|added|removed|changed|changelog|bug fixes|release|closes|"
     "merge|commit|version|exception|traceback|kernel|failed"_L1},
    {"advertisement|brochure|flyer|advert|marketing material|werbung|prospekt"_L1,
     "sale|special offer|discount|save|free|buy now|order now|limited time|best price|"
     "guarantee|call now|visit our|new arrivals|shop now|brochure|offer"_L1},
    {"technical drawing|map|table of data|timetable|schedule|price list|menu|catalogue|"
     "catalog"_L1,
     "scale|drawing no|departure|arrival|platform|price list|item no|starters|main course|"
     "desserts|appetizers|catalogue"_L1},
    {"school exercise|exam|homework|course syllabus|syllabus|assignment sheet|lecture notes"_L1,
     "exercise|exercises|exam|question|questions|grade|grading|homework|assignment|"
     "syllabus|lecture|office hours|textbook|students|instructor|solution|quiz|midterm|"
     "marks"_L1},
};

} // namespace

QList<DocumentKind> otherKinds()
{
    return {std::begin(otherEntries), std::end(otherEntries)};
}

} // namespace cd::local
