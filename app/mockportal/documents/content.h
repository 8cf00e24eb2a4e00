// SPDX-License-Identifier: EUPL-1.2
// What a clinical document says, as read from app/mockportal/content: one file a document, plus the
// people, places and analytes they name in registry.json. All of it is invented. docs/portal-api.md
// tells how to add one.
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QStringList>
#include <memory>
#include <optional>

#include "app/mockportal/documents/kind.h"

namespace mockportal {

struct Facility {
    QString name{};    // Struttura: "Ospedale di Garbagnate Milanese"
    QString body{};    // Ente: A.O. "G. SALVINI" - GARBAGNATE
    QString bodyId{};  // extension under the OID of Italian health structures
    QString address{};
    QString city{};
    QString phone{};
    QString type{};  // tipologiaStruttura: Ospedale, Prevenzione, Territorio
};

struct Doctor {
    QString title{};  // Dott., Dott.ssa
    QString given{};
    QString family{};
    QString id{};  // codice fiscale
    QString displayName() const {
        return title + QLatin1Char(' ') + given + QLatin1Char(' ') + family;
    }
};

struct Analyte {
    QString key{};
    QString name{};
    QString loinc{};
    QString loincName{};
    QString unit{};  // as printed
    QString ucum{};
    std::optional<double> low{};
    std::optional<double> high{};
    int decimals = 0;
    QString group{};  // the part of the report it is printed in
    // For made-up values, in the registry's unit; `factor` leads from there to `unit`.
    double spread = 0.1;  // how far a person's value wanders, as a share of it
    double least = 0;     // what a living body has
    double most = 1e9;
    double ill = 1;  // what an illness multiplies it by
    double factor = 1;
};

enum class Flag { normal, low, high };

struct Measurement {
    Analyte analyte{};
    double value = 0;
    Flag flag() const;
    QString valueText() const;  // with the Italian decimal comma
    QString rangeText() const;
};

struct Dose {  // of a vaccine
    QString name{};
    QString atc{};
    QString product{};
    QString lot{};
    QDate date{};
    int number = 1;
    QString site{};
};

struct Drug {  // prescribed
    QString name{};
    QString atc{};
    QString aic{};
    int packs = 1;
    QString dosage{};
};

struct Service {  // prescribed: visit or examination
    QString code{};
    QString name{};
    int count = 1;
};

/// What a paragraph says, as a code beside it: triage, outcome.
struct Finding {
    QString code{};  // LOINC: what is told
    QString name{};
    QString value{};  // what it is, in the code system of this OID
    QString system{};
    QString display{};
};

/// A file in the document, beside its text.
struct Enclosed {
    QString mediaType{};
    QString content{};
};

struct Table {
    QStringList columns{};
    QList<QStringList> rows{};
};

struct Section {
    QString code{};  // LOINC
    QString title{};
    QStringList paragraphs{};
    QStringList items{};
    Table table{};
    QList<Measurement> measurements{};
    QList<Dose> doses{};
    QList<Drug> drugs{};
    QList<Service> services{};
    QList<Finding> findings{};
    QList<Enclosed> enclosed{};
};

/// What became of the file's signature.
enum class Signature {
    whole,       // signed, and as it was signed
    stranger,    // likewise, by somebody whose authority is in no list
    none,        // never signed
    added,       // something was appended afterwards
    broken,      // a byte was changed afterwards
    unreadable,  // what should be a signature is none
};

/// Around the file: CAdES instead of PAdES.
enum class Envelope {
    none,
    binary,  // .p7m in DER
    text     // the same in base64
};

struct Document {
    QString id{};  // unique among the content; part of the FHIR id
    const Kind* kind = nullptr;
    QDateTime date{};
    QDateTime since{};  // start of the stay or visit, when it differs from date
    Facility facility{};
    QString department{};
    Doctor author{};
    bool unread = false;
    bool hidden = false;    // oscurato
    bool withheld = false;  // P98: not for the citizen yet, not even that there is one
    QString special{};      // maggior tutela: what kind ("HIV"); starts hidden
    QString replaces{};     // id of the content that this one is a newer version of
    QString encounter{};    // key of the contact it belongs to; see encounterId
    QString order{};        // NRE of the prescription it answers or is
    QString iup{};          // of a prescription
    QString question{};     // quesito diagnostico
    Signature signature = Signature::whole;
    Envelope envelope = Envelope::none;
    Doctor cosigner{};  // puts a second envelope around the author's; nobody: there is one
    QList<Section> sections{};
};

using DocumentPtr = std::shared_ptr<const Document>;

}  // namespace mockportal
