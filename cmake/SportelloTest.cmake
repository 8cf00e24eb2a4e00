# SPDX-License-Identifier: EUPL-1.2
# sportello_test(NAME SOURCES file... [LIBS target...] [LABELS label...] [TIMEOUT s] [LAUNCHER command...]): one Qt Test
# program, run by ctest on the offscreen platform so that it needs no display. The name mirrors the file it tests:
# pcsc_cards_cns_card.
function(sportello_test name)
    cmake_parse_arguments(PARSE_ARGV 1 T "" "TIMEOUT" "SOURCES;LIBS;LABELS;LAUNCHER")
    add_executable(test_${name} ${T_SOURCES})
    target_link_libraries(test_${name} PRIVATE Qt6::Test ${T_LIBS})
    target_include_directories(test_${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_compile_definitions(test_${name} PRIVATE
        SPORTELLO_SOURCE_DIR="${PROJECT_SOURCE_DIR}" SPORTELLO_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    set_target_properties(test_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    add_test(NAME ${name} COMMAND ${T_LAUNCHER} $<TARGET_FILE:test_${name}>)
    if(NOT T_TIMEOUT)
        set(T_TIMEOUT 120)
    endif()
    # The variables keep a test away from the person's display, language and settings. Qt is not built for the thread
    # sanitizer: what it does within itself is not looked at, and its way to start a process is let pass.
    set_tests_properties(${name} PROPERTIES TIMEOUT ${T_TIMEOUT} LABELS "${T_LABELS}" ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=;LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=100000;XDG_CONFIG_HOME=${PROJECT_BINARY_DIR}/tests/config;TSAN_OPTIONS=ignore_noninstrumented_modules=1:die_after_fork=0")
endfunction()

# sportello_pcscd_test(NAME ...): the same, run beside a private PC/SC service with vpcd's two virtual readers
# (tests/support/pcscd_namespace.sh says what a test finds there). Skipped where that cannot be had.
function(sportello_pcscd_test name)
    sportello_test(${name} ${ARGN} LAUNCHER ${PROJECT_SOURCE_DIR}/tests/support/pcscd_namespace.sh)
    set_tests_properties(${name} PROPERTIES SKIP_RETURN_CODE 77)
endfunction()

# sportello_winscard_test(NAME ...): the same, linked with scripted SCard functions (tests/support/winscard_seam.h) in the
# place of the system's PC/SC.
function(sportello_winscard_test name)
    sportello_test(${name} ${ARGN})
    target_link_libraries(test_${name} PRIVATE winscard_seam)
    set_target_properties(test_${name} PROPERTIES WINSCARD_SEAM ON)
endfunction()
