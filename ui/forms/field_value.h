// SPDX-License-Identifier: EUPL-1.2
// What stands in a field, as one text, whatever kind of field it is.
#pragma once

#include <QString>
#include <functional>

class QObject;
class QWidget;

namespace ui {

/// Line edits, texts of several lines, choices (the data of the entry, else its text), check boxes
/// and switches (`1` or nothing), dates (ISO). Fields for secrets have no value.
QString fieldValue(const QWidget& field);
/// What does not fit the field is left alone. Undo and redo are forgotten (R92).
void setFieldValue(QWidget& field, const QString& value);

/// True for PIN, code and password fields: what they hold is never kept.
bool holdsSecret(const QWidget& field);
void clearField(QWidget& field);

/// Calls `then` whenever the content changes, as long as `context` lives.
void onFieldEdited(QWidget& field, QObject* context, std::function<void()> then);

}  // namespace ui
