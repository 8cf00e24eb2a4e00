// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/appointment_page.h"

#include <QBoxLayout>

#include "ui/screens/booking/appointment_store.h"
#include "ui/screens/booking/appointment_view.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

AppointmentPage::AppointmentPage(const Context& context, const QString& id)
    : view_(new AppointmentView(context)) {
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
    if (const auto appointment = appointmentStore(context)->find(id))
        view_->setAppointment(*appointment);
}

QWidget* AppointmentPage::firstFocus() const {
    return view_->heading();
}

void AppointmentPage::clear() {
    view_->clear();
}

bool AppointmentPage::print() {
    view_->print();
    return true;
}

}  // namespace ui
