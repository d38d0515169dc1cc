# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Classify Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of classifydesk-service's arguments in bash.

_classifydesk_service() {
    local word=${COMP_WORDS[COMP_CWORD]}
    COMPREPLY=()
    case ${COMP_WORDS[COMP_CWORD - 1]} in
    --data)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -d -- "$word")
        ;;
    --judge) mapfile -t COMPREPLY < <(compgen -W 'words words+meaning' -- "$word") ;;
    --port | --api-key | --judge-model | --judge-seconds) ;;
    *)
        mapfile -t COMPREPLY < <(compgen -W '--help --version --port --data --api-key
            --judge --judge-model --judge-seconds --judge-may-be-elsewhere --with-parent' -- "$word")
        ;;
    esac
} && complete -F _classifydesk_service classifydesk-service
