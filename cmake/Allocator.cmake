# SPDX-License-Identifier: EUPL-1.2
# sportello_allocator(TARGET): a program that takes clinical documents apart gets mimalloc, which is good at many small
# pieces that come and go together (docs/decisions/0009-allocator.md). Where it is not installed, and under sanitizers,
# which bring their own, it stays with the system's. Only for Linux: elsewhere it takes more than linking.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT SPORTELLO_SANITIZE)
    find_package(mimalloc 2 QUIET)
endif()

function(sportello_allocator target)
    if(TARGET mimalloc)
        target_link_libraries(${target} PRIVATE mimalloc)
        # Nothing calls it by name: it takes the place of malloc by standing before the C library.
        target_link_options(${target} PRIVATE LINKER:--no-as-needed)
    endif()
endfunction()
