// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/privacy/privacy_bar.h"

#include <QBoxLayout>
#include <QCoreApplication>

#include "ui/screens/parts/back_bar.h"
#include "ui/screens/privacy/privacy_words.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::PrivacyBar)
};

}  // namespace

Button* barButton(const QString& text, const char* name, Icon icon) {
    auto* button = new Button(Button::Kind::neutral, text);
    button->setObjectName(QString::fromLatin1(name));
    button->setLeadingIcon(icon);
    button->setInBar(true);
    return button;
}

QWidget* privacyBar(const Context& context, std::initializer_list<Button*> acts) {
    auto* back = barBackButton(context);
    auto* bar = new QWidget;
    auto* flow = new FlowLayout(bar, 10);
    flow->addWidget(back);
    for (Button* act : acts) flow->addWidget(act);
    return bar;
}

void tellError(const Context& context, Banner& notice, const core::Error& error) {
    if (endsSession(context, error)) return;
    notice.setMessage(Tone::bad, privacyErrorWords(error));
    notice.show();
    notice.announceAndFocus();
}

QString nameOfChooser(const Context& context, const QString& id) {
    const auto& session = *context.services.sessions.current();
    if (id == session.patient.id) return session.patient.fullName();
    if (id == session.subject().id) return session.subject().fullName();
    return Words::tr("Un'altra persona che può agire per te");
}

}  // namespace ui
