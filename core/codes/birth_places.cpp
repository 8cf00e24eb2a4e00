// SPDX-License-Identifier: EUPL-1.2
#include "core/codes/birth_places.h"

#include <algorithm>

#include "core/codes/letters.h"
#include "core/codes/place_index.h"

namespace core {
namespace {

QByteArray dayOf(const QDate& date) {
    return date.isValid() ? date.toString(Qt::ISODate).toLatin1() : QByteArray();
}

QString text(QByteArrayView cell) {
    return QString::fromUtf8(cell);
}

QDate date(QByteArrayView cell) {
    return QDate::fromString(QString::fromLatin1(cell), Qt::ISODate);
}

BirthPlace toPlace(const PlaceRow& row) {
    using enum PlaceRow::Column;
    const auto shown = row[row[displayName].isEmpty() ? name : displayName];
    const bool state = row[kind] == QByteArrayView("S");
    return {text(row[code]),
            text(row[name]),
            text(shown),
            text(row[province]),
            date(row[validFrom]),
            date(row[validTo]),
            state ? BirthPlace::Kind::state : BirthPlace::Kind::comune,
            text(row[iso3166])};
}

/// Rows in the order they come, one a code: the latest that `accepts`.
template <typename Accepts>
std::vector<BirthPlace> onePerCode(std::span<const NameIndex::Entry> entries, std::size_t limit,
                                   Accepts accepts) {
    std::vector<PlaceRow> rows;
    for (const auto& entry : entries) {
        const auto row = PlaceList::instance().rowAt(entry.row);
        if (!accepts(row)) continue;
        const auto sameCode = std::ranges::find_if(rows, [&](const PlaceRow& each) {
            return each[PlaceRow::code] == row[PlaceRow::code];
        });
        if (sameCode == rows.end()) {
            if (rows.size() == limit) break;
            rows.push_back(row);
        } else if ((*sameCode)[PlaceRow::validFrom] <= row[PlaceRow::validFrom]) {
            *sameCode = row;
        }
    }
    std::vector<BirthPlace> places;
    std::ranges::transform(rows, std::back_inserter(places), toPlace);
    return places;
}

std::vector<BirthPlace> choose(std::span<const NameIndex::Entry> entries, const QDate& date,
                               std::size_t limit) {
    const auto day = dayOf(date);
    auto places = onePerCode(entries, limit, [&](const PlaceRow& row) { return row.holds(day); });
    if (!places.empty()) return places;
    return onePerCode(entries, limit, [](const PlaceRow&) { return true; });
}

}  // namespace

std::optional<BirthPlace> findBirthPlace(QStringView code, const QDate& date) {
    const auto rows = PlaceList::instance().ofCode(code.toLatin1());
    if (rows.empty()) return std::nullopt;
    const auto day = dayOf(date);
    const auto holds = [&](const PlaceRow& row) { return row.holds(day); };
    const auto found = std::ranges::find_if(rows, holds);
    return toPlace(found != rows.end() ? *found : rows.back());
}

std::vector<BirthPlace> birthPlacesNamed(QStringView name, const QDate& date) {
    const auto letters = plainLetters(name).toLatin1();
    if (letters.isEmpty()) return {};
    auto entries = NameIndex::instance().startingWith(letters);
    const auto longer = std::ranges::find_if(
        entries, [&](const NameIndex::Entry& entry) { return entry.length > letters.size(); });
    return choose({entries.begin(), longer}, date, entries.size());
}

std::vector<BirthPlace> completeBirthPlace(QStringView typed, const QDate& date,
                                           std::size_t limit) {
    const auto letters = plainLetters(typed).toLatin1();
    if (letters.isEmpty()) return {};
    return choose(NameIndex::instance().startingWith(letters), date, limit);
}

}  // namespace core
