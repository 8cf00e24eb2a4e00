/* SPDX-License-Identifier: EUPL-1.2
 * For tests that include what pcsc-lite calls its header. */
#include <PCSC/winscard.h>
