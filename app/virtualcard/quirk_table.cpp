// SPDX-License-Identifier: EUPL-1.2
#include "app/virtualcard/quirk_table.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace cardmaker {
namespace {

using virtualcard::EndOfFile;
using virtualcard::PinReference;
using virtualcard::Quirks;

template <bool Quirks::*member>
bool flag(Quirks& quirks, const QJsonValue& value) {
    if (!value.isBool()) return false;
    quirks.*member = value.toBool();
    return true;
}

/// A whole number, zero or more, small enough for every counter here.
std::optional<int> wholeNumber(const QJsonValue& value) {
    constexpr double most = std::numeric_limits<int>::max();
    const double number = value.toDouble(-1);
    const int whole = number >= 0 && number <= most ? static_cast<int>(number) : -1;
    return whole >= 0 && static_cast<double>(whole) >= number ? std::optional(whole) : std::nullopt;
}

template <typename Set>
bool withNumber(const QJsonValue& value, Set set) {
    const auto number = wholeNumber(value);
    if (number) set(*number);
    return number.has_value();
}

template <typename Value, std::size_t count>
bool withWord(const QJsonValue& value,
              const std::array<std::pair<const char*, Value>, count>& words,
              std::optional<Value>& out) {
    for (const auto& [word, meaning] : words)
        if (value.toString() == QLatin1String(word)) out = meaning;
    return out.has_value();
}

bool setEndOfFile(Quirks& quirks, const QJsonValue& value) {
    static constexpr std::array words{std::pair{"outside6B00", EndOfFile::outside6B00},
                                      std::pair{"warning6282", EndOfFile::warning6282},
                                      std::pair{"short9000", EndOfFile::short9000},
                                      std::pair{"exact6Cxx", EndOfFile::exact6Cxx},
                                      std::pair{"strict6B00", EndOfFile::strict6B00}};
    quirks.endOfFile.reset();
    return withWord(value, words, quirks.endOfFile);
}

bool setPinReference(Quirks& quirks, const QJsonValue& value) {
    static constexpr std::array words{std::pair{"plain", PinReference::plain},
                                      std::pair{"withBit80", PinReference::withBit80},
                                      std::pair{"both", PinReference::both}};
    quirks.pinReference.reset();
    return withWord(value, words, quirks.pinReference);
}

bool setTruncatedData(Quirks& quirks, const QJsonValue& value) {
    return withNumber(value,
                      [&](int number) { quirks.truncatedData = static_cast<std::size_t>(number); });
}

bool setRemoveAfter(Quirks& quirks, const QJsonValue& value) {
    return withNumber(value,
                      [&](int number) { quirks.removeAfter = static_cast<unsigned>(number); });
}

bool setLatency(Quirks& quirks, const QJsonValue& value) {
    return withNumber(
        value, [&](int number) { quirks.latencyPerByte = std::chrono::microseconds(number); });
}

constexpr std::array switches{
    QuirkSwitch{
        "endOfFile", QuirkKind::word,
        QT_TRANSLATE_NOOP("quirks",
                          "lettura oltre la fine del file: outside6B00, warning6282, short9000, "
                          "exact6Cxx, strict6B00"),
        setEndOfFile},
    QuirkSwitch{"t0Answers", QuirkKind::flag,
                QT_TRANSLATE_NOOP("quirks", "61xx e 6Cxx anche con T=1"), flag<&Quirks::t0Answers>},
    QuirkSwitch{"refuseChaining", QuirkKind::flag,
                QT_TRANSLATE_NOOP("quirks", "6E00 ai comandi concatenati (CLA 10)"),
                flag<&Quirks::refuseChaining>},
    QuirkSwitch{"refuseExtended", QuirkKind::flag,
                QT_TRANSLATE_NOOP("quirks", "6700 agli APDU estesi"),
                flag<&Quirks::refuseExtended>},
    QuirkSwitch{"refuseSelectWithoutFci", QuirkKind::flag,
                QT_TRANSLATE_NOOP("quirks", "6A86 a SELECT con P2 0C"),
                flag<&Quirks::refuseSelectWithoutFci>},
    QuirkSwitch{"fciWithoutSize", QuirkKind::flag,
                QT_TRANSLATE_NOOP("quirks", "FCI senza la dimensione del file"),
                flag<&Quirks::fciWithoutSize>},
    QuirkSwitch{"zeroCertificate", QuirkKind::flag,
                QT_TRANSLATE_NOOP("quirks", "C_Carta contiene solo zeri"),
                flag<&Quirks::zeroCertificate>},
    QuirkSwitch{"pinWrongWithoutTries", QuirkKind::flag,
                QT_TRANSLATE_NOOP("quirks", "6300 invece di 63Cx per un PIN errato"),
                flag<&Quirks::pinWrongWithoutTries>},
    QuirkSwitch{"countedPinQuery", QuirkKind::flag,
                QT_TRANSLATE_NOOP("quirks", "un VERIFY senza dati costa un tentativo"),
                flag<&Quirks::countedPinQuery>},
    QuirkSwitch{"pinReference", QuirkKind::word,
                QT_TRANSLATE_NOOP(
                    "quirks", "riferimenti accettati per il PIN: plain (10), withBit80 (90), both"),
                setPinReference},
    QuirkSwitch{"truncatedData", QuirkKind::number,
                QT_TRANSLATE_NOOP("quirks", "Dati_personali finisce dopo questo numero di byte"),
                setTruncatedData},
    QuirkSwitch{"bytesAfterEnd", QuirkKind::flag,
                QT_TRANSLATE_NOOP("quirks", "byte senza senso, non zeri, dopo dati e certificato"),
                flag<&Quirks::bytesAfterEnd>},
    QuirkSwitch{"removeAfter", QuirkKind::number,
                QT_TRANSLATE_NOOP("quirks", "la carta esce dopo questo numero di APDU"),
                setRemoveAfter},
    QuirkSwitch{"latencyPerByte", QuirkKind::number,
                QT_TRANSLATE_NOOP("quirks", "microsecondi di attesa per ogni byte trasmesso"),
                setLatency},
    QuirkSwitch{
        "mute", QuirkKind::flag,
        QT_TRANSLATE_NOOP("quirks", "nessuna risposta al reset: carta girata o chip sporco"),
        flag<&Quirks::mute>},
};

}  // namespace

QString QuirkSwitch::optionName() const {
    static const QRegularExpression inside(QStringLiteral("(?<=[a-z0-9])([A-Z])"));
    return QString::fromLatin1(key).replace(inside, QStringLiteral("-\\1")).toLower();
}

QString QuirkSwitch::translatedDescription() const {
    return QCoreApplication::translate("quirks", description);
}

std::span<const QuirkSwitch> quirkSwitches() {
    return switches;
}

const QuirkSwitch* findQuirk(const QString& key) {
    const auto found = std::ranges::find_if(
        switches, [&](const auto& quirk) { return key == QLatin1String(quirk.key); });
    return found == switches.end() ? nullptr : &*found;
}

}  // namespace cardmaker
