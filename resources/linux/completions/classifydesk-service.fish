# SPDX-FileCopyrightText: 2026 Classify Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later

complete -c classifydesk-service -f
complete -c classifydesk-service -s h -l help -d 'Show a short help'
complete -c classifydesk-service -s v -l version -d 'Show the version'
complete -c classifydesk-service -l port -x -d 'Port to listen on'
complete -c classifydesk-service -l data -x -a '(__fish_complete_directories)' -d 'Folder for files and jobs'
complete -c classifydesk-service -l api-key -x -d 'The key that every request needs'
complete -c classifydesk-service -l with-parent -d 'Stop when standard input is closed'
