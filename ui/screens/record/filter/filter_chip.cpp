// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/filter/filter_chip.h"

#include <QFontMetricsF>
#include <QMenu>

#include "ui/style/appearance.h"
#include "ui/widgets/layouts.h"

namespace ui {
namespace {

constexpr double longest = 190;  // px of the words; all of them in the tool tip

}  // namespace

FilterChip::FilterChip(const QString& label, QWidget* parent)
    : Button(Kind::neutral, label, parent), label_(label), menu_(new QMenu(this)) {
    setInBar(true);
    setSnug(true);
    connect(this, &Button::clicked, this, &FilterChip::press);
    withTheme(this, [this] { describe(); });
}

void FilterChip::setChoices(QVector<Choice> choices) {
    choices_ = std::move(choices);
    describe();
}

void FilterChip::setValue(const QVariant& value) {
    if (value == value_) return;
    value_ = value;
    describe();
}

void FilterChip::describe() {
    QString name;
    for (const auto& [text, value] : choices_)
        if (value_.isValid() && value == value_) name = text;
    if (value_.isValid() && name.isEmpty()) name = value_.toString();
    const bool on = value_.isValid();
    const QString all = on ? tr("%1: %2").arg(label_, name) : label_;
    setText(QFontMetricsF(theme().font(Type::body))
                .elidedText(all, Qt::ElideRight, theme().length(longest)));
    setToolTip(text() == all ? QString() : all);
    setAccessibleName(on ? tr("%1. Premi per togliere il filtro.").arg(all) : all);
    setKind(on ? Kind::secondary : Kind::neutral);
    setTrailingIcon(on ? Icon::close : Icon::chevronDown);
}

void FilterChip::press() {
    if (value_.isValid()) return choose({});
    menu_->clear();
    for (const auto& [text, value] : choices_)
        connect(menu_->addAction(QString(text).replace(u'&', QStringLiteral("&&"))),
                &QAction::triggered, this, [this, value = value] { choose(value); });
    if (menu_->actions().isEmpty()) return;
    menu_->setActiveAction(menu_->actions().first());
    menu_->popup(mapToGlobal(QPoint(0, height())));
}

void FilterChip::choose(const QVariant& value) {
    setValue(value);
    Q_EMIT chosen(value_);
}

}  // namespace ui
