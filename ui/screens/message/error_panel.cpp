// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/message/error_panel.h"

#include "core/base/error_table.h"
#include "ui/screens/message/error_words.h"
#include "ui/widgets/button.h"

namespace ui {

ErrorPanel::ErrorPanel(Size size, QWidget* parent)
    : MessagePage(size, Icon::server, {}, {}, parent),
      retry_(new Button(Button::Kind::primary, tr("Riprova"))) {
    retry_->setLeadingIcon(Icon::refresh);
    retry_->setObjectName(QStringLiteral("retry"));
    connect(retry_, &Button::clicked, this, &ErrorPanel::retryChosen);
    addButton(retry_);
    setSign(Tone::bad);
}

void ErrorPanel::showError(const core::Error& error) {
    const core::ErrorText text = core::errorText(error);
    setMessage(errorIcon(error.code), text.title, text.hint);
    setFootnote(helpLineSentence(error.code));
    retry_->setVisible(text.retry);
}

}  // namespace ui
