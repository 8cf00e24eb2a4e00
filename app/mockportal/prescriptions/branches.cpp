// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/prescriptions/branches.h"

#include <array>

namespace mockportal {
namespace {

constexpr std::array names{"Anestesia",
                           "Cardiologia",
                           "Chirurgia generale",
                           "Chirurgia plastica",
                           "Chirurgia vascolare",
                           "Dermatologia",
                           "Medicina nucleare",
                           "Radiologia",
                           "Endocrinologia",
                           "Gastroenterologia",
                           "Laboratorio",
                           "Riabilitazione",
                           "Nefrologia",
                           "Neurochirurgia",
                           "Neurologia",
                           "Oculistica",
                           "Odontoiatria",
                           "Oncologia",
                           "Ortopedia",
                           "Ostetricia e ginecologia",
                           "Otorinolaringoiatria",
                           "Pneumologia",
                           "Psichiatria",
                           "Radioterapia",
                           "Urologia",
                           "Altro"};

}  // namespace

QString branchName(const QString& code) {
    const int number = code.toInt();
    const bool known = number > 0 && number <= static_cast<int>(names.size());
    return known ? QString::fromLatin1(names[static_cast<std::size_t>(number) - 1]) : QString();
}

}  // namespace mockportal
