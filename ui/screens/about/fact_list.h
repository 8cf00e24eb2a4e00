// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

class QVBoxLayout;

namespace ui {

/// A name in grey and under it what it is.
void addFact(QVBoxLayout& facts, const QString& name, const QString& value);

}  // namespace ui
