// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/contacts/contact_page.h"

#include <QBoxLayout>

#include "ui/screens/parts/back_bar.h"
#include "ui/screens/parts/paper_desk.h"
#include "ui/screens/record/contacts/contact_details.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

ContactPage::ContactPage(const Context& context, const core::Contact& contact)
    : details_(new ContactDetails(context)), desk_(new PaperDesk(context, this)) {
    auto* body = new PageBody(*this);
    connect(desk_, &PaperDesk::chosen, this, &ContactPage::print);
    auto* card = new Card;
    column(card, 0)->addWidget(details_);
    body->content()->addWidget(backBar(context, {desk_->button()}));
    body->content()->addWidget(desk_->notice());
    body->content()->addWidget(card);
    body->content()->addStretch();
    details_->setContact(contact);
}

QWidget* ContactPage::firstFocus() const {
    return details_->heading();
}

bool ContactPage::print() {
    desk_->print(details_->paper());
    return true;
}

void ContactPage::clear() {
    desk_->clear();
    details_->clear();
}

}  // namespace ui
