# SPDX-License-Identifier: MIT
# The libraries of the project. Some come with a CMake package on one system and with pkg-config on another: either will do.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core DBus Network Sql Widgets Svg LinguistTools)
if(BUILD_TESTING)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
find_package(Qt6Keychain REQUIRED)

# Makes dcs_<name>, which links what was found. package and target: those of CMake, "" for none.
function(dcs_find_library name package target module)
    add_library(dcs_${name} INTERFACE)
    if(package)
        find_package(${package} QUIET)
    endif()
    if(target AND TARGET ${target})
        target_link_libraries(dcs_${name} INTERFACE ${target})
    else()
        find_package(PkgConfig REQUIRED)
        pkg_check_modules(${name} REQUIRED IMPORTED_TARGET ${module})
        target_link_libraries(dcs_${name} INTERFACE PkgConfig::${name})
    endif()
endfunction()

dcs_find_library(xlsxwriter unofficial-libxlsxwriter unofficial::libxlsxwriter::libxlsxwriter xlsxwriter)
dcs_find_library(minizip unofficial-minizip unofficial::minizip::minizip minizip)
dcs_find_library(yamlcpp yaml-cpp yaml-cpp::yaml-cpp yaml-cpp)
if(DCS_DEMO)
    dcs_find_library(httplib httplib httplib::httplib cpp-httplib)
endif()
