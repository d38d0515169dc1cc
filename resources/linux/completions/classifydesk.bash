# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Classify Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of classifydesk's arguments in bash.

_classifydesk() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} words='' given
    COMPREPLY=()
    case $before in
    --data)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -d -- "$word")
        return
        ;;
    --service) words=local ;;
    --dialect) words='first second' ;;
    --storage) words='keep delete ephemeral' ;;
    --separator) words='comma semicolon tab' ;;
    --template) words='analyst full hand-over' ;;
    --fail-on) words='error warning hint' ;;
    --lang) words='de en' ;;
    --fail-under) words='accuracy= macro-f1=' ;;
    --timeout | --wait-for-folder | --language | --budget | --budget-month | --credits | --credits-month)
        return
        ;;
    *)
        if [[ $word == -* ]]; then
            words='--help --version --data --local --samples --unattended --picture --lang'
            for given in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
                [[ $given != examples ]] || words='--help --data --service --wait-for-folder --json'
                [[ $given != labels ]] || words='--help --data --separator --overwrite
                    --wait-for-folder --json'
                [[ $given != rules ]] || words='--help --data --json --language --fail-on'
                [[ $given != try ]] || words='--help --data --preset --wait-for-folder --json'
                [[ $given != evaluate ]] || words='--help --data --preset --labels --service
                    --dialect --storage --against --fail-under --timeout --wait-for-folder
                    --over-limit --again --json'
                [[ $given != watch ]] || words='--help --data --preset --budget --budget-month
                    --credits --credits-month --existing --deliver --after-review --service
                    --dialect --storage --wait-for-folder'
                [[ $given != submit ]] || words='--help --data --request --preset --service
                    --dialect --storage --output --template --separator --overwrite --timeout
                    --wait-for-folder --wait --json --over-limit --again --copies-apart'
            done
        elif [[ $COMP_CWORD -eq 1 ]]; then
            words='submit examples labels rules try evaluate watch'
        elif [[ $before == examples ]]; then
            words='import list clear use'
        elif [[ $before == use ]]; then
            words='on off'
        elif [[ $before == labels ]]; then
            words='import export'
        elif [[ $before == rules ]]; then
            words='check diff'
        fi
        ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    if [[ $before != --@(service|dialect|storage|separator|fail-on|fail-under|lang) && $word != -* ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$word")
    fi
} && complete -F _classifydesk classifydesk
