// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/data/personal_facts.h"

#include <QCoreApplication>

#include "ui/screens/data/data_words.h"
#include "ui/shell/format.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::PersonalFacts)
};

QString dayOrNothing(const QDate& day) {
    return day.isValid() ? shortDate(day) : QString();
}

}  // namespace

Facts personFacts(const core::CitizenDetails& details) {
    return {{Words::tr("Cognome"), details.surname},
            {Words::tr("Nome"), details.name},
            {Words::tr("Sesso"), sexName(details.sex)},
            {Words::tr("Data di nascita"), dayOrNothing(details.birthDate)},
            {Words::tr("Luogo di nascita"), details.birthPlace},
            {Words::tr("Codice fiscale"), details.codiceFiscale},
            {Words::tr("Cittadinanza"), details.citizenship}};
}

Facts homeFacts(const core::CitizenDetails& details) {
    const QString residence = addressLine(details.residence);
    const QString same = residence.isEmpty() ? QString() : Words::tr("Come la residenza");
    return {{Words::tr("Residenza"), residence},
            {Words::tr("Domicilio"),
             details.domicile.isEmpty() ? same : addressLine(details.domicile)}};
}

Facts cardFacts(const core::CitizenDetails& details) {
    return {{Words::tr("Numero della tessera"), maskedCardNumber(details.cardNumber)},
            {Words::tr("Scadenza"), dayOrNothing(details.cardUntil)}};
}

Facts careFacts(const core::CitizenDetails& details) {
    return {{Words::tr("ATS e ASST"), details.asl}, {Words::tr("Medico"), details.doctor}};
}

Facts contactFacts(const core::CitizenDetails& details) {
    return {{Words::tr("Cellulare"), details.contacts.mobile},
            {Words::tr("Telefono"), details.contacts.phone},
            {Words::tr("E-mail"), details.contacts.email}};
}

}  // namespace ui
