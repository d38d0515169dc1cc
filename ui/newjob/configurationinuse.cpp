// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/configurationinuse.h"

#include "workflow/connection/session.h"

namespace cd {

namespace {

JobRequest withoutWebhooks(JobRequest content)
{
    content.webhooks.clear();
    return content;
}

} // namespace

void ConfigurationInUse::set(const SavedConfiguration &configuration, const JobRequest &content,
                             const Session &session)
{
    m_configured
        = {configuration, withoutWebhooks(content), session.serviceId(), session.profile().scope};
}

const SavedConfiguration *ConfigurationInUse::find(const JobRequest &content,
                                                   const Session &session) const
{
    const bool isIt = m_configured && session.dialect() == Dialect::Second
        && m_configured->content == withoutWebhooks(content)
        && m_configured->service == session.serviceId()
        && m_configured->scope == session.profile().scope;
    return isIt ? &m_configured->configuration : nullptr;
}

} // namespace cd
