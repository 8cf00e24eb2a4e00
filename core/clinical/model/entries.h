// SPDX-License-Identifier: EUPL-1.2
// The coded entries, flattened: each knows its section and what it stood in. They add to the
// narrative and never replace it (cda-structure 2).
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "core/clinical/model/header.h"
#include "core/clinical/model/values.h"

namespace core::clinical {

/// What an entry stood in.
struct Place {
    int section = -1;         // number of its section, -1 outside of all
    int observation = -1;     // index of the observation around it
    int administration = -1;  // index of the administration around it
    QString relation{};       // typeCode of the entryRelationship around it: CAUS, RSON, SUBJ…
    int act = -1;             // index of the act around it: a concern has its status and time there
    QString group{};          // name of the battery, cluster or act around it
};

struct ReferenceRange {
    Value value{};
    QString text{};            // as the laboratory wrote it, if it did
    Code interpretation{};     // which range: N = the normal one
    bool conditional = false;  // limited by age, sex…
    QString words() const;     // "0 - 20 mg/L"
};

struct Observation {
    Place place{};
    bool request = false;  // moodCode RQO: asked for, not found
    bool negated = false;
    Code code{};
    QString text{};       // of text, or of what it points at
    QString reference{};  // ID in the narrative, also when nothing is there
    QString status{};
    TimeSpan when{};
    std::vector<Value> values{};
    std::vector<Code> interpretations{};
    std::vector<ReferenceRange> ranges{};
    QString method{};
    QString specimen{};
    QString agent{};     // participant: what somebody is allergic to
    QString priority{};  // of a request: U, B, D, P
    QString repeat{};    // of a request: sessions
    std::vector<QString> notes{};

    /// The first value, or an empty one.
    const Value& value() const;
};

/// substanceAdministration: a vaccination, a therapy, a prescribed medicine.
struct Administration {
    Place place{};
    bool request = false;
    bool notGiven = false;  // negationInd, or cancelled: exemption, refusal, postponement
    Code code{};
    QString text{};
    QString reference{};
    QString status{};
    TimeSpan when{};
    QString frequency{};  // "ogni 24 h"
    Value dose{};
    Code route{};
    Code site{};
    Code product{};         // AIC, with ATC as a translation
    QString productName{};  // name element
    QString lot{};
    QString maker{};
    QString placeGiven{};  // name or identifier of the place
    QString performer{};
    QString packs{};  // supply/quantity
    QString aifaNote{};
    std::vector<QString> notes{};

    /// The medicine in words, never empty unless nothing at all is known.
    QString name() const;
    QString atc() const;
};

/// act, procedure, encounter, supply: what the other kinds leave over.
struct Act {
    enum class Kind { act, procedure, encounter, supply };

    Place place{};
    Kind kind = Kind::act;
    bool request = false;
    bool negated = false;
    Code code{};
    QString text{};
    QString reference{};
    QString status{};
    TimeSpan when{};
    QString quantity{};
};

/// observationMedia and nonXMLBody.
struct Media {
    int section = -1;
    QString id{};
    QString mediaType{};  // lower case, "application/pdf"
    QString url{};        // a reference that we do not fetch
    QByteArray base64{};  // as written, maybe with white space
    bool deflated = false;
    bool isBody = false;  // the document itself

    /// The bytes, at most `Media::largest`. Empty when there are none or they cannot be decoded.
    QByteArray content() const;
    static constexpr qsizetype largest = qsizetype{64} * 1024 * 1024;
};

}  // namespace core::clinical
