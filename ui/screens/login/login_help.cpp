// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/login_help.h"

#include <QCoreApplication>

#include "ui/screens/login/help_sheet.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::LoginHelp)
};

using Answers = std::vector<HelpSheet::Answer>;

Answers forgotten() {
    return {
        {Words::tr("Chiedine una nuova"),
         Words::tr("Vai a uno sportello della tua ASST con la tessera e un documento. Ricevi la "
                   "prima metà su un modulo e la seconda via SMS. La password di prima non vale "
                   "più.")},
        {Words::tr("Hai un lettore e il PIN?"),
         Words::tr("Entra con la tessera: non serve nessuna password.")},
        {Words::tr("Hai ancora dei dubbi?"),
         Words::tr("Non provare a caso: dopo 5 errori l'accesso si ferma per 15 minuti. Chiama il "
                   "Numero Verde.")},
    };
}

Answers noSms() {
    return {
        {Words::tr("Aspetta un minuto"),
         Words::tr("Di solito l'SMS arriva subito. Controlla che il telefono sia acceso, abbia "
                   "campo e memoria libera. L'SMS è gratuito e arriva con ogni operatore.")},
        {Words::tr("Chiedi un nuovo codice"),
         Words::tr("Puoi farlo dopo 60 secondi, al massimo 3 volte in 15 minuti, anche con le "
                   "caselle vuote. Vale solo l'ultimo codice arrivato.")},
        {Words::tr("Controlla il numero"),
         Words::tr("La pagina del codice mostra le ultime tre cifre del telefono. Se non è il tuo "
                   "vai allo sportello della tua ASST.")},
    };
}

Answers otherPhone() {
    return {
        {Words::tr("Il codice arriva solo al numero che hai comunicato"),
         Words::tr("Per sicurezza non puoi cambiarlo da qui, prima di essere entrato.")},
        {Words::tr("Cambia il numero allo sportello"),
         Words::tr("Vai a uno sportello della tua ASST con la tessera, un documento e il telefono "
                   "nuovo.")},
        {Words::tr("Hai un lettore e il PIN?"),
         Words::tr("Entra con la tessera: non serve il codice via SMS.")},
    };
}

Answers noReader() {
    return {
        {Words::tr("Allo sportello"),
         Words::tr("Vai a uno sportello della tua ASST con la tessera e un documento: lì puoi "
                   "cambiare medico e avere i documenti del Fascicolo.")},
        {Words::tr("Con un lettore"),
         Words::tr("Va bene ogni lettore di smart card con presa USB. Non servono altri programmi. "
                   "Il PIN è nella busta della tessera.")},
        {Words::tr("Senza PIN"),
         Words::tr("Se lo hai perso chiedilo allo sportello della tua ASST, con la tessera.")},
    };
}

}  // namespace

PageFactory forgottenPassword(const Context& context) {
    return [&context] {
        return std::make_unique<HelpSheet>(context, Words::tr("Ho dimenticato la password"),
                                           forgotten());
    };
}

PageFactory smsNotReceived(const Context& context) {
    return [&context] {
        return std::make_unique<HelpSheet>(context, Words::tr("Non hai ricevuto l'SMS?"), noSms());
    };
}

PageFactory phoneChanged(const Context& context) {
    return [&context] {
        return std::make_unique<HelpSheet>(context, Words::tr("Il numero è cambiato?"),
                                           otherPhone());
    };
}

PageFactory withoutReader(const Context& context) {
    return [&context] {
        return std::make_unique<HelpSheet>(context, Words::tr("Non hai un lettore?"), noReader());
    };
}

}  // namespace ui
