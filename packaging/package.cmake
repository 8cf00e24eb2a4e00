# SPDX-License-Identifier: EUPL-1.2
# What `./dev package` puts into the Debian package. The mock portal and the virtual card come along for the demo.
include(GNUInstallDirs)

# Gives `name` what core/base/application_id.h says.
function(sportello_read_name name macro)
    file(STRINGS ${PROJECT_SOURCE_DIR}/core/base/application_id.h line REGEX "^#define ${macro} ")
    string(REGEX REPLACE ".*\"(.*)\"" "\\1" value "${line}")
    set(${name} ${value} PARENT_SCOPE)
endfunction()
sportello_read_name(application_id SPORTELLO_APPLICATION_ID)
sportello_read_name(package_name SPORTELLO_PACKAGE_NAME)

foreach(program sportello sportello-cli sportello-portal sportello-card)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()
endforeach()
install(FILES ${PROJECT_SOURCE_DIR}/packaging/sportello.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications
    RENAME ${application_id}.desktop)
if(EXISTS ${PROJECT_SOURCE_DIR}/resources/mark.svg)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/mark.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME sportello.svg)
endif()
install(DIRECTORY ${PROJECT_SOURCE_DIR}/app/virtualcard/profiles DESTINATION ${CMAKE_INSTALL_DATADIR}/sportello/card
    FILES_MATCHING PATTERN *.json)
install(FILES LICENSE README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_PACKAGE_NAME ${package_name})
set(CPACK_PACKAGE_CONTACT "Sportello maintainers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Health-service counter for the Italian CRS / TS-CNS card")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "pcscd")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, qt6-translations-l10n, libccid")
include(CPack)
