// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/layouts.h"

#include "ui/style/appearance.h"

namespace ui {
namespace {

template <typename Layout>
Layout* spaced(QWidget* owner, double spacing, QMarginsF margins) {
    auto* layout = owner != nullptr ? new Layout(owner) : new Layout;
    withTheme(layout, [layout, spacing, margins] {
        layout->setSpacing(theme().px(spacing));
        layout->setContentsMargins((margins * theme().scale).toMargins());
    });
    return layout;
}

}  // namespace

QVBoxLayout* column(QWidget* owner, double spacing, QMarginsF margins) {
    return spaced<QVBoxLayout>(owner, spacing, margins);
}

QHBoxLayout* row(QWidget* owner, double spacing, QMarginsF margins) {
    return spaced<QHBoxLayout>(owner, spacing, margins);
}

void withTheme(QObject* object, std::function<void()> adapt) {
    adapt();
    QObject::connect(&Appearance::instance(), &Appearance::changed, object, std::move(adapt));
}

void limitWidth(QWidget* widget, double width) {
    withTheme(widget, [widget, width] { widget->setMaximumWidth(theme().px(width)); });
}

}  // namespace ui
