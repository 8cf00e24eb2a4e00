// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QUrlQuery>
#include <optional>

namespace mockportal::fhir {

/// Where a page ended. The next one begins behind it, whatever arrived or was read in between.
struct Position {
    QDateTime date{};
    QString id{};
};

/// What a next link carries: the search and where the page ended. Signed with a key made at start,
/// so that it means nothing to a client and cannot be written by one.
class PageCursors {
  public:
    PageCursors();
    QString write(const QUrlQuery& search, const Position& end) const;

    struct Content {
        QUrlQuery search{};
        Position end{};
    };
    /// Nothing if this portal did not write it.
    std::optional<Content> read(const QString& cursor) const;

  private:
    QByteArray signature(const QByteArray& payload) const;
    QByteArray key_;
};

}  // namespace mockportal::fhir
