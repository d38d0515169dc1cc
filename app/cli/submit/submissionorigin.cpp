// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/submit/submissionorigin.h"

#include "workflow/form/presetversions.h"
#include "workflow/workspace.h"

#include <algorithm>

namespace cd {

void findOrigin(Workspace &workspace, const Submission &submission, QObject *context,
                const std::function<void(const JobOrigin &)> &found)
{
    JobOrigin origin;
    origin.preset = submission.preset;
    origin.presetHash = submission.presetHash;
    if (origin.preset.isEmpty())
        return found(origin);
    workspace.presetVersions().list(
        origin.preset, context, [origin, found](const QList<PresetVersion> &versions) {
            const auto same
                = std::find_if(versions.cbegin(), versions.cend(), [&origin](const auto &one) {
                      return one.hash == origin.presetHash;
                  });
            JobOrigin whole = origin;
            whole.presetVersion = same == versions.cend() ? 0 : same->number;
            found(whole);
        });
}

} // namespace cd
