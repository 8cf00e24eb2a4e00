// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/data/revoke_question.h"

#include <QCoreApplication>

#include "ui/widgets/dialog.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::RevokeQuestion)
};

}  // namespace

void askRevocation(QWidget& page, const QString& code, std::function<void()> yes) {
    auto* dialog = new Dialog(Tone::warn, Icon::warning,
                              Words::tr("Vuoi revocare l'esenzione %1?").arg(code), &page);
    dialog->setObjectName(QStringLiteral("revokeQuestion"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setText(
        Words::tr("Finisce oggi. Dopo paghi il ticket come chi non è esente. Se ne hai "
                  "ancora diritto, puoi autocertificarla di nuovo."));
    auto* revoke = dialog->addOtherButton(Button::Kind::danger, Words::tr("Revoca"));
    revoke->setObjectName(QStringLiteral("reallyRevoke"));
    dialog->addSafeButton(Words::tr("Tieni l'esenzione"))
        ->setObjectName(QStringLiteral("keepExemption"));
    QObject::connect(revoke, &Button::clicked, dialog, std::move(yes));
    dialog->openOverWindow();
}

}  // namespace ui
