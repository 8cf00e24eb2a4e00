// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace mockportal {

enum class AccessKind { read, search, create, update, remove };
enum class AccessPurpose { ownRequest, representation, treatment, emergency };

/// Who did what with a citizen's record, and when.
struct Access {
    QString id{};  // given by the book
    QString patientId{};
    QDateTime when{};
    AccessKind kind = AccessKind::read;
    QString who{};   // name
    QString role{};  // "Assistito", "Medico specialista"
    QString body{};  // of a professional; else empty
    AccessPurpose purpose = AccessPurpose::ownRequest;
    QString resource{};    // "DocumentReference/7"; the type alone where it is no single one
    bool refused = false;  // was tried, and not granted
};

/// The register of accesses. Keeps the last ones of each citizen: a mock need not grow for ever.
class AccessBook {
  public:
    static constexpr qsizetype most = 5000;  // of one citizen

    void add(Access access);
    /// Oldest first.
    const QList<Access>& of(const QString& patientId) const;
    void clear() { citizens_.clear(); }

  private:
    QHash<QString, QList<Access>> citizens_{};  // by patient id
    quint64 count_ = 0;
};

}  // namespace mockportal
