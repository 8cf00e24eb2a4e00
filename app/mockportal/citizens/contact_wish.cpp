// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/citizens/contact_wish.h"

#include <QRegularExpression>

#include "core/codes/telephone.h"

namespace mockportal {
namespace {

/// As it is dialled in Italy: without its prefix.
QString dialled(const core::Telephone& telephone) {
    const auto& number = telephone.international();
    return number.startsWith(QLatin1String("+39")) ? number.mid(3) : number;
}

/// Nothing when it stays as it is.
std::optional<QString> unlessSame(const QString& wanted, const QString& known) {
    return wanted == known ? std::nullopt : std::optional(wanted);
}

bool isEmail(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("^[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+$"));
    return text.size() <= 254 && form.match(text).hasMatch();
}

}  // namespace

std::expected<ContactWish, QString> changedContacts(const ContactWish& told, const Citizen& citizen,
                                                    const CitizenData& data) {
    ContactWish changed;
    if (told.mobile) {
        const auto number = core::Telephone::parse(*told.mobile);
        if (!number || !number->maybeMobile()) return std::unexpected(QStringLiteral("cellulare"));
        changed.mobile = unlessSame(dialled(*number), citizen.mobile);
    }
    if (told.email) {
        if (!told.email->isEmpty() && !isEmail(*told.email))
            return std::unexpected(QStringLiteral("email"));
        changed.email = unlessSame(*told.email, data.email);
    }
    if (told.phone) {
        const auto number = core::Telephone::parse(*told.phone);
        if (!told.phone->isEmpty() && !number) return std::unexpected(QStringLiteral("telefono"));
        changed.phone = unlessSame(number ? dialled(*number) : QString(), data.phone);
    }
    return changed;
}

QList<CodeChannel> channelsFor(const ContactWish& wish, const Citizen& citizen, bool cardLevel) {
    QList<CodeChannel> channels;
    if (wish.mobile) channels << CodeChannel{QStringLiteral("cellulare"), *wish.mobile};
    if (wish.mobile && !cardLevel && !citizen.mobile.isEmpty())
        channels << CodeChannel{QStringLiteral("attuale"), citizen.mobile};
    if (wish.email && !wish.email->isEmpty())
        channels << CodeChannel{QStringLiteral("email"), *wish.email};
    return channels;
}

QString contactCodeText(const QString& channel, const QString& code) {
    if (channel == QLatin1String("attuale"))
        return QStringLiteral(
                   "Regione Lombardia: hai chiesto di cambiare il numero di cellulare. Se non sei "
                   "stato tu chiama il Numero Verde 800.030.606. codice = %1")
            .arg(code);
    return QStringLiteral(
               "Regione Lombardia: conferma il tuo nuovo recapito entro 3 minuti. codice = %1")
        .arg(code);
}

QString mobileChangedText() {
    return QStringLiteral(
        "Regione Lombardia: il numero di cellulare è stato cambiato. Se non sei stato tu chiama il "
        "Numero Verde 800.030.606.");
}

void applyContacts(const ContactWish& wish, Citizen& citizen, CitizenData& data) {
    if (wish.mobile) citizen.mobile = *wish.mobile;
    if (wish.email) data.email = *wish.email;
    if (wish.phone) data.phone = *wish.phone;
    ++data.version;
}

}  // namespace mockportal
