// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <optional>
#include <span>

namespace mockportal {

enum class AccessKind { read, search, create, update, remove };
enum class AccessPurpose { ownRequest, representation, treatment, emergency, operations };

/// Who did what with a citizen's record, and when.
struct Access {
    QString id{};  // given by the book
    QString patientId{};
    QDateTime when{};
    AccessKind kind = AccessKind::read;
    QString who{};   // name
    QString role{};  // code of a row of accessRoles; empty: not told
    QString body{};  // of a professional; else empty
    AccessPurpose purpose = AccessPurpose::ownRequest;
    QString resource{};    // "DocumentReference/7"; the type alone where it is no single one
    bool refused = false;  // was tried, and not granted
    QString title{};       // what it is called; empty: not told
    /// Of a professional: whether the citizen was ever treated where they work, as far as the
    /// portal knows.
    std::optional<bool> visited{};
};

/// Who reads, as the register calls them.
struct AccessRole {
    const char* code;
    const char* text;
};
std::span<const AccessRole> accessRoles();
/// `Assistito`; for a role that is not in the table, that it is not told.
QString roleText(const QString& code);

/// The register of accesses. Keeps the last ones of each citizen: a mock need not grow for ever.
class AccessBook {
  public:
    static constexpr qsizetype most = 5000;  // of one citizen

    void add(Access access);
    /// Oldest first.
    const QList<Access>& of(const QString& patientId) const;
    /// Whose register has that entry; empty if there is none.
    QString ownerOf(const QString& id) const;
    /// How many were ever added.
    quint64 count() const { return count_; }
    void clear() { citizens_.clear(); }

  private:
    QHash<QString, QList<Access>> citizens_{};  // by patient id
    quint64 count_ = 0;
};

}  // namespace mockportal
