// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QString>

#include "core/diagnosis/diagnosis.h"

namespace ui {

/// The report on paper: HTML of paper_text.h, without the title.
QString diagnosisPaper(const std::vector<core::diagnosis::Diagnosis::Row>& rows);

/// What a file of this name gets: JSON where it ends so, else text. UTF-8.
QByteArray diagnosisFile(const QString& name,
                         const std::vector<core::diagnosis::Diagnosis::Row>& rows,
                         const QDateTime& when);

}  // namespace ui
