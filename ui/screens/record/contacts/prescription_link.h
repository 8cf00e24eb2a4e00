// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "ui/shell/services.h"

namespace ui {

/// The prescription that a contact answers, by its NRE. The way to its page belongs to the section
/// PRESCRIZIONI: as long as there is none, the number alone.
QWidget* makePrescriptionLink(const Context& context, const QString& nre);

}  // namespace ui
