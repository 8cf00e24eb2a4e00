// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/notebook/remove_question.h"

#include <QCoreApplication>

#include "ui/widgets/dialog.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::RemoveQuestion)
};

}  // namespace

void askRemoval(QWidget& page, std::function<void()> yes) {
    auto* dialog = new Dialog(Tone::warn, Icon::warning,
                              Words::tr("Vuoi eliminare questa annotazione?"), &page);
    dialog->setObjectName(QStringLiteral("removeQuestion"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setText(Words::tr("Non potrai recuperarla."));
    auto* remove = dialog->addOtherButton(Button::Kind::danger, Words::tr("Elimina"));
    remove->setObjectName(QStringLiteral("reallyRemove"));
    dialog->addSafeButton(Words::tr("Non eliminare"))->setObjectName(QStringLiteral("keep"));
    // Esc rejects, too; only the button says yes.
    QObject::connect(remove, &Button::clicked, dialog, std::move(yes));
    dialog->openOverWindow();
}

}  // namespace ui
