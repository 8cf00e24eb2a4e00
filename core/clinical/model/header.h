// SPDX-License-Identifier: EUPL-1.2
// Everything above the body of a CDA document (cda-structure 1). Each field may be empty: documents
// leave out what they should not.
#pragma once

#include <QString>
#include <vector>

#include "core/clinical/model/values.h"

namespace core::clinical {

struct PersonName {
    QString given{};   // several joined with a blank
    QString family{};  // likewise
    QString prefix{};
    QString suffix{};
    QString text{};  // what is written outside these parts

    bool isEmpty() const { return given.isEmpty() && family.isEmpty() && text.isEmpty(); }
    QString full() const;  // "Dott.ssa Paola Silviani"
};

struct Organization {
    QString name{};
    std::vector<Identifier> ids{};
    std::vector<QString> telecom{};  // without "tel:" and "mailto:"
    QString address{};               // one line
    QString partOf{};                // name of the organisation it belongs to (ASL, ASST)

    bool isEmpty() const { return name.isEmpty() && ids.empty(); }
};

/// Author, signer, referrer, performer…: somebody, for somebody, at some time.
struct Participation {
    QString type{};       // typeCode: REF, IND, PRF…; empty where the element says it
    QString roleClass{};  // classCode of the role: GUAR, NOK, PROV…
    Code role{};          // functionCode or code of the role
    TimeSpan when{};
    PersonName person{};
    std::vector<Identifier> ids{};
    std::vector<QString> telecom{};
    QString address{};
    Organization organization{};
    QString device{};         // softwareName of an authoring device
    QString signatureCode{};  // S = signed

    bool isEmpty() const { return person.isEmpty() && organization.isEmpty() && device.isEmpty(); }
};

struct Patient {
    std::vector<Identifier> ids{};
    PersonName name{};
    Hl7Time born{};
    Code sex{};
    QString birthplace{};  // one line
    QString address{};
    std::vector<QString> telecom{};
    PersonName guardian{};

    QString codiceFiscale() const;  // empty when the document gives none
};

struct RelatedDocument {
    QString type{};  // RPLC replaces, APND adds to, XFRM transforms
    std::vector<Identifier> ids{};
    Identifier setId{};
    QString version{};
};

struct Order {
    std::vector<Identifier> ids{};
    Code priority{};
    QString recipe() const;  // NRE, empty if the order has none
};

struct Encounter {
    std::vector<Identifier> ids{};
    Code code{};
    TimeSpan when{};
    QString ward{};           // location/name
    Organization hospital{};  // serviceProviderOrganization
    Participation responsible{};
    std::vector<Participation> participants{};
    Code disposition{};  // dischargeDispositionCode
};

struct Service {
    Code code{};
    TimeSpan when{};
    QString status{};
    std::vector<Participation> performers{};
};

struct Header {
    QString typeId{};  // POCD_MT000040UV02, POCD_HD000040
    std::vector<Identifier> templates{};
    Identifier id{};
    Code code{};
    QString title{};  // as written; see documentTitle for one that is never empty
    Hl7Time created{};
    QString confidentiality{};  // the raw code; N, R, V or rubbish
    QString language{};
    Identifier setId{};
    QString version{};
    QString status{};  // sdtc:statusCode
    Patient patient{};
    std::vector<Participation> authors{};
    Participation typist{};
    std::vector<Participation> informants{};
    Organization custodian{};
    std::vector<Participation> recipients{};
    Participation legalSigner{};
    std::vector<Participation> signers{};
    std::vector<Participation> participants{};
    std::vector<Order> orders{};
    std::vector<Service> services{};
    std::vector<RelatedDocument> related{};
    Encounter encounter{};

    /// "Struttura" in lists: the hospital, else the custodian.
    QString facility() const;
};

}  // namespace core::clinical
