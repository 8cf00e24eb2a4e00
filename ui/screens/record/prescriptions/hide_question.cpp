// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/prescriptions/hide_question.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include "ui/widgets/button.h"
#include "ui/widgets/escape_key.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

HideQuestion::HideQuestion(QWidget* parent)
    : Card(Kind::chosen, parent),
      title_(new Paragraph(Type::h3)),
      effect_(new Paragraph(Type::body)),
      yes_(new Button(Button::Kind::secondary, {})),
      no_(new Button(Button::Kind::neutral, tr("Annulla"))) {
    takeEscape(*this);
    setObjectName(QStringLiteral("hideQuestion"));
    yes_->setObjectName(QStringLiteral("confirmHide"));
    no_->setObjectName(QStringLiteral("dismissHide"));
    auto* all = column(this, 10, {20, 16, 20, 16});
    all->addWidget(title_);
    all->addWidget(effect_);
    auto* answers = new QWidget;
    auto* flow = new FlowLayout(answers, 10);
    flow->addWidget(yes_);
    flow->addWidget(no_);
    all->addWidget(answers);
    connect(yes_, &Button::clicked, this, [this] {
        hide();
        Q_EMIT confirmed(hide_);
    });
    connect(no_, &Button::clicked, this, &HideQuestion::dismiss);
    QWidget::hide();
}

void HideQuestion::ask(bool hide) {
    hide_ = hide;
    title_->setText(hide ? tr("Vuoi nascondere questa ricetta?")
                         : tr("Vuoi mostrare di nuovo questa ricetta?"));
    effect_->setText(hide ? tr("Chi ti cura non la vedrà più, e non saprà che è nascosta. "
                               "Tu la vedi ancora. Puoi usarla come prima.")
                          : tr("Chi ti cura potrà vederla, se hai dato il consenso."));
    yes_->setText(hide ? tr("Nascondi") : tr("Mostra"));
    show();
    no_->setFocus(Qt::OtherFocusReason);
}

void HideQuestion::dismiss() {
    hide();
    Q_EMIT dismissed();
}

void HideQuestion::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return dismiss();
    Card::keyPressEvent(event);
}

}  // namespace ui
