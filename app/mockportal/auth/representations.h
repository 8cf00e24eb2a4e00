// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <expected>
#include <optional>

namespace mockportal {

/// What somebody may be let do for another person; a delegator grants some of them.
enum class PortalService { data, record, booking, doctor, exemptions, privacy };

enum class Relation { minor, ward, delegator };  // what the represented person is

/// R16, S8: who may act for whom, from when to when. Both days count.
struct Representation {
    QString by{};       // codice fiscale
    QString forWhom{};  // codice fiscale
    Relation relation = Relation::delegator;
    QDate from{};
    QDate until{};  // null: without an end
    QList<PortalService> scope{};
};

enum class ActingRefusal { notRepresented, ended, outOfScope };

class Representations {
  public:
    /// In the place of an earlier one of the same two people.
    void add(const Representation& representation);
    /// Whether `by` may use `service` for `forWhom` on that day. One that has not begun yet is as
    /// none at all.
    std::expected<void, ActingRefusal> check(const QString& by, const QString& forWhom,
                                             PortalService service, const QDate& today) const;
    /// Those that hold on that day, in the order they were added.
    QList<Representation> of(const QString& by, const QDate& today) const;
    /// Who may act for that person, now or later; in the order they were added.
    QList<Representation> forPerson(const QString& forWhom, const QDate& today) const;
    /// How many people delegated this one, now or later.
    int delegationsHeld(const QString& by, const QDate& today) const;
    /// From that day on it does not hold any more.
    void end(const QString& by, const QString& forWhom, const QDate& from);
    qsizetype count() const { return all_.size(); }
    void clear() { all_.clear(); }

  private:
    QList<Representation> all_;
};

/// The last day on which parents act for a child: the one before the 18th birthday. Who was born on
/// 29 February has it on 28 February where the year has no other.
QDate lastDayAsMinor(const QDate& birthDate);

/// What a parent and a guardian may do: everything. A delegate never comes to `privacy` (R16).
QList<PortalService> allServices();

// As the wire calls them.
QString serviceName(PortalService service);
std::optional<PortalService> serviceByName(const QString& name);
QString relationName(Relation relation);
std::optional<Relation> relationByName(const QString& name);

}  // namespace mockportal
