// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QFile>
#include <mutex>
#include <optional>

#include "pcsc/virtualcard/virtual_card.h"

namespace cardmaker {

/// One JSON line for an exchange: {"n","t","c","r","sw","clen","rlen"}, before them "slot" if
/// given. t: milliseconds since the card was made; c, r: what went over the line, hexadecimal, PIN
/// blocks as FF; sw: the end of r; clen, rlen: bytes of c and r.
QByteArray logLine(const virtualcard::Exchange& exchange, std::optional<int> slot = {});

/// A log file that is whole up to the last APDU whatever happens next. write() is thread-safe.
class ApduLog {
  public:
    /// False when the file cannot be written. Replaces what was there.
    bool open(const QString& path);
    QString errorString() const { return file_.errorString(); }
    void write(const virtualcard::Exchange& exchange, std::optional<int> slot = {});

  private:
    std::mutex mutex_;  // the cards have threads of their own
    QFile file_;
};

}  // namespace cardmaker
