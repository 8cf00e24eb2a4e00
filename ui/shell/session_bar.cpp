// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/session_bar.h"

#include <QBoxLayout>
#include <algorithm>

#include "ui/shell/bar_button.h"
#include "ui/shell/format.h"
#include "ui/shell/view_menus.h"
#include "ui/style/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

QWidget* stacked(QWidget* above, QWidget* below) {
    auto* box = new QWidget;
    auto* layout = column(box, 0);
    layout->addStretch();
    layout->addWidget(above);
    layout->addWidget(below);
    layout->addStretch();
    return box;
}

}  // namespace

SessionBar::SessionBar(Preferences& preferences, QWidget* parent)
    : Strip(Role::paper, Qt::BottomEdge, parent),
      menu_(new Button(Button::Kind::neutral, tr("Menu"))),
      section_(new Paragraph(Type::menu)),
      user_(new Paragraph(Type::body)),
      lastAccess_(new Paragraph(Type::secondary)),
      acting_(new BarButton(Icon::people, tr("Opera per un'altra persona"))),
      unread_(new PillButton),
      textSize_(makeTextSizeButton(preferences)),
      language_(makeLanguageButton(preferences, false)),
      briefLanguage_(makeLanguageButton(preferences, true)),
      help_(makeHelpButton()),
      logout_(new Button(Button::Kind::neutral, tr("LOGOUT"))) {
    userBox_ = stacked(user_, lastAccess_);
    lastAccess_->setColor(Role::ink2);
    menu_->setLeadingIcon(Icon::menu);
    menu_->setInBar(true);
    logout_->setLeadingIcon(Icon::logout);
    logout_->setInBar(true);
    logout_->setAccessibleName(tr("Esci"));
    logout_->setObjectName(QStringLiteral("logout"));
    unread_->setObjectName(QStringLiteral("unread"));
    acting_->setIconOnly(true);
    acting_->setObjectName(QStringLiteral("chooseSubject"));
    menu_->setObjectName(QStringLiteral("menu"));
    connect(menu_, &Button::clicked, this, &SessionBar::menuChosen);
    connect(unread_, &PillButton::clicked, this, &SessionBar::unreadChosen);
    connect(acting_, &BarButton::clicked, this, &SessionBar::actingChosen);
    connect(help_, &BarButton::clicked, this, &SessionBar::helpChosen);
    connect(logout_, &Button::clicked, this, &SessionBar::logoutChosen);

    user_->setMaximumLines(1);
    lastAccess_->setMaximumLines(1);
    auto* layout = row(this, 8, {32, 0, 32, 0});
    layout->addWidget(menu_);
    layout->addWidget(section_, 1, Qt::AlignVCenter);
    layout->addWidget(userBox_, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{unread_, acting_, textSize_, language_,
                                                           briefLanguage_, help_, logout_})
        layout->addWidget(widget);
    withTheme(this, [this] { arrange(); });
}

void SessionBar::setSection(const QString& section) {
    section_->setText(section.toUpper());
}

void SessionBar::setSession(const std::optional<core::Session>& session) {
    inside_ = session.has_value();
    mayAct_ = inside_ && !session->represented.isEmpty();
    user_->setRichText(
        inside_ ? tr("Utente: <b>%1</b>").arg(session->patient.fullName().toHtmlEscaped())
                : QString());
    lastAccess_->setText(!inside_ ? QString()
                         : session->lastAccess.isValid()
                             ? tr("Ultimo accesso: %1").arg(dateAndTime(session->lastAccess))
                             : tr("Questo è il tuo primo accesso."));
    arrange();
}

void SessionBar::setUnread(std::optional<int> count) {
    unreadCount_ = count;
    unread_->setAccessibleName(count ? unreadText(*count) : QString());
    unread_->setToolTip(unread_->accessibleName());
    unread_->setDotted(count.value_or(0) > 0 && widthClass_ == WidthClass::wide);
    fitUnread();
}

// The name and the last access come first: words beside icons go, the pill gets short, then goes
// (18).
void SessionBar::fitUnread() {
    const bool wide = widthClass_ == WidthClass::wide;
    textSize_->setIconOnly(!wide && inside_);
    briefLanguage_->setIconOnly(false);
    if (!inside_ || !unreadCount_ || widthClass_ == WidthClass::narrow) return unread_->hide();
    unread_->show();
    unread_->setText(unreadText(*unreadCount_));
    if (hasRoom()) return;
    textSize_->setIconOnly(true);
    if (hasRoom()) return;
    unread_->setText(briefUnreadText(*unreadCount_));
    if (hasRoom()) return;
    unread_->hide();
    briefLanguage_->setIconOnly(!hasRoom());
}

bool SessionBar::hasRoom() const {
    layout()->invalidate();
    const int wanted = std::max(user_->sizeHint().width(), lastAccess_->sizeHint().width());
    const int others = layout()->minimumSize().width() - userBox_->minimumSizeHint().width();
    return width() - others >= wanted;
}

QString SessionBar::briefUnreadText(int count) const {
    if (count == 0) return tr("Tutto letto");
    return tr("%n da leggere", nullptr, count);
}

void SessionBar::resizeEvent(QResizeEvent* event) {
    Strip::resizeEvent(event);
    fitUnread();
}

QString SessionBar::unreadText(int count) const {
    if (count == 0) return tr("Nessun nuovo documento da leggere");
    return tr("%n nuovo/i documento/i da leggere", nullptr, count);
}

void SessionBar::setWidthClass(WidthClass widthClass) {
    widthClass_ = widthClass;
    arrange();
}

void SessionBar::arrange() {
    const bool narrow = widthClass_ == WidthClass::narrow;
    const bool wide = widthClass_ == WidthClass::wide;
    menu_->setVisible(narrow);
    section_->setVisible(!inside_);
    userBox_->setVisible(inside_);
    lastAccess_->setVisible(!narrow);
    acting_->setVisible(mayAct_ && !narrow);
    textSize_->setVisible(!narrow);
    language_->setVisible(!inside_ && !narrow);
    briefLanguage_->setVisible(inside_ && !narrow);
    logout_->setVisible(inside_);
    logout_->setLeadingIcon(widthClass_ == WidthClass::medium ? std::nullopt
                                                              : std::optional(Icon::logout));
    unread_->setDotted(wide && unreadCount_.value_or(0) > 0);
    // In a small window the room goes to the words.
    const int side = theme().px(wide ? 32 : 12);
    layout()->setContentsMargins(side, 0, side, 0);
    layout()->setSpacing(theme().px(widthClass_ == WidthClass::medium ? 2 : 8));
    setFixedHeight(theme().px(wide ? 64 : 56));
    fitUnread();
}

}  // namespace ui
