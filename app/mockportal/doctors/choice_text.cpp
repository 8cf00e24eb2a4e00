// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/doctors/choice_text.h"

namespace mockportal {
namespace {

QString person(const Citizen& citizen) {
    return QStringLiteral("%1 %2, codice fiscale %3")
        .arg(citizen.given, citizen.family, citizen.codiceFiscale);
}

QString doctorLine(const FamilyDoctor& doctor) {
    return doctor.displayName() + QStringLiteral(", codice medico ") + doctor.code;
}

QString surgeryLine(const FamilyDoctor& doctor, const DoctorContent& content) {
    const auto& surgery = doctor.surgeries.value(0);
    const auto* place = content.place(surgery.place);
    return surgery.address +
           (place == nullptr ? QString() : QStringLiteral(" - ") + place->name.toUpper());
}

QString kindWords(DoctorRole role) {
    return role == DoctorRole::family ? QStringLiteral("medico di medicina generale")
                                      : QStringLiteral("pediatra di libera scelta");
}

}  // namespace

QString choiceText(const ChoiceTextFacts& facts, const DoctorContent& content) {
    QStringList lines{QStringLiteral("RICHIESTA DI SCELTA DEL MEDICO"), {}};
    const auto add = [&lines](const char* label, const QString& value) {
        if (!value.isEmpty()) lines << QString::fromUtf8(label) + QStringLiteral(": ") + value;
    };
    add("Chi firma", person(*facts.signer));
    if (facts.signer != facts.patient) {
        add("In qualità di", facts.quality);
        add("Per", person(*facts.patient));
    }
    add("Medico scelto", doctorLine(*facts.doctor));
    add("Tipo", kindWords(facts.doctor->role));
    add("Ambulatorio", surgeryLine(*facts.doctor, content));
    add("Medico attuale",
        facts.current == nullptr ? QStringLiteral("nessuno") : doctorLine(*facts.current));
    add("Motivo", facts.reason);
    add("Data e ora", facts.now.toString(QStringLiteral("dd/MM/yyyy HH:mm")));
    add("Numero", facts.nonce);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

}  // namespace mockportal
