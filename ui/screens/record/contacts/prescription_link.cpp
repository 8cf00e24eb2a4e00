// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/contacts/prescription_link.h"

#include "ui/widgets/paragraph.h"

namespace ui {

QWidget* makePrescriptionLink(const Context& /*context*/, const QString& nre) {
    auto* number = new Paragraph(Type::label, nre);
    number->setObjectName(QStringLiteral("prescription"));
    return number;
}

}  // namespace ui
