// SPDX-License-Identifier: EUPL-1.2
// The consents of 9.1 as the portal keeps them: a history to which is added and nothing else (R80).
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QVector>
#include <array>

namespace core {

/// What a citizen decides with a switch.
enum class ConsentTopic {
    record,        // S9: treatment of the data, without which there is no record
    consultation,  // those who treat the citizen may read it
    emergency,     // the emergency room may, when the citizen cannot answer
    smsNotice,     // S17: an SMS when a report arrives
};
inline constexpr std::array consentTopics{ConsentTopic::record, ConsentTopic::consultation,
                                          ConsentTopic::emergency, ConsentTopic::smsNotice};

/// As the wire calls it: "consultazione".
const char* consentCode(ConsentTopic topic);

/// The version of the information notice that this program shows (fse-domain 4).
inline constexpr const char* shownNotice = "2";

/// One choice.
struct ConsentAct {
    QString id{};
    ConsentTopic topic = ConsentTopic::record;
    bool given = false;
    QDateTime when{};  // by the portal's clock
    QString notice{};  // version of the notice it was made after; empty if not told
    QString by{};      // FHIR id of who chose: the citizen, a parent, a guardian
};

/// All choices, newest first.
struct ConsentHistory {
    QVector<ConsentAct> acts{};

    QVector<ConsentAct> of(ConsentTopic topic) const;
    /// False where nothing was ever said.
    bool given(ConsentTopic topic) const;
    /// How many there are: what a new choice is based on (If-Match).
    int count(ConsentTopic topic) const { return int(of(topic).size()); }
};

/// Of `Consent` resources in the portal's order; those of other categories are left out.
ConsentHistory readHistory(const QVector<QJsonObject>& resources);

}  // namespace core
