/* SPDX-License-Identifier: EUPL-1.2
 * PC/SC as macOS declares it, as far as this project uses it. */
#ifndef SPORTELLO_MACOS_WINSCARD_H
#define SPORTELLO_MACOS_WINSCARD_H

#include <PCSC/wintypes.h>

typedef int32_t SCARDCONTEXT;
typedef SCARDCONTEXT* LPSCARDCONTEXT;
typedef int32_t SCARDHANDLE;
typedef SCARDHANDLE* LPSCARDHANDLE;

#pragma pack(push, 1) /* another packing than on Linux and on Windows */
typedef struct {
    const char* szReader;
    void* pvUserData;
    DWORD dwCurrentState;
    DWORD dwEventState;
    DWORD cbAtr;
    unsigned char rgbAtr[33];
} SCARD_READERSTATE;

typedef struct {
    DWORD dwProtocol;
    DWORD cbPciLength;
} SCARD_IO_REQUEST;
#pragma pack(pop)

#define SCARD_SCOPE_USER 0x0000
#define SCARD_PROTOCOL_T0 0x0001
#define SCARD_PROTOCOL_T1 0x0002
#define SCARD_SHARE_SHARED 0x0002
#define SCARD_LEAVE_CARD 0x0000
#define SCARD_RESET_CARD 0x0001

#define SCARD_STATE_UNAWARE 0x0000
#define SCARD_STATE_IGNORE 0x0001
#define SCARD_STATE_CHANGED 0x0002
#define SCARD_STATE_UNKNOWN 0x0004
#define SCARD_STATE_UNAVAILABLE 0x0008
#define SCARD_STATE_EMPTY 0x0010
#define SCARD_STATE_PRESENT 0x0020
#define SCARD_STATE_EXCLUSIVE 0x0080
#define SCARD_STATE_INUSE 0x0100
#define SCARD_STATE_MUTE 0x0200
#define SCARD_STATE_UNPOWERED 0x0400

/* Negative numbers here. */
#define SCARD_S_SUCCESS ((LONG)0x00000000)
#define SCARD_F_INTERNAL_ERROR ((LONG)0x80100001)
#define SCARD_E_CANCELLED ((LONG)0x80100002)
#define SCARD_E_INVALID_HANDLE ((LONG)0x80100003)
#define SCARD_E_INVALID_PARAMETER ((LONG)0x80100004)
#define SCARD_E_NO_MEMORY ((LONG)0x80100006)
#define SCARD_F_WAITED_TOO_LONG ((LONG)0x80100007)
#define SCARD_E_INSUFFICIENT_BUFFER ((LONG)0x80100008)
#define SCARD_E_UNKNOWN_READER ((LONG)0x80100009)
#define SCARD_E_TIMEOUT ((LONG)0x8010000A)
#define SCARD_E_SHARING_VIOLATION ((LONG)0x8010000B)
#define SCARD_E_NO_SMARTCARD ((LONG)0x8010000C)
#define SCARD_E_PROTO_MISMATCH ((LONG)0x8010000F)
#define SCARD_E_NOT_READY ((LONG)0x80100010)
#define SCARD_E_INVALID_VALUE ((LONG)0x80100011)
#define SCARD_E_SYSTEM_CANCELLED ((LONG)0x80100012)
#define SCARD_F_COMM_ERROR ((LONG)0x80100013)
#define SCARD_F_UNKNOWN_ERROR ((LONG)0x80100014)
#define SCARD_E_NOT_TRANSACTED ((LONG)0x80100016)
#define SCARD_E_READER_UNAVAILABLE ((LONG)0x80100017)
#define SCARD_P_SHUTDOWN ((LONG)0x80100018)
#define SCARD_E_CARD_UNSUPPORTED ((LONG)0x8010001C)
#define SCARD_E_NO_SERVICE ((LONG)0x8010001D)
#define SCARD_E_SERVICE_STOPPED ((LONG)0x8010001E)
#define SCARD_E_UNSUPPORTED_FEATURE ((LONG)0x8010001F)
#define SCARD_E_NO_ACCESS ((LONG)0x80100027)
#define SCARD_E_NO_READERS_AVAILABLE ((LONG)0x8010002E)
#define SCARD_E_COMM_DATA_LOST ((LONG)0x8010002F)
#define SCARD_E_SERVER_TOO_BUSY ((LONG)0x80100031)
#define SCARD_W_UNSUPPORTED_CARD ((LONG)0x80100065)
#define SCARD_W_UNRESPONSIVE_CARD ((LONG)0x80100066)
#define SCARD_W_UNPOWERED_CARD ((LONG)0x80100067)
#define SCARD_W_RESET_CARD ((LONG)0x80100068)
#define SCARD_W_REMOVED_CARD ((LONG)0x80100069)
#define SCARD_W_SECURITY_VIOLATION ((LONG)0x8010006A)
#define SCARD_W_CANCELLED_BY_USER ((LONG)0x8010006E)

#ifdef __cplusplus
extern "C" {
#endif

LONG SCardEstablishContext(DWORD scope, LPCVOID, LPCVOID, LPSCARDCONTEXT context);
LONG SCardReleaseContext(SCARDCONTEXT context);
LONG SCardListReaders(SCARDCONTEXT context, LPCSTR groups, LPSTR names, LPDWORD size);
LONG SCardGetStatusChange(SCARDCONTEXT context, DWORD milliseconds, SCARD_READERSTATE* states,
                          DWORD number);
LONG SCardCancel(SCARDCONTEXT context);
LONG SCardConnect(SCARDCONTEXT context, LPCSTR reader, DWORD share, DWORD protocols,
                  LPSCARDHANDLE card, LPDWORD protocol);
LONG SCardReconnect(SCARDHANDLE card, DWORD share, DWORD protocols, DWORD initialization,
                    LPDWORD protocol);
LONG SCardDisconnect(SCARDHANDLE card, DWORD disposition);
LONG SCardBeginTransaction(SCARDHANDLE card);
LONG SCardEndTransaction(SCARDHANDLE card, DWORD disposition);
LONG SCardTransmit(SCARDHANDLE card, const SCARD_IO_REQUEST* request, LPCBYTE command, DWORD size,
                   SCARD_IO_REQUEST* answered, LPBYTE answer, LPDWORD room);
LONG SCardControl(SCARDHANDLE card, DWORD code, LPCVOID input, DWORD size, LPVOID answer,
                  DWORD room, LPDWORD returned);
LONG SCardStatus(SCARDHANDLE card, LPSTR reader, LPDWORD nameSize, LPDWORD state, LPDWORD protocol,
                 LPBYTE atr, LPDWORD size);

#ifdef __cplusplus
}
#endif

#endif
