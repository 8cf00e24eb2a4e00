// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/demo/counter_form.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/codes/codice_fiscale.h"

namespace desktop {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(desktop::CounterForm)
};

constexpr QStringView cardPrefix = u"8038000030";

QString withoutBlanks(QString text) {
    static const QRegularExpression blanks(QStringLiteral("[\\s-]"));
    return text.remove(blanks);
}

// The ten digits, or what was typed where it is no card number.
QString serial(const QString& typed) {
    const QString digits = withoutBlanks(typed);
    return digits.size() == 20 && digits.startsWith(cardPrefix) ? digits.mid(10) : digits;
}

bool isSerial(const QString& digits) {
    static const QRegularExpression ten(QStringLiteral("^\\d{10}$"));
    return ten.match(digits).hasMatch() && digits != QLatin1String("0000000000");
}

bool isMobile(const QString& digits) {
    static const QRegularExpression italian(QStringLiteral("^(\\+39|0039)?3\\d{8,9}$"));
    return italian.match(digits).hasMatch();
}

}  // namespace

std::map<CounterForm::Field, QString> CounterForm::faults(QDate today) const {
    std::map<Field, QString> wrong;
    if (codiceFiscale.trimmed().isEmpty())
        wrong[Field::codiceFiscale] = Words::tr("Scrivi il codice fiscale.");
    else if (!core::CodiceFiscale::parse(codiceFiscale, today))
        wrong[Field::codiceFiscale] = Words::tr("Il codice fiscale non è corretto. Controllalo.");
    if (!isSerial(serial(cardNumber)))
        wrong[Field::cardNumber] = Words::tr("Scrivi le ultime 10 cifre sul retro della tessera.");
    if (!isMobile(withoutBlanks(mobile)))
        wrong[Field::mobile] = Words::tr("Scrivi un numero di cellulare italiano.");
    if (name.trimmed().isEmpty() != surname.trimmed().isEmpty())
        wrong[name.trimmed().isEmpty() ? Field::name : Field::surname] =
            Words::tr("Nome e cognome servono insieme.");
    if (!consent)
        wrong[Field::consent] = Words::tr("Senza il consenso le credenziali non si rilasciano.");
    return wrong;
}

QJsonObject CounterForm::request(QDate today) const {
    QJsonObject body{{"codiceFiscale", withoutBlanks(codiceFiscale).toUpper()},
                     {"cardNumber", serial(cardNumber)},
                     {"mobile", withoutBlanks(mobile)},
                     {"consent", consent}};
    if (name.trimmed().isEmpty()) return body;
    body["name"] = name.trimmed().toUpper();
    body["surname"] = surname.trimmed().toUpper();
    if (const auto code = core::CodiceFiscale::parse(codiceFiscale, today)) {
        body["sex"] = code->sex() == core::CodiceFiscale::Sex::female ? "F" : "M";
        body["birthDate"] = code->birthDate().toString(Qt::ISODate);
    }
    return body;
}

CounterForm CounterForm::specimen() {
    return {.codiceFiscale = QStringLiteral("RSSMRA62B25C014Z"),
            .cardNumber = QStringLiteral("00412 70839"),
            .mobile = QStringLiteral("333 0000482"),
            .name = QStringLiteral("MARIO"),
            .surname = QStringLiteral("ROSSI"),
            .consent = true};
}

}  // namespace desktop
