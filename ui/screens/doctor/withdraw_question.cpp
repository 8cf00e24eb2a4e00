// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/withdraw_question.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include "ui/widgets/button.h"
#include "ui/widgets/escape_key.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

WithdrawQuestion::WithdrawQuestion(QWidget* parent)
    : Card(Kind::chosen, parent),
      title_(new Paragraph(Type::h3)),
      no_(new Button(Button::Kind::neutral, tr("Annulla"))) {
    takeEscape(*this);
    setObjectName(QStringLiteral("withdrawQuestion"));
    auto* yes = new Button(Button::Kind::secondary, tr("Ritira la richiesta"));
    yes->setObjectName(QStringLiteral("confirmWithdraw"));
    no_->setObjectName(QStringLiteral("dismissWithdraw"));
    auto* all = column(this, 10, {20, 16, 20, 16});
    all->addWidget(title_);
    all->addWidget(new Paragraph(Type::body, tr("L'ufficio non la guarderà più. Il medico resta "
                                                "quello di adesso. Potrai farne un'altra.")));
    auto* answers = new QWidget;
    auto* flow = new FlowLayout(answers, 10);
    flow->addWidget(yes);
    flow->addWidget(no_);
    all->addWidget(answers);
    connect(yes, &Button::clicked, this, [this] {
        QWidget::hide();
        Q_EMIT confirmed(request_);
    });
    connect(no_, &Button::clicked, this, &WithdrawQuestion::dismiss);
    QWidget::hide();
}

void WithdrawQuestion::ask(const core::ChoiceRequest& request) {
    request_ = request;
    title_->setText(tr("Vuoi ritirare la richiesta a %1?").arg(request.doctorName));
    show();
    no_->setFocus(Qt::OtherFocusReason);
}

void WithdrawQuestion::dismiss() {
    QWidget::hide();
    Q_EMIT dismissed();
}

void WithdrawQuestion::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return dismiss();
    Card::keyPressEvent(event);
}

void WithdrawQuestion::clear() {
    QWidget::hide();
    request_ = {};
    title_->setText({});
}

}  // namespace ui
