/* SPDX-License-Identifier: EUPL-1.2
 * The types of PCSC.framework as far as this project uses them: numbers of 32 bits where pcsc-lite
 * on 64-bit Linux has 64. With these, Linux compiles and runs what macOS gets (docs/platforms.md).
 */
#ifndef SPORTELLO_MACOS_WINTYPES_H
#define SPORTELLO_MACOS_WINTYPES_H

#include <stdint.h>

typedef uint32_t DWORD;
typedef int32_t LONG;
typedef DWORD* LPDWORD;
typedef const void* LPCVOID;
typedef void* LPVOID;
typedef uint8_t BYTE;
typedef BYTE* LPBYTE;
typedef const BYTE* LPCBYTE;
typedef char* LPSTR;
typedef const char* LPCSTR;

#endif
