// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/login_bars.h"

#include <QBoxLayout>

#include "ui/shell/bar_button.h"
#include "ui/shell/icon_view.h"
#include "ui/shell/view_menus.h"
#include "ui/style/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/step_bar.h"

namespace ui {

LoginHeader::LoginHeader(Preferences& preferences, QWidget* parent)
    : Strip(Role::side, Qt::BottomEdge, parent), language_(makeLanguageButton(preferences, false)) {
    auto* about = new Button(Button::Kind::link, tr("Informazioni sulla versione"));
    about->setObjectName(QStringLiteral("about"));
    connect(about, &Button::clicked, this, &LoginHeader::aboutChosen);
    about_ = about;
    auto* layout = row(this, 16, {40, 0, 48, 0});
    layout->addWidget(new Brand);
    layout->addStretch();
    layout->addWidget(about);
    layout->addWidget(makeTextSizeButton(preferences));
    layout->addWidget(language_);
    auto* help = makeHelpButton();
    connect(help, &BarButton::clicked, this, &LoginHeader::helpChosen);
    layout->addWidget(help);
}

void LoginHeader::setWidthClass(WidthClass widthClass) {
    const bool narrow = widthClass == WidthClass::narrow;
    setFixedHeight(theme().px(narrow ? 56 : 72));
    about_->setVisible(!narrow);
    language_->setVisible(!narrow);
}

LoginSteps::LoginSteps(QWidget* parent) : QWidget(parent), steps_(new StepBar({})) {
    auto* back = new Button(Button::Kind::text, tr("Indietro"));
    back->setObjectName(QStringLiteral("back"));
    back->setLeadingIcon(Icon::arrowLeft);
    back->setInBar(true);
    connect(back, &Button::clicked, this, &LoginSteps::backChosen);
    auto* title = new Paragraph(Type::menu, tr("AUTENTICAZIONE"));
    title->setAccessibleName(tr("Autenticazione"));
    title_ = title;
    auto* layout = row(this, 20, {40, 24, 40, 8});
    layout->addWidget(back);
    layout->addWidget(title_, 1, Qt::AlignVCenter);
    layout->addStretch();  // where the title is hidden
    layout->addWidget(steps_);
}

void LoginSteps::setSteps(const QStringList& steps, int current) {
    steps_->setSteps(steps, current);
    steps_->setVisible(!steps.isEmpty());
}

void LoginSteps::setWidthClass(WidthClass widthClass) {
    const bool narrow = widthClass == WidthClass::narrow;
    title_->setVisible(!narrow);
    const int side = theme().px(narrow ? 18 : 40);
    layout()->setContentsMargins(side, theme().px(narrow ? 8 : 24), side, theme().px(8));
}

LoginFooter::LoginFooter(QWidget* parent)
    : Strip(Role::paper, Qt::TopEdge, parent), lock_(new IconView(Icon::lock, Role::ink2, 20)) {
    auto* safety =
        new Paragraph(Type::secondary, tr("I dati che inserisci e le transazioni effettuate sono "
                                          "protetti durante la trasmissione."));
    safety->setColor(Role::ink2);
    safety_ = safety;
    auto* help = new Paragraph(Type::secondary);
    help->setRichText(QStringLiteral("%1 <b>%2</b>").arg(helpLineName(), helpLineNumber()));
    auto* layout = row(this, 10, {48, 0, 48, 0});
    layout->addWidget(lock_);
    layout->addWidget(safety_, 1, Qt::AlignVCenter);
    layout->addWidget(help, 0, Qt::AlignVCenter);
}

void LoginFooter::setWidthClass(WidthClass widthClass) {
    const bool narrow = widthClass == WidthClass::narrow;
    safety_->setVisible(!narrow);
    lock_->setVisible(!narrow);
    setFixedHeight(theme().px(narrow ? 44 : 64));
}

}  // namespace ui
