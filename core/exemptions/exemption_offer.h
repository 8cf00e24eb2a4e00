// SPDX-License-Identifier: EUPL-1.2
// What may be self-certified, and why not the rest (R40, second step), as the portal judges it.
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QVector>
#include <optional>

#include "core/base/base.h"
#include "core/codes/income_ceiling.h"

namespace core {

/// A code and its words.
struct NamedText {
    QString code{};
    QString text{};
};

/// In completed years; -1: no such end.
struct AgeRange {
    int from = -1;
    int below = -1;
};

/// For one exemption year.
struct OfferVerdict {
    bool possible = false;
    QDate from{};  // possible: the days it would have
    QDate until{};
    NamedText reason{};  // else: `eta`, `serve-cronica`, `serve-rara`, `serve-e02`, `gia-attiva`,
                         // `automatica`, `chiusa`, with the portal's Italian words
    QString person{};    // whose reason it is, when more than one was asked about; else empty
};

struct ExemptionOffer {
    QString code{};
    QString description{};
    OfferVerdict now{};
    std::optional<OfferVerdict> next{};  // when the coming year may be declared already
    QVector<AgeRange> ages{};            // one of them; none: any age
    IncomeCeiling ceiling{};
    QVector<NamedText> conditions{};  // all to be ticked
};

struct ExemptionYear {
    QDate first{};
    QDate last{};
};

/// For one person, or for several together.
struct ExemptionOffers {
    QVector<ExemptionOffer> offers{};
    QVector<NamedText> qualities{};  // in which the session's person may declare for them
    QStringList consequences{};      // of a false declaration
    ExemptionYear year{};
    std::optional<ExemptionYear> nextYear{};
    int incomeYear = 0;
    QDate renewFrom{};
    QDate renewUntil{};
    QDate rulesFrom{};  // since when these limits are in force

    const ExemptionOffer* find(const QString& code) const;
};

/// portal.answer when it offers nothing at all.
Result<ExemptionOffers> readOffers(const QJsonObject& parameters);

/// What is possible for everybody of a list: a code is when it is for each, and its days are those
/// that all have. `names` as `each`; neither is empty. Qualities are left out: each has their own.
ExemptionOffers offersForAll(const QVector<ExemptionOffers>& each, const QStringList& names);

}  // namespace core
