// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QHash>
#include <QStringList>
#include <functional>
#include <optional>

namespace mockportal {

enum class ConsentKind {
    treatment,     // S9, S37: to the record itself
    hiding,        // of single documents and prescriptions from those who treat the citizen
    smsNotice,     // S17, R19: an SMS when a document arrives
    consultation,  // by those who treat the citizen (9.1)
    emergency,     // when the citizen cannot answer
};

/// One choice of a citizen. Never changed once it is written (R80).
struct ConsentEntry {
    QString id{};  // given by the book
    QString patientId{};
    QString by{};  // patient id of who chose: the citizen, a parent, a guardian
    ConsentKind kind = ConsentKind::treatment;
    bool permit = true;        // hiding: false = hide, true = show again
    QStringList references{};  // of hiding: "DocumentReference/7", "ServiceRequest/8"
    QDateTime when{};
    QString notice{};  // version of the information notice that it was given after
};

/// All choices of all citizens, appended only; the newest of a kind counts. Lives on the portal's
/// thread.
class ConsentBook {
  public:
    ConsentEntry add(ConsentEntry entry);
    /// To the record itself, from the start, by the citizen.
    void give(const QString& patientId, const QDateTime& when) {
        add({{}, patientId, patientId, ConsentKind::treatment, true, {}, when});
    }
    /// Newest first.
    QList<ConsentEntry> of(const QString& patientId) const;
    /// How many choices of that kind there are: what a client that writes must have seen.
    int count(const QString& patientId, ConsentKind kind) const;
    /// Whose entry that is; empty if there is none.
    QString ownerOf(const QString& id) const;
    /// False where nothing was ever said.
    bool given(const QString& patientId, ConsentKind kind) const;
    /// What the citizen chose for that resource; nothing if they never did. For resources that can
    /// be hidden from the start: `hiddenByChoice(…).value_or(startsHidden)`.
    std::optional<bool> hiddenByChoice(const QString& patientId, const QString& reference) const;
    /// `reference` like "ServiceRequest/8".
    bool isHidden(const QString& patientId, const QString& reference) const {
        return hiddenByChoice(patientId, reference).value_or(false);
    }
    void clear() { citizens_.clear(); }

  private:
    struct History {
        QList<ConsentEntry> entries{};  // oldest first
        QHash<QString, bool> hidden{};  // by reference
    };
    QHash<QString, History> citizens_{};  // by patient id
};

/// How a type of resource takes part in hiding. Its family of resources puts one into
/// `PortalState::hideables` when it adds its routes.
struct Hideable {
    /// Whether that citizen has such a resource; one that is not is refused with 422.
    std::function<bool(const QString& patientId, const QString& id)> exists;
    /// Told after the choice is written: a place to raise version and lastUpdated. May be empty.
    std::function<void(const QString& id, bool hide, const QDateTime& now)> apply{};
};

using Hideables = QHash<QString, Hideable>;  // by resource type

}  // namespace mockportal
