// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/card.h"

#include <QMetaEnum>
#include <QStyle>

namespace ui {

Card::Card(Kind kind, QWidget* parent) : QFrame(parent), kind_(kind) {
    setAttribute(Qt::WA_StyledBackground);
    setKind(kind);
}

// The style sheet reads the property once, when the widget is polished.
void Card::setKind(Kind kind) {
    kind_ = kind;
    setProperty("kind", QString::fromLatin1(
                            QMetaEnum::fromType<Kind>().valueToKey(static_cast<int>(kind))));
    style()->unpolish(this);
    style()->polish(this);
    updateGeometry();
}

}  // namespace ui
