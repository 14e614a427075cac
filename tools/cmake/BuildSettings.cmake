# SPDX-License-Identifier: MIT
# One interface target carries every warning and Qt definition; every target of the project links it.
add_library(dcs_settings INTERFACE)
target_compile_definitions(dcs_settings INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    DCS_VERSION="${PROJECT_VERSION}")
target_compile_options(dcs_settings INTERFACE
    $<$<CXX_COMPILER_ID:MSVC>:/W4 /utf-8 /permissive- $<$<BOOL:${DCS_WERROR}>:/WX>>)
if(NOT MSVC)
target_compile_options(dcs_settings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    -Wswitch-enum
    $<$<BOOL:${DCS_WERROR}>:-Werror>
    $<$<BOOL:${DCS_SANITIZE}>:-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer>
    $<$<BOOL:${DCS_FUZZ}>:-fsanitize=fuzzer-no-link>
    $<$<BOOL:${DCS_COVERAGE}>:--coverage -O0>)
target_link_options(dcs_settings INTERFACE
    $<$<BOOL:${DCS_SANITIZE}>:-fsanitize=address,undefined>
    $<$<BOOL:${DCS_COVERAGE}>:--coverage>)
endif()

# What has been compiled once is taken from ccache, where it is installed.
find_program(DCS_CCACHE ccache)
if(DCS_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${DCS_CCACHE})
endif()

# The first of the fast linkers that the compiler finds.
include(CheckLinkerFlag)
foreach(linker mold lld)
    check_linker_flag(CXX -fuse-ld=${linker} DCS_HAS_${linker})
    if(DCS_HAS_${linker})
        target_link_options(dcs_settings INTERFACE -fuse-ld=${linker})
        break()
    endif()
endforeach()

# The headers of Qt are parsed once for all: half the time of a full build. Where DCS_PRECOMPILE is off every file sees what
# it includes by itself; tests always have theirs.
# modules: of Qt; what follows: further headers.
function(dcs_precompiled_headers name modules)
    set(target dcs_headers_${name})
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/${target}.cpp CONTENT "")
    add_library(${target} OBJECT ${CMAKE_BINARY_DIR}/${target}.cpp)
    set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
    target_link_libraries(${target} PRIVATE dcs_settings)
    foreach(module ${modules})
        target_link_libraries(${target} PRIVATE Qt6::${module})
        target_precompile_headers(${target} PRIVATE <Qt${module}>)
    endforeach()
    target_precompile_headers(${target} PRIVATE <functional> <memory> <optional> ${ARGN})
endfunction()

if(DCS_PRECOMPILE)
    dcs_precompiled_headers(core Core)
    dcs_precompiled_headers(widgets Widgets)
endif()

# name: what dcs_precompiled_headers made.
function(dcs_use_precompiled_headers target name)
    if(TARGET dcs_headers_${name})
        target_precompile_headers(${target} REUSE_FROM dcs_headers_${name})
    endif()
endfunction()
