// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/contacts/contact_page.h"

#include <QBoxLayout>

#include "ui/screens/record/contacts/contact_details.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

ContactPage::ContactPage(const Context& context, const core::Contact& contact)
    : details_(new ContactDetails(context)) {
    auto* body = new PageBody(*this);
    auto* back = new Button(Button::Kind::text, tr("Indietro"));
    back->setLeadingIcon(Icon::arrowLeft);
    back->setObjectName(QStringLiteral("back"));
    back->setInBar(true);
    connect(back, &Button::clicked, this, [&context] { context.navigator.back(); });
    auto* card = new Card;
    column(card, 0)->addWidget(details_);
    body->content()->addWidget(back, 0, Qt::AlignLeft);
    body->content()->addWidget(card);
    body->content()->addStretch();
    details_->setContact(contact);
}

QWidget* ContactPage::firstFocus() const {
    return details_->heading();
}

void ContactPage::clear() {
    details_->clear();
}

}  // namespace ui
