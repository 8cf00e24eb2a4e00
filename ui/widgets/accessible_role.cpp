// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/accessible_role.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QWidget>

namespace ui {
namespace {

constexpr const char* roleProperty = "accessibleRole";
constexpr const char* passwordProperty = "accessiblePassword";
constexpr const char* noteProperty = "accessibleNote";

class KitAccessible : public QAccessibleWidget {
  public:
    KitAccessible(QWidget* widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        if (const auto* pressable = button(); pressable && pressable->isCheckable()) {
            state.selectable = true;
            state.selected = pressable->isChecked();
        }
        if (!widget()->property(passwordProperty).toBool()) return state;
        state.passwordEdit = true;
        state.editable = true;
        return state;
    }

    QString text(QAccessible::Text which) const override {
        const QString told = QAccessibleWidget::text(which);
        if (which != QAccessible::Description) return told;
        QStringList parts{told, widget()->property(noteProperty).toString()};
        parts.removeAll(QString());
        return parts.join(u' ');
    }

    // Qt's own interface for buttons, which has their action, is not ours to derive from.
    QStringList actionNames() const override {
        auto names = QAccessibleWidget::actionNames();
        if (button() && widget()->isEnabled()) names.prepend(pressAction());
        return names;
    }

    void doAction(const QString& name) override {
        if (button() && name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

  private:
    QAbstractButton* button() const { return qobject_cast<QAbstractButton*>(widget()); }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget == nullptr) return nullptr;
    const QVariant role = widget->property(roleProperty);
    return role.isValid() ? new KitAccessible(widget, static_cast<QAccessible::Role>(role.toInt()))
                          : nullptr;
}

}  // namespace

void setAccessibleRole(QWidget* widget, QAccessible::Role role) {
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed);
    widget->setProperty(roleProperty, static_cast<int>(role));
}

void setAccessiblePassword(QWidget* widget) {
    setAccessibleRole(widget, QAccessible::EditableText);
    widget->setProperty(passwordProperty, true);
}

void setAccessibleNote(QWidget* widget, const QString& note) {
    widget->setProperty(noteProperty, note);
    QAccessibleEvent event(widget, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void announce(QWidget* widget) {
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

}  // namespace ui
