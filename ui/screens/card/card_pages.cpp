// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/card/card_pages.h"

#include <QCoreApplication>

#include "ui/screens/card/pin_form_page.h"
#include "ui/screens/card/your_card_page.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::CardPages)
};

}  // namespace

PageFactory yourCardPage(const Context& context, CardPlace where) {
    return pageOf<YourCardPage>(std::cref(context), where);
}

PageFactory pinTaskPage(const Context& context, PinTask task, CardPlace where) {
    return pageOf<PinFormPage>(std::cref(context), task, where);
}

QString pinTaskName(PinTask task) {
    return task == PinTask::change ? Words::tr("Cambia il PIN") : Words::tr("Sblocca con il PUK");
}

}  // namespace ui
