// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/firstrun/first_run_words.h"

#include <QCoreApplication>

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::FirstRunWords)
};

using Step = FirstRunModel::Step;

FirstRunWords looking(Step step) {
    const QString wait = Words::tr("Ci vuole un momento. La pagina va avanti da sola.");
    switch (step) {
        case Step::service:
            return {Words::tr("Controllo il computer…"), wait};
        case Step::reader:
            return {Words::tr("Cerco il lettore…"), wait};
        case Step::portal:
            return {Words::tr("Provo il collegamento…"), wait};
        default:
            return {Words::tr("Leggo la tessera…"), Words::tr("Lasciala nel lettore.")};
    }
}

FirstRunWords pinWords(FirstRunModel::Pin pin) {
    if (pin == FirstRunModel::Pin::missing)
        return {
            Words::tr("Chiedi il PIN allo sportello"),
            Words::tr("Vai alla tua ASST con la tessera e un documento. Una metà del PIN te la "
                      "danno su carta, l'altra arriva via SMS o e-mail. Intanto puoi entrare con "
                      "la password e il codice SMS."),
            Words::tr("Ora ho il PIN")};
    return {
        Words::tr("Hai il PIN della tessera?"),
        Words::tr("È il codice da 5 a 8 cifre che ti ha dato la tua ASST. Qui non te lo chiediamo: "
                  "lo scrivi solo quando entri."),
        Words::tr("Sì, ho il PIN")};
}

}  // namespace

QStringList firstRunSteps() {
    return {Words::tr("Computer"), Words::tr("Lettore"), Words::tr("Tessera"),
            Words::tr("PIN"),      Words::tr("Portale"), Words::tr("Accesso")};
}

FirstRunWords firstRunWords(const FirstRunModel& model) {
    if (const auto* row = model.trouble())
        return {row->finding->advice.heading.text(), row->finding->advice.text.text()};
    if (model.step() == Step::enter)
        return {Words::tr("È tutto pronto"),
                Words::tr("Computer, lettore, tessera e portale funzionano. Ora puoi entrare."),
                Words::tr("Entra con la tessera")};
    if (model.step() == Step::pin && model.pin() != FirstRunModel::Pin::known)
        return pinWords(model.pin());
    return looking(model.step());
}

}  // namespace ui
