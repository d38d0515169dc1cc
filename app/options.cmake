# SPDX-FileCopyrightText: 2026 Classify Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of the project is compiled with.
add_library(cd_options INTERFACE)
target_compile_features(cd_options INTERFACE cxx_std_20)
target_include_directories(cd_options INTERFACE ${PROJECT_SOURCE_DIR}/app)
target_compile_definitions(
  cd_options
  INTERFACE QT_NO_CAST_FROM_ASCII
            QT_NO_CAST_TO_ASCII
            QT_NO_CAST_FROM_BYTEARRAY
            QT_NO_URL_CAST_FROM_STRING
            QT_NO_FOREACH
            QT_NO_KEYWORDS
            QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
            QT_MESSAGELOGCONTEXT
            QT_DISABLE_DEPRECATED_BEFORE=0x060400
            CD_VERSION="${PROJECT_VERSION}")
if(NOT MSVC)
  target_compile_options(cd_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
  if(CD_WERROR)
    target_compile_options(cd_options INTERFACE -Werror)
  endif()
  if(CD_SANITIZE)
    target_link_options(cd_options INTERFACE -fsanitize=address,undefined)
  endif()
  if(CD_TSAN)
    target_compile_options(cd_options INTERFACE -fsanitize=thread -fno-omit-frame-pointer)
    target_link_options(cd_options INTERFACE -fsanitize=thread)
  endif()
endif()

# What only the program's own code is compiled with. The tests are not: their objects are the same
# in a sanitizer build as in a release, so that ccache has them.
add_library(cd_instruments INTERFACE)
if(CD_SANITIZE)
  target_compile_options(
    cd_instruments INTERFACE $<$<CONFIG:Release>:-O1> -g1 -fsanitize=address,undefined
                             -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
endif()
if(CD_FUZZ)
  # What a fuzzer needs in order to see which way the code went.
  target_compile_options(cd_instruments INTERFACE -fsanitize=fuzzer-no-link)
endif()

# Where a library's own definitions rule them out, headers are read as ever.
set(CMAKE_PCH_WARN_INVALID OFF)

# What nearly every source includes is read once: by rooms and by windows.
function(cd_add_common_headers name module)
  file(GENERATE OUTPUT ${name}.cpp CONTENT "")
  add_library(${name} STATIC ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
  target_link_libraries(${name} PRIVATE cd_options tl::expected ${module})
  target_precompile_headers(${name} PRIVATE ${ARGN})
  set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
endfunction()
set(common_headers
    <QByteArray>
    <QDateTime>
    <QHash>
    <QJsonArray>
    <QJsonDocument>
    <QJsonObject>
    <QList>
    <QObject>
    <QSet>
    <QString>
    <QStringList>
    <QTimer>
    <QUrl>
    <algorithm>
    <chrono>
    <functional>
    <memory>
    <optional>
    <tl/expected.hpp>)
set(window_headers
    <QAbstractTableModel>
    <QAction>
    <QApplication>
    <QBoxLayout>
    <QComboBox>
    <QDialog>
    <QHeaderView>
    <QLabel>
    <QLineEdit>
    <QMenu>
    <QPushButton>
    <QTableView>)
cd_add_common_headers(cd_room_headers Qt6::Core ${common_headers})
cd_add_common_headers(cd_window_headers Qt6::Widgets ${common_headers} ${window_headers})
foreach(headers cd_room_headers cd_window_headers)
  target_link_libraries(${headers} PRIVATE cd_instruments)
endforeach()

# Compiles the sources of each folder as one: several times faster from nothing, slower after a change.
function(cd_compile_by_folder name)
  foreach(source ${ARGN})
    cmake_path(GET source PARENT_PATH folder)
    string(REPLACE / _ folder "in_${folder}")
    if(source MATCHES "\\.cpp$")
      set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${folder})
    endif()
  endforeach()
  set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()

# cd_add_room(name LINKS targets... SOURCES files...): one static library a room.
function(cd_add_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS" ${ARGN})
  add_library(${name} STATIC ${ROOM_SOURCES})
  target_link_libraries(
    ${name}
    PUBLIC cd_options ${ROOM_LINKS}
    PRIVATE cd_instruments)
  if(CD_UNITY)
    cd_compile_by_folder(${name} ${ROOM_SOURCES})
  endif()
  if("Qt6::Widgets" IN_LIST ROOM_LINKS)
    target_precompile_headers(${name} REUSE_FROM cd_window_headers)
  else()
    target_precompile_headers(${name} REUSE_FROM cd_room_headers)
  endif()
endfunction()
