// SPDX-License-Identifier: EUPL-1.2
// The emergency room's value sets ...54.4 (triage) and ...54.5 (outcome), old letters and new
// numbers.
#include <QCoreApplication>

#include "core/clinical/model/summary.h"

namespace core::clinical {
namespace {

struct Row {
    const char* code;
    const char* words;
};

constexpr Row triageRows[] = {
    {"1", QT_TRANSLATE_NOOP("Clinical", "Rosso")},
    {"2", QT_TRANSLATE_NOOP("Clinical", "Arancione")},
    {"3", QT_TRANSLATE_NOOP("Clinical", "Azzurro")},
    {"4", QT_TRANSLATE_NOOP("Clinical", "Verde")},
    {"5", QT_TRANSLATE_NOOP("Clinical", "Bianco")},
    {"R", QT_TRANSLATE_NOOP("Clinical", "Rosso")},
    {"G", QT_TRANSLATE_NOOP("Clinical", "Giallo")},
    {"V", QT_TRANSLATE_NOOP("Clinical", "Verde")},
    {"B", QT_TRANSLATE_NOOP("Clinical", "Bianco")},
    {"N", QT_TRANSLATE_NOOP("Clinical", "Nero")},
    {"X", QT_TRANSLATE_NOOP("Clinical", "Non eseguito")},
};

constexpr Row outcomeRows[] = {
    {"1", QT_TRANSLATE_NOOP("Clinical", "Dimissione a domicilio")},
    {"2", QT_TRANSLATE_NOOP("Clinical", "Ricovero")},
    {"3", QT_TRANSLATE_NOOP("Clinical", "Trasferimento")},
    {"4", QT_TRANSLATE_NOOP("Clinical", "Decesso")},
    {"5", QT_TRANSLATE_NOOP("Clinical", "Rifiuto del ricovero")},
    {"6", QT_TRANSLATE_NOOP("Clinical", "Allontanamento")},
    {"7", QT_TRANSLATE_NOOP("Clinical", "Allontanamento")},
    {"8", QT_TRANSLATE_NOOP("Clinical", "Controllo in ambulatorio")},
};

template <std::size_t N>
QString named(const Row (&rows)[N], const Code& code) {
    for (const auto& row : rows)
        if (code.code == QLatin1String(row.code))
            return QCoreApplication::translate("Clinical", row.words) +
                   QStringLiteral(" (%1)").arg(code.code);
    return code.words();
}

}  // namespace

QString triageName(const Code& triage) {
    return named(triageRows, triage);
}

QString outcomeName(const Code& outcome) {
    // The document's own words know more than a general list.
    return outcome.name.isEmpty() ? named(outcomeRows, outcome) : outcome.name;
}

}  // namespace core::clinical
