// SPDX-License-Identifier: EUPL-1.2
#include "core/codes/place_index.h"

#include <QResource>
#include <algorithm>
#include <iterator>

#include "core/codes/letters.h"

namespace core {
namespace {

constexpr qsizetype codeLength = 4;

bool isBetweenNames(char c) {
    return c == '/' || c == '-' || c == '(' || c == ')';
}

/// What plainLetters() makes of a name in capitals; most have no accent and need no QString.
void appendLetters(QByteArray& letters, QByteArrayView name) {
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (!std::ranges::all_of(name, isAscii))
        letters += plainLetters(QString::fromUtf8(name)).toLatin1();
    else
        std::ranges::copy_if(name, std::back_inserter(letters),
                             [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

PlaceRow::PlaceRow(QByteArrayView line) {
    qsizetype start = 0;
    for (auto& cell : cells_) {
        const auto comma = line.indexOf(',', start);
        const auto end = comma < 0 ? line.size() : comma;
        cell = line.sliced(start, end - start);
        start = std::min(end + 1, line.size());
    }
}

bool PlaceRow::holds(QByteArrayView day) const {
    const auto to = (*this)[validTo];
    return !day.isEmpty() && (*this)[validFrom] <= day && (to.isEmpty() || day <= to);
}

const PlaceList& PlaceList::instance() {
    static const PlaceList list;
    return list;
}

PlaceList::PlaceList()
    : text_(QResource(QStringLiteral(":/codes/comuni.csv")).uncompressedData()),
      first_(rowAfter(0)) {}

PlaceRow PlaceList::rowAt(qsizetype start) const {
    const auto after = rowAfter(start);
    return PlaceRow(QByteArrayView(text_).sliced(start, after - start).chopped(1));
}

qsizetype PlaceList::rowAfter(qsizetype start) const {
    const auto end = text_.indexOf('\n', start);
    return end < 0 ? text_.size() : end + 1;
}

qsizetype PlaceList::lineStart(qsizetype place) const {
    return text_.lastIndexOf('\n', place - 1) + 1;
}

std::vector<PlaceRow> PlaceList::ofCode(QByteArrayView code) const {
    const auto codeAt = [this](qsizetype start) {
        return QByteArrayView(text_).sliced(start, codeLength);
    };
    qsizetype low = first_;
    qsizetype high = size();
    while (low < high) {
        const auto middle = std::max(lineStart(low + (high - low) / 2), low);
        if (codeAt(middle) < code)
            low = rowAfter(middle);
        else
            high = middle;
    }
    std::vector<PlaceRow> rows;
    for (; low < size() && codeAt(low) == code; low = rowAfter(low)) rows.push_back(rowAt(low));
    return rows;
}

const NameIndex& NameIndex::instance() {
    static const NameIndex index;
    return index;
}

NameIndex::NameIndex() {
    const auto& list = PlaceList::instance();
    letters_.reserve(list.size() / 4);
    for (auto row = list.firstRow(); row < list.size(); row = list.rowAfter(row)) {
        const auto name = list.rowAt(row)[PlaceRow::name];
        add(name, row);
        if (std::ranges::any_of(name, isBetweenNames)) addEachName(name, row);
    }
    std::ranges::sort(entries_, [this](const Entry& a, const Entry& b) {
        const auto order = lettersOf(a).compare(lettersOf(b));
        return order != 0 ? order < 0 : a.row < b.row;
    });
}

void NameIndex::addEachName(QByteArrayView names, qsizetype row) {
    const auto* start = names.begin();
    while (start != names.end()) {
        const auto* end = std::find_if(start, names.end(), isBetweenNames);
        add({start, end}, row);
        start = end == names.end() ? end : end + 1;
    }
}

void NameIndex::add(QByteArrayView name, qsizetype row) {
    const auto start = letters_.size();
    appendLetters(letters_, name);
    if (letters_.size() == start) return;
    entries_.push_back({static_cast<quint32>(start), static_cast<quint32>(letters_.size() - start),
                        static_cast<quint32>(row)});
}

QByteArrayView NameIndex::lettersOf(const Entry& entry) const {
    return QByteArrayView(letters_).sliced(entry.letters, entry.length);
}

std::span<const NameIndex::Entry> NameIndex::startingWith(QByteArrayView letters) const {
    const auto [first, last] =
        std::ranges::equal_range(entries_, letters, {}, [&](const Entry& entry) {
            return lettersOf(entry).first(std::min<qsizetype>(entry.length, letters.size()));
        });
    return {first, last};
}

}  // namespace core
