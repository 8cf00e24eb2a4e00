// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>
#include <QTime>
#include <QUrl>

#include "core/base/base.h"
#include "core/card/card_snapshot.h"
#include "pcsc/cards/cns_lot.h"
#include "pcsc/transport/transport.h"

namespace core::diagnosis {

/// A USB device as its maker numbered it.
struct UsbId {
    quint16 vendor = 0;
    quint16 product = 0;
    friend auto operator<=>(const UsbId&, const UsbId&) = default;
};

/// Text that stands in the program's own source.
class Literal {
  public:
    consteval Literal(const char* text) : text_(text) {}  // NOLINT: that is its purpose
    const char* text() const { return text_; }

  private:
    const char* text_;
};

/// What a finding of the diagnosis may hold besides fixed words. There is a maker for each kind of
/// fact that the help line needs, and none for text: so nothing of a card's holder, of the person
/// at the computer, or of the computer's own names can get into a report (no name, no codice
/// fiscale, no card number, no dates of a card, no path).
class Fact {
  public:
    static Fact number(qint64 value);
    /// Of a certificate of the portal.
    static Fact day(const QDate& day);
    static Fact timeOfDay(const QTime& time);
    /// The first thing in `text` that looks like a version: at most four numbers with points, each
    /// of four digits at most.
    static Fact version(QStringView text);
    /// The model as PC/SC or a driver names it, without serial number, slot and what is in
    /// brackets.
    static Fact model(const pcsc::Slot& slot);
    /// What a card of others is, by the program's own table (CardSnapshot::knownAs).
    static Fact kind(const CardSnapshot& card);
    /// The production lot by the name that pcsc knows it by; an unknown one by what CNS it follows.
    static Fact lot(const pcsc::CnsLot& lot);
    static Fact usb(UsbId id);  // 25dd:3111
    /// The answer to reset in hexadecimal, where it is that of a CNS, whose bytes all have a
    /// meaning of the production lot (cns-card 1); else nothing: other cards may number themselves
    /// in it.
    static Fact cnsAtr(ByteView atr);
    /// The operating system: `debian 12, x86_64`.
    static Fact system();
    /// Host and port of the portal.
    static Fact address(const QUrl& portal);
    static Fact code(ErrorCode code);
    /// A name of the field that is a part of the program: `IDEMIA`, `pcscd`.
    static Fact name(Literal name);

    const QString& text() const { return text_; }

  private:
    explicit Fact(QString text) : text_(std::move(text)) {}
    QString text_;
};

}  // namespace core::diagnosis
