// SPDX-License-Identifier: EUPL-1.2
// R40: an income exemption that the citizen declares, for themselves or for others.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <expected>

#include "app/mockportal/exemptions/exemption_rules.h"
#include "app/mockportal/record/citizen.h"

namespace mockportal {

/// Who gets the exemption, and in which quality the declarer speaks for them.
struct Beneficiary {
    const Citizen* citizen = nullptr;
    QString quality{};  // code of ExemptionRules::qualities
    QDate from{};       // given by judge()
    QDate until{};
};

struct Declaration {
    const Citizen* declarer = nullptr;
    QString code{};
    bool nextYear = false;  // for the year to come, from January to March
    QList<Beneficiary> beneficiaries{};
    Household household{};
    QStringList conditions{};  // ids of those ticked
};

/// A code of http://fse.example/cs/rifiuto, and words for a developer.
struct Refusal {
    QString code{};
    QString why{};
};

/// What was written down to be agreed to, and waits for it.
struct PreparedDeclaration {
    Declaration declaration{};
    QString text{};
    QDateTime expires{};
};

/// By nonce. Each is good once.
class PreparedDeclarations {
  public:
    /// Gives the nonce.
    QString add(PreparedDeclaration prepared);
    const PreparedDeclaration* find(const QString& nonce) const;
    void forget(const QString& nonce) { waiting_.remove(nonce); }
    void clear() { waiting_.clear(); }

  private:
    static constexpr qsizetype most = 1000;
    QHash<QString, PreparedDeclaration> waiting_{};
};

/// The whole declaration in words (R40, fifth step), as it is signed. `rules` has the code.
QString declarationText(const Declaration& declaration, const ExemptionRules& rules,
                        const QDateTime& now);

}  // namespace mockportal
