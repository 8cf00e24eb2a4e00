// SPDX-License-Identifier: EUPL-1.2
// The choice of a doctor: what the portal says about it beforehand, and the request (R50).
#pragma once

#include <QDate>
#include <QStringList>
#include <optional>

#include "core/requests/request.h"

namespace core {

/// What the portal would answer to a choice of this doctor, for this person, now (R50).
struct ChoiceVerdict {
    enum class Outcome { allowed, toBeJudged, refused };  // ammessa, da valutare, non ammessa
    Outcome outcome = Outcome::refused;
    QStringList reasons{};  // codes: massimale, ambito, eta …; choiceReasonText has the words
    QDate from{};           // troppo_presto: the first day on which it can be done again
};

/// What the portal has written down to be signed. It is for one doctor and one person, and dies at
/// `expires`.
struct PreparedChoice {
    QString doctorId{};
    QString reason{};
    QString text{};  // to be shown in full and signed as its UTF-8
    QString nonce{};
    QDateTime expires{};
    int changeDays = 0;  // R50: after the change, until the next one; 0 = not told
};

/// A choice that was sent: done at once (accepted), or on its way through the office (sent).
struct ChoiceRequest : Request {
    QString doctorId{};
    QString doctorName{};
    QString reason{};  // the citizen's words
};

/// What became of it: a request, or the codes why not (those of ChoiceVerdict::reasons, or `firma`
/// when the signature, its text or its time does not hold; nothing was done then).
struct ChoiceAnswer {
    std::optional<ChoiceRequest> request{};
    QStringList refusals{};
};

inline constexpr const char* choiceKind = "scelta-medico";  // of requestSystem

/// portal.answer when it is no request for a doctor.
Result<ChoiceRequest> readChoiceRequest(const QJsonObject& task);
/// Of a PractitionerRole; nullopt when it tells none.
std::optional<ChoiceVerdict> readChoiceVerdict(const QJsonObject& role);
/// portal.answer when text, nonce or time are missing.
Result<PreparedChoice> readPreparedChoice(const QJsonObject& parameters);

}  // namespace core
