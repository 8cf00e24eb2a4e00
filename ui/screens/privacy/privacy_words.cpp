// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/privacy/privacy_words.h"

#include <QCoreApplication>
#include <QHash>

#include "core/base/error_table.h"
#include "core/consents/consent_call.h"
#include "ui/shell/format.h"

namespace ui {
namespace {

using core::ConsentTopic;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::PrivacyWords)
};

ConsentQuestionWords recordQuestion(bool give) {
    if (give)
        return {Words::tr("Vuoi attivare il Fascicolo?"),
                Words::tr("Il Fascicolo si apre subito e mostra i tuoi documenti sanitari."),
                Words::tr("Attiva il Fascicolo")};
    return {Words::tr("Vuoi chiudere il Fascicolo?"),
            Words::tr("Il Fascicolo si chiude subito: non lo leggi più tu, e non lo legge più chi "
                      "ti cura. Nessun documento viene cancellato. Le cure non cambiano. Puoi "
                      "riaprirlo quando vuoi."),
            Words::tr("Chiudi il Fascicolo")};
}

ConsentQuestionWords consultationQuestion(bool give) {
    if (give)
        return {Words::tr("Vuoi far leggere il Fascicolo a chi ti cura?"),
                Words::tr("Medici e operatori che ti seguono leggono i documenti che non hai "
                          "oscurato. Ogni lettura resta scritta nel registro."),
                Words::tr("Permetti la lettura")};
    return {Words::tr("Vuoi togliere la lettura a chi ti cura?"),
            Words::tr("Da subito medici e operatori leggono solo i documenti che hanno scritto "
                      "loro. Le cure non cambiano. Nessun documento viene cancellato."),
            Words::tr("Togli la lettura")};
}

ConsentQuestionWords emergencyQuestion(bool give) {
    if (give)
        return {Words::tr("Vuoi aprire il Fascicolo in emergenza?"),
                Words::tr("Il Pronto Soccorso legge i documenti che non hai oscurato, anche "
                          "quando non puoi rispondere."),
                Words::tr("Permetti in emergenza")};
    return {Words::tr("Vuoi chiudere il Fascicolo in emergenza?"),
            Words::tr("Da subito il Pronto Soccorso legge solo il tuo profilo sanitario "
                      "sintetico, se c'è. Nessun documento viene cancellato."),
            Words::tr("Chiudi in emergenza")};
}

ConsentQuestionWords smsQuestion(bool give) {
    if (give)
        return {Words::tr("Vuoi un SMS quando arriva un referto?"),
                Words::tr("L'SMS dice solo che c'è un referto nuovo: né quale, né di chi."),
                Words::tr("Ricevi gli SMS")};
    return {Words::tr("Non vuoi più gli SMS?"),
            Words::tr("Da subito non ricevi più SMS per i referti. I referti arrivano lo stesso "
                      "nel Fascicolo."),
            Words::tr("Non ricevere più SMS")};
}

const QHash<QString, QString> refusals() {
    return {
        {QStringLiteral("phone"),
         Words::tr("Per ricevere gli SMS serve un numero di cellulare. Aggiungilo in I TUOI DATI, "
                   "RECAPITI.")},
        {QStringLiteral("notice"),
         Words::tr("L'informativa è cambiata. Aggiorna il programma e leggi quella nuova.")},
        {QStringLiteral("delegate_unknown"),
         Words::tr("Nessuna persona iscritta ha questo codice fiscale e questo cognome. Controlla "
                   "i due dati.")},
        {QStringLiteral("delegate_self"), Words::tr("Non puoi delegare te stesso.")},
        {QStringLiteral("delegate_minor"), Words::tr("La persona che deleghi deve avere 18 anni.")},
        {QStringLiteral("delegate_already"),
         Words::tr("Questa persona può già agire per te. Revoca prima la delega che ha.")},
        {QStringLiteral("delegates_full"),
         Words::tr("Hai già tre delegati. Revoca una delega per darne un'altra.")},
        {QStringLiteral("records_full"),
         Words::tr("Questa persona ha già cinque deleghe. Scegli un'altra persona.")},
        {QStringLiteral("period"), Words::tr("Controlla le date: la fine viene dopo l'inizio.")},
        {QStringLiteral("period_past"), Words::tr("La delega non può cominciare nel passato.")},
        {QStringLiteral("period_long"), Words::tr("Una delega dura al massimo due anni.")},
        {QStringLiteral("scope"), Words::tr("Scegli almeno un servizio.")},
        {QStringLiteral("self_only"), Words::tr("Puoi dare deleghe solo per te stesso.")},
        {QStringLiteral("only_revoke"), Words::tr("Questa delega era già revocata.")},
    };
}

}  // namespace

QString consentTitle(ConsentTopic topic) {
    switch (topic) {
        case ConsentTopic::record:
            return Words::tr("Il mio Fascicolo è attivo");
        case ConsentTopic::consultation:
            return Words::tr("Chi mi cura può leggerlo");
        case ConsentTopic::emergency:
            return Words::tr("Anche in caso di emergenza");
        case ConsentTopic::smsNotice:
            return Words::tr("SMS quando arriva un referto");
    }
    return {};
}

QString consentDetail(ConsentTopic topic) {
    switch (topic) {
        case ConsentTopic::record:
            return Words::tr("Trattamento dei dati personali");
        case ConsentTopic::consultation:
            return Words::tr("Medici e operatori che ti seguono");
        case ConsentTopic::emergency:
            return Words::tr("Pronto Soccorso, quando non puoi rispondere");
        case ConsentTopic::smsNotice:
            return Words::tr("Al tuo numero di cellulare");
    }
    return {};
}

QString consentSince(ConsentTopic topic, const core::ConsentHistory& history,
                     const QString& mobileEnds) {
    const bool named = topic == ConsentTopic::smsNotice && !mobileEnds.isEmpty();
    const QString detail =
        named ? Words::tr("Al cellulare che finisce con %1").arg(mobileEnds) : consentDetail(topic);
    const auto acts = history.of(topic);
    if (acts.isEmpty()) return detail;
    const QString day = shortDate(acts.first().when.date());
    if (acts.first().given) return Words::tr("%1, dal %2").arg(detail, day);
    return acts.size() > 1 ? Words::tr("%1, tolto il %2").arg(detail, day)
                           : Words::tr("%1, negato il %2").arg(detail, day);
}

QString choiceWord(bool given) {
    return given ? Words::tr("Sì") : Words::tr("No");
}

ConsentQuestionWords consentQuestion(ConsentTopic topic, bool give) {
    switch (topic) {
        case ConsentTopic::record:
            return recordQuestion(give);
        case ConsentTopic::consultation:
            return consultationQuestion(give);
        case ConsentTopic::emergency:
            return emergencyQuestion(give);
        case ConsentTopic::smsNotice:
            return smsQuestion(give);
    }
    return {};
}

QString consentDone(ConsentTopic topic, bool given) {
    switch (topic) {
        case ConsentTopic::record:
            return given ? Words::tr("Adesso il tuo Fascicolo è attivo.")
                         : Words::tr("Adesso il tuo Fascicolo è chiuso.");
        case ConsentTopic::consultation:
            return given ? Words::tr("Adesso chi ti cura può leggere il tuo Fascicolo.")
                         : Words::tr("Adesso chi ti cura non può più leggere il tuo Fascicolo.");
        case ConsentTopic::emergency:
            return given ? Words::tr("Adesso il Pronto Soccorso può leggere il tuo Fascicolo.")
                         : Words::tr(
                               "Adesso il Pronto Soccorso non può più leggere il tuo "
                               "Fascicolo.");
        case ConsentTopic::smsNotice:
            return given ? Words::tr("Adesso ricevi un SMS quando arriva un referto.")
                         : Words::tr("Adesso non ricevi più SMS quando arriva un referto.");
    }
    return {};
}

QString consentOvertaken(const core::ConsentAct& act) {
    return elided(
        Words::tr("La tua scelta <b>non è stata salvata</b>: intanto un'altra finestra ha "
                  "cambiato questo consenso. %1: dal %2 vale <b>%3</b>.")
            .arg(consentTitle(act.topic), dateAndTime(act.when), choiceWord(act.given)));
}

QString readerName(core::Reader reader) {
    switch (reader) {
        case core::Reader::familyDoctor:
            return Words::tr("Medico di famiglia");
        case core::Reader::emergency:
            return Words::tr("Pronto Soccorso");
        case core::Reader::specialist:
            return Words::tr("Specialista");
    }
    return {};
}

QString delegationState(core::Delegation::State state) {
    switch (state) {
        case core::Delegation::State::toCome:
            return Words::tr("Da cominciare");
        case core::Delegation::State::holds:
            return Words::tr("Attiva");
        case core::Delegation::State::over:
            return Words::tr("Scaduta");
        case core::Delegation::State::revoked:
            return Words::tr("Revocata");
    }
    return {};
}

QString actingRight(core::ActingPerson::Right right) {
    switch (right) {
        case core::ActingPerson::Right::parent:
            return Words::tr("genitore");
        case core::ActingPerson::Right::guardian:
            return Words::tr("tutore");
        case core::ActingPerson::Right::delegate:
            return Words::tr("persona delegata");
    }
    return {};
}

QString periodWords(const QDate& from, const QDate& until) {
    if (!from.isValid() && !until.isValid()) return Words::tr("senza una data di fine");
    if (!until.isValid())
        return elided(Words::tr("dal %1, senza una data di fine").arg(shortDate(from)));
    if (!from.isValid()) return elided(Words::tr("fino al %1").arg(shortDate(until)));
    return elided(Words::tr("dal %1 al %2").arg(shortDate(from), shortDate(until)));
}

QString refusalWords(const core::Error& error) {
    return refusals().value(core::refusalCode(error));
}

QString privacyErrorWords(const core::Error& error) {
    if (const QString known = refusalWords(error); !known.isEmpty()) return known;
    const core::ErrorText text = core::errorText(error);
    const QString code = core::refusalCode(error);
    const QString words = QStringLiteral("<b>%1</b> %2").arg(text.title, text.hint);
    return code.isEmpty() ? words : words + QStringLiteral(" (%1)").arg(code);
}

}  // namespace ui
