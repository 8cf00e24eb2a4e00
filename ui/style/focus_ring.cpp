// SPDX-License-Identifier: EUPL-1.2
#include "ui/style/focus_ring.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QLineEdit>

namespace ui {
namespace {

bool isTypedInto(const QWidget* widget) {
    return widget->inputMethodQuery(Qt::ImEnabled).toBool();
}

bool drawsItsOwn(const QWidget* widget) {
    return widget->isWindow() || widget->property("ownFocus").toBool() ||
           qobject_cast<const QAbstractItemView*>(widget) != nullptr;
}

bool showsAnyFocus(const QWidget* widget) {
    return isTypedInto(widget) || widget->property("alwaysRing").toBool();
}

// The line edit inside a combo or date box stands for the whole box.
QWidget* outermost(QWidget* widget) {
    QWidget* parent = widget->parentWidget();
    const bool inBox = qobject_cast<QComboBox*>(parent) != nullptr ||
                       qobject_cast<QAbstractSpinBox*>(parent) != nullptr;
    return inBox ? parent : widget;
}

}  // namespace

bool FocusRing::byKeyboard_ = false;

FocusRing::FocusRing(QObject* application) : QObject(application) {
    application->installEventFilter(this);
}

FocusRing::~FocusRing() {
    delete frame_;
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::KeyPress:
            byKeyboard_ = true;
            break;
        case QEvent::MouseButtonPress:
        case QEvent::TouchBegin:
            byKeyboard_ = false;
            break;
        case QEvent::FocusIn:
            if (auto* widget = qobject_cast<QWidget*>(watched))
                focusIn(widget, static_cast<QFocusEvent*>(event)->reason());
            break;
        case QEvent::Move:
            if (auto* widget = qobject_cast<QWidget*>(watched)) scrolled(*widget);
            break;
        case QEvent::FocusOut:
            if (watched->isWidgetType()) show(nullptr);
            break;
        default:
            break;
    }
    return false;
}

// A window that comes back (ActiveWindow) or a program that moves the focus (Other) goes on with
// what was used last.
void FocusRing::focusIn(QWidget* widget, Qt::FocusReason reason) {
    const bool keyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                          reason == Qt::ShortcutFocusReason ||
                          (reason != Qt::MouseFocusReason && byKeyboard_);
    const bool visible = (keyboard || showsAnyFocus(widget)) && !drawsItsOwn(widget);
    show(visible ? outermost(widget) : nullptr);
}

// Around what is out of sight QFocusFrame hides, and does not come back once it is scrolled to.
void FocusRing::scrolled(const QWidget& moved) {
    QFocusFrame* frame = frame_.data();
    if (frame == nullptr || !frame->isHidden()) return;
    QWidget* widget = frame->widget();
    if (widget == nullptr || !moved.isAncestorOf(widget)) return;
    frame->setWidget(nullptr);
    frame->setWidget(widget);
}

void FocusRing::show(QWidget* widget) {
    if (!frame_) {
        if (widget == nullptr) return;
        frame_ =
            new QFocusFrame;  // becomes a child of the window it is shown in, and may die with it
    }
    if (frame_->widget() != widget) frame_->setWidget(widget);
}

}  // namespace ui
