// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <array>
#include <memory>

#include "core/export/ips_section.h"
#include "core/login/represented.h"
#include "core/record/document.h"

namespace core {

/// A FHIR R4 document Bundle (LOINC 60591-5) with the sections of the International Patient
/// Summary, made from the documents added to it. Legal R4; whether it conforms to the profiles of
/// the IPS is untried. The newest Profilo sanitario sintetico speaks for medications, allergies,
/// problems and procedures; every document is named as a source.
class IpsBundle {
  public:
    IpsBundle(const Patient& patient, const QDateTime& made);

    /// `clinical` may be null.
    void add(const Document& document, const QByteArray& file,
             const clinical::ClinicalDocument* clinical);

    /// Complete; the documents added so far.
    QJsonObject json() const;

  private:
    QJsonObject patientResource() const;
    QJsonObject source(const Document& document, const QByteArray& file) const;

    Patient patient_;
    QDateTime made_;
    QString patientAddress_;  // urn:uuid
    std::array<IpsContent, ipsSections.size()> contents_{};
    QJsonArray sources_{};
    std::unique_ptr<clinical::ClinicalDocument> summary_{};  // the newest
    QDateTime summaryOf_{};
};

}  // namespace core
