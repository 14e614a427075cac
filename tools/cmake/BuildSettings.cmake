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
    $<$<BOOL:${DCS_COVERAGE}>:--coverage -O0>)
target_link_options(dcs_settings INTERFACE
    $<$<BOOL:${DCS_SANITIZE}>:-fsanitize=address,undefined>
    $<$<BOOL:${DCS_COVERAGE}>:--coverage>)
endif()

# The headers of Qt are parsed once for all: half the time of a full build. Only where DCS_PRECOMPILE is on; the other
# presets see what every file includes by itself.
function(dcs_precompiled_headers name)
    file(WRITE ${CMAKE_BINARY_DIR}/${name}.cpp "")
    add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/${name}.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
    target_link_libraries(${name} PRIVATE dcs_settings Qt6::${ARGV1})
    target_precompile_headers(${name} PRIVATE <Qt${ARGV1}> <functional> <memory> <optional>)
endfunction()

if(DCS_PRECOMPILE)
    dcs_precompiled_headers(dcs_headers_core Core)
    dcs_precompiled_headers(dcs_headers_widgets Widgets)
endif()

# module: Core or Widgets.
function(dcs_use_precompiled_headers target module)
    if(DCS_PRECOMPILE)
        string(TOLOWER ${module} module)
        target_precompile_headers(${target} REUSE_FROM dcs_headers_${module})
    endif()
endfunction()
