# SPDX-FileCopyrightText: 2026 Classify Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The Debian package: after a build, cpack --config build/release/CPackConfig.cmake.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME classifydesk)
set(CPACK_PACKAGE_VENDOR "Classify Desk")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "sort documents by kind with rules in plain words")
set(CPACK_PACKAGE_CONTACT "Classify Desk contributors <contributors@classifydesk.org>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/permissions.cmake)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Classify Desk is for people who sort documents by kind. Each kind is described
in plain words; a job is submitted and watched, and the results name the type
of each file, how sure the service is, and why.

It works with LlamaCloud's Classify service, and without an account with a
local trial service on the same computer.")

# The libraries that the programs are linked with are found by dpkg-shlibdeps. What they load while
# they run is named here: without it there is no history, no picture on a button, no text in a scan.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS libqt6sql6-sqlite libqt6svg6 tesseract-ocr-eng)
# Keys in the keychain and notices; https; Wayland; Qt's own buttons in German; scans in German.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    ca-certificates
    "default-dbus-session-bus | dbus-session-bus"
    libsecret-1-0
    qt6-translations-l10n
    qt6-wayland
    tesseract-ocr-deu)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS tesseract-ocr-fra tesseract-ocr-ita tesseract-ocr-nld
                                  tesseract-ocr-por tesseract-ocr-spa)
foreach(field DEPENDS RECOMMENDS SUGGESTS)
  list(JOIN CPACK_DEBIAN_PACKAGE_${field} ", " CPACK_DEBIAN_PACKAGE_${field})
endforeach()
include(CPack)
