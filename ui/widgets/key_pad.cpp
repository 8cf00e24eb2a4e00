// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/key_pad.h"

#include <QGridLayout>

#include "ui/style/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/digit_boxes.h"
#include "ui/widgets/layouts.h"

namespace ui {
namespace {

constexpr double keyWidth = 72;
constexpr double keyHeight = 56;

void fit(Button* key) {
    key->setFocusPolicy(Qt::TabFocus);
    withTheme(key, [key] { key->setFixedSize(theme().px(keyWidth), theme().px(keyHeight)); });
}

}  // namespace

KeyPad::KeyPad(DigitBoxes* boxes, QWidget* parent) : QWidget(parent), boxes_(boxes) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* grid = new QGridLayout(this);
    withTheme(grid, [grid] { grid->setSpacing(theme().px(8)); });
    grid->setContentsMargins({});
    for (int digit = 1; digit <= 10; ++digit) {
        auto* key = new Button(Button::Kind::neutral, QString::number(digit % 10), this);
        fit(key);
        connect(key, &Button::clicked, this, [this, digit] { boxes_->addDigit(digit % 10); });
        const int place =
            digit == 10 ? 10 : digit - 1;  // the zero stands in the middle of the last row
        grid->addWidget(key, place / 3, place % 3);
    }
    auto* clear =
        new Button(Button::Kind::neutral, Icon::close, tr("Cancella tutte le cifre"), this);
    auto* back =
        new Button(Button::Kind::neutral, Icon::backspace, tr("Cancella l'ultima cifra"), this);
    fit(clear);
    fit(back);
    connect(clear, &Button::clicked, this, [this] { boxes_->clear(); });
    connect(back, &Button::clicked, this, [this] { boxes_->removeLast(); });
    grid->addWidget(clear, 3, 0);
    grid->addWidget(back, 3, 2);
}

}  // namespace ui
