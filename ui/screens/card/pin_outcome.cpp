// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/card/pin_outcome.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "core/base/error_table.h"
#include "ui/screens/login/card_picture.h"

namespace ui {
namespace {

namespace errors = core::errors;
using Scene = CardScene::State;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::PinOutcome)
};

PinOutcomeWords done(PinTask task) {
    if (task == PinTask::change)
        return {Scene::ready, Words::tr("Il PIN è cambiato."),
                Words::tr("Da adesso vale solo il PIN nuovo.")};
    return {Scene::ready, Words::tr("Il PIN è sbloccato."),
            Words::tr("Da adesso vale il PIN che hai scelto.")};
}

PinOutcomeWords uncertainChange() {
    return {Scene::wrongPin,
            Words::tr("Non sappiamo se il PIN è cambiato."),
            Words::tr("La tessera si è interrotta mentre lo cambiava. Vale il PIN nuovo oppure "
                      "quello di prima."),
            {Words::tr("Togli la tessera e inseriscila di nuovo."),
             Words::tr("Prova con il PIN nuovo. Se è sbagliato vale ancora quello di prima."),
             Words::tr("Forse la tessera ha contato un tentativo. Se dice che ne resta uno solo "
                       "fermati e cerca il PUK.")}};
}

PinOutcomeWords uncertainUnblock() {
    return {Scene::blocked,
            Words::tr("Non sappiamo se il PIN è sbloccato."),
            Words::tr("La tessera si è interrotta mentre lo sbloccava."),
            {Words::tr("Togli la tessera e inseriscila di nuovo."),
             Words::tr("Prova con il PIN nuovo."),
             Words::tr("Se la tessera dice che il PIN è bloccato, ripeti lo sblocco.")}};
}

}  // namespace

PinOutcomeWords pinOutcomeWords(PinTask task, const PinError& error) {
    if (!error) return done(task);
    if (error->code == errors::pinUncertain)
        return task == PinTask::change ? uncertainChange() : uncertainUnblock();
    const core::ErrorText text = core::errorText(*error);
    const auto picture = errorPicture(error->code).value_or(Scene::notRecognised);
    return {picture, text.title, pinUnchanged(task), {text.hint}};
}

bool endsPinTask(const PinError& error) {
    constexpr std::array ends{errors::pinUncertain, errors::pinBlocked, errors::pukBlocked,
                              errors::pinUnusable};
    return !error || std::ranges::find(ends, error->code) != ends.end();
}

QString pinUnchanged(PinTask task) {
    return task == PinTask::change ? Words::tr("Il PIN non è cambiato.")
                                   : Words::tr("Il PIN resta com'era.");
}

}  // namespace ui
