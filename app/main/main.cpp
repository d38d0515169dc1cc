// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "cli/console.h"
#include "main/options.h"
#include "main/windowrun.h"
#include "ui/look/deskstyle.h"
#include "ui/shell/languages.h"

#include <QApplication>
#include <QIcon>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

enum ExitStatus { Ended = 0, NotWritten = 1, WrongArguments = 2 };

void nameProgram()
{
    QCoreApplication::setApplicationName(u"classifydesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CD_VERSION));
    QCoreApplication::setOrganizationName(u"Classify Desk"_s);
}

/// Prints the requested text to standard output.
ExitStatus answer(const QString &text)
{
    return cd::console::answer((text + u'\n').toLocal8Bit()) ? Ended : NotWritten;
}

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// Handles everything that needs no window: help, version, wrong arguments.
std::optional<int> answered(const tl::expected<cd::Options, QString> &options)
{
    if (!options) {
        cd::console::say(options.error() + u"\nSee classifydesk --help."_s);
        return WrongArguments;
    }
    if (options->wantsHelp)
        return answer(cd::helpText());
    if (options->wantsVersion)
        return answer(u"classifydesk "_s + QCoreApplication::applicationVersion());
    return std::nullopt;
}

/// Without a display there is no QApplication to be had, so that what needs no window starts
/// with the smaller one.
std::optional<int> runWithoutWindow(int &argc, char *argv[])
{
    const QStringList arguments = argumentsOf(argc, argv);
    const QCoreApplication application(argc, argv);
    cd::Languages languages;
    languages.take(cd::Languages::best({}), *QCoreApplication::instance());
    if (cd::isCommand(arguments))
        return cd::runCommand(*QCoreApplication::instance(), arguments);
    return answered(cd::parseOptions(arguments));
}

} // namespace

int main(int argc, char *argv[])
{
    cd::console::holdStreams();
    nameProgram();
    if (const auto status = runWithoutWindow(argc, argv))
        return *status;
    QApplication application(argc, argv);
    QApplication::setStyle(new cd::DeskStyle);
    QApplication::setApplicationDisplayName(u"Classify Desk"_s);
    QApplication::setDesktopFileName(u"org.classifydesk.ClassifyDesk"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/application.svg"_s));
    const auto options = cd::parseOptions(QCoreApplication::arguments().mid(1));
    return cd::runWindow(application, *options);
}
