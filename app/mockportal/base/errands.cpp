// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/base/errands.h"

#include <QCoreApplication>
#include <QEvent>

namespace mockportal {

void Errands::post(std::function<void()> errand) {
    {
        const std::lock_guard lock(mutex_);
        waiting_.push_back(std::move(errand));
    }
    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

std::function<void()> Errands::take() {
    const std::lock_guard lock(mutex_);
    auto errand = std::move(waiting_.front());
    waiting_.pop_front();
    return errand;
}

bool Errands::event(QEvent* event) {
    if (event->type() != QEvent::User) return QObject::event(event);
    take()();  // an event for each
    return true;
}

}  // namespace mockportal
