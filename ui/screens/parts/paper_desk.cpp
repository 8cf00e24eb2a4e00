// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/parts/paper_desk.h"

#include "core/base/error_table.h"
#include "ui/print/text_content.h"
#include "ui/screens/record/paper_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

namespace ui {

PaperDesk::PaperDesk(const Context& context, QWidget* page)
    : QObject(page),
      button_(new Button(Button::Kind::neutral, tr("Stampa"))),
      notice_(new Banner),
      prints_(new PagePrints(context, *notice_, page)) {
    button_->setLeadingIcon(Icon::print);
    button_->setInBar(true);
    button_->setObjectName(QStringLiteral("print"));
    notice_->setObjectName(QStringLiteral("notice"));
    notice_->hide();
    connect(button_, &Button::clicked, this, &PaperDesk::chosen);
    connect(prints_, &PagePrints::failed, this, &PaperDesk::tell);
}

void PaperDesk::print(const QString& html) {
    if (html.isEmpty() || prints_->isBusy()) return;
    PrintJob::Contents contents;
    contents.push_back(std::make_unique<TextContent>(paperText(html)));
    prints_->print(std::move(contents));
}

void PaperDesk::clear() {
    prints_->cancel();
    notice_->hide();
}

void PaperDesk::tell(const core::Error& error) {
    const core::ErrorText text = core::errorText(error);
    notice_->setMessage(Tone::bad, QStringLiteral("<b>%1</b> %2").arg(text.title, text.hint));
    notice_->show();
    notice_->announceAndFocus();
}

}  // namespace ui
