// SPDX-License-Identifier: EUPL-1.2
// What must hold for every file a tester hands to sportello-card: a sentence that says what is
// wrong, or a card that can be put in.
#include <QDate>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <set>

#include "app/virtualcard/profile_reader.h"
#include "app/virtualcard/script.h"
#include "pcsc/cards/holder_data.h"
#include "pcsc/virtualcard/card_files.h"
#include "pcsc/virtualcard/virtual_card.h"
#include "tests/fuzz/target.h"

namespace fuzz {
namespace {

using virtualcard::CardProfile;

QByteArray bytesOf(pcsc::ByteView input) {
    return {reinterpret_cast<const char*>(input.data()), static_cast<qsizetype>(input.size())};
}

bool areDigits(const std::string& text, std::size_t least, std::size_t most) {
    return text.size() >= least && text.size() <= most &&
           std::ranges::all_of(text, [](char each) { return each >= '0' && each <= '9'; });
}

bool isWithin(std::optional<int> left, int all) {
    return all >= 1 && all <= 15 && (!left || (*left >= 0 && *left < all));
}

bool isReal(const std::optional<pcsc::Date>& date) {
    return !date || QDate::isValid(date->year, date->month, date->day);
}

/// What the reader of profiles promises of each (docs/virtual-card.md).
bool keepsItsPromises(const CardProfile& card) {
    const auto& person = card.person;
    const bool secrets = areDigits(card.pin, 5, 8) && areDigits(card.puk, 5, 8);
    const bool dates = isReal(person.born) && isReal(person.issued) && isReal(person.expires);
    const bool names = std::ranges::all_of(
        card.applications, [](const auto& name) { return name.size() >= 5 && name.size() <= 16; });
    return secrets && dates && names && areDigits(card.idCarta, 16, 16) &&
           isWithin(card.pinTriesLeft, card.pinTries) &&
           isWithin(card.pukTriesLeft, card.pukTries) &&
           (card.keyBits == 1024 || card.keyBits == 2048);
}

/// Control characters, and a sex there is none of, are what a card may say and no screen shows.
bool isPlain(const pcsc::Holder& person) {
    const auto texts = {person.issuer,      person.surname,         person.name,
                        person.height,      person.codiceFiscale,   person.citizenship,
                        person.birthComune, person.birthCountry,    person.birthAct,
                        person.annotations, person.residenceComune, person.residenceAddress};
    const bool sexed = person.sex.empty() || person.sex == "M" || person.sex == "F";
    return sexed && std::ranges::all_of(texts, [](const std::string& text) {
               const auto shown = QString::fromStdString(text);
               return std::ranges::all_of(shown, [](QChar each) { return each.isPrint(); });
           });
}

/// The data of a person that nobody cut or made up are read as whole.
bool dataAreWhole(const CardProfile& card) {
    if (card.datiPersonali || card.quirks.truncatedData || !isPlain(card.person)) return true;
    return !pcsc::parseHolderData(virtualcard::datiPersonaliFile(card)).incomplete;
}

/// A card of this profile answers, in as many bytes as a status word at least.
bool answers(CardProfile card) {
    card.quirks.latencyPerByte = {};
    const bool leavesAtOnce = card.quirks.removeAfter == 0U;
    virtualcard::VirtualCard made(std::move(card), [](pcsc::ByteView block) {
        return pcsc::Bytes(block.begin(), block.end());
    });
    made.powerOn();
    const auto answer = made.transmit(pcsc::fromHex("00A4080C0410001003").value());
    return leavesAtOnce || (answer && answer->size() >= 2);
}

bool profileHolds(pcsc::ByteView input) {
    const auto order = cardmaker::readProfile(bytesOf(input));
    if (!order) return !order.error().isEmpty();
    return keepsItsPromises(order->profile) && dataAreWhole(order->profile) &&
           answers(order->profile);
}

bool isStep(const cardmaker::Step& step, const std::set<int>& known) {
    using Kind = cardmaker::Step::Kind;
    using namespace std::chrono_literals;
    if (step.kind == Kind::wait) return step.wait >= 0ms && step.wait <= 24h;
    return step.kind == Kind::end || known.contains(step.slot);
}

/// The line that is wrong is named, and there is such a line.
bool namesALine(const QString& fault, qsizetype lines) {
    static const QRegularExpression number(QStringLiteral("^[^0-9]*([0-9]+): ."));
    const auto found = number.match(fault);
    return found.hasMatch() && found.captured(1).toLongLong() <= lines;
}

bool scriptHolds(pcsc::ByteView input) {
    const auto text = bytesOf(input);
    const std::set<int> known{0, 2};
    const auto lines = text.count('\n') + 1;
    const auto script = cardmaker::readScript(text, known);
    if (!script) return namesALine(script.error(), lines);
    return static_cast<qsizetype>(script->size()) <= lines &&
           std::ranges::all_of(*script, [&](const auto& step) {
               return isStep(step, known) && cardmaker::wordOf(step.kind) != nullptr;
           });
}

pcsc::Bytes example(const QByteArray& bytes) {
    return {bytes.begin(), bytes.end()};
}

std::vector<pcsc::Bytes> profiles() {
    std::vector<pcsc::Bytes> all{
        example("{}"),
        example(R"({"person": {"surname": "VERDI", "born": "1980-12-31", "expires": "today+20",
                    "issued": null, "annotations": "è"}, "tries": 5, "triesLeft": 0,
                    "certificate": {"from": "today-10", "to": "2029-10-10T23:59:59Z"}})"),
        example(R"({"pin": "12345678", "pukTries": 1, "keyBits": 1024, "protocol": "T0",
                    "datiPersonali": "303030303030", "applications": ["A0000000041010"]})"),
        example(R"({"quirks": {"endOfFile": "exact6Cxx", "truncatedData": 60, "removeAfter": 0,
                    "latencyPerByte": 400, "pinReference": "withBit80", "mute": true}})")};
    const QDir folder(QStringLiteral(SPORTELLO_SOURCE_DIR "/app/virtualcard/profiles"));
    for (const auto& name : folder.entryList({QStringLiteral("*.json")})) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) all.push_back(example(file.readAll()));
    }
    return all;
}

std::vector<pcsc::Bytes> scripts() {
    return {example("insert 0\nwait 1.5\nreset 0\nremove 0\nend\n"),
            example("# in and out\r\n  insert\t2   # the second\nwait 86400\nremove 2"),
            example("insert\nwait 0\nwait 1e3\n\n\nend")};
}

}  // namespace

const std::vector<Target>& targets() {
    static const std::vector<Target> all{{"card_profile", &profileHolds, profiles()},
                                         {"card_script", &scriptHolds, scripts()}};
    return all;
}

}  // namespace fuzz
