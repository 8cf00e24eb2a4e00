// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/data/certify/certify_words.h"

#include <QCoreApplication>

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::CertifyWords)
};

}  // namespace

QStringList certifySteps() {
    return {Words::tr("Per chi"),    Words::tr("Codice"),    Words::tr("Reddito"),
            Words::tr("Condizioni"), Words::tr("Riepilogo"), Words::tr("Conferma"),
            Words::tr("Ricevuta")};
}

}  // namespace ui
