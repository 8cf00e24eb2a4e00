// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QFile>

#include "pcsc/virtualcard/virtual_card.h"

namespace cardmaker {

/// One JSON line for an exchange: {"n","t","c","r","sw","clen","rlen"}. t: milliseconds since the
/// card was made; c, r: what went over the line, hexadecimal, PIN blocks as FF; sw: the end of r;
/// clen, rlen: bytes of c and r.
QByteArray logLine(const virtualcard::Exchange& exchange);

/// A log file that is whole up to the last APDU whatever happens next.
class ApduLog {
  public:
    /// False when the file cannot be written. Replaces what was there.
    bool open(const QString& path);
    QString errorString() const { return file_.errorString(); }
    void write(const virtualcard::Exchange& exchange);

  private:
    QFile file_;
};

}  // namespace cardmaker
