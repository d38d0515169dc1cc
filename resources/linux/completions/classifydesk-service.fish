# SPDX-FileCopyrightText: 2026 Classify Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later

complete -c classifydesk-service -f
complete -c classifydesk-service -s h -l help -d 'Show a short help'
complete -c classifydesk-service -s v -l version -d 'Show the version'
complete -c classifydesk-service -l port -x -d 'Port to listen on'
complete -c classifydesk-service -l data -x -a '(__fish_complete_directories)' -d 'Folder for files and jobs'
complete -c classifydesk-service -l api-key -x -d 'The key that every request needs'
complete -c classifydesk-service -l judge -x -a 'words words+meaning' -d 'Who judges'
complete -c classifydesk-service -l judge-model -x -d 'Language model of the server'
complete -c classifydesk-service -l judge-seconds -x -d 'Time of a language model for a document'
complete -c classifydesk-service -l judge-may-be-elsewhere -d 'Let the judge be on another computer'
complete -c classifydesk-service -l with-parent -d 'Stop when standard input is closed'
