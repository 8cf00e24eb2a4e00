// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/doctor_help.h"

#include <QCoreApplication>

#include "ui/screens/login/help_sheet.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::DoctorHelp)
};

std::vector<HelpSheet::Answer> answers() {
    return {
        {Words::tr("Chi posso scegliere?"),
         Words::tr("Un medico o un pediatra della tua zona che ha ancora posti. Accanto agli altri "
                   "c'è scritto perché non si possono scegliere.")},
        {Words::tr("Il medico che vorrei ha i posti completi"),
         Words::tr("A volte puoi mandargli una richiesta con il motivo. Decide l'ufficio. La "
                   "risposta la trovi in IL TUO MEDICO, e fino ad allora puoi ritirarla.")},
        {Words::tr("Che cosa serve per cambiare?"),
         Words::tr("La tessera con il chip, un lettore e il PIN. Il PIN te lo chiediamo di nuovo "
                   "alla conferma. Non serve installare altri programmi.")},
        {Words::tr("Da quando vale il cambio?"),
         Words::tr("Subito. Il medico che lasci viene informato. Le ricette già fatte restano "
                   "valide.")},
        {Words::tr("E per un figlio?"),
         Words::tr("Dalla nascita ai 14 anni c'è il pediatra; dai 6 anni si può scegliere il "
                   "medico di base. Prima scegli per chi operare, poi il pediatra o il medico.")},
        {Words::tr("È la prima volta che scelgo un medico"),
         Words::tr("La prima scelta si fa allo sportello della tua ASST, con la tessera e un "
                   "documento.")},
    };
}

}  // namespace

PageFactory doctorHelp(const Context& context) {
    return [&context] {
        return std::make_unique<HelpSheet>(context, Words::tr("Il medico e il pediatra"), answers(),
                                           Place::doctor);
    };
}

}  // namespace ui
