// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/choice_page.h"

#include <QBoxLayout>

#include "ui/screens/home/service_card.h"
#include "ui/screens/login/login_ways.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/paragraph.h"

namespace ui {

ChoicePage::ChoicePage(const Context& context, Place target, core::Level atLeast)
    : heading_(new Paragraph(Type::greeting, title())) {
    auto* body = centredBody(*this, 720);
    body->addWidget(heading_);
    for (const LoginWay& way : loginWays(context, atLeast)) {
        auto* card =
            new MethodCard(way.icon, {way.title, way.overline, way.text, way.buttonName, way.id});
        connect(card, &MethodCard::chosen, this, [&context, target, begin = way.begin] {
            context.navigator.logIn(target, begin());
        });
        body->addWidget(card);
    }
}

QWidget* ChoicePage::firstFocus() const {
    return heading_;
}

}  // namespace ui
