// SPDX-License-Identifier: EUPL-1.2
// What the program is called by those who pack and start it. The one place: packaging/package.cmake
// reads it from here.
#pragma once

/// Flatpak, the desktop file and AppStream call it so. The domain is that of publiccode.yml, and
/// changes with it. A macro, so that commands with it are literals.
#define SPORTELLO_APPLICATION_ID "org.example.Sportello"
/// Debian and Snap.
#define SPORTELLO_PACKAGE_NAME "sportello"
