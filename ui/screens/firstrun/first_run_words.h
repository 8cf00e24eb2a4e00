// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

#include "ui/screens/firstrun/first_run_model.h"

namespace ui {

struct FirstRunWords {
    QString heading;
    QString hint;
    QString primary{};  // the button that goes on; empty: it goes on by itself
};

/// Of the steps, for the bar on top.
QStringList firstRunSteps();

FirstRunWords firstRunWords(const FirstRunModel& model);

}  // namespace ui
