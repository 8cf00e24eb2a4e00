// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/help_desk.h"

#include <QApplication>

#include "ui/shell/chrome.h"
#include "ui/shell/page_stack.h"
#include "ui/style/appearance.h"
#include "ui/widgets/layouts.h"

namespace ui {

namespace {

QEvent::Type helpWanted() {
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

}  // namespace

void askForHelp(const QWidget& from) {
    QEvent event(helpWanted());
    QApplication::sendEvent(from.window(), &event);
}

HelpDesk::HelpDesk(const Context& context, const Screens& screens, PageStack& pages)
    : context_(context), screens_(screens), pages_(pages) {}

void HelpDesk::attach(Chrome& chrome) {
    side_ = screens_.help(context_).release();
    side_->setObjectName(QStringLiteral("helpSide"));
    connect(side_, &HelpSide::closeChosen, this, &HelpDesk::close);
    connect(&chrome, &Chrome::helpChosen, this, &HelpDesk::toggle);
    chrome.setHelp(side_);
    withTheme(side_, [this, side = side_] {
        if (side == side_) arrange();
    });
    if (open_ && pages_.current()) side_->setPage(*pages_.current());
    arrange();
}

void HelpDesk::toggle() {
    open_ ? close() : open();
}

void HelpDesk::show() {
    open_ ? side_->firstFocus()->setFocus(Qt::OtherFocusReason) : open();
}

bool HelpDesk::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != helpWanted()) return QObject::eventFilter(watched, event);
    show();
    return true;
}

void HelpDesk::open() {
    if (!pages_.current()) return;
    before_ = QApplication::focusWidget();
    open_ = true;
    page_ = pages_.current();
    side_->setPage(*page_);
    arrange();
    Q_EMIT changed();
    side_->firstFocus()->setFocus(Qt::OtherFocusReason);
}

// The widget that had the focus may be gone, or behind another page, by now.
void HelpDesk::close() {
    if (!open_) return;
    open_ = false;
    arrange();
    Q_EMIT changed();
    if (QWidget* before = before_.data(); before != nullptr && before->isVisible())
        return before->setFocus(Qt::OtherFocusReason);
    if (const Page* page = pages_.current())
        if (QWidget* first = page->firstFocus()) first->setFocus(Qt::OtherFocusReason);
}

// Where the help covers the page a new one would come up unseen.
void HelpDesk::follow(const Page& page) {
    if (!open_ || page_ == &page) return;
    if (!beside_) {
        before_.clear();
        return close();
    }
    page_ = &page;
    side_->setPage(page);
}

void HelpDesk::setBeside(bool beside) {
    beside_ = beside;
    arrange();
}

HelpSide* HelpDesk::inUse() const {
    return open_ && side_->isAncestorOf(QApplication::focusWidget()) ? side_ : nullptr;
}

void HelpDesk::arrange() {
    if (!side_) return;
    side_->setVisible(open_);
    side_->setMinimumWidth(beside_ ? theme().px(sideWidth) : 0);
    side_->setMaximumWidth(beside_ ? theme().px(sideWidth) : QWIDGETSIZE_MAX);
    pages_.setVisible(!open_ || beside_);
}

}  // namespace ui
