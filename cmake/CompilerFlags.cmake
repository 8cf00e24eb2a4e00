# SPDX-License-Identifier: EUPL-1.2
# All warnings, hardening and sanitizers in one place.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(SPORTELLO_WERROR "Treat warnings as errors" OFF)
set(SPORTELLO_SANITIZE "" CACHE STRING "Sanitizers to build with, for example address,undefined")

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

if(NOT MSVC)
    add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor
        -Woverloaded-virtual -Wold-style-cast -Wnull-dereference -fstack-protector-strong)
    if(SPORTELLO_WERROR)
        add_compile_options(-Werror)
    endif()
    # g++ 12 reports null dereferences inside its own headers once sanitizers instrument them.
    if(SPORTELLO_SANITIZE)
        add_compile_options(-fsanitize=${SPORTELLO_SANITIZE} -fno-omit-frame-pointer -Wno-null-dereference)
        add_link_options(-fsanitize=${SPORTELLO_SANITIZE})
    endif()
    if(SPORTELLO_SANITIZE MATCHES "undefined")
        add_compile_options(-fno-sanitize-recover=undefined)
    endif()
endif()
if(CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo" OR CMAKE_BUILD_TYPE STREQUAL "Release")
    add_compile_definitions(_FORTIFY_SOURCE=2)
    # Nothing is exported; and functions of which everybody knows that, the compiler may put where they are called.
    set(CMAKE_CXX_VISIBILITY_PRESET hidden)
    set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
    include(CheckPIESupported)
    check_pie_supported()
    if(UNIX AND NOT APPLE)
        add_link_options(-Wl,-z,relro -Wl,-z,now)
    endif()
endif()
