// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/help_sheet.h"

#include <QBoxLayout>

#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/shell/strip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

HelpSheet::HelpSheet(const Context& context, QString title, const std::vector<Answer>& answers,
                     std::optional<Place> place)
    : place_(place), title_(std::move(title)), heading_(new Paragraph(Type::greeting, title_)) {
    auto* body = centredBody(*this, 860);
    body->addWidget(heading_);
    auto* card = new Card;
    auto* inside = column(card, 16, {26, 22, 26, 22});
    for (const Answer& entry : answers) {
        auto* pair = column(nullptr, 4);
        auto* answer = new Paragraph(Type::body, entry.answer);
        answer->setPreferredWidth(800);
        pair->addWidget(new Paragraph(Type::h3, entry.question));
        pair->addWidget(answer);
        inside->addLayout(pair);
    }
    auto* line = new Paragraph(Type::body);
    line->setRichText(QStringLiteral("%1 <b>%2</b>").arg(helpLineName(), helpLineNumber()));
    auto* back = new Button(Button::Kind::primary, tr("Ho capito"));
    back->setObjectName(QStringLiteral("understood"));
    connect(back, &Button::clicked, this, [&context] { context.navigator.back(); });
    body->addWidget(card);
    body->addWidget(line);
    body->addWidget(back, 0, Qt::AlignLeft);
}

QWidget* HelpSheet::firstFocus() const {
    return heading_;
}

}  // namespace ui
