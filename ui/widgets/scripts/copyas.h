// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "service/scripts/callscript.h"

#include <functional>

class QMenu;
class QObject;

namespace cd {

struct Connection;

/// Puts the languages of scripts into a menu "Copy as"; @p copy is called with the one that a
/// person chooses, unless @p context has gone.
void fillCopyAs(QMenu &menu, QObject *context, const std::function<void(ScriptLanguage)> &copy);
/// Puts the script on the clipboard.
void copyScript(ScriptLanguage language, const ScriptedCall &call);

/// A request of API v1 to this service, without files.
ScriptedCall scriptedCall(const Connection &connection, const JobRequest &content);
/// One that is on this computer is uploaded by the script: what was uploaded may have gone by then.
void addFile(ScriptedCall &call, const JobFile &file);

} // namespace cd
