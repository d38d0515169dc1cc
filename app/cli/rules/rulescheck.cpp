// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/rules/rulescheck.h"

#include "cli/console.h"
#include "cli/presetproblem.h"
#include "domain/request/language.h"
#include "domain/safetext.h"
#include "rules/rulechecks.h"
#include "store/form/presetfile.h"
#include "ui/words/rules/findingtext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

#include <tl/expected.hpp>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

struct RulesCheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(cd::RulesCheck)
};

struct RulesCheckOptions
{
    QStringList files;
    QString language; ///< empty: as each preset says
    FindingGrade failOn = FindingGrade::Warning;
    bool json = false;
    bool help = false; ///< then nothing else holds
};

/// What became of one file.
struct CheckedPreset
{
    QString path;
    QString problem; ///< empty: it was checked
    QList<Rule> rules;
    QList<RuleFinding> findings;
    int dismissed = 0; ///< findings that somebody set aside

    int count(FindingGrade grade) const
    {
        return int(std::count_if(findings.begin(), findings.end(),
                                 [grade](const auto &finding) { return finding.grade == grade; }));
    }
};

int numberOf(RulesCheckStatus status)
{
    return static_cast<int>(status);
}

/// For scripts: never translated.
QString gradeWord(FindingGrade grade)
{
    return grade == FindingGrade::Error  ? u"error"_s
        : grade == FindingGrade::Warning ? u"warning"_s
                                         : u"hint"_s;
}

std::optional<FindingGrade> gradeFrom(const QString &word)
{
    for (const auto grade : {FindingGrade::Error, FindingGrade::Warning, FindingGrade::Hint}) {
        if (gradeWord(grade) == word)
            return grade;
    }
    return std::nullopt;
}

tl::expected<RulesCheckOptions, QString> parseRulesCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const QString &name : {u"data"_s, u"language"_s, u"fail-on"_s}) // the first is not used
        parser.addOption(QCommandLineOption(name, {}, u"VALUE"_s));
    parser.addOption(QCommandLineOption(u"json"_s));
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    if (!parser.parse(QStringList{u"classifydesk"_s} + arguments))
        return tl::unexpected(parser.errorText());
    RulesCheckOptions options;
    options.help = parser.isSet(u"help"_s);
    if (options.help)
        return options;
    options.files = parser.positionalArguments().mid(2); // after "rules" and "check"
    if (options.files.isEmpty())
        return tl::unexpected(
            RulesCheckTexts::tr("Use “rules check” with one preset file or more."));
    options.json = parser.isSet(u"json"_s);
    options.language = parser.value(u"language"_s);
    if (parser.isSet(u"language"_s) && !isLanguageCode(options.language))
        return tl::unexpected(
            RulesCheckTexts::tr("--language must be a code of LlamaCloud's, such as \"de\"."));
    if (parser.isSet(u"fail-on"_s)) {
        const auto grade = gradeFrom(parser.value(u"fail-on"_s));
        if (!grade)
            return tl::unexpected(
                RulesCheckTexts::tr("--fail-on must be \"error\", \"warning\" or \"hint\"."));
        options.failOn = *grade;
    }
    return options;
}

CheckedPreset checked(const QString &path, const RulesCheckOptions &options)
{
    CheckedPreset result;
    result.path = path;
    const auto preset = readPresetFile(path);
    if (!preset) {
        result.problem = presetProblem(path, preset.error());
        console::say(result.problem);
        console::say(preset.error().fields);
        return result;
    }
    result.rules = preset->request.rules;
    const QString own = preset->request.language.value_or(QString());
    result.findings = checkRules(result.rules, options.language.isEmpty() ? own : options.language);
    const auto isAside = [&](const RuleFinding &finding) {
        return isDismissed(finding, result.rules, preset->care.dismissed);
    };
    result.dismissed = int(result.findings.removeIf(isAside));
    return result;
}

/// Null: it is about all of them.
QJsonValue ruleJson(int rule, const QList<Rule> &rules)
{
    if (rule < 0)
        return QJsonValue::Null;
    return QJsonObject{{u"position"_s, rule + 1}, {u"type"_s, rules.at(rule).type}};
}

QJsonObject findingJson(const RuleFinding &finding, const QList<Rule> &rules)
{
    QJsonArray spans;
    for (const RuleSpan &span : finding.spans) {
        spans.append(QJsonObject{{u"in"_s, span.isInType ? u"type"_s : u"description"_s},
                                 {u"start"_s, span.start},
                                 {u"length"_s, span.length}});
    }
    QJsonObject json{{u"check"_s, checkName(finding.check)},
                     {u"grade"_s, gradeWord(finding.grade)},
                     {u"rule"_s, ruleJson(finding.rule, rules)},
                     {u"words"_s, QJsonArray::fromStringList(finding.words)},
                     {u"spans"_s, spans},
                     {u"text"_s, findingHeadline(finding, rules)},
                     {u"reason"_s, findingReason(finding)}};
    if (finding.other >= 0)
        json.insert(u"other"_s, ruleJson(finding.other, rules));
    return json;
}

QJsonObject presetJson(const CheckedPreset &preset)
{
    QJsonObject json{{u"file"_s, preset.path}};
    if (!preset.problem.isEmpty()) {
        json.insert(u"problem"_s, preset.problem);
        return json;
    }
    QJsonArray findings;
    for (const RuleFinding &finding : preset.findings)
        findings.append(findingJson(finding, preset.rules));
    json.insert(u"rules"_s, preset.rules.size());
    json.insert(u"errors"_s, preset.count(FindingGrade::Error));
    json.insert(u"warnings"_s, preset.count(FindingGrade::Warning));
    json.insert(u"hints"_s, preset.count(FindingGrade::Hint));
    json.insert(u"dismissed"_s, preset.dismissed);
    json.insert(u"findings"_s, findings);
    return json;
}

QByteArray jsonOf(const QList<CheckedPreset> &presets)
{
    QJsonArray files;
    for (const CheckedPreset &preset : presets)
        files.append(presetJson(preset));
    return QJsonDocument(QJsonObject{{u"files"_s, files}}).toJson();
}

/// One line: "trade.json, rule 2 (receipt): warning R6: Overlaps with …".
QString lineOf(const RuleFinding &finding, const CheckedPreset &preset)
{
    QString place = preset.path;
    if (finding.rule >= 0) {
        //: %1: a file; %2: number of a rule; %3: its type
        place = RulesCheckTexts::tr("%1, rule %2 (%3)")
                    .arg(preset.path, QString::number(finding.rule + 1),
                         preset.rules.at(finding.rule).type);
    }
    return safeLine(u"%1: %2 %3: %4"_s.arg(place, gradeText(finding.grade),
                                           checkName(finding.check),
                                           findingHeadline(finding, preset.rules)));
}

QByteArray textOf(const QList<CheckedPreset> &presets)
{
    QString text;
    for (const CheckedPreset &preset : presets) {
        for (const RuleFinding &finding : preset.findings)
            text += lineOf(finding, preset) + u'\n';
    }
    return text.toUtf8();
}

void sayCounts(const QList<CheckedPreset> &presets)
{
    const auto all = [&presets](FindingGrade grade) {
        int count = 0;
        for (const CheckedPreset &preset : presets)
            count += preset.count(grade);
        return count;
    };
    const QStringList parts{
        RulesCheckTexts::tr("%Ln error(s)", nullptr, all(FindingGrade::Error)),
        RulesCheckTexts::tr("%Ln warning(s)", nullptr, all(FindingGrade::Warning)),
        RulesCheckTexts::tr("%Ln hint(s)", nullptr, all(FindingGrade::Hint))};
    console::say(parts.join(u", "_s) + u'.');
}

RulesCheckStatus statusOf(const QList<CheckedPreset> &presets, FindingGrade failOn)
{
    const auto isUnread = [](const CheckedPreset &preset) {
        return !preset.problem.isEmpty();
    };
    if (std::any_of(presets.begin(), presets.end(), isUnread))
        return RulesCheckStatus::Invalid;
    const auto isBad = [failOn](const CheckedPreset &preset) {
        return std::any_of(
            preset.findings.begin(), preset.findings.end(),
            [failOn](const RuleFinding &finding) { return finding.grade <= failOn; });
    };
    return std::any_of(presets.begin(), presets.end(), isBad) ? RulesCheckStatus::Found
                                                              : RulesCheckStatus::Good;
}

} // namespace

QString rulesCheckHelp()
{
    return RulesCheckTexts::tr(
        "Usage: classifydesk rules check PRESET.json... [--json] [--language CODE]\n"
        "                    [--fail-on error|warning|hint]\n"
        "\n"
        "Checks the rules of preset files as the window does while they are written, and prints\n"
        "a line for each finding. What somebody has set aside there (\"fine as it is\") is not\n"
        "told. Nothing is sent, nothing is changed.\n"
        "\n"
        "  R1   type: missing, too long, or other characters than the service names\n"
        "  R2   description: missing or too short\n"
        "  R3   description: too long\n"
        "  R4   the same type twice, also but for case, spaces, hyphens and underscores\n"
        "  R5   a description that says little more than its type\n"
        "  R6   two descriptions say much the same\n"
        "  R7   another rule's type stands in a description\n"
        "  R8   a description says what is not there (\"not\", \"without\")\n"
        "  R9   words alone that fit any document (\"various other documents\")\n"
        "  R10  whether a rule takes the rest\n"
        "  R11  more than 20 rules\n"
        "  R12  another language than documents are read in\n"
        "  R13  never, or nearly always, chosen in the last results: in the window alone\n"
        "\n"
        "  --language CODE      What documents are read in, as \"de\". Default: as the preset "
        "says.\n"
        "  --fail-on GRADE      From which grade on the exit status is 1: \"error\", \"warning\"\n"
        "                       or \"hint\". Default: warning.\n"
        "  --json               Print one JSON object: \"files\", each with numbers and "
        "\"findings\",\n"
        "                       their rules by position from 1, their words by position in\n"
        "                       UTF-16 units from 0.\n"
        "  --data DIR           Taken as by other commands; no data folder is used.\n"
        "  -h, --help           Show this help.\n"
        "\n"
        "Exit status:\n"
        "  0  Nothing was found that is as bad as --fail-on says: hints alone, or nothing.\n"
        "  1  Something was.\n"
        "  2  The command line is invalid, or a file is no preset; the others were checked.\n"
        "  3  The answer could not be printed.\n");
}

int runRulesCheck(const QStringList &arguments)
{
    const auto options = parseRulesCheck(arguments);
    if (!options) {
        console::say(options.error());
        console::say(RulesCheckTexts::tr("See classifydesk rules check --help."));
        return numberOf(RulesCheckStatus::Invalid);
    }
    if (options->help)
        return numberOf(console::answer(rulesCheckHelp().toUtf8()) ? RulesCheckStatus::Good
                                                                   : RulesCheckStatus::NotWritten);
    QList<CheckedPreset> presets;
    for (const QString &path : options->files)
        presets.append(checked(path, *options));
    if (!console::answer(options->json ? jsonOf(presets) : textOf(presets)))
        return numberOf(RulesCheckStatus::NotWritten);
    sayCounts(presets);
    return numberOf(statusOf(presets, options->failOn));
}

} // namespace cd
