// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/parts/read_page.h"

#include <QVBoxLayout>

#include "ui/screens/parts/back_bar.h"
#include "ui/screens/parts/paper_desk.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

ReadPage::ReadPage(const Context& context, const QString& heading)
    : context_(context),
      heading_(new Paragraph(Type::h1, heading)),
      desk_(new PaperDesk(context, this)),
      content_(column(nullptr, 16)) {
    heading_->setObjectName(QStringLiteral("heading"));
    desk_->prints().setService(tr("Servizi socio-sanitari"));
    connect(desk_, &PaperDesk::chosen, this, &ReadPage::print);
    auto* body = (new PageBody(*this))->content();
    body->addWidget(backBar(context_, {desk_->button()}));
    body->addWidget(heading_);
    body->addWidget(desk_->notice());
    body->addLayout(content_);
    body->addStretch();
}

void ReadPage::addText(const QString& heading, const QString& text) {
    auto* card = new Card;
    auto* layout = column(card, 4, {22, 16, 22, 16});
    if (!heading.isEmpty()) layout->addWidget(new Paragraph(Type::h3, heading));
    layout->addWidget(new Paragraph(Type::body, text));
    content_->addWidget(card);
}

QWidget* ReadPage::firstFocus() const {
    return heading_;
}

void ReadPage::clear() {
    desk_->clear();
}

bool ReadPage::print() {
    if (const QString below = paper(); !below.isEmpty())
        desk_->print(QStringLiteral("<h1>%1</h1>").arg(heading_->text().toHtmlEscaped()) + below);
    return true;
}

QString paperHeading(const QString& text) {
    return QStringLiteral("<h2>%1</h2>").arg(text.toHtmlEscaped());
}

QString paperParagraph(const QString& text) {
    return QStringLiteral("<p>%1</p>")
        .arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

}  // namespace ui
