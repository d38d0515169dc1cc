// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/rules/rulesdiff.h"

#include "cli/console.h"
#include "cli/presetproblem.h"
#include "domain/safetext.h"
#include "rules/rulediff.h"
#include "store/form/presetfile.h"
#include "ui/words/requestwords.h"
#include "ui/words/rules/diffwords.h"
#include "wire/presetcodec.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

struct DiffCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(cd::RulesDiffCommand)
};

int numberOf(DiffStatus status)
{
    return static_cast<int>(status);
}

/// For scripts: never translated.
QString kindWord(RuleChange::Kind kind)
{
    switch (kind) {
    case RuleChange::Kind::Same:
        return u"same"_s;
    case RuleChange::Kind::Changed:
        return u"changed"_s;
    case RuleChange::Kind::Renamed:
        return u"renamed"_s;
    case RuleChange::Kind::Added:
        return u"added"_s;
    case RuleChange::Kind::Removed:
        break;
    }
    return u"removed"_s;
}

QString kindWord(TextPiece::Kind kind)
{
    switch (kind) {
    case TextPiece::Kind::Same:
        return u"same"_s;
    case TextPiece::Kind::Removed:
        return u"removed"_s;
    case TextPiece::Kind::Added:
        break;
    }
    return u"added"_s;
}

/// Null where there is no such rule.
QJsonValue ruleJson(const QList<Rule> &rules, int position)
{
    if (position < 0)
        return QJsonValue::Null;
    return QJsonObject{{u"position"_s, position + 1}, {u"type"_s, rules.at(position).type}};
}

QJsonArray rulesJson(const RulesDiff &diff)
{
    QJsonArray rules;
    for (const RuleChange &change : diff.rules) {
        QJsonArray pieces;
        for (const TextPiece &piece : change.description)
            pieces.append(QJsonObject{{u"kind"_s, kindWord(piece.kind)}, {u"text"_s, piece.text}});
        rules.append(QJsonObject{{u"change"_s, kindWord(change.kind)},
                                 {u"before"_s, ruleJson(diff.before.rules, change.before)},
                                 {u"after"_s, ruleJson(diff.after.rules, change.after)},
                                 {u"description"_s, pieces}});
    }
    return rules;
}

/// As preset files have them, without secrets.
QJsonObject optionsJson(const RulesDiff &diff)
{
    QJsonObject options;
    const auto part = [](const JobRequest &request, QLatin1StringView key, PresetSecrets secrets) {
        return toJson(Preset{{}, request}, secrets).value(key);
    };
    for (const auto key : {"mode"_L1, "parsing_configuration"_L1, "webhook_configurations"_L1}) {
        if (part(diff.before, key, PresetSecrets::Keep)
            == part(diff.after, key, PresetSecrets::Keep))
            continue;
        const auto told = [&](const JobRequest &request) {
            const QJsonValue value = part(request, key, PresetSecrets::LeaveOut);
            return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
        };
        options.insert(
            key, QJsonObject{{u"before"_s, told(diff.before)}, {u"after"_s, told(diff.after)}});
    }
    return options;
}

QByteArray jsonOf(const RulesDiff &diff)
{
    return QJsonDocument(QJsonObject{{u"same"_s, diff.isSame()},
                                     {u"reordered"_s, diff.isReordered},
                                     {u"rules"_s, rulesJson(diff)},
                                     {u"options"_s, optionsJson(diff)}})
        .toJson();
}

/// A sign at the front, so that it is read without colours, and found with grep.
QString lineOf(const RuleChange &change, const RulesDiff &diff)
{
    switch (change.kind) {
    case RuleChange::Kind::Same:
        return {};
    case RuleChange::Kind::Changed:
        return u"~ "_s + diff.after.rules.at(change.after).type;
    case RuleChange::Kind::Renamed:
        return u"> "_s + diff.before.rules.at(change.before).type + u" → "_s
            + diff.after.rules.at(change.after).type;
    case RuleChange::Kind::Added:
        return u"+ "_s + diff.after.rules.at(change.after).type;
    case RuleChange::Kind::Removed:
        break;
    }
    return u"- "_s + diff.before.rules.at(change.before).type;
}

QByteArray textOf(const RulesDiff &diff)
{
    QStringList lines{diffSummary(diff)};
    for (const RuleChange &change : diff.rules) {
        if (change.kind == RuleChange::Kind::Same)
            continue;
        lines += safeText(lineOf(change, diff));
        const QStringList description = markedText(change.description).split(u'\n');
        for (const QString &line : description)
            lines += u"    "_s + safeText(line);
    }
    const QStringList options = optionChanges(diff.before, diff.after, Dialect::First);
    for (const QString &line : options)
        lines += safeText(line);
    return (lines.join(u'\n') + u'\n').toUtf8();
}

/// Nullopt: it was said why it can't be read.
std::optional<Preset> presetAt(const QString &path)
{
    auto preset = readPresetFile(path);
    if (preset)
        return *preset;
    console::say(presetProblem(path, preset.error()));
    console::say(preset.error().fields);
    return std::nullopt;
}

} // namespace

QString rulesDiffHelp()
{
    return DiffCommandTexts::tr(
        "Usage: classifydesk rules diff A.json B.json [--json]\n"
        "\n"
        "Says how two preset files differ, rule by rule. Rules are matched by their type, and a\n"
        "rule with another type but much the same description (0.7 of its words) is the same one\n"
        "renamed. Nothing is sent, and no data folder is used.\n"
        "\n"
        "  ~ TYPE               changed; [-removed-] and {+added+} words are marked\n"
        "  > TYPE → TYPE        renamed, and perhaps changed\n"
        "  + TYPE               added\n"
        "  - TYPE               removed\n"
        "\n"
        "  --json               Print it as one JSON object: \"same\", \"reordered\", \"rules\" "
        "and\n"
        "                       \"options\". Signing secrets and headers' values are left out.\n"
        "  -h, --help           Show this help.\n"
        "\n"
        "Exit status:\n"
        "  0  Rules and options are the same.\n"
        "  1  They differ.\n"
        "  2  The command line is invalid, or a file is no preset.\n"
        "  3  The answer could not be printed.\n");
}

int runRulesDiff(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOption(QCommandLineOption(u"json"_s));
    parser.addOption(QCommandLineOption(u"data"_s, {}, u"DIR"_s)); // as for any command; not used
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    const bool isParsed = parser.parse(QStringList{u"classifydesk"_s} + arguments);
    if (isParsed && parser.isSet(u"help"_s))
        return numberOf(console::answer(rulesDiffHelp().toUtf8()) ? DiffStatus::Same
                                                                  : DiffStatus::NotWritten);
    const QStringList words = parser.positionalArguments(); // "rules", "diff", A and B
    if (!isParsed || words.size() != 4) {
        console::say(isParsed ? DiffCommandTexts::tr("Use “rules diff” with two preset files.")
                              : parser.errorText());
        console::say(DiffCommandTexts::tr("See classifydesk rules diff --help."));
        return numberOf(DiffStatus::Invalid);
    }
    const auto before = presetAt(words.at(2));
    const auto after = presetAt(words.at(3));
    if (!before || !after)
        return numberOf(DiffStatus::Invalid);
    const RulesDiff diff = diffOf(before->request, after->request);
    if (!console::answer(parser.isSet(u"json"_s) ? jsonOf(diff) : textOf(diff)))
        return numberOf(DiffStatus::NotWritten);
    return numberOf(diff.isSame() ? DiffStatus::Same : DiffStatus::Different);
}

} // namespace cd
