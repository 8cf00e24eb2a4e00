// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/escape_key.h"

#include <QKeyEvent>
#include <QWidget>

namespace ui {
namespace {

/// Says to Qt that the key is wanted here before it is taken for a shortcut of the window.
class EscapeFilter : public QObject {
  public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::ShortcutOverride &&
            static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        return QObject::eventFilter(watched, event);
    }
};

}  // namespace

void takeEscape(QWidget& question) {
    question.installEventFilter(new EscapeFilter(&question));
}

}  // namespace ui
