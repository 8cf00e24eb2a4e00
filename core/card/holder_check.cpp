// SPDX-License-Identifier: EUPL-1.2
#include "core/card/holder_check.h"

#include "core/codes/card_number.h"

namespace core {
namespace {

using Sex = CodiceFiscale::Sex;

PersonData personOf(const CardHolder& holder) {
    return {.surname = holder.surname,
            .name = holder.name,
            .sex = holder.sex == QLatin1String("F") ? Sex::female : Sex::male,
            .birthDate = holder.born,
            .placeCode = holder.birthComune};
}

bool isKnown(const CardHolder& holder, PersonPart part) {
    switch (part) {
        case PersonPart::surname:
            return !holder.surname.isEmpty();
        case PersonPart::name:
            return !holder.name.isEmpty();
        case PersonPart::birthDate:
            return holder.born.isValid();
        case PersonPart::sex:
            return !holder.sex.isEmpty();
        case PersonPart::place:
            return !holder.birthComune.isEmpty();
    }
    return false;
}

void compare(const CardHolder& holder, const QDate& today, HolderDoubts& doubts) {
    const auto code = CodiceFiscale::parse(holder.codiceFiscale, today, holder.born);
    if (!code) {
        doubts.fault = code.error();
        return;
    }
    for (const PersonPart part : code->disagreements(personOf(holder)))
        if (isKnown(holder, part)) doubts.contradicts.push_back(part);
}

}  // namespace

HolderDoubts doubtsAbout(const CardSnapshot& card, const QDate& today) {
    HolderDoubts doubts{.incomplete = card.holder.incomplete};
    const QString& written = card.holder.codiceFiscale;
    const QString& certified = card.certificate.codiceFiscale;
    if (!written.isEmpty()) compare(card.holder, today, doubts);
    doubts.certificateDiffers = !written.isEmpty() && !certified.isEmpty() &&
                                written.compare(certified, Qt::CaseInsensitive) != 0;
    doubts.oddNumber = !card.idCarta.isEmpty() && !endsInLuhnDigit(card.idCarta);
    return doubts;
}

}  // namespace core
