// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/data/revoke_question.h"

#include <QCoreApplication>
#include <QLayout>

#include "ui/widgets/dialog.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::RevokeQuestion)
};

// As wide as it likes and the window allows, as high as the lines then need.
void fit(Dialog& dialog, const QWidget& window) {
    const int width = qMin(dialog.sizeHint().width(), window.width());
    const int height = dialog.layout()->hasHeightForWidth()
                           ? dialog.layout()->totalHeightForWidth(width)
                           : dialog.sizeHint().height();
    const QPoint corner = window.rect().center() - QPoint(width, height) / 2;
    dialog.setGeometry(QRect(window.mapToGlobal(corner), QSize(width, height)));
}

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
    fit(*dialog, *page.window());
    dialog->open();
}

}  // namespace ui
