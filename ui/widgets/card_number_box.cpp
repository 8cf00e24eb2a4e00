// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/card_number_box.h"

#include <QPainter>

#include "core/codes/card_number.h"
#include "ui/style/appearance.h"
#include "ui/style/painting.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/card_number_edit.h"
#include "ui/widgets/layouts.h"

namespace ui {
namespace {

const QString printed = core::cardNumberPrefix.toString();

class Prefix : public QWidget {
  public:
    Prefix() {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
        setAccessibleRole(this, QAccessible::StaticText);
        setAccessibleName(printed);
    }
    QSize sizeHint() const override {
        return {qCeil(QFontMetricsF(font()).horizontalAdvance(printed) + theme().length(34)),
                theme().px(56)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& t = theme();
        QPainter painter(this);
        paintBox(painter, rect(), t.length(metric::radiusControl), t.color(Role::sunken),
                 t.color(Role::line), t.boxStroke());
        painter.setFont(font());
        painter.setPen(t.color(Role::ink2));
        painter.drawText(rect(), Qt::AlignCenter, printed);
    }

  private:
    static QFont font() {
        QFont font = theme().font(Type::h2);
        font.setWeight(QFont::Medium);
        return font;
    }
};

}  // namespace

CardNumberBox::CardNumberBox(QWidget* parent) : QWidget(parent), edit_(new CardNumberEdit) {
    auto* across = row(this, 12);
    across->addWidget(new Prefix);
    across->addWidget(edit_, 1);
    setFocusProxy(edit_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

}  // namespace ui
