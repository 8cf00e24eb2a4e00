// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/prescriptions/prescription_page.h"

#include <QBoxLayout>

#include "ui/screens/record/prescriptions/prescription_store.h"
#include "ui/screens/record/prescriptions/prescription_view.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

PrescriptionPage::PrescriptionPage(const Context& context, const QString& id)
    : view_(new PrescriptionView(context)) {
    auto* back = new Button(Button::Kind::text, tr("Indietro"));
    back->setLeadingIcon(Icon::arrowLeft);
    back->setObjectName(QStringLiteral("back"));
    back->setInBar(true);
    connect(back, &Button::clicked, this, [&context] { context.navigator.back(); });
    auto* card = new Card;
    column(card, 0)->addWidget(view_);
    auto* body = new PageBody(*this, 8);
    body->content()->addWidget(back, 0, Qt::AlignLeft);
    body->content()->addWidget(card);
    body->content()->addStretch();
    if (const auto prescription = prescriptionStore(context)->find(id))
        view_->setPrescription(*prescription);
}

QWidget* PrescriptionPage::firstFocus() const {
    return view_->heading();
}

void PrescriptionPage::clear() {
    view_->clear();
}

bool PrescriptionPage::print() {
    view_->print();
    return true;
}

void openPrescription(const Context& context, const QString& id) {
    if (prescriptionStore(context)->find(id))
        context.navigator.push(pageOf<PrescriptionPage>(std::cref(context), id));
}

}  // namespace ui
