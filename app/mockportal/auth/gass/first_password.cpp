// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/auth/gass/first_password.h"

#include <QRandomGenerator>

namespace mockportal {

QString newPasswordHalf() {
    static constexpr QStringView alphabet =
        u"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    constexpr int length = 5;
    QString half;
    for (int i = 0; i < length; ++i)
        half += alphabet[QRandomGenerator::system()->bounded(static_cast<int>(alphabet.size()))];
    return half;
}

QString secondHalfSms(const QString& half) {
    return QStringLiteral(
               "Regione Lombardia: la seconda metà della tua password è %1. La prima metà è sul "
               "modulo dello sportello.")
        .arg(half);
}

}  // namespace mockportal
