// SPDX-License-Identifier: EUPL-1.2
// How birth_places finds its rows. Internal to core/codes.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <array>
#include <span>
#include <vector>

namespace core {

/// One row of comuni.csv, where it lies.
class PlaceRow {
  public:
    enum Column { code, name, displayName, province, validFrom, validTo, kind, iso3166 };

    /// `line` without its line end.
    explicit PlaceRow(QByteArrayView line);

    QByteArrayView operator[](Column column) const { return cells_[column]; }
    /// `day` in ISO form; empty: no.
    bool holds(QByteArrayView day) const;

  private:
    std::array<QByteArrayView, 8> cells_;
};

/// The list as it is in the program: lines sorted by code, then by time.
class PlaceList {
  public:
    static const PlaceList& instance();

    /// All periods of one code, oldest first. Finds them by halving, reading some 16 lines.
    std::vector<PlaceRow> ofCode(QByteArrayView code) const;

    PlaceRow rowAt(qsizetype start) const;
    qsizetype firstRow() const { return first_; }
    /// Where the row after the one that starts at `start` does; size() behind the last.
    qsizetype rowAfter(qsizetype start) const;
    qsizetype size() const { return text_.size(); }

  private:
    PlaceList();
    qsizetype lineStart(qsizetype place) const;

    QByteArray text_;  // not a copy: the resource itself
    qsizetype first_ = 0;
};

/// The names in plain letters, sorted. Made once, in some milliseconds.
class NameIndex {
  public:
    struct Entry {
        quint32 letters;  // where they start
        quint32 length;
        quint32 row;  // where it starts in the list
    };

    static const NameIndex& instance();

    /// Entries whose name begins with these capital letters, sorted by name, then as in the list.
    std::span<const Entry> startingWith(QByteArrayView letters) const;

  private:
    NameIndex();
    void add(QByteArrayView name, qsizetype row);
    void addEachName(QByteArrayView names, qsizetype row);
    QByteArrayView lettersOf(const Entry& entry) const;

    QByteArray letters_;
    std::vector<Entry> entries_;
};

}  // namespace core
