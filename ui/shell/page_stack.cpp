// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/page_stack.h"

#include <QScrollArea>
#include <algorithm>
#include <utility>

#include "ui/style/appearance.h"

namespace ui {
namespace {

constexpr double focusMargin = 16;

}  // namespace

Page* PageStack::current() const {
    return items_.empty() ? nullptr : items_.back().page;
}

void PageStack::push(PageFactory factory) {
    if (Page* behind = current()) behind->leave();
    Page* page = make(factory);
    items_.push_back({std::move(factory), page});
    showTop();
}

void PageStack::replace(const Page& page, PageFactory factory) {
    const auto item = std::ranges::find(items_, &page, &Item::page);
    if (item == items_.end()) return;
    const bool shows = item->page == current();
    drop(std::exchange(item->page, make(factory)));
    item->factory = std::move(factory);
    if (shows) showTop();
}

bool PageStack::back() {
    if (items_.size() < 2) return false;
    Page* old = current();
    items_.pop_back();
    showTop();
    drop(old);
    return true;
}

std::vector<Page*> PageStack::all() const {
    std::vector<Page*> pages;
    for (const Item& item : items_) pages.push_back(item.page);
    return pages;
}

bool PageStack::dropPassing() {
    std::vector<Page*> gone;
    while (!items_.empty() && items_.back().page->passing()) {
        gone.push_back(items_.back().page);
        items_.pop_back();
    }
    if (!gone.empty()) showTop();
    for (Page* page : gone) drop(page);
    return !items_.empty();
}

void PageStack::reset(PageFactory root) {
    auto old = std::exchange(items_, {});
    Page* page = make(root);
    items_.push_back({std::move(root), page});
    showTop();
    for (const Item& item : old) drop(item.page);
}

void PageStack::rebuild() {
    for (Item& item : items_) {
        const core::FormValues typed = item.page->draft();
        drop(std::exchange(item.page, make(item.factory)));
        if (!typed.isEmpty()) item.page->restore(typed);
    }
    showTop();
}

void PageStack::clearPages() {
    for (const Item& item : items_) item.page->clear();
}

void PageStack::setWidthClass(WidthClass widthClass) {
    widthClass_ = widthClass;
    for (const Item& item : items_) item.page->setWidthClass(widthClass);
}

Page* PageStack::make(const PageFactory& factory) {
    Page* page = factory().release();
    page->setWidthClass(widthClass_);
    connect(page, &Page::titleChanged, this, [this, page] {
        if (page == current()) Q_EMIT shown(page);
    });
    addWidget(page);
    return page;
}

// A page may go because of its own button: it is emptied now and deleted when the button has
// finished.
void PageStack::drop(Page* page) {
    page->leave();
    page->clear();
    removeWidget(page);
    page->hide();
    page->deleteLater();
}

void PageStack::focusOn(QWidget& widget) {
    widget.setFocus(Qt::OtherFocusReason);
    reveal(widget);
}

// Once the page is laid out, so that what has the focus is in sight in a low window, too; of a
// window that is not shown yet nobody knows how low it is.
void PageStack::reveal(QWidget& widget) {
    QMetaObject::invokeMethod(
        &widget,
        [&widget] {
            if (!widget.isVisible()) return;
            for (QWidget* above = widget.parentWidget(); above; above = above->parentWidget())
                if (auto* area = qobject_cast<QScrollArea*>(above))
                    area->ensureWidgetVisible(&widget, 0, theme().px(focusMargin));
        },
        Qt::QueuedConnection);
}

void PageStack::showEvent(QShowEvent* event) {
    QStackedWidget::showEvent(event);
    Page* page = current();
    if (QWidget* first = page ? page->firstFocus() : nullptr) reveal(*first);
}

void PageStack::showTop() {
    Page* page = current();
    if (!page) return;
    setCurrentWidget(page);
    page->enter();
    if (QWidget* first = page->firstFocus()) focusOn(*first);
    Q_EMIT shown(page);
}

}  // namespace ui
