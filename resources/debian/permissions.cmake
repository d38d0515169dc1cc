# SPDX-FileCopyrightText: 2026 Classify Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run by cpack before it packs: everybody may read, whatever the umask of the person who packs.
execute_process(COMMAND chmod -R u+rwX,go+rX,go-w ${CPACK_TEMPORARY_INSTALL_DIRECTORY}
                        COMMAND_ERROR_IS_FATAL ANY)
