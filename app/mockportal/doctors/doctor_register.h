// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <optional>

#include "app/mockportal/doctors/doctor_content.h"
#include "app/mockportal/record/citizen.h"

namespace mockportal {

/// Whose doctor somebody is, and since when.
struct HeldChoice {
    QString doctorId{};  // empty: nobody any more
    QDateTime since{};
    bool changed = false;  // by a choice through the portal, not from the start
    QDate born{};          // of the person; null: not known
};

/// All doctors, and who has chosen whom. Lives on the portal's thread.
class DoctorRegister {
  public:
    DoctorRegister();
    /// Back to the start.
    void clear();

    const DoctorContent& content() const { return content_; }
    const QList<FamilyDoctor>& doctors() const { return doctors_; }
    const FamilyDoctor* find(const QString& id) const;
    const FamilyDoctor* byCode(const QString& code) const;
    const DoctorAssociation* association(const QString& code) const;
    QString areaOf(const FamilyDoctor& doctor) const;

    /// Those in charge of the doctor on that day, and how many there may be. Who has outgrown a
    /// paediatrician is counted no more, whether or not somebody else was chosen since (6.1).
    int patients(const FamilyDoctor& doctor, const QDate& today) const;
    int ceiling(const FamilyDoctor& doctor, const QDate& today) const;
    int places(const FamilyDoctor& doctor, const QDate& today) const;

    /// Also of a doctor whom the person has outgrown; nothing when none was ever chosen.
    std::optional<HeldChoice> lastChoice(const Citizen& citizen) const;
    /// Null when there is none, or no longer: a paediatrician is gone on the 14th birthday (6.1).
    const FamilyDoctor* current(const Citizen& citizen, const QDate& today) const;
    /// The day from which a paediatrician is not the person's any more; null without a birth date.
    QDate paediatricianEnds(const Citizen& citizen, const QDate& today) const;

    void choose(const Citizen& citizen, const FamilyDoctor& doctor, const QDateTime& now);
    /// As the counter does it: no rule is looked at, and it counts for no term. `doctor` null:
    /// nobody was ever chosen.
    void assign(const Citizen& citizen, const FamilyDoctor* doctor, const QDateTime& now);

    bool isRefused(const Citizen& citizen, const FamilyDoctor& doctor) const;
    void refuse(const Citizen& citizen, const FamilyDoctor& doctor);
    /// May keep the paediatrician to the 16th birthday.
    void extend(const Citizen& citizen) { extended_.insert(citizen.codiceFiscale); }

  private:
    void move(const Citizen& citizen, const FamilyDoctor* doctor, HeldChoice choice);
    QDate paediatricianEnds(const QString& codiceFiscale, const QDate& born,
                            const QDate& today) const;
    int outgrown(const FamilyDoctor& paediatrician, const QDate& today) const;

    DoctorContent content_;
    QList<FamilyDoctor> doctors_;
    QHash<QString, qsizetype> byId_;
    QHash<QString, int> more_{};                           // patients since the start, by doctor id
    QHash<QString, std::optional<HeldChoice>> choices_{};  // by codice fiscale; else the content's
    QSet<QString> refusals_{};                             // "patient/doctor"
    QSet<QString> extended_{};                             // codici fiscali
};

/// Full years on that day; -1 without a date of birth.
int ageOn(const QDate& birthDate, const QDate& day);

}  // namespace mockportal
