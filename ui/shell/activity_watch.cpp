// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/activity_watch.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWidget>
#include <QWindow>
#include <utility>

namespace ui {

ActivityWatch::ActivityWatch(QWidget& window) : window_(window) {
    qApp->installEventFilter(this);
}

bool ActivityWatch::eventFilter(QObject* watched, QEvent* event) {
    if (event->spontaneous() && isUse(*event) && isOurs(watched)) Q_EMIT used();
    return false;
}

bool ActivityWatch::isUse(QEvent& event) {
    switch (event.type()) {
        case QEvent::KeyPress:
        case QEvent::InputMethod:
        case QEvent::MouseButtonPress:
        case QEvent::Wheel:
        case QEvent::TouchBegin:
        case QEvent::TouchUpdate:
        case QEvent::TabletPress:
        case QEvent::TabletMove:
            return true;
        case QEvent::MouseMove: {
            const QPointF now = static_cast<QMouseEvent&>(event).globalPosition();
            return std::exchange(pointer_, now) != now;
        }
        default:
            return false;
    }
}

// A pointer that moves without a button reaches only the QWindow: widgets do not ask for it.
bool ActivityWatch::isOurs(QObject* watched) const {
    if (auto* window = qobject_cast<QWindow*>(watched)) {
        for (; window; window = window->transientParent())
            if (window == window_.windowHandle()) return true;
        return false;
    }
    const auto* widget = qobject_cast<QWidget*>(watched);
    for (; widget; widget = widget->window()->parentWidget())
        if (widget->window() == &window_) return true;
    return false;
}

}  // namespace ui
