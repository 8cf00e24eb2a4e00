// SPDX-License-Identifier: EUPL-1.2
#include "ui/forms/field_value.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "ui/widgets/digit_boxes.h"
#include "ui/widgets/password_edit.h"

namespace ui {
namespace {

QString chosenIn(const QComboBox& box) {
    const QVariant data = box.currentData();
    return data.isValid() ? data.toString() : box.currentText();
}

void choose(QComboBox& box, const QString& value) {
    for (int i = 0; i < box.count(); ++i) {
        const QVariant data = box.itemData(i);
        if ((data.isValid() ? data.toString() : box.itemText(i)) == value)
            return box.setCurrentIndex(i);
    }
    if (box.isEditable()) box.setEditText(value);
}

}  // namespace

QString fieldValue(const QWidget& field) {
    if (const auto* line = qobject_cast<const QLineEdit*>(&field)) return line->text();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&field)) return text->toPlainText();
    if (const auto* box = qobject_cast<const QComboBox*>(&field)) return chosenIn(*box);
    if (const auto* date = qobject_cast<const QDateEdit*>(&field))
        return date->date().toString(Qt::ISODate);
    if (const auto* check = qobject_cast<const QAbstractButton*>(&field))
        return check->isChecked() ? QStringLiteral("1") : QString();
    return {};
}

void setFieldValue(QWidget& field, const QString& value) {
    if (auto* line = qobject_cast<QLineEdit*>(&field)) return line->setText(value);
    if (auto* text = qobject_cast<QPlainTextEdit*>(&field)) return text->setPlainText(value);
    if (auto* box = qobject_cast<QComboBox*>(&field)) return choose(*box, value);
    if (auto* check = qobject_cast<QAbstractButton*>(&field))
        return check->setChecked(!value.isEmpty());
    const QDate day = QDate::fromString(value, Qt::ISODate);
    if (auto* date = qobject_cast<QDateEdit*>(&field); date && day.isValid()) date->setDate(day);
}

bool holdsSecret(const QWidget& field) {
    return qobject_cast<const PasswordEdit*>(&field) != nullptr ||
           qobject_cast<const DigitBoxes*>(&field) != nullptr;
}

void clearField(QWidget& field) {
    if (auto* password = qobject_cast<PasswordEdit*>(&field)) return password->clear();
    if (auto* boxes = qobject_cast<DigitBoxes*>(&field)) return boxes->clear();
    setFieldValue(field, {});
}

void onFieldEdited(QWidget& field, QObject* context, std::function<void()> then) {
    const auto on = [&](auto* sender, auto signal) {
        if (sender != nullptr) QObject::connect(sender, signal, context, then);
        return sender != nullptr;
    };
    on(qobject_cast<QLineEdit*>(&field), &QLineEdit::textChanged) ||
        on(qobject_cast<QPlainTextEdit*>(&field), &QPlainTextEdit::textChanged) ||
        on(qobject_cast<QComboBox*>(&field), &QComboBox::currentTextChanged) ||
        on(qobject_cast<QDateEdit*>(&field), &QDateEdit::dateChanged) ||
        on(qobject_cast<QAbstractButton*>(&field), &QAbstractButton::toggled) ||
        on(qobject_cast<PasswordEdit*>(&field), &PasswordEdit::edited) ||
        on(qobject_cast<DigitBoxes*>(&field), &DigitBoxes::countChanged);
}

}  // namespace ui
