// SPDX-License-Identifier: EUPL-1.2
#include <QCoreApplication>

#include "core/base/euro.h"
#include "ui/screens/data/data_words.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::OfferWords)
};

using core::euroText;
using core::IncomeCeiling;

QString ages(const core::ExemptionOffer& offer) {
    QStringList parts;
    for (const auto& range : offer.ages) {
        if (range.below >= 0) parts << Words::tr("meno di %n anno/i", nullptr, range.below);
        if (range.from >= 0) parts << Words::tr("almeno %n anno/i", nullptr, range.from);
    }
    return Words::tr("Servono %1.").arg(parts.join(Words::tr(" o ")));
}

QString sentence(const core::ExemptionOffer& offer, const core::NamedText& reason) {
    if (reason.code == QLatin1String("eta")) return ages(offer);
    if (reason.code == QLatin1String("serve-cronica"))
        return Words::tr("Serve un'esenzione in corso per una malattia cronica.");
    if (reason.code == QLatin1String("serve-rara"))
        return Words::tr("Serve un'esenzione in corso per una malattia rara.");
    if (reason.code == QLatin1String("serve-e02")) return Words::tr("Serve prima l'esenzione E02.");
    if (reason.code == QLatin1String("gia-attiva"))
        return Words::tr("È già attiva in questo periodo.");
    if (reason.code == QLatin1String("automatica"))
        return Words::tr("Arriva da sola: non si autocertifica.");
    if (reason.code == QLatin1String("chiusa")) return Words::tr("Non si rilascia più.");
    return reason.text.isEmpty() ? Words::tr("Il portale non la permette.") : reason.text;
}

QString family(const IncomeCeiling& ceiling) {
    return Words::tr(
               "Il reddito deve essere sotto %1, o sotto %2 con il coniuge. Ogni figlio a "
               "carico aggiunge %3.")
        .arg(euroText(ceiling.most), euroText(ceiling.spouse), euroText(ceiling.child));
}

QString equivalence(const IncomeCeiling& ceiling) {
    QStringList steps;
    for (qsizetype i = 0; i < ceiling.scale.size(); ++i)
        steps << Words::tr("%n persona/e %1", nullptr, static_cast<int>(i) + 1)
                     .arg(euroText(ceiling.scale[i]));
    return Words::tr("Il reddito può arrivare a: %1. Ogni altra persona aggiunge %2.")
        .arg(steps.join(QStringLiteral(", ")), euroText(ceiling.further));
}

struct Refusal {
    const char* code;
    const char* sentence;
};

constexpr Refusal refusals[] = {
    {"cellulare",
     QT_TRANSLATE_NOOP("ui::OfferWords", "Questo numero non può ricevere SMS. Controllalo.")},
    {"telefono", QT_TRANSLATE_NOOP("ui::OfferWords", "Questo numero di telefono non è valido.")},
    {"email", QT_TRANSLATE_NOOP("ui::OfferWords", "Questo indirizzo e-mail non è valido.")},
    {"codice_errato", QT_TRANSLATE_NOOP("ui::OfferWords", "Il codice non è corretto.")},
    {"codice_scaduto",
     QT_TRANSLATE_NOOP("ui::OfferWords", "Il codice è scaduto. Richiedine uno nuovo.")},
    {"codice_nullo",
     QT_TRANSLATE_NOOP("ui::OfferWords",
                       "Il codice non vale più: è stato sbagliato tre volte. Richiedine uno "
                       "nuovo.")},
    {"flusso_scaduto",
     QT_TRANSLATE_NOOP("ui::OfferWords",
                       "È passato troppo tempo. I recapiti sono quelli di prima: ricomincia.")},
    {"codice", QT_TRANSLATE_NOOP("ui::OfferWords",
                                 "Questa esenzione non è possibile per tutte le persone scelte.")},
    {"nucleo", QT_TRANSLATE_NOOP("ui::OfferWords",
                                 "I componenti del nucleo non tornano. Controlla quanti siete.")},
    {"reddito",
     QT_TRANSLATE_NOOP("ui::OfferWords", "Il reddito è fuori dai limiti di questa esenzione.")},
    {"condizioni", QT_TRANSLATE_NOOP("ui::OfferWords", "Manca una condizione: servono tutte.")},
    {"periodo", QT_TRANSLATE_NOOP("ui::OfferWords", "Per l'anno prossimo non si può ancora.")},
    {"qualita", QT_TRANSLATE_NOOP("ui::OfferWords",
                                  "Non puoi dichiarare in questa qualità per questa persona.")},
    {"beneficiario", QT_TRANSLATE_NOOP("ui::OfferWords", "Scegli per chi è l'esenzione.")},
    {"scaduta",
     QT_TRANSLATE_NOOP("ui::OfferWords",
                       "È passato troppo tempo dal riepilogo. Leggilo di nuovo e conferma.")},
    {"testo",
     QT_TRANSLATE_NOOP("ui::OfferWords",
                       "Il testo non è più quello preparato. Leggilo di nuovo e conferma.")},
    {"firma", QT_TRANSLATE_NOOP("ui::OfferWords", "La firma con la tessera non è valida.")},
    {"non_revocabile",
     QT_TRANSLATE_NOOP("ui::OfferWords",
                       "Puoi revocare solo le esenzioni che hai autocertificato.")},
    {"gia_chiusa", QT_TRANSLATE_NOOP("ui::OfferWords", "Questa esenzione è già chiusa.")},
};

}  // namespace

QString reasonSentence(const core::ExemptionOffer& offer, const core::OfferVerdict& verdict) {
    const QString words = sentence(offer, verdict.reason);
    return verdict.person.isEmpty() ? words : QStringLiteral("%1: %2").arg(verdict.person, words);
}

QString ceilingSentence(const IncomeCeiling& ceiling) {
    switch (ceiling.kind) {
        case IncomeCeiling::Kind::flat:
            return Words::tr("Il reddito può arrivare a %1.").arg(euroText(ceiling.most));
        case IncomeCeiling::Kind::range:
            return Words::tr("Il reddito deve essere sopra %1 e può arrivare a %2.")
                .arg(euroText(ceiling.over), euroText(ceiling.most));
        case IncomeCeiling::Kind::family:
            return family(ceiling);
        case IncomeCeiling::Kind::equivalence:
            return equivalence(ceiling);
        case IncomeCeiling::Kind::none:
            break;
    }
    return Words::tr("Per questa esenzione il reddito non conta.");
}

QString dataRefusal(const QString& code) {
    for (const auto& each : refusals)
        if (code == QLatin1String(each.code)) return Words::tr(each.sentence);
    return Words::tr("Il portale non accetta questa richiesta (%1).").arg(code);
}

}  // namespace ui
