// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/rur_boxes.h"

#include <QLineEdit>

#include "core/codes/prescription_codes.h"

namespace ui {
namespace {

constexpr int longest = 40;  // whatever a scanner or a paste puts around the codes

QString withoutMarks(const QString& text) {
    QString code = text;
    code.removeIf([](QChar c) { return c.isSpace() || c == u'*'; });
    return code;
}

}  // namespace

RurBoxes::RurBoxes(QWidget* parent)
    : QWidget(parent), first_(new QLineEdit(this)), second_(new QLineEdit(this)) {
    first_->setObjectName(QStringLiteral("rurFirst"));
    second_->setObjectName(QStringLiteral("rurSecond"));
    for (auto* box : {first_, second_}) box->setMaxLength(longest);
    connect(first_, &QLineEdit::textEdited, this, &RurBoxes::onFirst);
    connect(second_, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.contains(u'*')) second_->setText(withoutMarks(text));
    });
}

bool RurBoxes::isEmpty() const {
    return withoutMarks(first_->text()).isEmpty() && withoutMarks(second_->text()).isEmpty();
}

void RurBoxes::onFirst(const QString& text) {
    if (const auto scanned = core::splitScannedRur(text)) {
        first_->setText(scanned->first);
        second_->setText(scanned->second);
        second_->setFocus(Qt::OtherFocusReason);
        return;
    }
    // A scanner that types key by key goes on in the second box.
    const QString code = withoutMarks(text);
    if (code.size() != core::rurFirstLength) return;
    if (code != text) first_->setText(code);
    second_->setFocus(Qt::OtherFocusReason);
}

}  // namespace ui
