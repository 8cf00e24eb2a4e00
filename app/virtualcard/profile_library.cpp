// SPDX-License-Identifier: EUPL-1.2
#include "app/virtualcard/profile_library.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <array>

namespace cardmaker {
namespace {

// Lots first, then troubles in the order in which a login would meet them.
constexpr std::array ready{
    ReadyProfile{"crs-athena",
                 QT_TRANSLATE_NOOP("profiles", "CRS Lombardia e Toscana, Athena, RSA-1024")},
    ReadyProfile{"crs-siemens", QT_TRANSLATE_NOOP("profiles", "CRS Lombardia, Siemens, RSA-1024")},
    ReadyProfile{"crs-stincard",
                 QT_TRANSLATE_NOOP("profiles", "CRS Lombardia, STIncard, RSA-1024")},
    ReadyProfile{
        "st-2021",
        QT_TRANSLATE_NOOP("profiles", "lotto ST 2021, RSA-2048, rifiuta i comandi concatenati")},
    ReadyProfile{"ace-2021",
                 QT_TRANSLATE_NOOP("profiles",
                                   "lotto ACe/ACx 2021 (IDEMIA), certificato in un altro posto")},
    ReadyProfile{"ace-2025", QT_TRANSLATE_NOOP(
                                 "profiles", "lotto ACe 2025, chiave che ancora nessuno sa usare")},
    ReadyProfile{"infocamere-1204",
                 QT_TRANSLATE_NOOP("profiles", "carta d'impresa Infocamere 1204")},
    ReadyProfile{"t0", QT_TRANSLATE_NOOP("profiles", "protocollo T=0")},
    ReadyProfile{"another-person", QT_TRANSLATE_NOOP("profiles", "la carta di un'altra persona")},
    ReadyProfile{"mute", QT_TRANSLATE_NOOP("profiles", "non risponde: girata o chip sporco")},
    ReadyProfile{"foreign", QT_TRANSLATE_NOOP("profiles", "non è una CNS")},
    ReadyProfile{"bank", QT_TRANSLATE_NOOP("profiles", "una carta di pagamento")},
    ReadyProfile{"sim", QT_TRANSLATE_NOOP("profiles", "la SIM di un telefono")},
    ReadyProfile{"cie", QT_TRANSLATE_NOOP("profiles", "una carta d'identità elettronica")},
    ReadyProfile{"passport", QT_TRANSLATE_NOOP("profiles", "un passaporto elettronico")},
    ReadyProfile{"transport", QT_TRANSLATE_NOOP("profiles", "una tessera dei trasporti")},
    ReadyProfile{"health-card-by-radio",
                 QT_TRANSLATE_NOOP("profiles", "una tessera sanitaria presa senza contatti")},
    ReadyProfile{"contactless", QT_TRANSLATE_NOOP("profiles", "presa senza contatti (NFC)")},
    ReadyProfile{"leaves-while-read", QT_TRANSLATE_NOOP("profiles", "esce mentre viene letta")},
    ReadyProfile{"slow", QT_TRANSLATE_NOOP("profiles", "un chip lento")},
    ReadyProfile{"no-data", QT_TRANSLATE_NOOP("profiles", "senza dati personali")},
    ReadyProfile{"truncated-data", QT_TRANSLATE_NOOP("profiles", "dati personali interrotti")},
    ReadyProfile{"rubbish-after-data",
                 QT_TRANSLATE_NOOP("profiles", "byte senza senso dopo dati e certificato")},
    ReadyProfile{"contradictory", QT_TRANSLATE_NOOP("profiles", "dati che si contraddicono")},
    ReadyProfile{"zero-certificate", QT_TRANSLATE_NOOP("profiles", "senza certificato")},
    ReadyProfile{"short-key", QT_TRANSLATE_NOOP("profiles", "chiave RSA-1024")},
    ReadyProfile{"expired", QT_TRANSLATE_NOOP("profiles", "carta scaduta")},
    ReadyProfile{"expiring", QT_TRANSLATE_NOOP("profiles", "scade tra venti giorni")},
    ReadyProfile{"expired-certificate",
                 QT_TRANSLATE_NOOP("profiles", "certificato scaduto, carta no")},
    ReadyProfile{"future-certificate",
                 QT_TRANSLATE_NOOP("profiles", "certificato non ancora valido")},
    ReadyProfile{"not-activated", QT_TRANSLATE_NOOP("profiles", "PIN mai ritirato")},
    ReadyProfile{"last-try", QT_TRANSLATE_NOOP("profiles", "resta un tentativo per il PIN")},
    ReadyProfile{"pin-blocked", QT_TRANSLATE_NOOP("profiles", "PIN bloccato")},
    ReadyProfile{"puk-blocked", QT_TRANSLATE_NOOP("profiles", "PIN e PUK bloccati")},
    ReadyProfile{"silent-counter",
                 QT_TRANSLATE_NOOP("profiles", "non dice quanti tentativi restano")},
    ReadyProfile{"leaves-while-signing", QT_TRANSLATE_NOOP("profiles", "esce durante la firma")},
    ReadyProfile{
        "short-apdu-reader",
        QT_TRANSLATE_NOOP("profiles", "rifiuta gli APDU estesi, accetta quelli concatenati")},
    ReadyProfile{"no-long-messages",
                 QT_TRANSLATE_NOOP("profiles", "rifiuta ogni messaggio lungo: non può firmare")},
};

}  // namespace

QString ReadyProfile::translatedAbout() const {
    return QCoreApplication::translate("profiles", about);
}

std::span<const ReadyProfile> readyProfiles() {
    return ready;
}

std::optional<QByteArray> readyProfile(const QString& name) {
    const bool known = std::ranges::any_of(
        ready, [&](const auto& profile) { return name == QLatin1String(profile.name); });
    QFile file(QStringLiteral(":/card-profiles/%1.json").arg(name));
    if (!known || !file.open(QIODevice::ReadOnly)) return std::nullopt;
    return file.readAll();
}

}  // namespace cardmaker
