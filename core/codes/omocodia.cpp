// SPDX-License-Identifier: EUPL-1.2
#include "core/codes/omocodia.h"

#include <array>

#include "core/codes/codice_fiscale.h"

namespace core {
namespace {

constexpr QStringView letters = u"LMNPQRSTUV";  // in place of 0 to 9
constexpr std::array<qsizetype, 7> places{14, 13, 12, 10, 9, 7, 6};
constexpr unsigned sets = 1U << places.size();

QString withControlLetter(const QString& first15) {
    return first15 + codiceFiscaleControlLetter(first15);
}

}  // namespace

QString withoutOmocodia(QStringView code) {
    QString digits = code.first(15).toString();
    for (const auto place : places) {
        const auto digit = letters.indexOf(digits[place]);
        if (digit >= 0) digits[place] = QChar(u'0' + static_cast<char16_t>(digit));
    }
    return withControlLetter(digits);
}

QStringList omocodiaForms(QStringView code) {
    const QString plain = withoutOmocodia(code).first(15);
    QStringList forms;
    for (unsigned set = 1; set < sets; ++set) {
        QString form = plain;
        for (std::size_t i = 0; i < places.size(); ++i)
            if ((set & (1U << i)) != 0)
                form[places.at(i)] = letters[plain[places.at(i)].digitValue()];
        forms << withControlLetter(form);
    }
    return forms;
}

}  // namespace core
