// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAccessible>

class QWidget;

namespace ui {

/// Tells assistive technology what a painted widget is. Name and description stay those of QWidget
/// (setAccessibleName, setAccessibleDescription).
void setAccessibleRole(QWidget* widget, QAccessible::Role role);

/// Marks an edit whose content is never told: state "password", no text interface, no value.
void setAccessiblePassword(QWidget* widget);

/// A status message is heard at once (QAccessible announcements exist only since Qt 6.8; the Alert
/// event is older).
void announce(QWidget* widget);

}  // namespace ui
