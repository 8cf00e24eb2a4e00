// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include "core/notebook/import/import_run.h"

namespace ui {

/// What speaks against a row of an import, or that nothing does.
QString importSentence(const core::ImportRow& row);
/// What became of it at the portal.
QString importSentence(const core::ImportRun::Item& item);
/// "12 misure pronte, 2 da controllare…": each part only where there is something.
QString importSummary(const core::ImportPreview& preview);

}  // namespace ui
