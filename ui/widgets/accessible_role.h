// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAccessible>

class QWidget;

namespace ui {

/// Tells assistive technology what a painted widget is; a button keeps its action, and a checkable
/// one is told as selected or not. Name and description stay those of QWidget
/// (setAccessibleName, setAccessibleDescription).
void setAccessibleRole(QWidget* widget, QAccessible::Role role);

/// Marks an edit whose content is never told: state "password", no text interface, no value.
void setAccessiblePassword(QWidget* widget);

/// Heard after the description: what changes while the person types. The description itself belongs
/// to the field's hint and error (FormField).
void setAccessibleNote(QWidget* widget, const QString& note);

/// A status message is heard at once (QAccessible announcements exist only since Qt 6.8; the Alert
/// event is older).
void announce(QWidget* widget);

}  // namespace ui
