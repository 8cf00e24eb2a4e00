// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/notebook/remove_question.h"

#include <QCoreApplication>
#include <QLayout>

#include "ui/widgets/dialog.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::RemoveQuestion)
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

void askRemoval(QWidget& page, std::function<void()> yes) {
    auto* dialog = new Dialog(Tone::warn, Icon::warning,
                              Words::tr("Vuoi eliminare questa annotazione?"), &page);
    dialog->setObjectName(QStringLiteral("removeQuestion"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setText(Words::tr("Non potrai recuperarla."));
    auto* remove = dialog->addOtherButton(Button::Kind::danger, Words::tr("Elimina"));
    remove->setObjectName(QStringLiteral("reallyRemove"));
    dialog->addSafeButton(Words::tr("Tieni l'annotazione"))->setObjectName(QStringLiteral("keep"));
    // Esc rejects, too; only the button says yes.
    QObject::connect(remove, &Button::clicked, dialog, std::move(yes));
    fit(*dialog, *page.window());
    dialog->open();
}

}  // namespace ui
